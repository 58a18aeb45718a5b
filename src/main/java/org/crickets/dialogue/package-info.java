/**
 * The conversation: what was said or tapped, and what is known, into facts and answers. Pure. {@code Dialogue} decides,
 * the message catalogue holds every word that a user reads.
 */
@NullMarked
package org.crickets.dialogue;

import org.jspecify.annotations.NullMarked;

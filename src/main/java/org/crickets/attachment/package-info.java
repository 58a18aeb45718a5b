/** The bytes of a file that a user sent into what they hold: text, an e-mail, invitations. Nothing in them is run or fetched. */
@NullMarked
package org.crickets.attachment;

import org.jspecify.annotations.NullMarked;

/** A message as tokens: cleaned, folded for matching, with places in what was typed; and the word lists. */
@NullMarked
package org.crickets.understand.text;

import org.jspecify.annotations.NullMarked;

/** Asks a language model of the operator's choosing about messages that were not understood; off unless it is set up. */
@NullMarked
package org.crickets.advice;

import org.jspecify.annotations.NullMarked;

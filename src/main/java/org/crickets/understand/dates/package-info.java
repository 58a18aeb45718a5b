/** The date grammar: a table of rules that claim spans of a text, then tense, then fusing day and time. */
@NullMarked
package org.crickets.understand.dates;

import org.jspecify.annotations.NullMarked;

/** What example phrases and messages taught: how much each word, pair of words, cue and sentence vector speaks for each meaning. */
@NullMarked
package org.crickets.understand.learned;

import org.jspecify.annotations.NullMarked;

/** The cue table: phrases that tell what a clause means, scored, over a text whose names and dates are masked. */
@NullMarked
package org.crickets.understand.cues;

import org.jspecify.annotations.NullMarked;

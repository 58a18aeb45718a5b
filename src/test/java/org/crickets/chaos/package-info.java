/** The promise of docs/reliability.md, put to the proof by killing, cutting and starving the program. */
@NullMarked
package org.crickets.chaos;

import org.jspecify.annotations.NullMarked;

/** From a message to acts: what happened in which clause, merged into events, and the details of each. */
@NullMarked
package org.crickets.understand.reading;

import org.jspecify.annotations.NullMarked;

/** How others would send the morning's reminders: each a program of its own, with our sender and the same database. */
@NullMarked
package org.crickets.bench.peer;

import org.jspecify.annotations.NullMarked;

/** When the house's own work is done: what is due, the backup, the housekeeping; and nothing of what it is. */
@NullMarked
package org.crickets.schedule;

import org.jspecify.annotations.NullMarked;

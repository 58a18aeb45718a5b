/**
 * The shell around the pure core: load, understand, decide, save, then send; and what happens when a reminder is due.
 * Storage, Telegram and the scheduler stand behind the ports here.
 */
@NullMarked
package org.crickets.coach;

import org.jspecify.annotations.NullMarked;

package org.crickets.schedule;

/**
 * What is to be done when its time has come; none of it is ever run twice at a time.
 *
 * @param due          looks for reminders that are due, every second
 * @param backup       every night
 * @param housekeeping once a day
 */
public record Work(Runnable due, Runnable backup, Runnable housekeeping) {}

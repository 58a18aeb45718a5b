package org.crickets.plan;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * How a user wants to be reminded, in the user's local time.
 *
 * @param reminderHour the "morning" of RULES.md, outside quiet hours
 * @param quietFrom    start of the quiet hours, inclusive
 * @param quietTo      their end, exclusive; they may span midnight
 */
public record Habits(ZoneId zone, LocalTime reminderHour, LocalTime quietFrom, LocalTime quietTo) {
    /** The defaults: 09:00, quiet from 21:00 to 08:00. */
    public static Habits in(ZoneId zone) {
        return new Habits(zone, LocalTime.of(9, 0), LocalTime.of(21, 0), LocalTime.of(8, 0));
    }

    /** Whether a reminder at this local time would disturb. */
    public boolean isQuiet(LocalTime time) {
        return quietFrom.isBefore(quietTo)
                ? !time.isBefore(quietFrom) && time.isBefore(quietTo)
                : !time.isBefore(quietFrom) || time.isBefore(quietTo);
    }
}

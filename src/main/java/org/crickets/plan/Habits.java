package org.crickets.plan;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How a user wants to be reminded, in the user's local time.
 *
 * @param reminderHour the "morning" of RULES.md, outside quiet hours
 * @param quietFrom    start of the quiet hours, inclusive
 * @param quietTo      their end, exclusive; they may span midnight; the same moment twice: there are none
 * @param weekends     whether reminders come on Saturdays and Sundays, too
 * @param review       the day of the weekly review; empty for none
 */
public record Habits(ZoneId zone, LocalTime reminderHour, LocalTime quietFrom, LocalTime quietTo, boolean weekends,
        Optional<DayOfWeek> review) {

    /** With reminders on weekends, and the review on Sundays. */
    public Habits(ZoneId zone, LocalTime reminderHour, LocalTime quietFrom, LocalTime quietTo) {
        this(zone, reminderHour, quietFrom, quietTo, true, Optional.of(DayOfWeek.SUNDAY));
    }

    /** The defaults: 09:00, quiet from 21:00 to 08:00. */
    public static Habits in(ZoneId zone) {
        return new Habits(zone, LocalTime.of(9, 0), LocalTime.of(21, 0), LocalTime.of(8, 0));
    }

    /** Whether a reminder at this local time would disturb. */
    public boolean isQuiet(LocalTime time) {
        if (quietFrom.equals(quietTo))
            return false;
        return quietFrom.isBefore(quietTo)
                ? !time.isBefore(quietFrom) && time.isBefore(quietTo)
                : !time.isBefore(quietFrom) || time.isBefore(quietTo);
    }
}

package org.crickets.dialogue;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * How somebody likes to be reminded.
 *
 * @param weekends whether on Saturdays and Sundays, too
 * @param review   the day of the weekly review; empty for none
 */
public record Manner(boolean weekends, Optional<DayOfWeek> review, Tone tone) {
    /** Of who never chose. */
    public static final Manner USUAL = new Manner(true, Optional.of(DayOfWeek.SUNDAY), Tone.PLAIN);

    Manner onWeekends(boolean too) {
        return new Manner(too, review, tone);
    }

    Manner reviewed(Optional<DayOfWeek> day) {
        return new Manner(weekends, day, tone);
    }

    Manner in(Tone other) {
        return new Manner(weekends, review, other);
    }
}

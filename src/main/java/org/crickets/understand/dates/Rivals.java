package org.crickets.understand.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.crickets.understand.text.Text;

/** The other day a time expression may mean: "Monday 12 November" where the 12th is a Thursday. */
public final class Rivals {
    private static final int NEAR = 3;

    private Rivals() {}

    /** The day nearest to the date that is the weekday told; nothing where weekday and date agree. */
    public static Optional<LocalDate> of(DateFound found, Text text) {
        for (int i = found.first(); found.ambiguous() && i < found.after(); i++) {
            if (Weekdays.is(text.norm(i)) && Numbers.weekday(text.norm(i)) != found.date().getDayOfWeek()) {
                return Optional.of(near(found.date(), Numbers.weekday(text.norm(i))));
            }
        }
        return Optional.empty();
    }

    private static LocalDate near(LocalDate date, DayOfWeek weekday) {
        LocalDate day = date.minusDays(NEAR);
        while (day.getDayOfWeek() != weekday) {
            day = day.plusDays(1);
        }
        return day;
    }
}

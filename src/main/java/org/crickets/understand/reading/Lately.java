package org.crickets.understand.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.dates.Tense;
import org.crickets.understand.text.Words;

/** "They put me through my paces on Monday": of what is over, a weekday that no verb puts ahead is the last one. */
final class Lately {
    private static final int WEEK = 7;

    private Lately() {}

    static boolean could(Message message, DateFound date) {
        return date.rule().equals("weekday") && date.end().isEmpty() && Words.any(date.bound(), "", "on", "at")
                && Tense.at(message.text(), date.first(), date.after()) != Tense.Told.COMING
                && date.date().isBefore(message.context().now().toLocalDate().plusDays(WEEK + 1));
    }

    static Optional<LocalDate> day(Message message, List<DateFound> dates, DateRoles roles) {
        return dates.stream().filter(d -> roles.of(d) == DateRoles.Role.WHEN && could(message, d)).findFirst()
                .map(d -> d.date().minusDays(WEEK));
    }
}

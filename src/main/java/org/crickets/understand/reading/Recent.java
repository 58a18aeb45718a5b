package org.crickets.understand.reading;

import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.dates.Tense;
import org.crickets.understand.text.Text;

/** "Phone screen 4/13, spoke with Monique" on the 15th: a day without a year that has just been, not the next one in a year. */
final class Recent {
    private static final int FAR = 300;
    private static final int LATELY = 45;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Recent() {}

    static List<DateFound> of(Text text, List<DateFound> dates, LocalDateTime now) {
        boolean past = text.tokens().stream().anyMatch(t -> Tense.past(t.norm()));
        return past ? dates.stream().map(d -> been(text, d, now) ? d.yearBefore() : d).toList() : dates;
    }

    private static boolean been(Text text, DateFound date, LocalDateTime now) {
        return !date.impossible() && date.end().isEmpty() && date.start().isAfter(now.plusDays(FAR))
                && !date.start().minusYears(1).isAfter(now)
                && date.start().minusYears(1).isAfter(now.minusDays(LATELY))
                && !YEAR.matcher(text.typed(date.first(), date.after())).find()
                && Tense.at(text, date.first(), date.after()) != Tense.Told.COMING;
    }
}

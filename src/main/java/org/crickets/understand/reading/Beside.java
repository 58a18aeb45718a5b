package org.crickets.understand.reading;

import java.util.List;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.text.Text;

/** The dates told in the sentence of an act's own words: in a story the others are of arrivals, weddings, old days. */
final class Beside {
    private static final int STORY = 60;

    private final Text text;
    private final Event event;

    Beside(Text text, Event event) {
        this.text = text;
        this.event = event;
    }

    /** Where a day stands in the sentence, no day of another one; else all. Hours stay. */
    List<DateFound> days(List<DateFound> dates) {
        boolean told = dates.stream().anyMatch(d -> !d.timeOnly() && here(d));
        List<DateFound> spans = dates.stream().filter(d -> !d.timed() && d.end().isPresent()).filter(this::here)
                .toList();
        return told ? dates.stream().filter(d -> d.timeOnly() || here(d) || within(d, spans)).toList() : dates;
    }

    /** "Two interviews next week. Acme on Monday at 9": a day of the week that the sentence tells. */
    private static boolean within(DateFound day, List<DateFound> spans) {
        return spans.stream().anyMatch(r -> r.first() < day.first() && day.end().isEmpty()
                && !day.date().isBefore(r.date()) && !day.date().isAfter(r.lastDate()));
    }

    /** Whether a story goes on elsewhere about the date. */
    boolean aside(DateFound date) {
        return text.size() > STORY && !here(date);
    }

    /** Whether no sentence ends between the date and a word that tells the act. */
    boolean here(DateFound date) {
        return event.hits().stream()
                .anyMatch(h -> together(Math.min(h.first(), date.first()), Math.max(h.after(), date.after())));
    }

    private boolean together(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text.startsSentence(i)) {
                return false;
            }
        }
        return true;
    }
}

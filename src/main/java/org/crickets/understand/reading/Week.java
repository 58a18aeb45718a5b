package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** "Two interviews next week, Acme on Tuesday and Globex on Friday": weekdays of the week that is told before them. */
final class Week {
    private static final int FAR = 40;
    private static final int DAYS = 7;

    private Week() {}

    static List<DateFound> of(Text text, List<DateFound> dates) {
        List<DateFound> out = new ArrayList<>();
        Optional<DateFound> week = Optional.empty();
        for (DateFound date : dates) {
            week = heading(text, date) ? Optional.of(date) : week;
            out.add(week.filter(w -> before(text, date, w)).isPresent() ? later(date) : date);
        }
        return out;
    }

    /** "Interviews next week": no more than a few words before it, and none of deciding. */
    private static boolean heading(Text text, DateFound date) {
        if (!text.canonical().startsWith("next week", text.from(date.first())) || date.end().isEmpty()
                || !date.bound().isEmpty()) {
            return false;
        }
        for (int i = Math.max(text.sentenceStart(date.first()), date.first() - DAYS); i < date.first(); i++) {
            if (text.norm(i).startsWith("interview") || Words.any(text.norm(i), "lined", "calls", "rounds", "two",
                    "three")) {
                return true;
            }
        }
        return false;
    }

    private static boolean before(Text text, DateFound date, DateFound week) {
        return date.first() > week.first() && date.first() - week.first() < FAR && date.rule().equals("weekday")
                && date.end().filter(e -> !date.timed()).isEmpty() && Words.any(date.bound(), "", "on", "at")
                && !Words.any(text.norm(date.first()), "this", "last", "next")
                && date.date().isBefore(week.date()) && !date.date().plusDays(DAYS).isBefore(week.date())
                && !date.date().plusDays(DAYS).isAfter(week.lastDate());
    }

    private static DateFound later(DateFound date) {
        return new DateFound(date.first(), date.after(), date.kind(), date.start().plusDays(DAYS),
                date.end().map(e -> e.plusDays(DAYS)), date.bound(), date.timeOnly(), date.ambiguous(), date.rule());
    }
}

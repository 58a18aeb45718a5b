package org.crickets.understand.dates;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.crickets.understand.text.Text;

/** What somebody said at a moment, and the dates found in it, written as {@code start} or {@code start..end}. */
record Said(String now, String zone, boolean dayFirst) {
    /** Half past three on Wednesday 4 November 2026 in London. */
    static final Said LONDON = new Said("2026-11-04T15:30", "Europe/London", true);

    /** Ten past nine on Thursday 5 November 2026 in New York. */
    static final Said NEW_YORK = new Said("2026-11-05T09:10", "America/New_York", false);

    List<DateFound> found(String text) {
        return new DateFinder(Text.of(text), LocalDateTime.parse(now), ZoneId.of(zone), dayFirst, new BitSet()).find();
    }

    /** "none" where no date is found, "impossible" for one the calendar does not have. */
    String in(String text) {
        String all = found(text).stream().map(Said::written).collect(Collectors.joining(" + "));
        return all.isEmpty() ? "none" : all;
    }

    private static String written(DateFound found) {
        if (found.impossible()) {
            return "impossible";
        }
        String start = found.timed() ? found.start().toString() : found.date().toString();
        return start
                + found.end().map(e -> ".." + (found.timed() ? e.toString() : e.toLocalDate().toString())).orElse("");
    }
}

package org.crickets.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** How tables write days: "Fri 6 Nov" is the first one from October 2026 on, which its weekday tells from others. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    private Days() {}

    static LocalDate day(String text) {
        var words = text.strip().split(" ");
        var weekday = Arrays.stream(DayOfWeek.values())
                .filter(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK).equals(words[0])).findFirst()
                .orElseThrow(() -> new AssertionError("no weekday: " + text));
        var month = Arrays.stream(Month.values()).filter(it -> it.name().startsWith(words[2].toUpperCase(Locale.ROOT)))
                .findFirst().orElseThrow(() -> new AssertionError("no month: " + text));
        return IntStream.range(2026, 2032).mapToObj(year -> LocalDate.of(year, month, Integer.parseInt(words[1])))
                .filter(date -> date.getDayOfWeek() == weekday && !date.isBefore(FIRST)).findFirst()
                .orElseThrow(() -> new AssertionError("no such day: " + text));
    }

    /** "Fri 6 Nov 14:00". */
    static LocalDateTime time(String text) {
        var cut = text.strip().lastIndexOf(' ');
        return day(text.strip().substring(0, cut)).atTime(LocalTime.parse(text.strip().substring(cut + 1)));
    }

    static String text(LocalDate date) {
        return DAY.format(date).replace("Sept", "Sep");
    }
}

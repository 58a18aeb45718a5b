package org.crickets.understand.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.understand.dates.Reading.Clock;
import org.crickets.understand.dates.Reading.ClockSpan;
import org.crickets.understand.dates.Reading.Day;
import org.crickets.understand.dates.Reading.Part;
import org.crickets.understand.dates.Reading.Span;
import org.jspecify.annotations.Nullable;

/** Two neighbours that make one time: weekday and date, day and time, two ends of a range. */
final class Fuse {
    /** A day with its time or times. */
    record Timed(LocalDateTime from, Optional<LocalDateTime> to) implements Reading {}

    private static final Pattern RANGE = Pattern.compile("(?:-|to|until|till|til|through|thru)(?: the)?");
    private static final Pattern LINK = Pattern.compile(
            "(?:[,.@(/|~:-]|at|on|from|the|in|of|around|about|for|starting|between|by| |sharp|approx|is|th)*");

    private Fuse() {}

    /** One atom for the two, or null. {@code between}: the canonical text that stands between them. */
    static @Nullable Atom two(Atom a, Atom b, String between, boolean startsRange) {
        String link = between.trim();
        if (RANGE.matcher(link).matches() || link.equals("and") && startsRange) {
            Reading range = named(a, b) ? hours(a.reading(), b.reading()) : range(a.reading(), b.reading());
            if (range != null) {
                return a.with(range, b.after());
            }
        }
        if (!LINK.matcher(link).matches()) {
            return null;
        }
        Reading one = join(a, b, link);
        Atom joined = one == null ? null : a.with(one, b.after());
        boolean doubt = b.ambiguous() || misfit(a.reading(), b.reading(), one);
        return joined == null || !doubt ? joined : joined.doubtful();
    }

    private static boolean misfit(Reading a, Reading b, @Nullable Reading one) {
        return one instanceof Day d && (wrong(a, d.date()) || wrong(b, d.date()));
    }

    private static boolean wrong(Reading told, LocalDate date) {
        return told instanceof Day d && d.weekday().isPresent() && d.weekday().get() != date.getDayOfWeek();
    }

    private static @Nullable Reading join(Atom a, Atom b, String link) {
        Reading x = a.reading();
        Reading y = b.reading();
        if (y instanceof Day && a.rule().equals("end of day")) {
            return y;
        }
        if (x instanceof Day && b.rule().equals("end of day")) {
            return x;
        }
        if (x instanceof Day d && y instanceof Day e) {
            return near(a) && !d.date().equals(e.date()) ? null : days(d, e, b.past());
        }
        if (x instanceof Day d && y instanceof Clock c) {
            return clock(d, c);
        }
        if (x instanceof Clock c && y instanceof Day d && !link.startsWith(".")) {
            return clock(d, c);
        }
        if (x instanceof Timed t && t.to().isEmpty() && y instanceof Day d && !d.floating()
                && t.from().getDayOfWeek() == d.date().getDayOfWeek()) {
            return new Timed(d.date().atTime(t.from().toLocalTime()), Optional.empty());
        }
        if (x instanceof Day d && y instanceof ClockSpan c) {
            return c.on(d.date());
        }
        return x instanceof ClockSpan c && y instanceof Day d ? c.on(d.date()) : null;
    }

    /** "Not today. Monday please": no weekday of theirs. */
    private static boolean near(Atom atom) {
        return atom.rule().equals("today") || atom.rule().equals("tomorrow") || atom.rule().equals("yesterday");
    }

    private static Reading clock(Day day, Clock clock) {
        LocalTime time = clock.time();
        if (clock.bare() && day.part() != Part.NONE) {
            time = TimeRules.inPart(time, day.part() == Part.MORNING ? "morning" : "evening");
        }
        return new Timed(new Clock(time, clock.bare(), clock.weak(), clock.shift()).on(day.date()), Optional.empty());
    }

    /** The weekday gives way to the date beside it; one of the two must be a bare weekday. */
    private static @Nullable Reading days(Day a, Day b, boolean past) {
        if (a.floating() == b.floating()) {
            return a.date().equals(b.date()) ? a : null;
        }
        Day date = a.floating() ? b : a;
        Day weekday = a.floating() ? a : b;
        LocalDate fit = AbsoluteRules.matching(date.date(), weekday.date().getDayOfWeek(), past).orElse(date.date());
        return new Day(fit, Optional.empty(), weekday.part() != Part.NONE ? weekday.part() : date.part(), false);
    }

    /** "Noon to 2pm": an hour with a name of its own. */
    private static boolean named(Atom a, Atom b) {
        return a.rule().equals("noon") || b.rule().equals("noon");
    }

    private static @Nullable Reading hours(Reading a, Reading b) {
        return a instanceof Clock c && b instanceof Clock d && c.time().isBefore(d.time())
                ? new ClockSpan(c.time(), d.time(), false)
                : range(a, b);
    }

    private static @Nullable Reading range(Reading a, Reading b) {
        if (a instanceof Day d && b instanceof Day e) {
            LocalDate to = e.date();
            if (e.floating() && to.isBefore(d.date())) {
                to = to.plusWeeks(1);
            }
            return to.isAfter(d.date()) ? new Span(d.date(), to) : null;
        }
        if (a instanceof Timed t && b instanceof Clock c && t.to().isEmpty()) {
            LocalDateTime to = t.from().toLocalDate().atTime(c.time());
            return to.isAfter(t.from()) ? new Timed(t.from(), Optional.of(to)) : null;
        }
        return a instanceof Timed t && b instanceof Timed u && u.from().isAfter(t.from())
                ? new Timed(t.from(), Optional.of(u.from()))
                : null;
    }
}

package org.crickets.understand.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** What a rule read in a span, before neighbours are fused. */
interface Reading {
    /** A day; {@code weekday} when it was told as one, {@code part} the part of the day. */
    record Day(LocalDate date, Optional<DayOfWeek> weekday, Part part, boolean floating) implements Reading {}

    /** Days, both inclusive. */
    record Span(LocalDate from, LocalDate to) implements Reading {}

    /** A time of day; {@code bare} when the half of the day was not told; {@code weak} when it needs a day beside it. */
    record Clock(LocalTime time, boolean bare, boolean weak, Shift shift) implements Reading {
        Clock(LocalTime time, boolean bare, boolean weak) {
            this(time, bare, weak, Shift.NONE);
        }

        LocalDateTime on(LocalDate date) {
            return shift.to(date.atTime(time));
        }
    }

    /** Times of one day. */
    record ClockSpan(LocalTime from, LocalTime to, boolean weak, Shift shift) implements Reading {
        ClockSpan(LocalTime from, LocalTime to, boolean weak) {
            this(from, to, weak, Shift.NONE);
        }

        Fuse.Timed on(LocalDate date) {
            return new Fuse.Timed(shift.to(date.atTime(from)), Optional.of(shift.to(date.atTime(to))));
        }
    }

    /** A moment by itself ("an hour ago"). */
    record Exact(LocalDateTime at) implements Reading {}

    /** The last moment of something ("within two weeks"). */
    record Bound(Reading at) implements Reading {}

    /** One of two readings, by the order of day and month. */
    record Either(Reading likely) implements Reading {}

    /** A date the calendar does not have. */
    record Impossible() implements Reading {}

    /** Looks like a date and is none. */
    record Nothing() implements Reading {}

    /** A part of the day. */
    enum Part {
        NONE, MORNING, LATE
    }

    static Reading day(LocalDate date) {
        return new Day(date, Optional.empty(), Part.NONE, false);
    }

    static Reading day(LocalDate date, Part part) {
        return new Day(date, Optional.empty(), part, false);
    }

    /** A day told by its weekday alone; {@code floating}: a date beside it may decide which one. */
    static Reading weekday(LocalDate date, Part part, boolean floating) {
        return new Day(date, Optional.of(date.getDayOfWeek()), part, floating);
    }

    static Reading span(LocalDate from, LocalDate to) {
        return new Span(from, to);
    }
}

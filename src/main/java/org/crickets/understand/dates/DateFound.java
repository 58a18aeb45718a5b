package org.crickets.understand.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A time expression of a message.
 *
 * @param first     its first token
 * @param after     the token after it
 * @param start     the day, or the moment to the minute; of a deadline the bound itself
 * @param end       the last day or moment of a range
 * @param bound     the word before it that makes it a bound or a start ("by", "until", "after", "since"), else empty
 * @param timeOnly  only a time of day was told: the day is a guess
 * @param ambiguous two readings were possible: day and month by order, or a weekday that does not fit its date
 * @param rule      the name of the rule that read it
 */
public record DateFound(int first, int after, Kind kind, LocalDateTime start, Optional<LocalDateTime> end, String bound,
        boolean timeOnly, boolean ambiguous, String rule) {
    /** What was told. The start of anything but a moment is at midnight. */
    public enum Kind {
        DATE, DATETIME, RANGE, TIME_RANGE, DEADLINE, DEADLINE_TIME, IMPOSSIBLE
    }

    public LocalDate date() {
        return start.toLocalDate();
    }

    /** The last day it speaks of. */
    public LocalDate lastDate() {
        return end.orElse(start).toLocalDate();
    }

    /** Whether the time of day was told. */
    public boolean timed() {
        return kind == Kind.DATETIME || kind == Kind.TIME_RANGE || kind == Kind.DEADLINE_TIME;
    }

    public boolean impossible() {
        return kind == Kind.IMPOSSIBLE;
    }

    /** The same day a year before. */
    public DateFound yearBefore() {
        return new DateFound(first, after, kind, start.minusYears(1), end, bound, timeOnly, ambiguous, rule);
    }

    /** The same day a year later. */
    public DateFound yearAfter() {
        return new DateFound(first, after, kind, start.plusYears(1), end, bound, timeOnly, ambiguous, rule);
    }
}

package org.crickets.understand.received;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.crickets.understand.When;

/** A time as a calendar holds it (RFC 5545, 3.3.5). */
public sealed interface CalendarTime {
    /** A moment, whatever zone it was told in. */
    record Exact(Instant instant) implements CalendarTime {}

    /** A wall clock's time, wherever one is. */
    record Floating(LocalDateTime time) implements CalendarTime {}

    /** A whole day. */
    record Day(LocalDate date) implements CalendarTime {}

    /** On the wall clock of a zone, to the minute. */
    default When in(ZoneId zone) {
        return switch (this) {
            case Exact(var instant) ->
                new When.At(LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES));
            case Floating(var time) -> new When.At(time.truncatedTo(ChronoUnit.MINUTES));
            case Day(var date) -> new When.On(date);
        };
    }
}

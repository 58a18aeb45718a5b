package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A time as a person told it: the wall clock and the zone it hung in. The instant is worked out anew each time, so that
 * a change of zone rules moves it. In a gap of the clocks the later time counts, in an overlap the earlier offset.
 */
public record Moment(LocalDateTime local, ZoneId zone) {
    /** The moment that an instant is on the wall clock of a zone. */
    public static Moment of(Instant instant, ZoneId zone) {
        return new Moment(LocalDateTime.ofInstant(instant, zone), zone);
    }

    public LocalDate date() {
        return local.toLocalDate();
    }

    public ZonedDateTime zoned() {
        return local.atZone(zone);
    }

    public Instant instant() {
        return zoned().toInstant();
    }
}

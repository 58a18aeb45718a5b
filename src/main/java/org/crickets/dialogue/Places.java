package org.crickets.dialogue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Knows which time zone somebody means. */
public interface Places {
    /** The zones that a typed place, zone or offset may mean, the likeliest first; empty if it is none. */
    List<ZoneId> find(String typed);

    /** The zones whose clocks show about that time now, the likeliest first. */
    List<ZoneId> byClock(LocalTime shown, Instant now);

    /** Whether people there write the day before the month. */
    boolean isDayFirst(ZoneId zone);

    /** The zone of a place on the map, in degrees. */
    Optional<ZoneId> near(double latitude, double longitude);
}

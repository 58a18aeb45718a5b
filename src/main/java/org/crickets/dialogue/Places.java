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

    /** The country that a zone lies in, by its ISO 3166 code; empty for UTC and offsets. */
    Optional<String> country(ZoneId zone);

    /** The parts of a country that have public holidays of their own, by name; the code is that of a country. */
    List<Region> parts(String country);

    /**
     * The country or part of one that a typed name or code means, with holidays that are known.
     *
     * @param near the country that is meant rather than another
     */
    Optional<Region> region(String typed, Optional<String> near);

    /** The zone of a place on the map, in degrees. */
    Optional<ZoneId> near(double latitude, double longitude);
}

package org.crickets.plan;

import java.time.Instant;
import java.time.ZoneId;

/** What a user sees of everything at once: the open processes as lanes, and how far all of them came. */
public record Progress(Lanes lanes, Funnel funnel) {
    /** The progress of an agenda at that moment, in the user's zone. */
    public static Progress of(Agenda agenda, ZoneId zone, Instant now) {
        return new Progress(Lanes.of(agenda, zone, now), Funnel.of(agenda, now));
    }
}

package org.crickets.app;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crickets.calendar.Calendars;
import org.crickets.calendar.Places;

/** What the calendar knows of places, for the dialogue. */
final class WorldPlaces implements org.crickets.dialogue.Places {
    @Override
    public List<ZoneId> find(String typed) {
        return Places.find(typed);
    }

    @Override
    public List<ZoneId> byClock(LocalTime shown, Instant now) {
        return Places.fromLocalTime(shown, now);
    }

    @Override
    public boolean isDayFirst(ZoneId zone) {
        return Calendars.country(zone).filter("US"::equalsIgnoreCase).isEmpty();
    }

    @Override
    public Optional<ZoneId> near(double latitude, double longitude) {
        return Places.near(latitude, longitude);
    }
}

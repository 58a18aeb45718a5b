package org.crickets.app;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crickets.calendar.Calendars;
import org.crickets.calendar.Places;
import org.crickets.calendar.Regions;
import org.crickets.dialogue.Region;

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
    public Optional<String> country(ZoneId zone) {
        return Calendars.country(zone);
    }

    @Override
    public List<Region> parts(String country) {
        return Regions.parts(country).stream().map(WorldPlaces::region).toList();
    }

    @Override
    public Optional<Region> region(String typed, Optional<String> near) {
        return Regions.find(typed, near).map(WorldPlaces::region);
    }

    private static Region region(Regions.Region region) {
        return new Region(region.code(), region.name());
    }

    @Override
    public Optional<ZoneId> near(double latitude, double longitude) {
        return Places.near(latitude, longitude);
    }
}

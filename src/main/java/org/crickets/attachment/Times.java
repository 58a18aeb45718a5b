package org.crickets.attachment;

import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.crickets.understand.received.CalendarTime;
import org.crickets.understand.received.Invitation.Span;
import org.jspecify.annotations.Nullable;

/** From when until when an event lasts. */
final class Times {
    private Times() {}

    /** Empty if it has no start. */
    static Optional<Span> span(TimezoneInfo zones, VEvent event) {
        return time(zones, event.getDateStart()).map(start -> new Span(start,
                time(zones, event.getDateEnd()).or(() -> after(start, event))));
    }

    private static Optional<CalendarTime> time(TimezoneInfo zones, @Nullable DateOrDateTimeProperty property) {
        if (property == null || property.getValue() == null || property.getValue().getRawComponents() == null)
            return Optional.empty();
        try {
            return Optional.of(time(zones, property, property.getValue()));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** A zone that the file names and does not explain is passed over: the time is then the one on the wall. */
    private static CalendarTime time(TimezoneInfo zones, DateOrDateTimeProperty property, ICalDate value) {
        var raw = value.getRawComponents();
        if (!value.hasTime())
            return new CalendarTime.Day(LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()));
        var wall = wall(raw);
        if (raw.isUtc())
            return new CalendarTime.Exact(wall.toInstant(ZoneOffset.UTC));
        var zone = zones.getTimezone(property);
        return zones.isFloating(property) || zone == null
                ? new CalendarTime.Floating(wall)
                : new CalendarTime.Exact(moment(wall, zone.getTimeZone().getID(), value));
    }

    /** By the rules of the zone's name where it has a name of the world's, else by those that the file holds. */
    private static Instant moment(LocalDateTime wall, String zone, ICalDate value) {
        return ZoneId.getAvailableZoneIds().contains(zone)
                ? wall.atZone(ZoneId.of(zone)).toInstant()
                : Instant.ofEpochMilli(value.getTime());
    }

    private static LocalDateTime wall(DateTimeComponents raw) {
        return LocalDateTime.of(raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute());
    }

    private static Optional<CalendarTime> after(CalendarTime start, VEvent event) {
        var duration = event.getDuration() == null ? null : event.getDuration().getValue();
        if (duration == null || duration.isPrior())
            return Optional.empty();
        long seconds = duration.toMillis() / 1000;
        return switch (start) {
            case CalendarTime.Exact(var instant) -> Optional.of(new CalendarTime.Exact(instant.plusSeconds(seconds)));
            case CalendarTime.Floating(var time) -> Optional.of(new CalendarTime.Floating(time.plusSeconds(seconds)));
            case CalendarTime.Day _ -> Optional.empty();
        };
    }
}

package org.crickets.understand.received;

import java.util.List;
import java.util.Optional;

/**
 * An event of a calendar.
 *
 * @param title  what it is called
 * @param notes  its description
 * @param place  its location, addresses of video calls included
 * @param guests people alone: no rooms, no groups
 */
public record Invitation(String title, String notes, String place, Span span, List<Guest> guests,
        Standing standing) {
    public Invitation {
        guests = List.copyOf(guests);
    }

    /** From when until when; {@code end} only where it was told. */
    public record Span(CalendarTime start, Optional<CalendarTime> end) {}

    /** What the invitation is about the event. */
    public enum Standing {
        NEW, UPDATED, CANCELLED
    }
}

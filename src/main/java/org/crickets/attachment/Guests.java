package org.crickets.attachment;

import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.property.Attendee;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.received.Guest;
import org.jspecify.annotations.Nullable;

/** Who invites and who is invited to an event. */
final class Guests {
    private static final int MOST = 50;
    private static final Set<CalendarUserType> NOBODY = Set.of(CalendarUserType.ROOM, CalendarUserType.RESOURCE,
            CalendarUserType.GROUP);

    private Guests() {}

    static List<Guest> of(VEvent event) {
        List<Guest> guests = new ArrayList<>();
        var organizer = event.getOrganizer();
        if (organizer != null)
            guests.add(new Guest(text(organizer.getCommonName()), address(organizer.getEmail(), organizer.getUri()),
                    true));
        event.getAttendees().stream().filter(Guests::isPerson).limit(MOST)
                .map(it -> new Guest(text(it.getCommonName()), address(it.getEmail(), it.getUri()), false))
                .filter(guest -> guests.stream().noneMatch(known -> known.address().equals(guest.address())))
                .forEach(guests::add);
        return guests;
    }

    private static boolean isPerson(Attendee attendee) {
        return attendee.getCalendarUserType() == null || !NOBODY.contains(attendee.getCalendarUserType());
    }

    private static String address(@Nullable String email, @Nullable String uri) {
        var address = Optional.ofNullable(email).orElse(text(uri).replaceFirst("(?i)^mailto:", ""));
        return address.contains("@") ? address.strip() : "";
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}

package org.crickets.attachment;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.TextProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.attachment.Attachment.Why;
import org.crickets.understand.received.Invitation;
import org.crickets.understand.received.Invitation.Span;
import org.crickets.understand.received.Invitation.Standing;
import org.jspecify.annotations.Nullable;

/** Events out of iCalendar files (RFC 5545) as Google, Microsoft and Apple write them, read by biweekly. */
final class Calendars {
    private static final int MOST = 2000;
    /** Where calendars keep the link of a video call. */
    private static final List<String> LINKS = List.of("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL",
            "X-MICROSOFT-ONLINEMEETINGCONFLINK", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK");

    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]");
    private static final Pattern RULE = Pattern.compile("(?i)^[^:\"]{0,40}RULE\\b");
    private static final Pattern YEARLY = Pattern.compile("(?i)RRULE:FREQ=YEARLY(?:;INTERVAL=1|;BYMONTH=\\d{1,2}"
            + "|;BYDAY=[+-]?\\d?[A-Z]{2}|;BYMONTHDAY=[\\d,]{1,40}|;WKST=[A-Z]{2}|;UNTIL=\\d{8}(?:T\\d{6}Z?)?)*+");

    private Calendars() {}

    static Attachment read(String text) {
        var events = events(text);
        return events.isEmpty() ? new Attachment.Unreadable(Why.NO_EVENT) : new Attachment.Invited(events);
    }

    /** One for each event: of a series the event itself, not its exceptions and repetitions. */
    static List<Invitation> events(String text) {
        Map<String, Invitation> events = new LinkedHashMap<>();
        try {
            for (var calendar : Biweekly.parse(harmless(text)).all())
                for (var event : calendar.getEvents())
                    if (events.size() < MOST)
                        invitation(calendar, event).ifPresent(it -> events.putIfAbsent(id(event, events.size()), it));
        } catch (RuntimeException broken) {
            // What came before the broken place is kept.
        }
        return List.copyOf(events.values());
    }

    /**
     * Without the rules of repetition, but those once a year that summer time follows: a rule that repeats every second
     * since 1601 would be counted to its end.
     */
    private static String harmless(String text) {
        return FOLDED.matcher(text).replaceAll("").lines()
                .filter(line -> !RULE.matcher(line).find() || YEARLY.matcher(line.strip()).matches())
                .collect(Collectors.joining("\r\n"));
    }

    private static String id(VEvent event, int n) {
        return event.getUid() == null || event.getUid().getValue() == null ? "#" + n : event.getUid().getValue();
    }

    private static Optional<Invitation> invitation(ICalendar calendar, VEvent event) {
        return Times.span(calendar.getTimezoneInfo(), event).map(span -> invitation(calendar, event, span));
    }

    private static Invitation invitation(ICalendar calendar, VEvent event, Span span) {
        return new Invitation(value(event.getSummary()), Html.text(value(event.getDescription())), place(event), span,
                Guests.of(event), standing(calendar, event));
    }

    private static String place(VEvent event) {
        var location = value(event.getLocation());
        var links = LINKS.stream().flatMap(name -> event.getExperimentalProperties(name).stream())
                .map(property -> Optional.ofNullable(property.getValue()).orElse(""));
        var conferences = event.getConferences().stream().map(it -> String.valueOf(it.getUri()));
        var rest = Stream.of(Stream.of(value(event.getUrl())).filter(it -> location.isEmpty()), links, conferences)
                .flatMap(it -> it);
        return Stream.concat(Stream.of(location), rest).filter(it -> !it.isBlank()).collect(Collectors.joining("\n"));
    }

    private static Standing standing(ICalendar calendar, VEvent event) {
        boolean cancelled = calendar.getMethod() != null && calendar.getMethod().isCancel()
                || event.getStatus() != null && event.getStatus().isCancelled();
        boolean updated = event.getSequence() != null && event.getSequence().getValue() != null
                && event.getSequence().getValue() > 0;
        return cancelled ? Standing.CANCELLED : updated ? Standing.UPDATED : Standing.NEW;
    }

    private static String value(@Nullable TextProperty property) {
        return property == null || property.getValue() == null ? "" : property.getValue().strip();
    }
}

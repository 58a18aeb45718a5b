package org.crickets.attachment;

import java.util.Locale;
import java.util.Optional;
import org.crickets.attachment.Attachment.Why;

/** Opens files. What a file is, its name says better than its MIME type, and its beginning better than both. */
public final class Attachments {
    private enum Kind {
        CALENDAR, MAIL, TEXT
    }

    private Attachments() {}

    /** Whether a file of that name and MIME type is worth fetching. */
    public static boolean isReadable(String name, String mime) {
        return kind(name, mime).isPresent();
    }

    /** Opens a file; never throws, whatever is in it. */
    public static Attachment open(String name, String mime, byte[] bytes) {
        var text = Decoding.text(bytes);
        if (text.filter(String::isBlank).isPresent())
            return new Attachment.Unreadable(Why.EMPTY);
        if (text.filter(it -> it.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)).isPresent())
            return Calendars.read(text.get());
        return switch (kind(name, mime).orElse(Kind.TEXT)) {
            case CALENDAR -> new Attachment.Unreadable(Why.NO_EVENT);
            case MAIL -> Mails.read(bytes);
            case TEXT -> text.<Attachment>map(it -> new Attachment.Written(it.strip()))
                    .orElse(new Attachment.Unreadable(Why.NO_TEXT));
        };
    }

    private static Optional<Kind> kind(String name, String mime) {
        int dot = name.lastIndexOf('.');
        return switch (dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT)) {
            case "ics", "ical", "icalendar", "vcs" -> Optional.of(Kind.CALENDAR);
            case "eml" -> Optional.of(Kind.MAIL);
            case "txt", "text", "md" -> Optional.of(Kind.TEXT);
            default -> byMime(mime.toLowerCase(Locale.ROOT).replaceAll("\\s*;.*", ""));
        };
    }

    private static Optional<Kind> byMime(String mime) {
        return switch (mime) {
            case "text/calendar", "application/ics", "text/x-vcalendar", "application/calendar" ->
                Optional.of(Kind.CALENDAR);
            case "message/rfc822" -> Optional.of(Kind.MAIL);
            case "text/plain", "text/markdown" -> Optional.of(Kind.TEXT);
            default -> Optional.empty();
        };
    }
}

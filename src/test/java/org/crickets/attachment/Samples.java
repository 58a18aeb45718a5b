package org.crickets.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crickets.understand.received.Invitation;

/** Files as calendars and mail programs write them, with made-up people. */
public final class Samples {
    private static final Path FOLDER = Path.of("src/test/resources/files");

    private Samples() {}

    /** The invitations of a sample, or of a calendar written here. */
    public static List<Invitation> invitations(String nameOrCalendar) {
        var opened = nameOrCalendar.startsWith("BEGIN:")
                ? Attachments.open("x.ics", "text/calendar", nameOrCalendar.getBytes(StandardCharsets.UTF_8))
                : Attachments.open(nameOrCalendar, "", bytes(nameOrCalendar));
        assertThat(opened).isInstanceOf(Attachment.Invited.class);
        return ((Attachment.Invited) opened).invitations();
    }

    /** A calendar with one event of these lines. */
    public static String event(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    /** A sample as it is. */
    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

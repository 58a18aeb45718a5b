package org.crickets.understand.received;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail.
 *
 * @param from name and address, or "" if it does not say
 * @param sent when, if it says so
 */
public record Letter(String from, String subject, Optional<Instant> sent, String text) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.ENGLISH);

    /** As somebody would paste it who lives in that zone. */
    public String pasted(ZoneId zone) {
        var date = sent.map(at -> "Date: " + DATE.format(LocalDateTime.ofInstant(at, zone)) + "\n").orElse("");
        return "From: " + line(from) + "\n" + date + "Subject: " + line(subject) + "\n\n" + text;
    }

    /** With no more than that many characters of text, cut at the end of a line. */
    public Letter within(int most) {
        if (text.length() <= most)
            return this;
        int line = text.lastIndexOf('\n', most);
        return new Letter(from, subject, sent, text.substring(0, line > 0 ? line : most));
    }

    private static String line(String header) {
        return header.replaceAll("\\s+", " ").strip();
    }
}

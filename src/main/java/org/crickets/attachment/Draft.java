package org.crickets.attachment;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.crickets.understand.received.Letter;

/** An e-mail in the reading: what its header says, and its text. */
final class Draft {
    private String from = "";
    private String subject = "";
    private Optional<Instant> sent = Optional.empty();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private boolean inPart;
    private boolean attached;

    void startPart() {
        inPart = true;
        attached = false;
    }

    void field(String name, String value) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "content-disposition" -> attached = value.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
            case "from" -> from = inPart ? from : decoded(value);
            case "subject" -> subject = inPart ? subject : decoded(value);
            case "date" -> sent = inPart ? sent : date(value);
            default -> {
            }
        }
    }

    /** Attached texts are none of the letter. */
    void part(String text, boolean isHtml) {
        if (!attached)
            (isHtml ? html : plain).append(text).append('\n');
    }

    boolean hasText() {
        return !text().isBlank();
    }

    Letter letter() {
        return new Letter(from, subject, sent, text());
    }

    private String text() {
        return plain.toString().isBlank() ? Html.read(html.toString()) : plain.toString().replace("\r\n", "\n").strip();
    }

    private static String decoded(String value) {
        try {
            return DecoderUtil.decodeEncodedWords(value.strip(), StandardCharsets.UTF_8);
        } catch (RuntimeException broken) {
            return value.strip();
        }
    }

    /** "Thu, 5 Nov 2026 14:30:00 +0000 (GMT)". */
    private static Optional<Instant> date(String value) {
        var bare = value.replaceAll("\\(.*", "").replaceFirst("^\\s*\\p{L}+,", "").replaceAll("\\s+", " ").strip();
        try {
            return Optional.of(ZonedDateTime.parse(bare, DateTimeFormatter.ofPattern("d MMM yyyy H:mm[:ss] [Z][z]",
                    Locale.ENGLISH)).toInstant());
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }
}

package org.crickets.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.crickets.coach.Feeds;
import org.crickets.coach.Journal;
import org.crickets.coach.Press;
import org.crickets.dialogue.Dialogue;
import org.crickets.dialogue.PaperKind;

/**
 * Calendars by private addresses. An address holds the chat and a seal over the chat and the moment it was made, which
 * nobody can make without the bot's token; the chat's settings say which moment counts, so that a newer address ends the
 * older ones. Nothing but that moment is stored.
 */
public final class CalendarFeed implements Feeds {
    private static final String MAC = "HmacSHA256";
    private static final String PURPOSE = "Crickets: address of a calendar";
    /** Of whom there is no address. */
    private static final Instant NEVER = Instant.MIN;

    private final String base;
    private final SecretKeySpec key;
    private final Journal journal;
    private final Maker maker;

    /** Makes the papers of what is known now. */
    public record Maker(Dialogue dialogue, Press press, InstantSource clock) {}

    /** {@code publicUrl} is where others reach this program. */
    public CalendarFeed(URI publicUrl, String token, Journal journal, Maker maker) {
        this.base = publicUrl.toString().replaceAll("/+$", "") + "/calendar/";
        this.key = new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), MAC);
        this.journal = journal;
        this.maker = maker;
    }

    @Override
    public Optional<String> address(long chat, Instant made) {
        return Optional.of(base + Long.toString(chat, Character.MAX_RADIX) + "." + seal(chat, made) + ".ics");
    }

    /** The calendar of that last part of an address; empty for a wrong one, after the same work whatever is wrong. */
    public Optional<byte[]> read(String name) {
        var parts = name.split("\\.", 4);
        long chat = chat(parts[0]);
        var made = journal.read(chat, page -> page.chat().settings().feed()).flatMap(it -> it);
        var seal = seal(chat, made.orElse(NEVER)).getBytes(StandardCharsets.UTF_8);
        var shown = (parts.length == 3 && parts[2].equals("ics") ? parts[1] : "").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(seal, shown) && made.isPresent() ? calendar(chat) : Optional.empty();
    }

    private Optional<byte[]> calendar(long chat) {
        return journal.read(chat, page -> {
            var now = maker.clock().instant();
            return new Press.Known(page.chat(), page.facts(), page.messages(),
                    maker.dialogue().agenda(page.facts(), page.chat().settings(), now), now);
        }).map(known -> maker.press().print(PaperKind.CALENDAR, known).bytes());
    }

    private static long chat(String text) {
        try {
            return Long.parseLong(text, Character.MAX_RADIX);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private String seal(long chat, Instant made) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(
                            mac.doFinal((PURPOSE + "\n" + chat + "\n" + made).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }
}

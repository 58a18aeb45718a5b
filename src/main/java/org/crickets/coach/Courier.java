package org.crickets.coach;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.crickets.dialogue.Keyboard;

/** Carries messages to the phone, within Telegram's limits. Blocks the calling (virtual) thread. */
public interface Courier {
    Outcome send(long chat, String html, Keyboard keyboard, boolean silent);

    /** The same text without any formatting, for a text that Telegram could not parse. */
    Outcome sendPlain(long chat, String html, Keyboard keyboard, boolean silent);

    /** A file or picture with its caption. */
    Outcome send(long chat, Press.Sheet sheet, String caption, Keyboard keyboard);

    /** The same with a caption without any formatting. */
    Outcome sendPlain(long chat, Press.Sheet sheet, String caption, Keyboard keyboard);

    Outcome edit(long chat, int messageId, String html, Keyboard keyboard);

    Outcome answer(String callbackId, String text);

    /** Whether Telegram answers at all; asked after an attempt whose outcome nobody knows. */
    boolean reachable();

    /**
     * The same for reminders: where messages have to wait for Telegram's limits, those sent by {@code bulk()} let the
     * others go first, so that a person's own reply never queues behind the morning's rush.
     *
     * @param begins asked right before each call, after all waiting: if false, it is not made
     */
    Courier bulk(BooleanSupplier begins);

    /** The same, asked right before each call, after all waiting, whether it is to be made. */
    Courier asking(BooleanSupplier begins);

    /** The same for what stands in no outbox, so that no other program can say it: whoever took the update in may. */
    Courier direct();

    /** What became of a call. */
    sealed interface Outcome {
        /** It arrived; the message's number, 0 for a call that makes none. */
        record Sent(int messageId) implements Outcome {}

        /** It surely did not arrive; trying again is safe. */
        record NotSent(String problem) implements Outcome {}

        /** Too many requests: not before so long from now; no attempt was made. */
        record Wait(Duration retryAfter) implements Outcome {}

        /** Nobody knows whether it arrived. */
        record Unknown(String problem) implements Outcome {}

        /** The chat is closed to us. */
        record Closed(String problem) implements Outcome {}

        /** Telegram could not parse the formatting. */
        record Malformed(String problem) implements Outcome {}

        /** Telegram refuses it for good (an edit of a message that is gone, a tap too old, nothing to change). */
        record Refused(String problem) implements Outcome {}

        /** The chat has that number now. */
        record Migrated(long to) implements Outcome {}

        /** The token is not valid any more: the program must stop. */
        record Unauthorized(String problem) implements Outcome {}
    }
}

package org.crickets.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What comes of a call to the webhook. Telegram brings an update again, with growing pauses and for a day, until the answer
 * is one of success; so success means "on disk, handled or recorded as unhandled", and everything else "bring it again".
 */
final class WebhookCalls {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookCalls.class);
    /** An update is some kilobytes; a text has at most 4,096 characters. */
    static final int MOST_BYTES = 1024 * 1024;

    private final byte[] secret;
    private final Delivery delivery;

    WebhookCalls(String secret, Delivery delivery) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.delivery = delivery;
    }

    /** What a call is answered, by HTTP's number. */
    enum Verdict {
        /** It is on disk. Also what can never be handled, or was handled before: it is not to come again. */
        TAKEN(200),
        /** Not Telegram, or by another secret. Nothing of the body was read. */
        FORBIDDEN(401),
        /** No update of Telegram's is so large. */
        TOO_LARGE(413),
        /** No JSON, or no update: cut off on its way, maybe, so that it may come again whole. */
        MALFORMED(400),
        /** The database is away, or the program ends: it is to come again. */
        LATER(503);

        private final int status;

        Verdict(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /** Whether the secret is ours; takes as long for a wrong one however much of it is right. */
    boolean admits(Optional<String> shown) {
        return MessageDigest.isEqual(secret, shown.orElse("").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads and handles an update of somebody who was admitted.
     *
     * @param length as announced; negative if it was not
     * @throws IOException if the caller went away
     */
    Verdict take(long length, InputStream body) throws IOException {
        if (length > MOST_BYTES)
            return Verdict.TOO_LARGE;
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES)
            return Verdict.TOO_LARGE;
        return tree(bytes).flatMap(Updates::read).map(this::handle).orElse(Verdict.MALFORMED);
    }

    private Verdict handle(Received update) {
        try {
            return delivery.commit(List.of(update)) ? Verdict.TAKEN : Verdict.LATER;
        } catch (RuntimeException e) {
            LOG.warn("Update {} could be neither handled nor recorded: {}", update.updateId(), Problem.of(e));
            return Verdict.LATER;
        }
    }

    private static Optional<JsonNode> tree(byte[] bytes) {
        try {
            return Optional.ofNullable(Result.JSON.readTree(bytes));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("bytes are read without fail", e);
        }
    }
}

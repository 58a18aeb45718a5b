package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/** An update that waits for the bot. */
record Update(int id, String kind, ObjectNode payload, Instant at) {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration TAP_KEPT = Duration.ofSeconds(150);

    /** Updates are kept for 24 hours, taps for 150 seconds (Bot API, getUpdates; seen on the real server). */
    boolean expired(Instant now) {
        return at.plus(kind.equals("callback_query") ? TAP_KEPT : KEPT).isBefore(now);
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("update_id", id);
        json.set(kind, payload);
        return json;
    }
}

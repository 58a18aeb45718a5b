package org.crickets.sandbox;

import java.time.Duration;
import java.time.Instant;

/** A tapped inline button, and the bot's answer to it once there is one (seq 0 before). */
record Tap(String query, long chat, int messageId, Instant at, long seq, String text, boolean alert) {

    private static final Duration ANSWERABLE = Duration.ofSeconds(150);

    static Tap of(Event.Asked asked) {
        return new Tap(asked.query(), asked.chat(), asked.messageId(), Instant.ofEpochMilli(asked.at()), 0, "", false);
    }

    Tap answered(Event.Answered answer) {
        return new Tap(query, chat, messageId, at, answer.seq(), answer.text(), answer.alert());
    }

    boolean answerable(Instant now) {
        return seq == 0 && !at.plus(ANSWERABLE).isBefore(now);
    }
}

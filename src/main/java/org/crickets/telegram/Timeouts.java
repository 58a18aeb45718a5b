package org.crickets.telegram;

import java.time.Duration;

/**
 * How long calls may take, in real time.
 *
 * @param connect  for a connection
 * @param call     for a whole call other than a long poll
 * @param longPoll how long Telegram may hold a poll that has nothing to tell; whole seconds, at most 50 s
 */
public record Timeouts(Duration connect, Duration call, Duration longPoll) {
    /** 10 s, 30 s, and the longest poll that Telegram holds. */
    public static final Timeouts DEFAULT = new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(30),
            Duration.ofSeconds(50));

    /** A poll that lasts so long is dead. */
    Duration poll() {
        return longPoll.plusSeconds(15);
    }
}

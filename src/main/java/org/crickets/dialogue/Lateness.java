package org.crickets.dialogue;

import java.time.Duration;
import java.time.Instant;

/** Says that a reminder comes late: an outage delays, and never hides that it did. */
final class Lateness {
    /** A reminder that comes within this time is on time. */
    private static final Duration ON_TIME = Duration.ofMinutes(5);

    private Lateness() {}

    /** The line about it; empty when it is on time. */
    static String of(Talk talk, Instant due) {
        return due.plus(ON_TIME).isBefore(talk.now())
                ? talk.text("late", "due", talk.words().dateTime(due.atZone(talk.moment().zone())))
                : "";
    }
}

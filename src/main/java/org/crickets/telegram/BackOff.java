package org.crickets.telegram;

import java.time.Duration;

/** Pauses after failures in a row: half a second, then twice as long each time, at most 30 s. */
final class BackOff {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private int failures;

    Duration next() {
        var pause = FIRST.multipliedBy(1L << Math.min(failures++, 10));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    int failures() {
        return failures;
    }

    void reset() {
        failures = 0;
    }
}

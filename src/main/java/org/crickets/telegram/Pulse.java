package org.crickets.telegram;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Whether polls are answered; written by the loop, read by anybody. */
final class Pulse {
    private static final long FRESH = TimeUnit.MINUTES.toNanos(2);

    private final LongSupplier nanos;
    private volatile boolean everAnswered;
    private volatile boolean healthy;
    private volatile boolean flying;
    private volatile long asked;
    private volatile long answered;

    Pulse(LongSupplier nanos) {
        this.nanos = nanos;
        this.answered = nanos.getAsLong();
    }

    void asked() {
        asked = nanos.getAsLong();
        flying = true;
    }

    void back() {
        flying = false;
    }

    /** Whether it was the first answer. */
    boolean answered() {
        answered = nanos.getAsLong();
        healthy = true;
        boolean first = !everAnswered;
        everAnswered = true;
        return first;
    }

    void failed() {
        healthy = false;
    }

    boolean everAnswered() {
        return everAnswered;
    }

    /** Whether the last poll was answered. */
    boolean healthy() {
        return healthy;
    }

    boolean beats() {
        return everAnswered && (healthy && flying && since(asked) <= FRESH || since(answered) <= FRESH);
    }

    /** How long the answer to the last poll is ago, or the making of this; none while a poll is held after an answered one. */
    Duration silence() {
        boolean held = healthy && flying && since(asked) <= FRESH;
        return held ? Duration.ZERO : Duration.ofNanos(since(answered));
    }

    private long since(long moment) {
        return nanos.getAsLong() - moment;
    }
}

package org.crickets.advice;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long a server that failed is left alone: half a minute, doubled each time it fails again, at most ten minutes. */
public final class BackOff {
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final LongSupplier nanoTime;
    private Duration pause = Duration.ZERO;
    private long since;

    /** @param nanoTime real time, such as {@code System::nanoTime} */
    public BackOff(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    synchronized boolean isOver() {
        return nanoTime.getAsLong() - since >= pause.toNanos() || pause.isZero();
    }

    /** How long it is left alone from now on. */
    synchronized Duration failed() {
        var next = pause.isZero() ? FIRST : pause.multipliedBy(2);
        pause = next.compareTo(LONGEST) > 0 ? LONGEST : next;
        since = nanoTime.getAsLong();
        return pause;
    }

    synchronized void reset() {
        pause = Duration.ZERO;
    }
}

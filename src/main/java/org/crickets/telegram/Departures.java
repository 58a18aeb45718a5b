package org.crickets.telegram;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The last door before the wire: never more than Telegram's 30 messages leave in one of its seconds (Bots FAQ). The
 * {@link Limiter} paces who may send, but a turn that is taken late, behind a slow disk or a new connection, leaves
 * together with the next ones; here they wait some milliseconds more.
 */
final class Departures {
    private static final int AT_MOST = 30;
    /** A second, and what a message may take longer on its way than the one that left a second before it. */
    private static final long WINDOW = TimeUnit.MILLISECONDS.toNanos(1_010);

    private final ReentrantLock door = new ReentrantLock(true);
    private final long[] left = new long[AT_MOST];
    private int oldest;

    Departures() {
        Arrays.fill(left, System.nanoTime() - WINDOW);
    }

    /** Blocks until one more may leave, and lets it; in the order of asking. */
    void pass() {
        door.lock();
        try {
            long from = left[oldest] + WINDOW;
            for (long wait = from - System.nanoTime(); wait > 0; wait = from - System.nanoTime())
                LockSupport.parkNanos(wait);
            left[oldest] = System.nanoTime();
            oldest = (oldest + 1) % AT_MOST;
        } finally {
            door.unlock();
        }
    }
}

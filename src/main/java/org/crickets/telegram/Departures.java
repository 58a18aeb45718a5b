package org.crickets.telegram;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The last door before the wire: never more messages leave in one of Telegram's seconds than it takes. The
 * {@link Limiter} paces who may send, but a turn that is taken late, behind a slow disk or a new connection, leaves
 * together with the next ones; here they wait some milliseconds more. What counts is when the one of a second before was
 * written whole: a thread may be held up behind the door, too.
 */
final class Departures {
    /** A second, and what a message may take longer on its way than the one that left a second before it. */
    private static final long WINDOW = TimeUnit.MILLISECONDS.toNanos(1_010);
    /** Who takes longer to be written, as a large file does, is not waited for. */
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(1);

    private final ReentrantLock door = new ReentrantLock(true);
    private final Leaving[] last;
    private int oldest;

    /** A message between the door and the wire. */
    static final class Leaving {
        private final long passed;
        private volatile long written;
        private volatile boolean gone;

        private Leaving(long passed) {
            this.passed = passed;
        }

        /** All of it is written, or nothing more will be. */
        void gone() {
            if (!gone) {
                written = System.nanoTime();
                gone = true;
            }
        }

        /** Nanoseconds, at least, until one more may leave. */
        private long left(long now) {
            return gone
                    ? written + WINDOW - now
                    : Math.min(passed + LONGEST + WINDOW - now, Math.max(passed + WINDOW - now, LOOK));
        }
    }

    /** {@code perSecond}: at most. */
    Departures(int perSecond) {
        last = new Leaving[perSecond];
        var before = new Leaving(System.nanoTime() - WINDOW);
        before.written = before.passed;
        before.gone = true;
        Arrays.fill(last, before);
    }

    /** Whether nobody waits. */
    boolean isClear() {
        return !door.isLocked();
    }

    /** Blocks until one more may leave, and lets it; in the order of asking. */
    Leaving pass() {
        door.lock();
        try {
            var before = last[oldest];
            for (long wait = before.left(System.nanoTime()); wait > 0; wait = before.left(System.nanoTime()))
                LockSupport.parkNanos(wait);
            var leaving = new Leaving(System.nanoTime());
            last[oldest] = leaving;
            oldest = (oldest + 1) % last.length;
            return leaving;
        } finally {
            door.unlock();
        }
    }
}

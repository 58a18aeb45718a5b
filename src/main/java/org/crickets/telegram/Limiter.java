package org.crickets.telegram;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.crickets.telegram.Lanes.Lane;
import org.crickets.telegram.Lanes.Pace;

/** Holds senders back so that Telegram's limits are kept, on real monotonic time. */
final class Limiter {
    private static final long IDLE = TimeUnit.HOURS.toNanos(1);

    private final LongSupplier nanos;
    private final Lanes lanes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private boolean closed;

    /** {@code nanos} is {@code System::nanoTime} but in tests; {@code clear}: whether nobody waits at the last door. */
    Limiter(Pace pace, LongSupplier nanos, BooleanSupplier clear) {
        this.nanos = nanos;
        this.lanes = new Lanes(pace, nanos.getAsLong(), clear);
        Thread.ofVirtual().name("telegram-limiter").start(this::run);
    }

    /** Waits until a message to that chat may be sent; false once closed. */
    boolean await(long chat, Lane lane) {
        lock.lock();
        Lanes.Ticket ticket;
        try {
            if (closed)
                return false;
            ticket = lanes.enter(chat, lane, nanos.getAsLong());
            grant();
            news.signal();
        } finally {
            lock.unlock();
        }
        return ticket.go().join();
    }

    /** Whether something may be sent at this very moment that may as well be left out; nobody waits for it. */
    boolean spare() {
        lock.lock();
        try {
            return !closed && lanes.spare(nanos.getAsLong());
        } finally {
            lock.unlock();
        }
    }

    /** Everybody who waits is let go with false, and nobody waits from then on. */
    void close() {
        lock.lock();
        try {
            closed = true;
            lanes.drain().forEach(ticket -> ticket.go().complete(false));
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Everybody who waits at this moment is let go with false. */
    void letGo() {
        lock.lock();
        try {
            lanes.drain().forEach(ticket -> ticket.go().complete(false));
        } finally {
            lock.unlock();
        }
    }

    /** How many wait. */
    int waiting() {
        lock.lock();
        try {
            return lanes.waiting();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        lock.lock();
        try {
            while (!closed) {
                grant();
                news.awaitNanos(lanes.delay(nanos.getAsLong()).orElse(IDLE));
            }
        } catch (InterruptedException e) {
            close();
        } finally {
            lock.unlock();
        }
    }

    private void grant() {
        for (var next = lanes.next(nanos.getAsLong()); next.isPresent(); next = lanes.next(nanos.getAsLong()))
            next.get().go().complete(true);
    }
}

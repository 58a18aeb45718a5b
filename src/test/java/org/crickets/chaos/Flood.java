package org.crickets.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Forged updates of known users as fast as they are taken in, and beside them a fixed number each second of strangers'. */
final class Flood implements AutoCloseable {
    /** The least number of a stranger; one comes again after many. */
    static final long STRANGERS = 5_000_000;

    private static final int A_SECOND = 500;
    private static final int DIFFERENT = 20_000;
    private static final int TICK = 20;
    /** So many wait at most before more are forged. */
    private static final int WAITING = 300;

    private final Mailbox mailbox;
    private final Forger forger;
    private final List<Long> known;
    private final Random random = new Random(10);
    private final AtomicInteger forged = new AtomicInteger();
    private final AtomicInteger strange = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::run);
    private long begun;
    private volatile Duration lasted = Duration.ZERO;

    Flood(Mailbox mailbox, Forger forger, List<Long> known) {
        this.mailbox = mailbox;
        this.forger = forger;
        this.known = known;
    }

    void start() {
        begun = System.nanoTime();
        thread.start();
    }

    /** How many forged updates of known users there were. */
    int forged() {
        return forged.get();
    }

    /** How many strangers' updates came in a second. */
    long strangersASecond() {
        return strange.get() * 1000L / Math.max(1, lasted.toMillis());
    }

    int strange() {
        return strange.get();
    }

    @Override
    public void close() {
        over.set(true);
        Chaos.until(Duration.ofSeconds(60), () -> !thread.isAlive());
        lasted = Chaos.since(begun);
    }

    private void run() {
        while (!over.get()) {
            long due = Chaos.since(begun).toMillis() * A_SECOND / 1000;
            while (strange.get() < due)
                add(STRANGERS + strange.getAndIncrement() % DIFFERENT);
            for (int n = 0; n < TICK && mailbox.size() < WAITING; n++) {
                add(known.get(random.nextInt(known.size())));
                forged.incrementAndGet();
            }
            java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }

    /** One in twenty comes twice. */
    private void add(long user) {
        mailbox.add(id -> forger.forge(id, user), random.nextInt(20) == 0 ? 2 : 1);
    }
}

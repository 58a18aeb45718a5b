package org.crickets.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks, beside Quartz and with a thread of its own, whether reminders ring: the oldest one that is due must not be more
 * than two minutes late.
 */
public final class Watchdog implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    private final Supplier<Optional<Instant>> oldest;
    private final InstantSource clock;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("watchdog").factory());
    private volatile boolean ringing = true;
    private volatile long looked = System.nanoTime();

    /**
     * Looks every ten seconds from {@link #start} on.
     *
     * @param oldest the earliest alarm that has not rung
     * @param clock  the one by which reminders are due
     */
    public Watchdog(Supplier<Optional<Instant>> oldest, InstantSource clock) {
        this(oldest, clock, Duration.ofSeconds(10));
    }

    Watchdog(Supplier<Optional<Instant>> oldest, InstantSource clock, Duration every) {
        this.oldest = oldest;
        this.clock = clock;
        this.every = every;
    }

    /** Begins to look. */
    public void start() {
        thread.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether all is well: reminders ring, and the last look is not too long ago to know. */
    public boolean healthy() {
        return ringing && System.nanoTime() - looked < PATIENCE.toNanos();
    }

    /** Ends without disturbing a look under way. */
    @Override
    public void close() {
        thread.close();
    }

    private void look() {
        try {
            tell(oldest.get().map(due -> Duration.between(due, clock.instant())).orElse(Duration.ZERO));
        } catch (RuntimeException e) {
            ringing = false;
            LOG.error("Nobody knows whether reminders ring: the look at them failed.", e);
        }
        looked = System.nanoTime();
    }

    private void tell(Duration late) {
        boolean well = late.compareTo(PATIENCE) <= 0;
        if (!well)
            LOG.error("Reminders do not ring: the oldest is {} seconds late.", late.toSeconds());
        else if (!ringing)
            LOG.warn("Reminders ring again.");
        ringing = well;
    }
}

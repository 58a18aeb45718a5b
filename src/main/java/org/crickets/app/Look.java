package org.crickets.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.crickets.schedule.Schedule;

/**
 * The look for what is due and for what is to be sent, taken each second. While nothing waits, nothing was written since the
 * last look and no reminder falls due before the next, the database is not asked but every five seconds: it has nothing
 * to say. So nothing comes later than by a look each second, be the clock put forward or a reminder added.
 */
final class Look implements Runnable {
    private static final long ANYWAY = TimeUnit.SECONDS.toNanos(5);

    private final BooleanSupplier sends;
    private final Place place;
    private final InstantSource clock;
    private final LongSupplier nanos;
    private Optional<Quiet> quiet = Optional.empty();

    /**
     * Not taken yet.
     *
     * @param sends whether this program is the one that sends; else nothing is looked at
     * @param clock by which reminders are due
     * @param nanos a monotonic clock
     */
    Look(BooleanSupplier sends, Place place, InstantSource clock, LongSupplier nanos) {
        this.sends = sends;
        this.place = place;
        this.clock = clock;
        this.nanos = nanos;
    }

    /** Where it is looked. */
    interface Place {
        /** Rings what is due, and sends what waits as far as it may. */
        void sweep();

        Optional<Instant> nextAlarm();

        /** Whether something is to be sent, now or later. */
        boolean waits();

        /** Another number once something was written; empty if others write, too, so that nobody knows. */
        OptionalLong writes();
    }

    /** Nothing waits, as of that number of writes. */
    private record Quiet(long writes, Optional<Instant> alarm, long since) {}

    @Override
    public void run() {
        if (!sends.getAsBoolean())
            quiet = Optional.empty();
        else if (quiet.filter(this::lasts).isEmpty())
            quiet = taken();
    }

    private boolean lasts(Quiet known) {
        return place.writes().equals(OptionalLong.of(known.writes())) && nanos.getAsLong() - known.since() < ANYWAY
                && untilDue(known.alarm()).isEmpty();
    }

    /** The number of writes is read before all else: what is written meanwhile may have been missed. */
    private Optional<Quiet> taken() {
        quiet = Optional.empty();
        long since = nanos.getAsLong();
        var writes = place.writes();
        place.sweep();
        var alarm = place.nextAlarm();
        var wait = untilDue(alarm);
        wait.filter(Duration::isPositive).ifPresent(until -> {
            LockSupport.parkNanos(until.toNanos());
            place.sweep();
        });
        return wait.isPresent() || writes.isEmpty() || place.waits()
                ? Optional.empty()
                : Optional.of(new Quiet(writes.getAsLong(), alarm, since));
    }

    /** What falls due before the next look does not wait for that one: nine o'clock is nine o'clock. */
    private Optional<Duration> untilDue(Optional<Instant> alarm) {
        return alarm.map(at -> Duration.between(clock.instant(), at))
                .filter(wait -> wait.compareTo(Schedule.EVERY) < 0);
    }
}

package org.crickets.sandbox;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/**
 * The sandbox's time: ticks with real monotonic time from where it was put, stands still while somebody travels, never
 * goes back, and outlives a kill: the file is always a little ahead of what anyone was told.
 */
final class SandboxClock extends Clock implements AutoCloseable {

    private static final long AHEAD_MILLIS = 1000;

    private final LongSupplier nanos;
    private final ClockFile file;
    private Instant anchor;
    private long anchorNanos;
    private boolean ticking = true;
    private Instant written = Instant.MIN;

    SandboxClock(Instant start, LongSupplier nanos, ClockFile file) {
        this.nanos = nanos;
        this.file = file;
        this.anchor = start;
        this.anchorNanos = nanos.getAsLong();
        write(start);
    }

    @Override
    public synchronized Instant instant() {
        Instant now = ticking ? anchor.plusNanos(nanos.getAsLong() - anchorNanos) : anchor;
        if (now.isAfter(written)) {
            write(now.plusMillis(AHEAD_MILLIS));
        }
        return now;
    }

    private void write(Instant reached) {
        file.write(reached);
        written = reached;
    }

    /** Stops the clock where it is. */
    synchronized void freeze() {
        anchor = instant();
        ticking = false;
        write(anchor);
    }

    /** Puts a frozen clock forward to exactly that moment; an earlier one is ignored. */
    synchronized void moveTo(Instant moment) {
        if (moment.isAfter(anchor)) {
            anchor = moment;
            write(moment);
        }
    }

    /** Lets a frozen clock tick on from where it stands. */
    synchronized void release() {
        anchorNanos = nanos.getAsLong();
        ticking = true;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    /** Notes the time reached; the clock must not be asked afterwards. */
    @Override
    public synchronized void close() throws IOException {
        freeze();
        file.close();
    }

    /** The same time seen from another zone. */
    private static final class InZone extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        InZone(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(clock, other);
        }
    }
}

package org.crickets.chaos;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Real time moved by a duration that the test changes. */
final class MovableClock extends Clock {
    private final AtomicReference<Duration> shift;

    MovableClock(Instant now) {
        this.shift = new AtomicReference<>(Chaos.shiftTo(now));
    }

    void advance(Duration by) {
        shift.updateAndGet(before -> before.plus(by));
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(shift.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("nobody asks for another zone");
    }
}

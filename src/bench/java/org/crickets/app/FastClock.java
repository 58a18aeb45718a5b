package org.crickets.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Goes with the real one until dawn, and so many times as fast from then on. */
final class FastClock extends Clock {
    private final Clock real;
    private final Instant dawn;
    private final int speed;

    FastClock(Clock real, Instant dawn, int speed) {
        this.real = real;
        this.dawn = dawn;
        this.speed = speed;
    }

    @Override
    public Instant instant() {
        var now = real.instant();
        return now.isBefore(dawn) ? now : dawn.plus(Duration.between(dawn, now).multipliedBy(speed));
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new FastClock(real.withZone(zone), dawn, speed);
    }
}

package org.crickets.coach;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How much one user may say in a minute of real time. */
public final class Pace {
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);
    private static final int MANY = 10_000;

    private final int perMinute;
    private final LongSupplier nanos;
    private final Map<Long, Minute> minutes = new ConcurrentHashMap<>();

    /** @param perMinute 0 for as much as they like */
    public Pace(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    /** What becomes of a message. */
    enum Verdict {
        TAKEN,
        /** Too much, and the first that is: they are told. */
        TOLD,
        /** Too much, and they were told. */
        PASSED_OVER
    }

    private record Minute(long begun, int messages) {}

    Verdict next(long user) {
        if (perMinute == 0)
            return Verdict.TAKEN;
        long now = nanos.getAsLong();
        if (minutes.size() > MANY)
            minutes.values().removeIf(minute -> now - minute.begun() >= MINUTE);
        var minute = minutes.merge(user, new Minute(now, 1), (old, one) -> now - old.begun() >= MINUTE
                ? one
                : new Minute(old.begun(), old.messages() + 1));
        if (minute.messages() <= perMinute)
            return Verdict.TAKEN;
        return minute.messages() == perMinute + 1 ? Verdict.TOLD : Verdict.PASSED_OVER;
    }
}

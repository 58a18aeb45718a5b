package org.crickets.coach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Who is to be told something that is told once a day; of a crowd only some a second, and others when they come again. */
final class OnceADay {
    private static final int REMEMBERED = 10_000;

    private final int aSecond;
    private final Map<Long, LocalDate> told = new ConcurrentHashMap<>();
    private final AtomicReference<Second> lately = new AtomicReference<>(new Second(0, 0));

    OnceADay(int aSecond) {
        this.aSecond = aSecond;
    }

    private record Second(long epochSecond, int told) {
        Second oneMore(long now) {
            return new Second(now, now == epochSecond ? told + 1 : 1);
        }
    }

    /** Whether it is to be told to that chat now; then it counts as told. */
    boolean isToBeTold(long chat, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (today.equals(told.get(chat))
                || lately.updateAndGet(second -> second.oneMore(now.getEpochSecond())).told() > aSecond)
            return false;
        if (told.size() > REMEMBERED)
            told.clear();
        return !today.equals(told.put(chat, today));
    }
}

package org.crickets.chaos;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** What all proofs share: how often, on which day, and how they tell what they saw. */
final class Chaos {
    /** Seven in the morning at which a template's thank-you is due: see {@link Crowd}. */
    static final Instant DUE = Instant.parse("2026-11-07T09:00:00Z");

    /** What is promised of time is asserted by itself; all else may take as long as the machine needs. */
    private static final int PATIENCE = 4;

    private Chaos() {}

    /** The full count with -Pchaos-full, or else one that fits into every build. */
    static int count(int full, int reduced) {
        return isFull() ? full : reduced;
    }

    static boolean isFull() {
        return Boolean.getBoolean("chaos.full");
    }

    /** How far the program's clock is to be moved so that it shows that moment now. */
    static Duration shiftTo(Instant moment) {
        return Duration.between(java.time.Clock.systemUTC().instant(), moment);
    }

    static void tell(String proof, Object... figures) {
        System.out.println(String.format(Locale.ROOT, proof, figures));
    }

    /** Fails where it does not come true in the time that two quiet cores may need; slow machines have several times that. */
    static void until(Duration atMost, Callable<Boolean> condition) {
        await().atMost(atMost.multipliedBy(PATIENCE)).pollInterval(Duration.ofMillis(10)).pollDelay(Duration.ZERO)
                .until(condition);
    }

    /** The answer to each message takes a while, as Telegram's do, so that a moment at random finds some under way. */
    static void slowly(FakeTelegram telegram, Duration each) {
        telegram.listener(one -> LockSupport.parkNanos(each.toNanos()));
    }

    static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}

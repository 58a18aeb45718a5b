package org.crickets.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    private static final Instant NINE = Instant.parse("2026-03-02T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NINE);
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void aReminderThatDoesNotRingIsNoticed() {
        try (var watchdog = watching(() -> Optional.of(NINE))) {
            now.set(NINE.plus(Watchdog.PATIENCE));
            looked();
            assertThat(watchdog.healthy()).isTrue();
            now.set(NINE.plus(Watchdog.PATIENCE).plusSeconds(1));
            await().until(() -> !watchdog.healthy());
            now.set(NINE.plusSeconds(30));
            await().until(watchdog::healthy);
        }
    }

    @Test
    void aReminderYetToComeAndNoneAtAllAreFine() {
        var oldest = new AtomicReference<>(Optional.of(NINE.plus(Duration.ofDays(3))));
        try (var watchdog = watching(oldest::get)) {
            looked();
            assertThat(watchdog.healthy()).isTrue();
            oldest.set(Optional.empty());
            looked();
            assertThat(watchdog.healthy()).isTrue();
        }
    }

    @Test
    void whoCannotLookIsNotWellAndLooksAgain() {
        try (var watchdog = watching(() -> {
            if (looks.get() < 3)
                throw new IllegalStateException("the database is gone");
            return Optional.empty();
        })) {
            await().until(() -> !watchdog.healthy());
            await().until(watchdog::healthy);
        }
    }

    private void looked() {
        int before = looks.get();
        await().until(() -> looks.get() >= before + 2);
    }

    private Watchdog watching(Supplier<Optional<Instant>> oldest) {
        var watchdog = new Watchdog(() -> {
            looks.incrementAndGet();
            return oldest.get();
        }, now::get, Duration.ofMillis(100));
        watchdog.start();
        return watchdog;
    }
}

package org.crickets.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.crickets.schedule.Sign.Trouble;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    private static final Instant NINE = Instant.parse("2026-03-02T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NINE);
    private final AtomicReference<Optional<Instant>> oldest = new AtomicReference<>(Optional.of(NINE));
    private final AtomicBoolean ours = new AtomicBoolean(true);
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void aReminderThatDoesNotRingIsNoticedAfterTwoMinutes() {
        var watchdog = watching(Sign.reminders(oldest::get, now::get, ours::get));
        now.set(NINE.plus(Duration.ofMinutes(2)));
        watchdog.look();
        assertThat(watchdog.healthy()).isTrue();
        assertThat(watchdog.age("reminders")).isEqualTo(Duration.ofMinutes(2));

        now.set(NINE.plusSeconds(121));
        watchdog.look();
        assertThat(watchdog.troubles()).containsExactly(
                new Trouble("Reminders do not ring: the oldest is 121 seconds late.", true));
        assertThat(watchdog.alive()).as("the clockwork hangs: a restart helps").isFalse();

        ours.set(false);
        watchdog.look();
        assertThat(watchdog.healthy()).isFalse();
        assertThat(watchdog.alive()).as("another program does not ring them").isTrue();

        oldest.set(Optional.of(NINE.plus(Duration.ofDays(3))));
        watchdog.look();
        assertThat(watchdog.healthy()).isTrue();
        assertThat(watchdog.age("reminders")).isZero();
    }

    @Test
    void noReminderAtAllIsFine() {
        oldest.set(Optional.empty());
        var watchdog = watching(Sign.reminders(oldest::get, now::get, ours::get));
        watchdog.look();
        assertThat(watchdog.healthy()).isTrue();
    }

    @Test
    void aMessageThatDoesNotGoOutIsNoticedAfterTenMinutes() {
        var watchdog = watching(Sign.outbox(oldest::get, now::get));
        now.set(NINE.plus(Duration.ofMinutes(10)));
        watchdog.look();
        assertThat(watchdog.healthy()).isTrue();
        now.set(NINE.plusSeconds(601));
        watchdog.look();
        assertThat(watchdog.troubles()).containsExactly(
                new Trouble("Messages do not go out: the oldest has waited for 601 seconds.", false));
        assertThat(watchdog.alive()).as("Telegram may be away, which no restart mends").isTrue();
    }

    @Test
    void aPollerThatGetsNoAnswersIsNoticed() {
        var polling = new AtomicBoolean(true);
        var watchdog = watching(Sign.poller(polling::get, () -> Duration.ofSeconds(130)));
        watchdog.look();
        assertThat(watchdog.healthy()).isTrue();
        polling.set(false);
        watchdog.look();
        assertThat(watchdog.troubles()).containsExactly(
                new Trouble("Updates do not come in: Telegram has not answered a poll for 130 seconds.", false));
    }

    @Test
    void whereTelegramCallsItsOwnWordsSayWhyNothingComes() {
        var called = new AtomicBoolean(true);
        var watchdog = watching(Sign.webhook(called::get, () -> Duration.ofSeconds(130),
                () -> "Wrong response from the webhook: 502 Bad Gateway (3 updates wait)"));
        watchdog.look();
        assertThat(watchdog.healthy()).isTrue();
        called.set(false);
        watchdog.look();
        assertThat(watchdog.troubles()).containsExactly(new Trouble("Updates do not come in for 130 seconds:"
                + " Wrong response from the webhook: 502 Bad Gateway (3 updates wait).", false));
    }

    @Test
    void whoCannotLookIsNotWellLooksAtTheOthersAllTheSameAndLooksAgain() {
        var away = new AtomicBoolean(true);
        var watchdog = watching(new Sign("blind", () -> {
            if (away.get())
                throw new IllegalStateException("the database is gone");
            return new Sign.Reading(Duration.ZERO, Optional.empty());
        }), Sign.outbox(oldest::get, now::get));
        now.set(NINE.plusSeconds(700));
        watchdog.look();
        assertThat(watchdog.troubles()).extracting(Trouble::words).first().asString()
                .startsWith("Nobody knows about \"blind\"");
        assertThat(watchdog.troubles()).hasSize(2);
        assertThat(watchdog.alive()).isTrue();
        nanos.set(Duration.ofMinutes(11).toNanos());
        watchdog.look();
        assertThat(watchdog.alive()).as("a database that stays closed is opened by a restart").isFalse();
        away.set(false);
        watchdog.look();
        assertThat(watchdog.troubles()).hasSize(1);
    }

    @Test
    void aLookThatHangsIsNoticedByWhoAsks() {
        var hangs = new CountDownLatch(1);
        var watchdog = new Watchdog(List.of(new Sign("stuck", () -> {
            try {
                hangs.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new Sign.Reading(Duration.ZERO, Optional.empty());
        })), Duration.ofMillis(10), nanos::get);
        watchdog.start();
        nanos.set(Duration.ofSeconds(119).toNanos());
        assertThat(watchdog.healthy()).isTrue();
        nanos.set(Duration.ofSeconds(120).toNanos());
        assertThat(watchdog.alive()).isFalse();
        hangs.countDown();
        await().until(watchdog::alive);
        watchdog.close();
    }

    @Test
    void itLooksByItself() {
        var watchdog = new Watchdog(List.of(Sign.reminders(oldest::get, now::get, ours::get)), Duration.ofMillis(20),
                nanos::get);
        now.set(NINE.plusSeconds(300));
        watchdog.start();
        await().until(() -> !watchdog.healthy());
        now.set(NINE);
        await().until(watchdog::healthy);
        watchdog.close();
    }

    private Watchdog watching(Sign... signs) {
        return new Watchdog(List.of(signs), Duration.ofHours(1), nanos::get);
    }
}

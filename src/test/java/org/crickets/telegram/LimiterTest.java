package org.crickets.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.crickets.coach.Courier.Outcome;
import org.crickets.telegram.Lanes.Lane;
import org.crickets.telegram.Lanes.Pace;
import org.junit.jupiter.api.Test;

class LimiterTest {
    private static final long MS = 1_000_000;

    @Test
    void sendersAreHeldBackToThePace() {
        var limiter = new Limiter(new Pace(20 * MS, 5 * MS, MS, 1), System::nanoTime, () -> true);
        long began = System.nanoTime();
        var done = new CopyOnWriteArrayList<Boolean>();
        IntStream.range(0, 20)
                .forEach(chat -> Thread.ofVirtual().start(() -> done.add(limiter.await(chat, Lane.RUSH))));

        await().until(() -> done.size() == 20);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(19 * 20 - 5));
        assertThat(done).containsOnly(true);
        limiter.close();
    }

    @Test
    void atTheEndWhoWaitsIsLetGo() {
        var limiter = new Limiter(new Pace(Duration.ofHours(1).toNanos(), 0, MS, 1), System::nanoTime, () -> true);
        assertThat(limiter.await(1, Lane.REPLY)).isTrue();
        List<Boolean> done = new CopyOnWriteArrayList<>();
        Thread.ofVirtual().start(() -> done.add(limiter.await(2, Lane.REPLY)));
        Thread.ofVirtual().start(() -> done.add(limiter.await(3, Lane.RUSH)));
        await().until(() -> limiter.waiting() == 2);

        limiter.close();

        await().until(() -> done.size() == 2);
        assertThat(done).containsOnly(false);
        assertThat(limiter.await(4, Lane.REPLY)).isFalse();
    }

    @Test
    void aWindowOfTelegramsIsNeverEnteredAndEndsByItself() {
        var nanos = new AtomicLong();
        var gate = new Gate(Optional.empty(), Gate.Rights.of(() -> true), nanos::get);
        assertThat(gate.pass(7, Lane.REPLY)).isEmpty();

        gate.shut(7, Duration.ofSeconds(30));
        gate.shut(7, Duration.ofSeconds(3));
        nanos.addAndGet(10_000 * MS);

        assertThat(gate.pass(7, Lane.REPLY)).contains(new Outcome.Wait(Duration.ofSeconds(20)));
        assertThat(gate.pass(8, Lane.REPLY)).isEmpty();
        nanos.addAndGet(20_000 * MS);
        assertThat(gate.pass(7, Lane.REPLY)).isEmpty();
    }

    @Test
    void whoWaitedAndIsNoLongerTheOneToSendDoesNotSend() {
        var nanos = new AtomicLong();
        var sends = new AtomicBoolean(true);
        var limiter = new Limiter(new Pace(100 * MS, 0, MS, 1), nanos::get, () -> true);
        var gate = new Gate(Optional.of(limiter), Gate.Rights.of(sends::get), nanos::get);
        gate.pass(1, Lane.RUSH);
        List<Optional<Outcome>> passed = new CopyOnWriteArrayList<>();
        Thread.ofVirtual().start(() -> passed.add(gate.pass(7, Lane.RUSH)));
        await().until(() -> limiter.waiting() == 1);

        sends.set(false);
        nanos.addAndGet(100 * MS);

        await().until(() -> passed.size() == 1);
        assertThat(passed.getFirst()).get().isInstanceOf(Outcome.NotSent.class);
        assertThat(gate.pass(8, Lane.REPLY)).get().isInstanceOf(Outcome.NotSent.class);
        gate.close();
    }

    @Test
    void whoIsLetGoDoesNotWaitForTheTurn() {
        var limiter = new Limiter(new Pace(100 * MS, 0, MS, 1), new AtomicLong()::get, () -> true);
        var gate = new Gate(Optional.of(limiter), Gate.Rights.of(() -> true), System::nanoTime);
        gate.pass(1, Lane.RUSH);
        List<Optional<Outcome>> passed = new CopyOnWriteArrayList<>();
        Thread.ofVirtual().start(() -> passed.add(gate.pass(7, Lane.RUSH)));
        await().until(() -> limiter.waiting() == 1);
        gate.letGo();
        await().until(() -> passed.size() == 1);
        assertThat(passed.getFirst()).get().isInstanceOf(Outcome.NotSent.class);
        gate.close();
    }

    @Test
    void whoWaitedWhileTheWindowWasShutDoesNotEnterItEither() {
        var nanos = new AtomicLong();
        var limiter = new Limiter(new Pace(100 * MS, 0, MS, 1), nanos::get, () -> true);
        var gate = new Gate(Optional.of(limiter), Gate.Rights.of(() -> true), nanos::get);
        gate.pass(1, Lane.RUSH);
        List<Optional<Outcome>> passed = new CopyOnWriteArrayList<>();
        Thread.ofVirtual().start(() -> passed.add(gate.pass(7, Lane.RUSH)));
        await().until(() -> limiter.waiting() == 1);

        gate.shut(7, Duration.ofSeconds(30));
        nanos.addAndGet(100 * MS);

        await().until(() -> passed.size() == 1);
        assertThat(passed.getFirst()).get().isInstanceOf(Outcome.Wait.class);
        gate.close();
    }
}

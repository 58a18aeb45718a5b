package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LookTest {
    private static final Instant NINE = Instant.parse("2026-11-09T09:00:00Z");

    private final Told place = new Told();
    private Instant now = NINE;
    private long nanos;
    private boolean sends = true;
    private final Look look = new Look(() -> sends, place, () -> now, () -> nanos);

    @Test
    void aQuietHouseIsAskedEveryFiveSeconds() {
        assertThat(sweepsWithin(1)).isEqualTo(1);
        assertThat(sweepsWithin(4)).isZero();
        assertThat(sweepsWithin(1)).isEqualTo(1);
        assertThat(sweepsWithin(50)).isEqualTo(10);
    }

    @Test
    void whatIsWrittenIsSeenByTheNextLook() {
        sweepsWithin(1);
        place.writes = OptionalLong.of(2);
        assertThat(sweepsWithin(1)).isEqualTo(1);
        assertThat(sweepsWithin(1)).isZero();
    }

    @Test
    void whatIsWrittenDuringALookIsSeenByTheNext() {
        place.onSweep = () -> place.writes = OptionalLong.of(2);
        sweepsWithin(1);
        place.onSweep = () -> {};
        assertThat(sweepsWithin(2)).isEqualTo(1);
    }

    @Test
    void eachSecondWhereOthersWrite() {
        place.writes = OptionalLong.empty();
        assertThat(sweepsWithin(10)).isEqualTo(10);
    }

    @Test
    void eachSecondWhileSomethingWaits() {
        place.waits = true;
        assertThat(sweepsWithin(10)).isEqualTo(10);
        place.waits = false;
        assertThat(sweepsWithin(10)).isEqualTo(2);
    }

    @Test
    void whatFallsDueMeanwhileIsNotMissed() {
        place.alarm = Optional.of(NINE.plusSeconds(3));
        place.onSweep = place::ring;
        sweepsWithin(4);
        assertThat(place.rang).contains(NINE.plusSeconds(3));
    }

    @Test
    void whatFallsDueBeforeTheNextLookRingsAtItsTime() {
        place.alarm = Optional.of(NINE.plusMillis(30));
        place.onSweep = () -> {
            if (place.sweeps == 2)
                now = NINE.plusMillis(30);
            place.ring();
        };
        long begun = System.nanoTime();
        look.run();
        assertThat(place.rang).contains(NINE.plusMillis(30));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(30));
    }

    @Test
    void aClockPutForwardIsSeenByTheNextLook() {
        place.alarm = Optional.of(NINE.plus(Duration.ofDays(3)));
        sweepsWithin(2);
        now = NINE.plus(Duration.ofDays(4));
        assertThat(sweepsWithin(1)).isEqualTo(1);
    }

    @Test
    void whoDoesNotSendDoesNotLookAndWhoTakesOverLooksAtOnce() {
        sweepsWithin(1);
        sends = false;
        assertThat(sweepsWithin(3)).isZero();
        sends = true;
        assertThat(sweepsWithin(1)).isEqualTo(1);
    }

    @Test
    void aLookThatFailedIsTakenAgain() {
        place.onSweep = () -> {
            throw new IllegalStateException("away");
        };
        assertThatThrownBy(look::run).hasMessage("away");
        place.onSweep = () -> {};
        assertThat(sweepsWithin(1)).isEqualTo(1);
    }

    private int sweepsWithin(int seconds) {
        int before = place.sweeps;
        for (int i = 0; i < seconds; i++) {
            look.run();
            now = now.plusSeconds(1);
            nanos += 1_000_000_000;
        }
        return place.sweeps - before;
    }

    private final class Told implements Look.Place {
        private int sweeps;
        private Optional<Instant> alarm = Optional.empty();
        private Optional<Instant> rang = Optional.empty();
        private boolean waits;
        private OptionalLong writes = OptionalLong.of(1);
        private Runnable onSweep = () -> {};

        /** What is due, which is a write. */
        void ring() {
            if (alarm.filter(at -> !at.isAfter(now)).isPresent()) {
                rang = alarm.map(at -> now);
                alarm = Optional.empty();
                writes = OptionalLong.of(writes.getAsLong() + 1);
            }
        }

        @Override
        public void sweep() {
            sweeps++;
            onSweep.run();
        }

        @Override
        public Optional<Instant> nextAlarm() {
            return alarm;
        }

        @Override
        public boolean waits() {
            return waits;
        }

        @Override
        public OptionalLong writes() {
            return writes;
        }
    }
}

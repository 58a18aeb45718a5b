package org.crickets.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Updates come in while polls are answered; a poll may be held for a while, but not for ever. */
class PulseTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Pulse pulse = new Pulse(nanos::get);

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void beforeTheFirstAnswerItDoesNotBeat() {
        pass(Duration.ofSeconds(5));
        pulse.asked();
        assertThat(pulse.beats()).isFalse();
        assertThat(pulse.silence()).isEqualTo(Duration.ofSeconds(5));
        pulse.answered();
        assertThat(pulse.beats()).isTrue();
        assertThat(pulse.silence()).isZero();
    }

    @Test
    void aPollThatIsHeldIsNoSilenceUntilItHangs() {
        pulse.answered();
        pass(Duration.ofMinutes(30));
        pulse.asked();
        pass(Duration.ofSeconds(119));
        assertThat(pulse.beats()).isTrue();
        assertThat(pulse.silence()).isZero();
        pass(Duration.ofSeconds(2));
        assertThat(pulse.beats()).isFalse();
        assertThat(pulse.silence()).isEqualTo(Duration.ofSeconds(30 * 60 + 121));
    }

    @Test
    void failuresAreForgivenForTwoMinutes() {
        pulse.answered();
        pulse.asked();
        pulse.back();
        pulse.failed();
        pass(Duration.ofMinutes(2));
        assertThat(pulse.beats()).isTrue();
        pass(Duration.ofSeconds(1));
        assertThat(pulse.beats()).isFalse();
    }
}

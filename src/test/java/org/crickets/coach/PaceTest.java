package org.crickets.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.crickets.coach.Pace.Verdict;
import org.junit.jupiter.api.Test;

class PaceTest {
    private long now;
    private final Pace pace = new Pace(3, () -> now);

    @Test
    void whoSaysTooMuchIsToldOnceAndHeardAgainAMinuteLater() {
        assertThat(pace.next(1)).isEqualTo(Verdict.TAKEN);
        assertThat(pace.next(1)).isEqualTo(Verdict.TAKEN);
        assertThat(pace.next(1)).isEqualTo(Verdict.TAKEN);
        assertThat(pace.next(1)).isEqualTo(Verdict.TOLD);
        assertThat(pace.next(1)).isEqualTo(Verdict.PASSED_OVER);

        now += Duration.ofMinutes(1).toNanos();
        assertThat(pace.next(1)).isEqualTo(Verdict.TAKEN);
    }

    @Test
    void oneDoesNotSlowDownAnother() {
        for (int i = 0; i < 9; i++)
            pace.next(1);
        assertThat(pace.next(2)).isEqualTo(Verdict.TAKEN);
    }

    @Test
    void withoutALimitEverythingIsTaken() {
        var free = new Pace(0, () -> now);
        for (int i = 0; i < 1000; i++)
            assertThat(free.next(1)).isEqualTo(Verdict.TAKEN);
    }
}

package org.crickets.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.crickets.app.Hosted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock is put forward and back by an hour and by a day, before reminders fall due, while they are sent, and after. */
@Tag("chaos")
class Proof9ClockStepsTest {
    private static final int PEOPLE = Chaos.count(600, 120);
    private static final List<Duration> STEPS = List.of(Duration.ofHours(1), Duration.ofHours(-1), Duration.ofDays(1),
            Duration.ofDays(-1));

    @TempDir
    Path here;

    @Test
    void eachReminderComesOnce() {
        Crowd.inFolder(here, PEOPLE);
        var clock = new MovableClock(Chaos.DUE.minus(Duration.ofHours(30)));
        try (var telegram = new FakeTelegram(); var program = Hosted.start(here, telegram.environment(), clock)) {
            assertThat(program).isNotNull();
            STEPS.forEach(step -> step(clock, step));
            assertThat(telegram.sent()).as("nothing was due").isEmpty();
            clock.advance(Duration.ofHours(30));
            for (int i = 0; i < STEPS.size(); i++) {
                int some = (i + 1) * PEOPLE / 8;
                Chaos.until(Duration.ofSeconds(60), () -> Arrivals.at(telegram).size() >= some);
                step(clock, STEPS.get(i).negated());
            }
            Chaos.until(Duration.ofSeconds(60 + PEOPLE / 10), () -> Arrivals.at(telegram).size() == PEOPLE);
            STEPS.forEach(step -> step(clock, step));
            var arrivals = Arrivals.at(telegram);
            Chaos.tell(
                    "proof 9: clock put by ±1 h and ±1 day before, while and after %d reminders fell due: %d lost, %d "
                            + "more than once",
                    PEOPLE, PEOPLE - arrivals.size(), arrivals.repeated().size());
            assertThat(arrivals.size()).isEqualTo(PEOPLE);
            assertThat(arrivals.repeated()).isEmpty();
        }
    }

    /** Some looks for due reminders, one each second, pass meanwhile. */
    private static void step(MovableClock clock, Duration by) {
        clock.advance(by);
        long begun = System.nanoTime();
        Chaos.until(Duration.ofSeconds(30), () -> Chaos.since(begun).toMillis() > 2500);
    }
}

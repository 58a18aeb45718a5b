package org.crickets.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.crickets.app.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many reminders fall due in 256 MB. They are rung, into the outbox, as fast as the machine can, and leave at Telegram's
 * rate; so memory is scarcest while they are rung, and that the last of 50,000 has left, 28 minutes later, is not waited for.
 */
@Tag("chaos")
class Proof11MemoryTest {
    private static final int PEOPLE = Chaos.count(50_000, 5_000);
    private static final int ARRIVE = Chaos.count(1_500, 300);
    private static final long ADA = 7;
    /** What docker-compose.yml leaves a program that is told to end. */
    private static final Duration GRACE = Duration.ofSeconds(60);
    /** Until the watchdog, which looks each ten seconds, surely has. */
    private static final Duration LOOKED = Duration.ofSeconds(40);

    @TempDir
    Path here;

    private final FakeTelegram telegram = new FakeTelegram();
    private final Duration shift = Chaos.shiftTo(Chaos.DUE.minusSeconds(2));

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void littleMemoryIsEnoughForManyReminders() {
        Crowd.inFolder(here, PEOPLE);
        try (var program = start("-Xmx256m")) {
            long begun = System.nanoTime();
            Chaos.until(Duration.ofSeconds(300), () -> telegram.sent().size() >= ARRIVE);
            var answer = ask();
            int sent = telegram.sent().size();
            var sending = Chaos.since(begun);
            var end = end(program);
            Chaos.tell(
                    "proof 11: 256 MB with %d reminders due: %d sent in %d s, a question answered after %d ms, told to "
                            + "end it ended after %d ms",
                    PEOPLE, sent, sending.toSeconds(), answer.toMillis(), end.toMillis());
        }
        try (var program = start("-Xmx256m")) {
            long begun = System.nanoTime();
            Chaos.until(Duration.ofSeconds(600), () -> Chaos.since(begun).compareTo(LOOKED) > 0 && allRung(program));
            var rung = Chaos.since(begun);
            var answer = ask();
            end(program);
            var left = Crowd.numbers(Crowd.fileUrl(here),
                    "select id from chat where next_alarm <= '" + Chaos.DUE + "'");
            Chaos.tell(
                    "proof 11: started again, all but %d of %d have rung after %d s, %d are sent, a question answered "
                            + "after %d ms",
                    left.size(), PEOPLE, rung.toSeconds(), telegram.sent().size(), answer.toMillis());
            assertThat(left).isEmpty();
        }
    }

    /** The control: what is not enough is seen. */
    @Test
    void tooLittleMemoryIsNotEnough() {
        Crowd.inFolder(here, 5_000);
        try (var program = start("-Xmx14m")) {
            Chaos.until(Duration.ofSeconds(90), () -> program.err().contains("OutOfMemory") || !program.isAlive());
            Chaos.tell("proof 11, control: with 14 MB it is out of memory: %s", program.err().contains("OutOfMemory"));
            assertThat(program.err()).contains("OutOfMemory");
        }
    }

    private Running start(String memory) {
        return Running.start(here, telegram.environment(), Running.Launch.shifted(shift, memory));
    }

    /** How long it takes to be answered. */
    private Duration ask() {
        long before = answers();
        long asked = System.nanoTime();
        telegram.says(ADA, "/help");
        Chaos.until(Duration.ofSeconds(60), () -> answers() > before);
        return Chaos.since(asked);
    }

    private long answers() {
        return telegram.sent().stream().filter(one -> one.chat() == ADA).count();
    }

    /** How long it takes to end when told to, whatever is still to be rung. */
    private static Duration end(Running program) {
        long told = System.nanoTime();
        program.stop();
        var took = Chaos.since(told);
        assertThat(program.err()).doesNotContain("OutOfMemory");
        assertThat(took).isLessThan(GRACE);
        return took;
    }

    private static boolean allRung(Running program) {
        try (var page = URI.create("http://127.0.0.1:" + program.port() + "/metrics").toURL().openStream()) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .anyMatch(line -> line.matches("crickets_reminder_overdue_seconds 0(\\.0)?"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

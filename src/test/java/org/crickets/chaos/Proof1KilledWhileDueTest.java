package org.crickets.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.crickets.app.Running;
import org.crickets.chaos.FakeTelegram.Sent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 at any moment while reminders fall due: none is lost, and what may have arrived before says so. */
@Tag("chaos")
class Proof1KilledWhileDueTest {
    private static final int KILLS = Chaos.count(100, 15);
    private static final int PEOPLE = Chaos.count(2000, 300);

    @TempDir
    Path here;

    private final Random random = new Random(1);
    private final Duration shift = Chaos.shiftTo(Chaos.DUE.minusSeconds(5));
    /** How often a kill found the chat's reminder being sent. */
    private final Map<Long, Integer> wereSending = new HashMap<>();

    @Test
    void noReminderIsLost() {
        Crowd.inFolder(here, PEOPLE);
        try (var telegram = new FakeTelegram()) {
            for (int kill = 0; kill < KILLS; kill++)
                live(telegram, kill);
            try (var program = start(telegram)) {
                Chaos.until(Duration.ofSeconds(120 + PEOPLE / 20), () -> waiting(telegram) == 0);
                program.stop();
            }
            tell(telegram);
        }
    }

    /** The control: without looking after what was being sent at the kill, reminders are lost. */
    @Test
    void withoutTheRowsThatWereBeingSentRemindersAreLost() {
        Crowd.inFolder(here, 30);
        try (var telegram = new FakeTelegram()) {
            telegram.fates(call -> call.sends() ? new Fate.Silent(false) : Fate.DONE);
            try (var program = start(telegram)) {
                Chaos.until(Duration.ofSeconds(90), () -> telegram.sent().size() >= 3);
                program.kill();
            }
            int forgotten = Crowd.run(Crowd.fileUrl(here), "delete from outbox where status = 'sending'");
            telegram.fates(call -> Fate.DONE);
            try (var program = start(telegram)) {
                Chaos.until(Duration.ofSeconds(90), () -> chats(telegram).size() == 30 - forgotten);
                program.stop();
            }
            Chaos.tell("proof 1, control: rows that were being sent are forgotten: %d of 30 lost",
                    30 - chats(telegram).size());
            assertThat(forgotten).isGreaterThanOrEqualTo(3);
            assertThat(chats(telegram)).hasSize(30 - forgotten);
        }
    }

    /** Until so many more were sent, and some milliseconds; or, now and then, a moment of the start. */
    private void live(FakeTelegram telegram, int kill) {
        int before = telegram.sent().size();
        int more = random.nextInt(2 * PEOPLE / KILLS);
        long pause = random.nextLong(Duration.ofMillis(40).toNanos());
        try (var program = start(telegram)) {
            long begun = System.nanoTime();
            long longest = kill % 5 == 4 ? random.nextLong(3_000_000_000L) : 60_000_000_000L;
            Chaos.until(Duration.ofSeconds(90), () -> telegram.sent().size() > before + more
                    || System.nanoTime() - begun > longest);
            LockSupport.parkNanos(pause);
            program.kill();
        }
        var sending = Crowd.numbers(Crowd.fileUrl(here), "select chat from outbox where status = 'sending'");
        sending.forEach(chat -> wereSending.merge(chat, 1, Integer::sum));
    }

    private Running start(FakeTelegram telegram) {
        return Running.start(here, telegram.environment(), Running.Launch.shifted(shift));
    }

    private static int waiting(FakeTelegram telegram) {
        return PEOPLE - chats(telegram).size();
    }

    private static Map<Long, List<Sent>> chats(FakeTelegram telegram) {
        return telegram.sent().stream().filter(one -> one.arrived() && one.text().contains(Crowd.REMINDER))
                .collect(Collectors.groupingBy(Sent::chat));
    }

    private void tell(FakeTelegram telegram) {
        var chats = chats(telegram);
        var repeated = chats.values().stream().filter(all -> all.size() > 1).toList();
        int most = chats.values().stream().mapToInt(List::size).max().orElse(0);
        long warned = chats.values().stream().filter(all -> all.stream().anyMatch(Proof1KilledWhileDueTest::warns))
                .count();
        Chaos.tell(
                "proof 1: %d kills while %d reminders fell due, %d lost, %d repeated (%d of them twice; at most %d times sent), "
                        + "%d were being sent at a kill, %d say possibly repeated",
                KILLS, PEOPLE,
                PEOPLE - chats.size(), repeated.size(), repeated.stream().filter(all -> all.size() > 2).count(), most,
                wereSending.size(), warned);
        assertThat(chats).hasSize(PEOPLE);
        for (var all : repeated) {
            assertThat(all.size() - 1).as("a repetition for each kill that found it being sent")
                    .isLessThanOrEqualTo(wereSending.getOrDefault(all.getFirst().chat(), 0));
            assertThat(all.subList(1, all.size())).allMatch(Proof1KilledWhileDueTest::warns);
        }
    }

    private static boolean warns(Sent one) {
        return one.text().contains("Possibly repeated");
    }
}

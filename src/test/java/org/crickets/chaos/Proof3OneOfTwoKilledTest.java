package org.crickets.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.crickets.app.Running;
import org.crickets.storage.Postgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs on one PostgreSQL, one of them killed (kill -9) at any moment while reminders fall due. */
@Tag("chaos")
class Proof3OneOfTwoKilledTest {
    private static final int KILLS = Chaos.count(100, 6);
    private static final int PEOPLE = Chaos.count(2000, 200);
    private static final Duration TAKEOVER = Duration.ofSeconds(30);
    private static final Duration ANSWER = Duration.ofMillis(50);
    /** What a killed program had written to its sockets has come by then. */
    private static final Duration STILL_ITS_OWN = Duration.ofMillis(500);

    @TempDir
    Path here;

    private final String url = Postgres.fresh();
    private final Random random = new Random(3);
    private final Duration shift = Chaos.shiftTo(Chaos.DUE.minusSeconds(10));
    /** How often a kill of the holder found the chat's reminder being sent. */
    private final Map<Long, Integer> wereSending = new HashMap<>();
    private int holders;
    private final List<Long> takeovers = new ArrayList<>();
    private Duration worst = Duration.ZERO;

    @Test
    void noReminderIsLostAndTheOtherTakesOver() {
        Crowd.join(url, PEOPLE);
        try (var telegram = new FakeTelegram();
                var pair = new Pair(telegram, url, here, Running.Launch.shifted(shift))) {
            Chaos.slowly(telegram, ANSWER);
            for (int kill = 0; kill < KILLS; kill++)
                kill(telegram, pair);
            Chaos.until(Duration.ofSeconds(120 + PEOPLE / 20), () -> Arrivals.at(telegram).size() == PEOPLE);
            Chaos.until(Duration.ofSeconds(90), () -> pair.sending().isEmpty());
            tell(Arrivals.at(telegram));
        }
    }

    /** The control: who takes over leaves alone what was being sent. */
    @Test
    void withoutTheRowsThatWereBeingSentRemindersAreLost() {
        Crowd.join(url, 30);
        var without = new Without(here).instead("storage/Orphans.java", "if (ids.isEmpty())", "if (!ids.contains(0L))");
        try (var telegram = new FakeTelegram()) {
            telegram.fates(call -> call.sends() ? new Fate.Silent(false) : Fate.DONE);
            try (var pair = new Pair(telegram, url, here, without.shifted(shift))) {
                Chaos.until(Duration.ofSeconds(90), () -> telegram.sent().size() >= 3);
                pair.get(pair.holder().orElseThrow()).kill();
                int left = pair.sending().size();
                telegram.fates(call -> Fate.DONE);
                Chaos.until(Duration.ofSeconds(90), () -> Arrivals.at(telegram).size() == 30 - left);
                Chaos.until(Duration.ofSeconds(90), () -> pair.sending().size() == left);
                Chaos.tell("proof 3, control: who takes over leaves what was being sent: %d of 30 lost", left);
                assertThat(left).isGreaterThanOrEqualTo(3);
            }
        }
    }

    /** When so many more were sent, or now and then at a moment of the start. */
    private void kill(FakeTelegram telegram, Pair pair) {
        int before = telegram.sent().size();
        int more = random.nextInt(2 * PEOPLE / KILLS);
        int victim = random.nextInt(2);
        long pause = random.nextLong(Duration.ofMillis(40).toNanos());
        long begun = System.nanoTime();
        long longest = Duration.ofMillis(random.nextInt(5) == 4 ? random.nextInt(3000) : 60_000).toNanos();
        Chaos.until(Duration.ofSeconds(90), () -> telegram.sent().size() > before + more
                || Arrivals.at(telegram).size() == PEOPLE || System.nanoTime() - begun > longest);
        boolean held = pair.holder().stream().anyMatch(holder -> holder == victim);
        LockSupport.parkNanos(pause);
        pair.get(victim).kill();
        long killed = System.nanoTime();
        if (held)
            pair.sending().forEach(chat -> wereSending.merge(chat, 1, Integer::sum));
        pair.start(victim);
        if (held)
            awaitTakeover(telegram, pair, killed);
    }

    /** The other one, or the new one, polls, and sends if there is anything to be sent. */
    private void awaitTakeover(FakeTelegram telegram, Pair pair, long killed) {
        holders++;
        long from = killed + STILL_ITS_OWN.toNanos();
        Chaos.until(Duration.ofSeconds(90), () -> pair.polledSince(from) && (Arrivals.at(telegram).size() == PEOPLE
                || telegram.sent().getLast().nanos() > from));
        var took = Chaos.since(killed);
        worst = took.compareTo(worst) > 0 ? took : worst;
        takeovers.add(took.toMillis());
    }

    private void tell(Arrivals arrivals) {
        var repeated = arrivals.repeated();
        Chaos.tell(
                "proof 3: two programs on PostgreSQL, %d kills (%d of the holder) while %d reminders fell due: %d lost, "
                        + "%d repeated, %d of them unmarked, %d were being sent at a kill; taken over after %.1f s in the middle, %.1f s at worst",
                KILLS, holders, PEOPLE, PEOPLE - arrivals.size(), repeated.size(), arrivals.unmarked(),
                wereSending.size(), takeovers.stream().sorted().skip(takeovers.size() / 2).findFirst().orElse(0L) / 1e3,
                worst.toMillis() / 1e3);
        assertThat(arrivals.size()).isEqualTo(PEOPLE);
        assertThat(repeated).allSatisfy(all -> assertThat(all.size() - 1)
                .as("a repetition for each kill that found it being sent")
                .isLessThanOrEqualTo(wereSending.getOrDefault(all.getFirst().chat(), 0)));
        assertThat(arrivals.unmarked()).isZero();
        assertThat(holders).as("kills of the holder").isPositive();
        assertThat(worst).isLessThan(TAKEOVER);
    }
}

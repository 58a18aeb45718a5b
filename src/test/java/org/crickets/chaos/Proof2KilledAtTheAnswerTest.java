package org.crickets.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.crickets.app.Running;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 within 5 ms of the message that confirms an interview: it is there after the restart, once. Each second time
 * Telegram has forgotten the update by then, so that only the database can know; else it tells the update again.
 */
@Tag("chaos")
class Proof2KilledAtTheAnswerTest {
    private static final int KILLS = Chaos.count(50, 6);
    private static final long LIVING = 9_999;
    private static final String CARD = "Dana Smith (hiring manager)";

    @TempDir
    Path here;

    private final FakeTelegram telegram = new FakeTelegram();
    private final Duration shift = Chaos.shiftTo(java.time.Instant.parse("2026-11-06T17:00:00Z"));
    private final Random random = new Random(2);
    private final List<Long> after = new CopyOnWriteArrayList<>();

    @BeforeEach
    void everybodyLivesInLondon() throws IOException {
        Files.writeString(Files.createDirectories(here.resolve("config")).resolve("crickets.yaml"),
                "newcomers:\n  zone: Europe/London\n");
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void whatWasConfirmedIsThere() {
        int kills = 0;
        while (soon() < KILLS && kills < 6 * KILLS)
            tellAndKill(++kills, kills % 2 == 0, telegram.environment());
        var facts = factsAfter(telegram.environment());
        int all = kills;
        long usual = facts.getOrDefault(LIVING, 0L);
        long present = LongStream.rangeClosed(1, all).filter(chat -> facts.getOrDefault(chat, 0L) == usual).count();
        long once = LongStream.rangeClosed(1, all).filter(chat -> confirmed(chat) == 1).count();
        Chaos.tell("proof 2: %d kills, %d of them within 5 ms of the confirming message, the latest after %.1f ms: "
                + "%d interviews present, %d confirmed once (but for what says possibly repeated)", all, soon(),
                after.stream().mapToLong(each -> each).max().orElse(0) / 1e6, present, once);
        assertThat(soon()).isGreaterThanOrEqualTo(KILLS);
        assertThat(present).isEqualTo(all);
        assertThat(once).isEqualTo(all);
    }

    /** The control: with H2's usual delay in writing, what was confirmed is lost. */
    @Test
    void withADelayInWritingItIsLost() {
        var delayed = new HashMap<>(telegram.environment());
        delayed.put("CRICKETS_DB_URL", Crowd.fileUrl(here) + ";WRITE_DELAY=500");
        for (long chat = 1; chat <= 4; chat++)
            tellAndKill(chat, true, delayed);
        var facts = factsAfter(delayed);
        long lost = LongStream.rangeClosed(1, 4).filter(chat -> !facts.containsKey(chat)).count();
        Chaos.tell("proof 2, control: with H2's default WRITE_DELAY=500 %d of 4 are lost", lost);
        assertThat(lost).isPositive();
    }

    /**
     * The control: without the numbers of the updates that were handled, it is taken in twice. What is said to it then may
     * wait behind the card, where that was being sent when the program was killed.
     */
    @Test
    void withoutTheNumbersOfUpdatesItIsTakenInTwice() {
        for (long chat = 1; chat <= 3; chat++) {
            tellAndKill(chat, false, telegram.environment());
            Crowd.run(Crowd.fileUrl(here), "delete from update_seen");
            factsAfter(telegram.environment());
        }
        List<Long> waiting = Crowd.numbers(Crowd.fileUrl(here),
                "select chat from outbox where status = 'queued' and not ambiguous");
        long twice = LongStream.rangeClosed(1, 3).filter(chat -> confirmed(chat) > 1 || waiting.contains(chat)).count();
        Chaos.tell("proof 2, control: without update numbers %d of 3 are taken in twice", twice);
        assertThat(twice).isPositive();
    }

    private int soon() {
        return (int) after.stream().filter(nanos -> nanos <= 5_000_000).count();
    }

    /** How many messages speak of the interview that do not say that they may be repeated. */
    private long confirmed(long chat) {
        return telegram.sent().stream().filter(one -> one.chat() == chat && one.text().contains("Acme")
                && !one.text().contains("Possibly repeated")).count();
    }

    private void tellAndKill(long chat, boolean forgets, Map<String, String> environment) {
        telegram.mailbox().forgetful(forgets);
        telegram.mailbox().keeping(!forgets);
        try (var program = Running.start(here, environment, Running.Launch.shifted(shift))) {
            var pause = random.nextLong(2_000_000L);
            telegram.listener(one -> {
                if (one.chat() == chat && one.text().contains(CARD))
                    Thread.ofVirtual().start(() -> kill(program, one.nanos(), pause));
            });
            telegram.says(chat, "interviewed at Acme today at 2 with Dana Smith, hiring manager");
            Chaos.until(Duration.ofSeconds(90), () -> !program.isAlive());
        }
        telegram.listener(one -> {});
        telegram.mailbox().hangUp();
        Chaos.until(Duration.ofSeconds(30), telegram::isAlone);
        telegram.mailbox().forgetful(false);
        telegram.mailbox().keeping(false);
    }

    private void kill(Running program, long arrived, long pause) {
        LockSupport.parkNanos(pause);
        program.shoot();
        after.add(System.nanoTime() - arrived);
    }

    /** How many facts each chat has, after a last start and somebody whom nobody disturbs. */
    private Map<Long, Long> factsAfter(Map<String, String> environment) {
        try (var program = Running.start(here, environment, Running.Launch.shifted(shift))) {
            telegram.says(LIVING, "interviewed at Acme today at 2 with Dana Smith, hiring manager");
            Chaos.until(Duration.ofSeconds(90), () -> telegram.mailbox().size() == 0 && telegram.sent().stream()
                    .anyMatch(one -> one.chat() == LIVING && one.text().contains(CARD)));
            program.stop();
        }
        List<Long> chats = Crowd.numbers(Crowd.fileUrl(here), "select chat from fact");
        Map<Long, Long> facts = new HashMap<>();
        chats.forEach(chat -> facts.merge(chat, 1L, Long::sum));
        return facts;
    }
}

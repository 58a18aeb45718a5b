package org.crickets.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.crickets.app.Running.Launch;
import org.crickets.chaos.FakeTelegram.Sent;
import org.crickets.storage.Postgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs on one PostgreSQL: both well, and then one of them stopped (SIGSTOP) again and again, and woken. */
@Tag("chaos")
class Proof4OneOfTwoStoppedTest {
    private static final int PEOPLE = Chaos.count(10_000, 600);
    private static final int STOPS = Chaos.count(20, 2);
    private static final Duration STOPPED = Duration.ofSeconds(Chaos.count(60, 20));
    private static final Duration ANSWER = Duration.ofMillis(50);
    /** Fall due before each stop. */
    private static final int PORTION = 150;

    @TempDir
    Path here;

    private final String url = Postgres.fresh();
    private final Random random = new Random(4);
    private final Duration shift = Chaos.shiftTo(Chaos.DUE.minusSeconds(10));
    private int holders;
    private int early;
    private int begunBefore;
    private int underWay;

    @Test
    void twoThatAreWellSendEachOnce() {
        Crowd.join(url, PEOPLE);
        try (var telegram = new FakeTelegram(); var pair = new Pair(telegram, url, here, Launch.shifted(shift))) {
            long begun = System.nanoTime();
            Chaos.until(Duration.ofSeconds(120 + PEOPLE / 15), () -> Arrivals.at(telegram).size() == PEOPLE);
            var took = Chaos.since(begun);
            Chaos.until(Duration.ofSeconds(60), () -> pair.sending().isEmpty());
            var arrivals = Arrivals.at(telegram);
            Chaos.tell(
                    "proof 4: two programs, %d reminders due in one minute: %d arrived, %d of them more than once, %d "
                            + "sent in vain, all there after %d s",
                    PEOPLE, arrivals.size(), arrivals.repeated().size(),
                    telegram.sent().size() - PEOPLE, took.toSeconds());
            assertThat(arrivals.size()).isEqualTo(PEOPLE);
            assertThat(telegram.sent()).hasSize(PEOPLE);
        }
    }

    /** The control: each takes itself for the holder, and what one is sending the other takes for left behind. */
    @Test
    void withoutTheLeaseTheySendTwice() {
        var without = new Without(here)
                .instead("storage/LeaseRow.java", "where expires_at <= clock_timestamp() returning",
                        "where number < 99 returning")
                .instead("storage/LeaseRow.java", "where number = ? returning", "where number >= ? returning")
                .instead("storage/SqlLease.java", "where number = :number", "where number >= :number");
        var answers = new CountDownLatch(1);
        try (var telegram = new FakeTelegram(); var pair = new Pair(telegram, url, here, without.shifted(shift))) {
            Chaos.until(Duration.ofSeconds(60), () -> polled(telegram, pair, 0) && polled(telegram, pair, 1));
            telegram.listener(_ -> waitFor(answers));
            pair.get(1).kill();
            Crowd.join(url, 10);
            Chaos.until(Duration.ofSeconds(60), () -> telegram.sent().size() == 10);
            pair.start(1);
            Chaos.until(Duration.ofSeconds(60), () -> Arrivals.at(telegram).repeated().size() == 10);
            answers.countDown();
            Chaos.until(Duration.ofSeconds(60), () -> pair.sending().isEmpty());
            Chaos.tell("proof 4, control: without the lease 10 of 10 arrived more than once");
        }
    }

    @Test
    void whoWasStoppedSendsNothingWhenItWakes() {
        int people = 0;
        try (var telegram = new FakeTelegram(); var pair = new Pair(telegram, url, here, Launch.shifted(shift))) {
            Chaos.slowly(telegram, ANSWER);
            for (int stop = 0; stop < STOPS; stop++, people += PORTION)
                stop(telegram, pair, people, stop == 0 || random.nextInt(4) > 0);
            var arrivals = Arrivals.at(telegram);
            Chaos.tell(
                    "proof 4: one of two stopped for %d s, %d times (%d times the holder), with %d reminders due, %d "
                            + "of which were under way: %d lost, %d repeated, %d of them unmarked; awake again, the stopped ones sent %d under their old number, "
                            + "%d of which they had begun before",
                    STOPPED.toSeconds(), STOPS, holders, people, underWay,
                    people - arrivals.size(), arrivals.repeated().size(), arrivals.unmarked(), early, begunBefore);
            assertThat(arrivals.size()).isEqualTo(people);
            assertThat(arrivals.repeated()).allSatisfy(all -> assertThat(all).hasSize(2));
            assertThat(arrivals.repeated()).hasSizeLessThanOrEqualTo(underWay);
            assertThat(early).as("sent when awake").isEqualTo(begunBefore);
            assertThat(arrivals.unmarked()).isLessThanOrEqualTo(begunBefore);
            assertThat(holders).isPositive();
            assertThat(pair.get(0).err() + pair.get(1).err()).contains("Another program took over");
        }
    }

    /** The control: it looks neither at its own clock, nor at the number in the database, nor for the row that it sends. */
    @Test
    void withoutTheNumberItSendsWhatTheOtherSentMeanwhile() {
        var without = new Without(here)
                .instead("storage/SqlLease.java", "number != 0 && System.nanoTime() - until < 0", "number != 0")
                .instead("storage/SqlLease.java", "!row.renew(number, LASTS)", "number < 0")
                .instead("storage/SqlLease.java", "return held() && isThere(handle,",
                        "return held() || isThere(handle,")
                .instead("storage/SqlOutbox.java", "marked::contains", "_ -> true");
        try (var telegram = new FakeTelegram(); var pair = new Pair(telegram, url, here, without.shifted(shift))) {
            stop(telegram, pair, 0, true);
            Chaos.tell("proof 4, control: without the number one that was stopped sent %d when it woke, %d of which it "
                    + "had begun before", early, begunBefore);
            assertThat(early).isGreaterThan(begunBefore);
        }
    }

    private void stop(FakeTelegram telegram, Pair pair, int before, boolean ofHolder) {
        Crowd.join(url, Crowd.FIRST + before, PORTION);
        int already = telegram.sent().size();
        int more = 1 + random.nextInt(PORTION / 3);
        Chaos.until(Duration.ofSeconds(60), () -> telegram.sent().size() > already + more && pair.holder().isPresent());
        int holder = pair.holder().orElseThrow();
        int one = ofHolder ? holder : 1 - holder;
        holders += ofHolder ? 1 : 0;
        var program = pair.get(one);
        program.signal("STOP");
        long stopped = System.nanoTime();
        Set<Long> begun = new HashSet<>(pair.sending());
        underWay += ofHolder ? begun.size() : 0;
        var patience = STOPPED.plusSeconds(60);
        Chaos.until(patience, () -> Chaos.since(stopped).compareTo(STOPPED) >= 0
                && Arrivals.at(telegram).size() == before + PORTION);
        long woken = System.nanoTime();
        program.signal("CONT");
        Chaos.until(patience, () -> Chaos.since(woken).toSeconds() >= 5 && pair.sending().isEmpty());
        var late = sentBy(telegram, pair.door(one), woken);
        early += late.size();
        begunBefore += (int) late.stream().filter(sent -> begun.contains(sent.chat())).count();
    }

    private static boolean polled(FakeTelegram telegram, Pair pair, int one) {
        return telegram.polledAt(pair.door(one)) != Long.MIN_VALUE;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Sent> sentBy(FakeTelegram telegram, int door, long since) {
        return telegram.sent().stream().filter(one -> one.port() == door && one.nanos() > since).toList();
    }
}

package org.crickets.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.crickets.app.Running;
import org.crickets.chaos.FakeTelegram.Call;
import org.crickets.chaos.FakeTelegram.Sent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Telegram refuses many: it is left alone for as long as it asks, nothing is lost, and others do not wait. */
@Tag("chaos")
class Proof8RefusedTest {
    private static final int PEOPLE = Chaos.count(3000, 400);
    /**
     * What is promised; with the reduced count, which also runs on slow and busy machines, more: who waited in the windows of others,
     * a hundred of them of two seconds each, would wait far longer.
     */
    private static final Duration PROMPT = Duration.ofSeconds(Chaos.count(2, 6));
    /** Seconds; long enough for a slow machine to start the program once more meanwhile. */
    private static final int WAIT = 40;

    @TempDir
    Path here;

    private final Duration shift = Chaos.shiftTo(Chaos.DUE.minusSeconds(3));
    private final Random random = new Random(8);
    private final Map<Long, Long> shutUntil = new ConcurrentHashMap<>();
    private final AtomicInteger inWindow = new AtomicInteger();
    private final AtomicInteger floods = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    @Test
    void whatIsRefusedComesLaterAndHoldsUpNobodyElse() {
        Crowd.inFolder(here, PEOPLE);
        try (var telegram = new FakeTelegram()) {
            telegram.fates(this::fate);
            Duration slowest;
            try (var program = Running.start(here, telegram.environment(), Running.Launch.shifted(shift))) {
                slowest = talkUntilAllArrived(telegram);
                program.stop();
            }
            var times = arrivals(telegram);
            Chaos.tell("proof 8: %d reminders in %d sends, %d answered with 429 and %d with 5xx: %d lost, %d repeated, "
                    + "%d sends inside a wait window, others' slowest answer after %d ms", PEOPLE, attempts(telegram),
                    floods.get(), failures.get(), PEOPLE - times.size(),
                    times.values().stream().filter(n -> n > 1).count(), inWindow.get(), slowest.toMillis());
            assertThat(times).hasSize(PEOPLE).allSatisfy((_, n) -> assertThat(n).isEqualTo(1));
            assertThat(inWindow).hasValue(0);
            assertThat(slowest).isLessThan(PROMPT);
        }
    }

    @Test
    void aWaitOutlivesAKill() {
        int early = killInAllWindows("");
        Chaos.tell("proof 8: killed and started again inside 30 wait windows of %d s, %d sends inside one", WAIT,
                early);
        assertThat(early).isZero();
    }

    /** The control: where the end of the wait is not kept, Telegram is disturbed. */
    @Test
    void aWaitThatIsNotKeptIsBroken() {
        int early = killInAllWindows("update outbox set not_before = created");
        Chaos.tell("proof 8, control: without the wait in the database %d sends inside one", early);
        assertThat(early).isPositive();
    }

    private int killInAllWindows(String between) {
        Crowd.inFolder(here, 30);
        try (var telegram = new FakeTelegram()) {
            telegram.fates(call -> call.sends() ? flooded(call, WAIT) : Fate.DONE);
            try (var program = Running.start(here, telegram.environment(), Running.Launch.shifted(shift))) {
                Chaos.until(Duration.ofSeconds(90), () -> floods.get() == 30);
                program.stop();
            }
            if (!between.isEmpty())
                Crowd.run(Crowd.fileUrl(here), between);
            telegram.fates(call -> call.sends() ? looked(call) : Fate.DONE);
            try (var program = Running.start(here, telegram.environment(), Running.Launch.shifted(shift))) {
                Chaos.until(Duration.ofSeconds(90), () -> arrivals(telegram).size() == 30);
                program.stop();
            }
            return inWindow.get();
        }
    }

    private synchronized Fate fate(Call call) {
        if (!call.sends() || call.chat() < Crowd.FIRST)
            return Fate.DONE;
        looked(call);
        double chance = random.nextDouble();
        if (chance < 0.3)
            return flooded(call, 1 + random.nextInt(4));
        if (chance < 0.4) {
            failures.incrementAndGet();
            return new Fate.Refused(500 + random.nextInt(4), "Internal Server Error");
        }
        return Fate.DONE;
    }

    private Fate looked(Call call) {
        var until = shutUntil.get(call.chat());
        if (until != null && System.nanoTime() < until)
            inWindow.incrementAndGet();
        return Fate.DONE;
    }

    private Fate flooded(Call call, int seconds) {
        floods.incrementAndGet();
        shutUntil.put(call.chat(), System.nanoTime() + Duration.ofSeconds(seconds).toNanos());
        return new Fate.Flooded(seconds);
    }

    /** One of ten others asks for help, and the next when that one has read the answer. */
    private Duration talkUntilAllArrived(FakeTelegram telegram) {
        Chaos.until(Duration.ofSeconds(90), () -> telegram.sent().size() > 20);
        var slowest = Duration.ZERO;
        for (int n = 0; arrivals(telegram).size() < PEOPLE; n++) {
            long other = 500 + n % 10;
            long before = answers(telegram, other);
            long asked = System.nanoTime();
            telegram.says(other, "/help");
            Chaos.until(Duration.ofSeconds(60), () -> answers(telegram, other) > before);
            var wait = Chaos.since(asked);
            slowest = wait.compareTo(slowest) > 0 ? wait : slowest;
            int arrived = arrivals(telegram).size();
            Chaos.until(Duration.ofSeconds(240),
                    () -> arrivals(telegram).size() >= Math.min(PEOPLE, arrived + 15));
        }
        return slowest;
    }

    private static long answers(FakeTelegram telegram, long chat) {
        return telegram.sent().stream().filter(one -> one.chat() == chat).count();
    }

    private static long attempts(FakeTelegram telegram) {
        return telegram.sent().stream().filter(one -> one.text().contains(Crowd.REMINDER)).count();
    }

    private static Map<Long, Long> arrivals(FakeTelegram telegram) {
        return telegram.sent().stream().filter(one -> one.arrived() && one.text().contains(Crowd.REMINDER))
                .collect(Collectors.groupingBy(Sent::chat, Collectors.counting()));
    }
}

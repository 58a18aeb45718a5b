package org.crickets.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crickets.app.Hosted;
import org.crickets.app.Running;
import org.crickets.chaos.FakeTelegram.Sent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Telegram is away for two hours of the program's clock, one refusing connections and one as a black hole: everything
 * that fell due meanwhile comes late, says so, and within the rate limit.
 */
@Tag("chaos")
class Proof6AwayTest {
    private static final int PEOPLE = Chaos.count(1000, 150);
    private static final Duration HOUR = Duration.ofHours(1);
    /**
     * Telegram's limit, over a second and over ten. Messages count by when they came, not by when this machine, which runs
     * program and Telegram at once, got around to reading them: those are in one second of which the first surely came after
     * its beginning, and the last before its end. {@link Lookout} says how sharply that is known.
     */
    private static final int IN_A_SECOND = 30;
    private static final int IN_TEN_SECONDS = 300;
    /** Were half of the messages seen less sharply, more than 30 in a second could hide. */
    private static final Duration SHARP = Duration.ofMillis(50);

    @TempDir
    Path here;

    @Test
    void whatFellDueMeanwhileComesLateAndSaysSo() {
        Crowd.inFolder(here, PEOPLE);
        var clock = new MovableClock(Chaos.DUE.minusSeconds(10));
        try (var telegram = new FakeTelegram(); var program = Hosted.start(here, telegram.environment(), clock)) {
            assertThat(program).isNotNull();
            telegram.lookOut();
            Chaos.until(Duration.ofSeconds(60), () -> telegram.calls("getupdates") > 1);
            telegram.refuse();
            clock.advance(Duration.ofSeconds(10));
            pass(clock, HOUR, Duration.ofSeconds(30));
            assertThat(telegram.sent()).isEmpty();
            telegram.fates(call -> new Fate.Silent(false));
            telegram.listenAgain();
            pass(clock, HOUR, Duration.ofSeconds(75));
            int vanished = telegram.sent().size();
            telegram.fates(call -> Fate.DONE);
            long back = System.nanoTime();
            clock.advance(Duration.ofMinutes(5));
            Chaos.until(Duration.ofSeconds(180 + PEOPLE / 10), () -> arrivals(telegram).size() == PEOPLE);
            tell(telegram, vanished, Chaos.since(back));
        }
    }

    /** The control: what could not be sent is given up. */
    @Test
    void withoutTryingAgainRemindersAreLost() {
        Crowd.inFolder(here, 20);
        var without = new Without(here).instead("coach/Settling.java",
                "case Outcome.NotSent _ -> later(parcel, backOff(parcel.attempt()), parcel.ambiguous(), true);",
                "case Outcome.NotSent _ -> drop(parcel);");
        try (var telegram = new FakeTelegram()) {
            telegram.fates(call -> call.sends() ? new Fate.Refused(502, "Bad Gateway") : Fate.DONE);
            try (var program = Running.start(here, telegram.environment(),
                    without.shifted(Chaos.shiftTo(Chaos.DUE.minusSeconds(3))))) {
                Chaos.until(Duration.ofSeconds(60), () -> telegram.sent().size() >= 20);
                telegram.fates(call -> Fate.DONE);
                Chaos.until(Duration.ofSeconds(60), () -> telegram.calls("getupdates") > 0);
                program.stop();
            }
            int left = Crowd.numbers(Crowd.fileUrl(here), "select id from outbox").size();
            Chaos.tell("proof 6, control: given up when Telegram cannot be reached: %d of 20 arrived, %d wait",
                    Arrivals.at(telegram).size(), left);
            assertThat(Arrivals.at(telegram).size() + left).isLessThan(20);
        }
    }

    /** The control: where nothing holds messages back, too many are seen to come. */
    @Test
    void withoutTheLimitTooManyComeInASecond() {
        int people = 200;
        Crowd.inFolder(here, people);
        var without = new Without(here).instead("telegram/Telegram.java", "setup.limited()", "false");
        try (var telegram = new FakeTelegram();
                var program = Running.start(here, telegram.environment(),
                        without.shifted(Chaos.shiftTo(Chaos.DUE.minusSeconds(3))))) {
            telegram.lookOut();
            Chaos.until(Duration.ofSeconds(120), () -> arrivals(telegram).size() == people);
            int most = mostIn(Duration.ofSeconds(1), telegram.sent());
            Chaos.tell("proof 6, control: without the limit at most %d in a second", most);
            assertThat(most).isGreaterThan(IN_A_SECOND);
            program.stop();
        }
    }

    /** An hour of the program's clock, spread over some real time. */
    private static void pass(MovableClock clock, Duration time, Duration real) {
        long begun = System.nanoTime();
        var step = time.dividedBy(60);
        for (int n = 1; n <= 60; n++) {
            var until = real.multipliedBy(n).dividedBy(60);
            Chaos.until(real.plusSeconds(60), () -> Chaos.since(begun).compareTo(until) >= 0);
            clock.advance(step);
        }
    }

    private static Map<Long, List<Sent>> arrivals(FakeTelegram telegram) {
        return telegram.sent().stream().filter(one -> one.arrived() && one.text().contains(Crowd.REMINDER))
                .collect(Collectors.groupingBy(Sent::chat));
    }

    private static void tell(FakeTelegram telegram, int vanished, Duration took) {
        var arrived = arrivals(telegram).values().stream().flatMap(List::stream).toList();
        long late = arrived.stream().filter(one -> one.text().contains("This comes late")).count();
        long warned = arrived.stream().filter(one -> one.text().contains("Possibly repeated")).count();
        int most = mostIn(Duration.ofSeconds(1), arrived);
        int longer = mostIn(Duration.ofSeconds(10), arrived);
        var blur = blur(arrived);
        Chaos.tell(
                "proof 6: Telegram away for 2 h of the program's clock with %d due: %d arrived, %d twice, %d say they "
                        + "are late, %d say possibly repeated (%d requests vanished in the black hole), at most %d in a second and %d in ten "
                        + "(half of them seen to within %.1f ms); all there %d s after Telegram was",
                PEOPLE, arrivals(telegram).size(),
                arrivals(telegram).values().stream().filter(all -> all.size() > 1).count(), late, warned, vanished,
                most, longer, blur.toNanos() / 1e6, took.toSeconds());
        assertThat(arrived).hasSize(PEOPLE);
        assertThat(late).isEqualTo(PEOPLE);
        assertThat(warned).isLessThanOrEqualTo(vanished);
        assertThat(blur).isLessThan(SHARP);
        assertThat(longer).isLessThanOrEqualTo(IN_TEN_SECONDS);
        assertThat(most).isLessThanOrEqualTo(IN_A_SECOND);
    }

    /** The most that came within such a time for certain. */
    private static int mostIn(Duration window, List<Sent> sent) {
        return (int) sent.stream().map(Sent::came)
                .mapToLong(first -> sent.stream().map(Sent::came).filter(one -> one.after() - first.after() >= 0
                        && one.before() - first.after() < window.toNanos()).count())
                .max().orElse(0);
    }

    private static Duration blur(List<Sent> sent) {
        return sent.stream().map(one -> one.came().blur()).sorted().skip(sent.size() / 2).findFirst().orElseThrow();
    }
}

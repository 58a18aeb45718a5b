package org.crickets.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.crickets.telegram.Lanes.Lane;
import org.crickets.telegram.Lanes.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time stands still here unless somebody waits; then it goes on to the moment the lanes name. */
class LanesTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private long now = -5 * SECOND;
    private boolean clear = true;
    private final Lanes lanes = new Lanes(Pace.TELEGRAM, now, () -> clear);
    private final List<Sent> sent = new ArrayList<>();

    private record Sent(Lane lane, long number, long at) {}

    @Test
    void whoIsAloneGoesAtOnce() {
        lanes.enter(1, Lane.REPLY, now);

        assertThat(lanes.delay(now)).contains(0L);
        assertThat(lanes.next(now)).isPresent();
        assertThat(lanes.delay(now)).isEmpty();
    }

    @Test
    void aSignIsSentOnlyWhereNobodyWaitsForIt() {
        assertThat(lanes.spare(now)).isTrue();
        assertThat(lanes.spare(now)).as("it takes a turn of all chats").isFalse();
        now += SECOND;
        assertThat(lanes.spare(now)).isTrue();
        now += SECOND;
        lanes.enter(1, Lane.REPLY, now);
        assertThat(lanes.spare(now)).as("an answer waits").isFalse();
        assertThat(lanes.next(now)).isPresent();
        lanes.enter(1, Lane.REPLY, now + SECOND);
        assertThat(lanes.next(now + SECOND)).as("a chat's own turn is not taken").isPresent();
    }

    @Test
    void whileSomebodyWaitsAtTheDoorTheRushStaysWhereAReplyCanPassIt() {
        lanes.enter(1, Lane.RUSH, now);
        clear = false;
        assertThat(lanes.next(now)).isEmpty();
        assertThat(lanes.delay(now).orElseThrow()).isBetween(1L, SECOND / 100);
        lanes.enter(2, Lane.REPLY, now);
        assertThat(lanes.next(now).orElseThrow().lane()).isEqualTo(Lane.REPLY);
        now += SECOND;
        assertThat(lanes.next(now)).isEmpty();
        clear = true;
        assertThat(lanes.next(now).orElseThrow().lane()).isEqualTo(Lane.RUSH);
    }

    @Test
    void whereItIsPaidForAThousandGoInASecondAndNotOneMore() {
        var paid = new Lanes(Pace.of(Allowance.PAID), now, () -> true);
        IntStream.range(0, 5000).forEach(chat -> paid.enter(chat, Lane.RUSH, now));
        var left = new ArrayList<Long>();
        for (; left.size() < 5000; now += paid.delay(now).orElse(0L))
            while (paid.next(now).isPresent())
                left.add(now);

        assertThat(IntStream.range(1000, 5000).mapToLong(i -> left.get(i) - left.get(i - 1000)).min().orElseThrow())
                .isGreaterThan(SECOND);
        assertThat(left.getLast() - left.getFirst()).as("4,999 at 1,000 a second").isLessThan(5 * SECOND + SECOND / 10);
    }

    @Test
    void repliesThatNeverEndLetTheRushMoveOnAllTheSame() {
        clear = false;
        lanes.enter(1, Lane.RUSH, now);
        IntStream.range(2, 20).forEach(chat -> lanes.enter(chat, Lane.REPLY, now));
        var first = IntStream.range(0, 8).mapToObj(turn -> lanes.next(now += SECOND).orElseThrow().lane()).toList();

        assertThat(first).containsOnlyOnce(Lane.RUSH);
    }

    @Test
    void theRushKeepsTelegramsLimitAndHardlyLess() {
        IntStream.range(0, 3000).forEach(chat -> lanes.enter(chat, Lane.RUSH, now));
        sendAll();

        assertThat(mostWithin(SECOND)).isLessThanOrEqualTo(30);
        assertThat(3000.0 * SECOND / (now - sent.getFirst().at())).isBetween(0.98 * 30, 30.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {100_000, 1_000_000, 10_000_000})
    void whoIsWokenLateMakesUpForIt(long late) {
        IntStream.range(0, 300).forEach(chat -> lanes.enter(chat, Lane.RUSH, now));
        while (lanes.delay(now).isPresent()) {
            now += lanes.delay(now).orElseThrow() + late;
            sendDue();
        }

        assertThat(mostWithin(SECOND)).isLessThanOrEqualTo(30);
        assertThat(300.0 * SECOND / (now - sent.getFirst().at())).isGreaterThan(0.98 * 30);
    }

    @Test
    void threeAtOnceToOneChatThenOneASecond() {
        IntStream.range(0, 6).forEach(_ -> lanes.enter(7, Lane.REPLY, now));
        long start = now;
        sendAll();

        assertThat(sent).extracting(each -> (each.at() - start) / SECOND).containsExactly(0L, 0L, 0L, 1L, 2L, 3L);
        now += 10 * SECOND;
        IntStream.range(0, 3).forEach(_ -> lanes.enter(7, Lane.REPLY, now));
        long later = now;
        sendAll();
        assertThat(sent.subList(6, 9)).allMatch(each -> each.at() - later < SECOND / 10);
    }

    @Test
    void aChatThatHasToWaitHoldsUpNoOther() {
        IntStream.range(0, 50).forEach(_ -> lanes.enter(7, Lane.RUSH, now));
        lanes.enter(8, Lane.RUSH, now);
        long start = now;
        sendAll();

        assertThat(sent.stream().filter(each -> each.number() == 51).findFirst()).get()
                .matches(each -> each.at() - start < SECOND / 5);
    }

    @Test
    void aPersonsReplyGoesBeforeTheRush() {
        IntStream.range(0, 1000).forEach(chat -> lanes.enter(chat, Lane.RUSH, now));
        now += 5 * SECOND;
        sendDue();
        long asked = now;
        lanes.enter(5000, Lane.REPLY, now);
        sendAll();

        assertThat(sent).filteredOn(each -> each.lane() == Lane.REPLY)
                .allMatch(each -> each.at() - asked <= Duration.ofMillis(40).toNanos());
    }

    @Test
    void theRushMovesOnWhateverTheReplies() {
        LongStream.range(0, 80).forEach(chat -> lanes.enter(chat, Lane.REPLY, now));
        LongStream.range(100, 110).forEach(chat -> lanes.enter(chat, Lane.RUSH, now));
        sendAll();

        Map<Lane, Long> early = sent.subList(0, 80).stream()
                .collect(Collectors.groupingBy(Sent::lane, Collectors.counting()));
        assertThat(early).containsExactlyInAnyOrderEntriesOf(Map.of(Lane.REPLY, 70L, Lane.RUSH, 10L));
    }

    @Test
    void chatsThatFellSilentAreForgotten() {
        for (int chat = 0; chat < 5000; chat++) {
            lanes.enter(chat, Lane.REPLY, now);
            now += SECOND;
            sendDue();
        }
        assertThat(lanes.remembered()).isLessThan(1100);
    }

    private void sendAll() {
        while (lanes.delay(now).isPresent()) {
            now += lanes.delay(now).orElseThrow();
            sendDue();
        }
    }

    private void sendDue() {
        for (var next = lanes.next(now); next.isPresent(); next = lanes.next(now))
            sent.add(new Sent(next.get().lane(), next.get().number(), now));
    }

    private long mostWithin(long span) {
        return sent.stream().mapToLong(
                first -> sent.stream().filter(each -> each.at() >= first.at() && each.at() < first.at() + span).count())
                .max().orElse(0);
    }
}

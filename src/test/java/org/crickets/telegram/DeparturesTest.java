package org.crickets.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

class DeparturesTest {
    private final Departures door = new Departures(30);

    @Test
    void thirtyThatComeAtOnceLeaveAtOnceAndTheNextASecondLater() {
        long begun = System.nanoTime();
        for (int message = 1; message <= 30; message++)
            door.pass().gone();
        assertThat(since(begun)).isLessThan(Duration.ofMillis(900));

        door.pass();

        assertThat(since(begun)).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void noSecondSeesMoreThanThirtyWhoeverSends() {
        Queue<Long> times = new ConcurrentLinkedQueue<>();
        IntStream.range(0, 70).forEach(each -> Thread.ofVirtual().start(() -> {
            door.pass().gone();
            times.add(System.nanoTime());
        }));

        await().atMost(Duration.ofSeconds(10)).until(() -> times.size() == 70);

        var sorted = times.stream().sorted().toList();
        for (int i = 30; i < sorted.size(); i++)
            assertThat(Duration.ofNanos(sorted.get(i) - sorted.get(i - 30))).isGreaterThan(Duration.ofMillis(990));
    }

    @Test
    void aMessageThatIsHeldUpBehindTheDoorCountsFromWhenItWasWritten() {
        long begun = System.nanoTime();
        var first = door.pass();
        for (int message = 2; message <= 30; message++)
            door.pass().gone();
        await().until(() -> since(begun).toMillis() >= 300);
        long written = System.nanoTime();
        first.gone();

        door.pass();

        assertThat(since(written)).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void aFileThatTakesItsTimeHoldsTheOthersUpForHalfASecondAtMost() {
        for (int message = 1; message <= 30; message++)
            door.pass();
        long begun = System.nanoTime();

        door.pass();

        assertThat(since(begun)).isBetween(Duration.ofMillis(1_400), Duration.ofMillis(2_500));
    }

    @Test
    void whatIsHeldUpBetweenTheDoorAndTheWireIsNotFollowedTooSoon() {
        try (var server = new BotApiStub()) {
            var asked = new AtomicInteger();
            var http = Http.asking(Http.calls(server.setup().timeouts()), () -> asked.incrementAndGet() > 1 || late());
            var api = new Api(Http.leavingBy(door, http), server.setup());
            send(api, 0);
            await().until(() -> asked.get() == 1);
            IntStream.range(1, 31).forEach(chat -> send(api, chat));
            await().until(() -> server.calls("sendMessage").size() == 30);
            long thirty = System.nanoTime();

            await().until(() -> server.calls("sendMessage").size() == 31);

            assertThat(since(thirty)).isGreaterThan(Duration.ofMillis(800));
        }
    }

    private static void send(Api api, int chat) {
        Thread.ofVirtual().start(() -> api.call(new SendMessage(Integer.toString(chat), "x")));
    }

    /** Half a second later: this program sends. */
    private static boolean late() {
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        return true;
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}

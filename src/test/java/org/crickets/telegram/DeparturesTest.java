package org.crickets.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeparturesTest {
    private final Departures door = new Departures();

    @Test
    void thirtyThatComeAtOnceLeaveAtOnceAndTheNextASecondLater() {
        long begun = System.nanoTime();
        for (int message = 1; message <= 30; message++)
            door.pass();
        assertThat(since(begun)).isLessThan(Duration.ofMillis(900));

        door.pass();

        assertThat(since(begun)).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void noSecondSeesMoreThanThirtyWhoeverSends() {
        Queue<Long> times = new ConcurrentLinkedQueue<>();
        IntStream.range(0, 70).forEach(each -> Thread.ofVirtual().start(() -> {
            door.pass();
            times.add(System.nanoTime());
        }));

        await().atMost(Duration.ofSeconds(10)).until(() -> times.size() == 70);

        var sorted = times.stream().sorted().toList();
        for (int i = 30; i < sorted.size(); i++)
            assertThat(Duration.ofNanos(sorted.get(i) - sorted.get(i - 30))).isGreaterThan(Duration.ofMillis(990));
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}

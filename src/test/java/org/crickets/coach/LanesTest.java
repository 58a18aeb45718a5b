package org.crickets.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanesTest {
    private final Lanes lanes = new Lanes();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        lanes.close();
    }

    @Test
    void eachChatKeepsItsOrder() {
        IntStream.range(0, 200).forEach(i -> lanes.run(i % 2, () -> done.add(i % 2 + ":" + i)));
        await().until(() -> !lanes.isBusy());
        assertThat(done.stream().filter(one -> one.startsWith("0")))
                .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(i -> "0:" + 2 * i).toList());
    }

    @Test
    void oneSlowChatHoldsNoOtherUp() {
        var slow = new CountDownLatch(1);
        lanes.run(1, () -> waitFor(slow));
        lanes.run(1, () -> done.add("slow"));
        lanes.run(2, () -> done.add("quick"));
        await().until(() -> done.contains("quick"));
        assertThat(done).doesNotContain("slow");
        slow.countDown();
        await().until(() -> done.contains("slow"));
    }

    @Test
    void workThatFailsDoesNotEndItsLane() {
        lanes.run(1, () -> {
            throw new IllegalStateException("on purpose");
        });
        lanes.run(1, () -> done.add("next"));
        await().until(() -> done.contains("next"));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

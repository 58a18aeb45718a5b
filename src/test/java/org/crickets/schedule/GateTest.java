package org.crickets.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GateTest {
    private final Gate gate = new Gate();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void whatIsUnderWayEndsBeforeItIsClosed() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var work = Thread.ofVirtual().start(gate.through(() -> {
            begun.countDown();
            awaited(end);
            done.incrementAndGet();
        }));
        begun.await();

        var closing = Thread.ofPlatform().start(gate::close);
        await().until(() -> closing.getState() == Thread.State.WAITING);
        assertThat(done).hasValue(0);
        end.countDown();
        closing.join();

        assertThat(done).hasValue(1);
        work.join();
    }

    @Test
    void nothingBeginsOnceItIsClosed() {
        var work = gate.through(done::incrementAndGet);
        work.run();
        gate.close();
        work.run();

        assertThat(done).hasValue(1);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

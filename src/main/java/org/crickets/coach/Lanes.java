package org.crickets.coach;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs each chat's work in its order, and chats side by side on virtual threads. */
final class Lanes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Long, Queue<Runnable>> lanes = new HashMap<>();

    synchronized void run(long chat, Runnable work) {
        var waiting = lanes.get(chat);
        if (waiting != null) {
            waiting.add(work);
            return;
        }
        Queue<Runnable> lane = new ArrayDeque<>();
        lane.add(work);
        lanes.put(chat, lane);
        threads.execute(() -> drive(chat, lane));
    }

    synchronized boolean isBusy() {
        return !lanes.isEmpty();
    }

    private void drive(long chat, Queue<Runnable> lane) {
        for (var work = next(chat, lane); work != null; work = next(chat, lane))
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("Work of chat {} failed", chat, e);
            }
    }

    private synchronized @Nullable Runnable next(long chat, Queue<Runnable> lane) {
        var work = lane.poll();
        if (work == null)
            lanes.remove(chat);
        return work;
    }

    /** Waits for what is under way. */
    @Override
    public void close() {
        threads.close();
    }
}

package org.crickets.coach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes a batch of updates: each chat's in their order, chats side by side; returns when everything is saved. */
public final class Intake implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Coach coach;

    public Intake(Coach coach) {
        this.coach = coach;
    }

    public void receive(List<Incoming> batch) {
        underWay.incrementAndGet();
        try {
            Map<Long, List<Incoming>> chats = new LinkedHashMap<>();
            batch.forEach(incoming -> chats.computeIfAbsent(incoming.chat(), chat -> new ArrayList<>()).add(incoming));
            if (chats.size() == 1)
                batch.forEach(coach::receive);
            else
                inParallel(chats);
        } finally {
            underWay.decrementAndGet();
        }
    }

    private void inParallel(Map<Long, List<Incoming>> chats) {
        List<Future<?>> all = new ArrayList<>();
        chats.values().forEach(updates -> all.add(threads.submit(() -> updates.forEach(coach::receive))));
        all.forEach(Intake::await);
    }

    /** Waits to the end: interrupting a thread in H2 would close the database for everybody. */
    private static void await(Future<?> work) {
        boolean interrupted = false;
        while (!work.isDone())
            try {
                work.get();
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        if (interrupted)
            Thread.currentThread().interrupt();
    }

    /** Whether a batch is being saved at this moment. */
    public boolean isBusy() {
        return underWay.get() > 0;
    }

    @Override
    public void close() {
        threads.close();
    }
}

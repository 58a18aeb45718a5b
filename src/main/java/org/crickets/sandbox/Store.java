package org.crickets.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** Keeps the world: one at a time decides, what was decided is written to the journal, and only then it is so. */
final class Store implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final World world;
    private final Journal journal;
    private boolean closed;

    private Store(World world, Journal journal) {
        this.world = world;
        this.journal = journal;
    }

    /** Opens the journal, replays it, and makes it small again when it is large; it is that moment now. */
    static Store open(Path file, Instant now) throws IOException {
        Compaction.run(file);
        World world = new World();
        Store store = new Store(world, Journal.open(file, world));
        world.refreshUpdates(now);
        return store;
    }

    /** Decides on the world as it is; the events are on disk when this returns. */
    <T> T transact(Function<World, Decision<T>> decide) {
        lock.lock();
        try {
            Decision<T> decision = decide.apply(world);
            commit(decision.events());
            return decision.answer();
        } finally {
            lock.unlock();
        }
    }

    private void commit(List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        try {
            journal.append(events);
        } catch (IOException failed) {
            throw new UncheckedIOException("the sandbox cannot write its journal: " + failed.getMessage(), failed);
        }
        events.forEach(world::apply);
        changed.signalAll();
    }

    <T> T read(Function<World, T> look) {
        lock.lock();
        try {
            return look.apply(world);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for the next change for at most that many nanoseconds while the condition holds; false when time is up or
     * it is closing.
     */
    boolean waitWhile(Function<World, Boolean> condition, long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (!closed && left > 0 && condition.apply(world)) {
                left = changed.awaitNanos(left);
            }
            return !closed && left > 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Wakes everyone who waits, for a change that is no event. */
    void nudge() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean closed() {
        return read(any -> closed);
    }

    /** Waits until that long has passed or the store closes. */
    void pause(long time, TimeUnit unit) {
        waitWhile(any -> true, unit.toNanos(time));
    }

    /** Lets everyone who waits go; what comes later finds it closed. */
    void wakeAndRefuse() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        wakeAndRefuse();
        lock.lock();
        try {
            journal.close();
        } finally {
            lock.unlock();
        }
    }
}

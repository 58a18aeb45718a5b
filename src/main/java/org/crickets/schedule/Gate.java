package org.crickets.schedule;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets pieces of work through until it is closed, and then waits for those under way. */
final class Gate implements AutoCloseable {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean closed;

    /** The same work, which does nothing once the gate is closed. */
    Runnable through(Runnable work) {
        return () -> {
            lock.readLock().lock();
            try {
                if (!closed)
                    work.run();
            } finally {
                lock.readLock().unlock();
            }
        };
    }

    /** Returns when nothing is under way any more; nothing begins then. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            closed = true;
        } finally {
            lock.writeLock().unlock();
        }
    }
}

package org.crickets.app;

import java.time.Clock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.crickets.coach.Postman;
import org.crickets.coach.Reminders;
import org.crickets.storage.Database;
import org.crickets.storage.SqlJournal;

final class House {
    static Tick schedule(Config config, Database database, SqlJournal journal, Reminders reminders, Postman postman,
            Clock clock) {
        return new Tick(reminders, postman);
    }

    static final class Tick implements AutoCloseable {
        private final ReentrantLock lock = new ReentrantLock();
        private volatile boolean stop;
        private final Thread thread;

        Tick(Reminders reminders, Postman postman) {
            thread = Thread.ofPlatform().start(() -> {
                while (!stop) {
                    lock.lock();
                    try {
                        reminders.sweep();
                        postman.sweep();
                    } finally {
                        lock.unlock();
                    }
                    LockSupport.parkNanos(1_000_000_000L);
                }
            });
        }
        interface Hold extends AutoCloseable {
            @Override
            void close();
        }

        Hold hold() {
            lock.lock();
            return lock::unlock;
        }
        @Override
        public void close() {
            stop = true;
            LockSupport.unpark(thread);
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

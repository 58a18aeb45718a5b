package org.crickets.storage;

import org.crickets.coach.Lease;
import org.jdbi.v3.core.Handle;

/** The lease as the tables see it: what may be written, and how long one tries. */
sealed interface Tenure extends Lease permits Tenure.Alone, SqlLease {
    /**
     * Whether rows may be marked as {@code sending} in this transaction. If so, no other program becomes the holder before
     * it has ended.
     */
    boolean begins(Handle handle);

    /** Whether what became of a row may be written in this transaction: no other program was the holder since. */
    boolean lasts(Handle handle);

    /** Writes what became of a row, which nobody else knows: again and again while the database is away. */
    void persist(Runnable write);

    /** Nobody else can open the file. */
    final class Alone implements Tenure {
        private Duty duty = new Nothing();
        private volatile boolean prepared;

        @Override
        public boolean held() {
            return prepared;
        }

        @Override
        public boolean standsBy() {
            return false;
        }

        @Override
        public synchronized void start(Duty begun) {
            duty = begun;
            begun.prepare();
            prepared = true;
            begun.begin();
        }

        @Override
        public synchronized void close() {
            duty.end();
            duty = new Nothing();
        }

        @Override
        public boolean begins(Handle handle) {
            return true;
        }

        @Override
        public boolean lasts(Handle handle) {
            return true;
        }

        @Override
        public void persist(Runnable write) {
            write.run();
        }
    }

    /** No duty. */
    final class Nothing implements Lease.Duty {
        @Override
        public void prepare() {
            // There is nothing to be done.
        }

        @Override
        public void begin() {
            // There is nothing to be done.
        }

        @Override
        public void end() {
            // There is nothing to be ended.
        }
    }
}

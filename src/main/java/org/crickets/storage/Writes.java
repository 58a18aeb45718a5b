package org.crickets.storage;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Counts the transactions that change what is due or what is to be sent, each when it has ended, however that went. */
final class Writes {
    private final AtomicLong ended = new AtomicLong();

    <T> T counted(Supplier<T> transaction) {
        try {
            return transaction.get();
        } finally {
            ended.incrementAndGet();
        }
    }

    long number() {
        return ended.get();
    }
}

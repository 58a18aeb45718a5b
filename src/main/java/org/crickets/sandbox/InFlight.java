package org.crickets.sandbox;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the bot's calls that are being answered, polls and black holes aside. */
final class InFlight {

    private final AtomicInteger calls = new AtomicInteger();

    void begin() {
        calls.incrementAndGet();
    }

    void end() {
        calls.decrementAndGet();
    }

    int count() {
        return calls.get();
    }

    boolean none() {
        return calls.get() == 0;
    }
}

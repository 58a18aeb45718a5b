package org.crickets.bench.stub;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Which messages arrived when, in nanoseconds of the machine's monotonic clock, which all its processes share. */
final class Tally {
    private final Map<Long, Long> arrived = new ConcurrentHashMap<>();
    private final AtomicInteger messages = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    void arrived(long chat, long now) {
        messages.incrementAndGet();
        arrived.putIfAbsent(chat, now);
    }

    void refused() {
        refused.incrementAndGet();
    }

    void forget() {
        arrived.clear();
        messages.set(0);
        refused.set(0);
    }

    /** Of the chats with these numbers: how many have one, when the first came and the last, and how many came or were refused in all. */
    String of(long from, long to) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        int chats = 0;
        for (var each : arrived.entrySet())
            if (each.getKey() >= from && each.getKey() < to) {
                chats++;
                first = Math.min(first, each.getValue());
                last = Math.max(last, each.getValue());
            }
        return "tally " + chats + " " + first + " " + last + " " + messages.get() + " " + refused.get();
    }
}

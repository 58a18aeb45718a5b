package org.crickets.bench.stub;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Telegram's limits, enforced: at most 30 messages in any second over all, one a second to a chat with three at once. */
final class Limits {
    private static final int A_SECOND = 30;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final int BURST = 3;

    private final long[] accepted = new long[A_SECOND];
    private final Map<Long, Long> chats = new HashMap<>();
    private int oldest;
    private int count;

    /** Whether a message is taken that comes now. */
    synchronized boolean take(long chat, long now) {
        long full = Math.max(chats.getOrDefault(chat, now), now);
        boolean crowded = count >= A_SECOND && now - accepted[oldest] < SECOND;
        if (crowded || full - now > (BURST - 1) * SECOND)
            return false;
        chats.put(chat, full + SECOND);
        accepted[oldest] = now;
        oldest = (oldest + 1) % A_SECOND;
        count++;
        return true;
    }
}

package org.crickets.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Telegram's flood limits on real time: about one message a second to one chat with short bursts, 20 a minute to a
 * group, 30 a second overall, 1000 with paid broadcast (Bots FAQ). Sends and edits count, answers to taps do not.
 */
final class Flood {

    private static final double BURST = 3;

    private final LongSupplier nanos;
    private final Map<Long, Bucket> chats = new HashMap<>();
    private Bucket everyone;
    private Bucket paying;

    Flood(LongSupplier nanos) {
        this.nanos = nanos;
        this.everyone = new Bucket(30, 30, nanos.getAsLong());
        this.paying = new Bucket(1000, 1000, nanos.getAsLong());
    }

    static boolean counts(String method) {
        return method.startsWith("send") && !method.equals("sendChatAction") || method.startsWith("edit")
                || method.startsWith("copy") || method.startsWith("forward");
    }

    void reset() {
        chats.clear();
        everyone = new Bucket(30, 30, nanos.getAsLong());
        paying = new Bucket(1000, 1000, nanos.getAsLong());
    }

    /** Takes one send to that chat out of the limits; or the seconds to wait, and then nothing is taken. */
    Optional<Integer> take(long chat, boolean paid) {
        long now = nanos.getAsLong();
        List<Bucket> buckets = List.of(chats.computeIfAbsent(chat, id -> bucket(id, now)), paid ? paying : everyone);
        double wait = buckets.stream().mapToDouble(bucket -> bucket.secondsLeft(now)).max().orElse(0);
        if (wait > 0) {
            return Optional.of((int) Math.ceil(wait));
        }
        buckets.forEach(Bucket::take);
        return Optional.empty();
    }

    private static Bucket bucket(long chat, long now) {
        return chat > 0 ? new Bucket(BURST, 1, now) : new Bucket(20, 20 / 60.0, now);
    }

    /** Holds up to so many sends and fills up by so many a second. */
    private static final class Bucket {

        private final double size;
        private final double perSecond;
        private double level;
        private long at;

        Bucket(double size, double perSecond, long now) {
            this.size = size;
            this.perSecond = perSecond;
            this.level = size;
            this.at = now;
        }

        /** Seconds until one more may be taken, 0 for at once. */
        double secondsLeft(long now) {
            level = Math.min(size, level + (now - at) / 1e9 * perSecond);
            at = now;
            return level >= 1 ? 0 : (1 - level) / perSecond;
        }

        void take() {
            level -= 1;
        }
    }
}

package org.crickets.telegram;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.crickets.coach.Courier.Outcome;
import org.crickets.telegram.Lanes.Lane;

/**
 * What stands before a message: the limiter, unless it is switched off, and the windows in which Telegram does not want
 * to hear of a chat (a 429). A window is never entered, whoever else was already waiting to send to that chat.
 */
final class Gate {
    private static final int PRUNE_FROM = 1000;

    private final Optional<Limiter> limiter;
    private final LongSupplier nanos;
    private final Map<Long, Long> shutUntil = new ConcurrentHashMap<>();

    Gate(Optional<Limiter> limiter, LongSupplier nanos) {
        this.limiter = limiter;
        this.nanos = nanos;
    }

    /** Blocks until a message may be sent to the chat: empty, or why it may not. */
    Optional<Outcome> pass(long chat, Lane lane) {
        var shut = shut(chat);
        if (shut.isPresent())
            return shut;
        if (!limiter.map(each -> each.await(chat, lane)).orElse(true))
            return Optional.of(new Outcome.NotSent("the program is stopping"));
        return shut(chat);
    }

    /** Telegram asked for a pause. */
    void shut(long chat, Duration pause) {
        long now = nanos.getAsLong();
        if (shutUntil.size() > PRUNE_FROM)
            shutUntil.values().removeIf(until -> until - now <= 0);
        shutUntil.merge(chat, now + pause.toNanos(), Math::max);
    }

    void close() {
        limiter.ifPresent(Limiter::close);
    }

    private Optional<Outcome> shut(long chat) {
        var until = shutUntil.get(chat);
        if (until == null)
            return Optional.empty();
        long left = until - nanos.getAsLong();
        if (left > 0)
            return Optional.of(new Outcome.Wait(Duration.ofNanos(left)));
        shutUntil.remove(chat, until);
        return Optional.empty();
    }
}

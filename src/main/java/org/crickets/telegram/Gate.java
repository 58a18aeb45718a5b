package org.crickets.telegram;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.crickets.coach.Courier.Outcome;
import org.crickets.telegram.Lanes.Lane;

/**
 * What stands before a message: the limiter, unless it is switched off, and the windows in which Telegram does not want
 * to hear of a chat (a 429). A window is never entered, whoever else was already waiting to send to that chat.
 */
final class Gate {
    private static final int PRUNE_FROM = 1000;

    private static final Optional<Outcome> CLOSED = Optional.of(new Outcome.NotSent("this program does not send now"));

    private final Optional<Limiter> limiter;
    private final BooleanSupplier sends;
    private final LongSupplier nanos;
    private final Map<Long, Long> shutUntil = new ConcurrentHashMap<>();

    /** {@code sends}: whether this program is the one that sends, at the moment of asking. */
    Gate(Optional<Limiter> limiter, BooleanSupplier sends, LongSupplier nanos) {
        this.limiter = limiter;
        this.sends = sends;
        this.nanos = nanos;
    }

    /** Blocks until a message may be sent to the chat: empty, or why it may not. */
    Optional<Outcome> pass(long chat, Lane lane) {
        var before = sends().or(() -> shut(chat));
        if (before.isPresent())
            return before;
        if (!limiter.map(each -> each.await(chat, lane)).orElse(true))
            return CLOSED;
        return sends().or(() -> shut(chat));
    }

    /** Empty if this program sends. */
    Optional<Outcome> sends() {
        return sends.getAsBoolean() ? Optional.empty() : CLOSED;
    }

    /** Who waits is not to send after all. */
    void letGo() {
        limiter.ifPresent(Limiter::letGo);
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

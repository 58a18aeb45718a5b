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
    private final Rights rights;
    private final LongSupplier nanos;
    private final Map<Long, Long> shutUntil;

    /**
     * Asked at the moment of sending.
     *
     * @param sends  whether this program is the one that sends what stands in the outbox
     * @param direct whether it says what stands nowhere
     */
    record Rights(BooleanSupplier sends, BooleanSupplier direct) {
        /** The same for both. */
        static Rights of(BooleanSupplier sends) {
            return new Rights(sends, sends);
        }
    }

    Gate(Optional<Limiter> limiter, Rights rights, LongSupplier nanos) {
        this(limiter, rights, nanos, new ConcurrentHashMap<>());
    }

    private Gate(Optional<Limiter> limiter, Rights rights, LongSupplier nanos, Map<Long, Long> shutUntil) {
        this.limiter = limiter;
        this.rights = rights;
        this.nanos = nanos;
        this.shutUntil = shutUntil;
    }

    /** The same gate for what stands in no outbox. */
    Gate direct() {
        return new Gate(limiter, new Rights(rights.direct(), rights.direct()), nanos, shutUntil);
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

    /** Whether a mere sign may be sent to the chat now: nobody waits, and Telegram wants no pause. */
    boolean spare(long chat) {
        return sends().isEmpty() && shut(chat).isEmpty() && limiter.map(Limiter::spare).orElse(true);
    }

    /** Empty if this program sends. */
    Optional<Outcome> sends() {
        return rights.sends().getAsBoolean() ? Optional.empty() : CLOSED;
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

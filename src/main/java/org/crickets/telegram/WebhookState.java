package org.crickets.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How the webhook is, as far as Telegram told; written by the watch, read by anybody. */
final class WebhookState {
    /** Telegram's pauses between tries grow; an error older than this says nothing of now. */
    private static final long FRESH = TimeUnit.MINUTES.toNanos(5);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final LongSupplier nanos;
    private boolean everSet;
    private boolean set;
    private int waiting;
    private long lastErrorDate = -1;
    private boolean erred;
    private long errorSeen;
    private Optional<String> trouble = Optional.of("the webhook is not set yet");
    private long wellUntil;

    WebhookState(LongSupplier nanos) {
        this.nanos = nanos;
        this.wellUntil = nanos.getAsLong();
    }

    synchronized boolean isSet() {
        return set;
    }

    /** Whether it was for the first time. */
    synchronized boolean set() {
        boolean first = !everSet;
        everSet = true;
        set = true;
        well();
        return first;
    }

    /** Takes in what Telegram says of it; what went wrong, if that is new. */
    synchronized Optional<String> looked(int pending, long errorDate, String error) {
        boolean isNew = errorDate != lastErrorDate && errorDate != 0 && (lastErrorDate != -1 || pending > 0);
        lastErrorDate = errorDate;
        waiting = pending;
        if (isNew) {
            erred = true;
            errorSeen = nanos.getAsLong();
        }
        if (pending > 0 && erred && nanos.getAsLong() - errorSeen < FRESH)
            trouble = Optional.of(error + " (" + pending + (pending == 1 ? " update waits" : " updates wait") + ")");
        else
            well();
        return isNew ? Optional.of(error + ", " + pending + " waiting") : Optional.empty();
    }

    /** It is not ours any more. */
    synchronized void lost(String why) {
        set = false;
        trouble = Optional.of(why);
    }

    /** Telegram did not do, or did not say, what it was asked. */
    synchronized void failed(String why) {
        trouble = Optional.of(why);
    }

    /** Whether it is ours, and was well in the last two minutes. */
    synchronized boolean isHeard() {
        return set && silence().compareTo(PATIENCE) <= 0;
    }

    synchronized boolean isWell() {
        return set && trouble.isEmpty();
    }

    synchronized Duration silence() {
        return isWell() ? Duration.ZERO : Duration.ofNanos(nanos.getAsLong() - wellUntil);
    }

    synchronized int waiting() {
        return waiting;
    }

    synchronized Optional<String> trouble() {
        return trouble;
    }

    private void well() {
        trouble = Optional.empty();
        wellUntil = nanos.getAsLong();
    }
}

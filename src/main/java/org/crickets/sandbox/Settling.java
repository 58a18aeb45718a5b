package org.crickets.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Waits until all is quiet: every update taken, every call answered, and the bot has nothing left that it could do
 * now.
 */
final class Settling {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Store store;
    private final Clock clock;
    private final Supplier<Bot> bot;
    private final InFlight inFlight;
    private final Duration patience;

    Settling(Store store, Clock clock, Supplier<Bot> bot, InFlight inFlight, Duration patience) {
        this.store = store;
        this.clock = clock;
        this.bot = bot;
        this.inFlight = inFlight;
        this.patience = patience;
    }

    /** Empty once all is quiet, or else what was still outstanding when patience ran out. */
    Optional<String> settle() {
        long deadline = System.nanoTime() + patience.toNanos();
        for (long wait = 1; !quiet(); wait = Math.min(wait * 2, 20)) {
            if (System.nanoTime() > deadline || store.closed()) {
                return Optional.of(outstanding());
            }
            if (due()) {
                bot.get().sweep();
            }
            pause(wait);
        }
        return Optional.empty();
    }

    /** A message on the way may plan something for right now, while a traveller holds the bot's own tick. */
    private boolean due() {
        return bot.get().nextDue().filter(next -> !next.isAfter(clock.instant())).isPresent();
    }

    /** The updates come first: a bot that has taken the last one has already written down what it will do about it. */
    private boolean quiet() {
        return waiting() == 0 && inFlight.none() && bot.get().settled();
    }

    private int waiting() {
        return store.read(world -> world.updates().size());
    }

    private String outstanding() {
        return waiting() + " updates the bot has not taken; " + inFlight.count()
                + " of its calls unanswered; the bot says: "
                + bot.get().outstanding();
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.crickets.sandbox;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Takes the clock forward from due moment to due moment, so that every reminder is sent at its own time and in order.
 */
final class Travel {

    /**
     * Where the clock stands afterwards, how many messages the bot sent, and what did not settle if something did not.
     */
    record Arrival(Instant now, long sent, Optional<String> outstanding) {}

    /** Moments at which the same reminder may come up again before travel gives up on it. */
    private static final int TRIES = 100;

    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private final SandboxClock clock;
    private final Store store;
    private final Supplier<Bot> bot;
    private final Settling settling;

    Travel(SandboxClock clock, Store store, Supplier<Bot> bot, Settling settling) {
        this.clock = clock;
        this.store = store;
        this.bot = bot;
        this.settling = settling;
    }

    /**
     * Travels to the moment that is worked out from the clock's now, once nobody else travels; a moment in the past
     * arrives at once.
     */
    Arrival to(Function<Instant, Instant> target) {
        oneAtATime.lock();
        try {
            return alone(target);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Arrival alone(Function<Instant, Instant> target) {
        AutoCloseable tick = bot.get().holdTick();
        clock.freeze();
        try {
            long before = sent();
            Optional<String> outstanding = walk(target.apply(clock.instant()));
            return new Arrival(clock.instant(), sent() - before, outstanding);
        } finally {
            clock.release();
            letGo(tick);
        }
    }

    private static void letGo(AutoCloseable tick) {
        try {
            tick.close();
        } catch (Exception broken) {
            throw new IllegalStateException("the bot's tick could not be let go", broken);
        }
    }

    private Optional<String> walk(Instant target) {
        Optional<String> outstanding = settling.settle();
        int tries = 0;
        for (Optional<Instant> next = due(target); outstanding.isEmpty() && next.isPresent(); next = due(target)) {
            tries = next.get().isAfter(clock.instant()) ? 0 : tries + 1;
            if (tries > TRIES) {
                return Optional.of("something due at " + next.get() + " comes up again and again");
            }
            outstanding = stop(next.get());
        }
        return outstanding.isPresent() ? outstanding : stop(target);
    }

    private Optional<Instant> due(Instant target) {
        return bot.get().nextDue().filter(next -> !next.isAfter(target));
    }

    private Optional<String> stop(Instant moment) {
        clock.moveTo(moment);
        bot.get().sweep();
        return settling.settle();
    }

    private long sent() {
        return store.read(world -> world.counters().botMessages());
    }
}

package org.crickets.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something by which the watchdog tells whether all is well.
 *
 * @param name one word, as a metric has it
 */
public record Sign(String name, Look look) {
    /** The oldest reminder that is due must not be later than this. */
    public static final Duration REMINDERS = Duration.ofMinutes(2);
    /** What is to be sent must not wait longer than this. */
    public static final Duration OUTBOX = Duration.ofMinutes(10);

    /** Looks; may throw, and then nobody knows. */
    @FunctionalInterface
    public interface Look {
        Reading read();
    }

    /** What was seen: how old the oldest thing is that should have been done, and what is wrong. */
    public record Reading(Duration age, Optional<Trouble> trouble) {}

    /**
     * What is wrong.
     *
     * @param words        a sentence for the operator
     * @param restartHelps whether the program itself is stuck, rather than something it depends on
     */
    public record Trouble(String words, boolean restartHelps) {}

    /**
     * Whether reminders ring.
     *
     * @param oldest the earliest alarm that has not rung
     * @param clock  the one by which reminders are due
     * @param ours   whether it is this program that rings
     */
    public static Sign reminders(Supplier<Optional<Instant>> oldest, InstantSource clock, BooleanSupplier ours) {
        return new Sign("reminders", () -> reading(oldest.get(), clock, REMINDERS, late -> new Trouble(
                "Reminders do not ring: the oldest is " + late.toSeconds() + " seconds late.", ours.getAsBoolean())));
    }

    /**
     * Whether what is to be said goes out.
     *
     * @param oldest when the oldest of what waits was put into the outbox, in real time
     */
    public static Sign outbox(Supplier<Optional<Instant>> oldest, InstantSource real) {
        return new Sign("outbox", () -> reading(oldest.get(), real, OUTBOX, age -> new Trouble(
                "Messages do not go out: the oldest has waited for " + age.toSeconds() + " seconds.", false)));
    }

    /**
     * Whether updates come in.
     *
     * @param well    whether they do, or another program takes them
     * @param silence how long no poll was answered
     */
    public static Sign poller(BooleanSupplier well, Supplier<Duration> silence) {
        return new Sign("poller", () -> {
            var silent = silence.get();
            return new Reading(silent, well.getAsBoolean()
                    ? Optional.empty()
                    : Optional.of(new Trouble(
                            "Updates do not come in: Telegram has not answered a poll for " + silent.toSeconds()
                                    + " seconds.",
                            false)));
        });
    }

    /**
     * Whether updates are brought to the webhook.
     *
     * @param well    whether they are, or another program looks after that
     * @param silence how long they have not been
     * @param why     in a few words
     */
    public static Sign webhook(BooleanSupplier well, Supplier<Duration> silence, Supplier<String> why) {
        return new Sign("webhook", () -> {
            var silent = silence.get();
            return new Reading(silent, well.getAsBoolean()
                    ? Optional.empty()
                    : Optional.of(new Trouble("Updates do not come in for " + silent.toSeconds() + " seconds: "
                            + why.get() + ".", false)));
        });
    }

    private static Reading reading(Optional<Instant> oldest, InstantSource clock, Duration patience,
            Function<Duration, Trouble> trouble) {
        var age = oldest.map(since -> Duration.between(since, clock.instant())).filter(Duration::isPositive)
                .orElse(Duration.ZERO);
        return new Reading(age,
                age.compareTo(patience) > 0 ? Optional.of(trouble.apply(age)) : Optional.empty());
    }
}

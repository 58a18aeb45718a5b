package org.crickets.coach;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who may talk to the bot. A stranger gets one polite line a day, and nothing about them is stored. */
public final class Door {
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private static final Pattern GUESS = Pattern.compile("\\d{8}");
    private static final int GUESSES = 100;
    /** Of Telegram's 30 messages a second: whoever comes in crowds must not hold up the answers to owners. */
    private static final int REFUSALS_A_SECOND = 2;

    private final LongPredicate owners;
    private final AtomicReference<Optional<String>> code;
    private final BooleanSupplier nobodyYet;
    private final AtomicInteger wrong = new AtomicInteger();
    private final OnceADay refused = new OnceADay(REFUSALS_A_SECOND);

    /** @param code the one-time code that lets the first user in; empty if nobody is to be paired */
    public Door(LongPredicate owners, Optional<String> code) {
        this(owners, code, () -> true);
    }

    /** @param nobodyYet asked when the code is said: another program on the same database may have printed its own */
    public Door(LongPredicate owners, Optional<String> code, BooleanSupplier nobodyYet) {
        this.owners = owners;
        this.code = new AtomicReference<>(code);
        this.nobodyYet = nobodyYet;
    }

    /** Whether that user may go on: is an owner, is known already (asked only if it matters), or says the code. */
    boolean admits(Incoming incoming, BooleanSupplier known) {
        return owners.test(incoming.chat()) || known.getAsBoolean() || isCode(incoming);
    }

    /** Whether a stranger is to be told so: once a day; of a crowd only some are, and others when they ask again. */
    boolean isToBeTold(long stranger, Instant now) {
        return refused.isToBeTold(stranger, now);
    }

    /** Eight digits are few for somebody who may try for days. */
    private void guessed(Optional<String> expected) {
        if (wrong.incrementAndGet() >= GUESSES && code.compareAndSet(expected, Optional.empty()))
            LOG.warn("The code was guessed at {} times and is void now. Start the program again for a new one.",
                    GUESSES);
    }

    private boolean isCode(Incoming incoming) {
        var said = switch (incoming) {
            case Incoming.Text text -> text.text().strip();
            case Incoming.Command command -> command.name().equals("start") ? command.argument().strip() : "";
            case Incoming.Edited _,Incoming.Tapped _,Incoming.TappedUnknown _,Incoming.Location _,Incoming.Document _,Incoming.Other _,Incoming.Membership _ ->
                "";
        };
        var expected = code.get();
        if (expected.isEmpty() || !GUESS.matcher(said).matches())
            return false;
        if (!expected.get().equals(said)) {
            guessed(expected);
            return false;
        }
        return nobodyYet.getAsBoolean() && code.compareAndSet(expected, Optional.empty());
    }
}

package org.crickets.app;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.crickets.coach.Lease;
import org.crickets.coach.Postman;
import org.crickets.telegram.Reception;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What only one of several programs on a database does: it polls, or has Telegram call all of them; and it sends what a
 * program that died did not.
 */
final class Duty implements Lease.Duty {
    private static final Logger LOG = LoggerFactory.getLogger(Duty.class);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Lease lease;
    private final Postman postman;
    private final Aside replanning;
    private final Runnable letGo;
    private final Supplier<Reception> receptions;
    private volatile Optional<Reception> reception = Optional.empty();
    private volatile long ended = System.nanoTime();

    /**
     * Made, not begun.
     *
     * @param replanning plans anew what was planned by other zone rules
     * @param letGo who waits to send is let go, as not sent
     * @param receptions a new poll loop, or a look after the webhook
     */
    Duty(Lease lease, Postman postman, Aside replanning, Runnable letGo, Supplier<Reception> receptions) {
        this.lease = lease;
        this.postman = postman;
        this.replanning = replanning;
        this.letGo = letGo;
        this.receptions = receptions;
    }

    @Override
    public void prepare() {
        if (postman.begin() > 0)
            LOG.info("Some messages were being sent when the program ended; they go out again, marked as such.");
    }

    @Override
    public void begin() {
        var begun = receptions.get();
        reception = Optional.of(begun);
        begun.start();
        replanning.start();
    }

    @Override
    public void end() {
        reception.ifPresent(Reception::stop);
        reception = Optional.empty();
        ended = System.nanoTime();
        if (!lease.held())
            letGo.run();
        replanning.stop();
    }

    /** How long no updates came in by what this program does. */
    Duration silence() {
        return reception.map(Reception::silence).orElseGet(() -> Duration.ofNanos(System.nanoTime() - ended));
    }

    /** Whether updates come in here or elsewhere, or have not come in for less than two minutes. */
    boolean hears() {
        return standsBy() || polling() || silence().compareTo(PATIENCE) <= 0;
    }

    boolean polling() {
        return reception.filter(Reception::hears).isPresent();
    }

    /** How many updates are known to wait at Telegram. */
    int waiting() {
        return reception.map(Reception::waiting).orElse(0);
    }

    /** Why updates do not come in, where that is known. */
    String trouble() {
        return reception.flatMap(Reception::trouble).orElse("the webhook is not looked after by any program");
    }

    /** Whether plans are being made anew. */
    boolean replans() {
        return replanning.isBusy();
    }

    boolean standsBy() {
        return lease.standsBy();
    }
}

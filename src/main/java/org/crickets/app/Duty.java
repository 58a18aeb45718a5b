package org.crickets.app;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.crickets.coach.Lease;
import org.crickets.coach.Postman;
import org.crickets.telegram.PollLoop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What only one of several programs on a database does: it polls, and it sends what a program that died did not. */
final class Duty implements Lease.Duty {
    private static final Logger LOG = LoggerFactory.getLogger(Duty.class);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Lease lease;
    private final Postman postman;
    private final Runnable replan;
    private final Runnable letGo;
    private final Supplier<PollLoop> polls;
    private volatile Optional<PollLoop> poll = Optional.empty();
    private volatile long ended = System.nanoTime();

    /**
     * Made, not begun.
     *
     * @param replan plans anew what was planned by other zone rules
     * @param letGo who waits to send is let go, as not sent
     * @param polls a new poll loop
     */
    Duty(Lease lease, Postman postman, Runnable replan, Runnable letGo, Supplier<PollLoop> polls) {
        this.lease = lease;
        this.postman = postman;
        this.replan = replan;
        this.letGo = letGo;
        this.polls = polls;
    }

    @Override
    public void prepare() {
        replan.run();
        if (postman.begin() > 0)
            LOG.info("Some messages were being sent when the program ended; they go out again, marked as such.");
    }

    @Override
    public void begin() {
        var loop = polls.get();
        poll = Optional.of(loop);
        loop.start();
    }

    @Override
    public void end() {
        poll.ifPresent(PollLoop::stop);
        poll = Optional.empty();
        ended = System.nanoTime();
        if (!lease.held())
            letGo.run();
    }

    /** How long no poll of this program's was answered. */
    Duration silence() {
        return poll.map(PollLoop::silence).orElseGet(() -> Duration.ofNanos(System.nanoTime() - ended));
    }

    /** Whether updates come in here or elsewhere, or have not come in for less than two minutes. */
    boolean hears() {
        return standsBy() || polling() || silence().compareTo(PATIENCE) <= 0;
    }

    boolean polling() {
        return poll.filter(PollLoop::polling).isPresent();
    }

    boolean standsBy() {
        return lease.standsBy();
    }
}

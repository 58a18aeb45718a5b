package org.crickets.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the poll loop waits for between polls, until it is stopped; a long outage does not fill the log. */
final class Pauses {
    private static final Logger LOG = LoggerFactory.getLogger(PollLoop.class);
    private static final int LOG_EVERY = 20;

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final BackOff polls = new BackOff();
    private final BackOff intake = new BackOff();
    private String lastProblem = "";

    /** Ends a pause, and makes every later one none. */
    void stop() {
        stopping.countDown();
    }

    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    void answered() {
        if (polls.failures() > 0)
            LOG.info("Telegram answers again, after {} failed polls", polls.failures());
        polls.reset();
        lastProblem = "";
    }

    void takenIn() {
        intake.reset();
    }

    void afterFailure(String problem, Duration atLeast) {
        var backOff = polls.next();
        after(problem, backOff.compareTo(atLeast) > 0 ? backOff : atLeast);
    }

    void after(String problem, Duration pause) {
        if (!problem.equals(lastProblem) || polls.failures() % LOG_EVERY == 0)
            LOG.warn("No updates from Telegram: {}; trying again in {} s", problem, seconds(pause));
        lastProblem = problem;
        pause(pause);
    }

    void afterIntakeFailure(String problem) {
        var pause = intake.next();
        LOG.warn("Updates stay with Telegram: {}; trying again in {} s", problem, seconds(pause));
        pause(pause);
    }

    void pause(Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS))
                LOG.debug("Polling stops");
        } catch (InterruptedException e) {
            LOG.warn("The poll loop was interrupted; it goes on, and ends only when it is stopped");
        }
    }

    private static double seconds(Duration pause) {
        return pause.toMillis() / 1000.0;
    }
}

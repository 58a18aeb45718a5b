package org.crickets.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/**
 * Fetches updates by long polling, on a virtual thread, losing none: a batch is confirmed, by the next poll, only after
 * the intake returned.
 *
 * <p>
 * It is our own instead of the library's {@code BotSession} because that one cannot be tamed in what matters: it ends
 * for good, and silently, when its consumer throws; it fetches an update that it cannot parse again for ever; it treats
 * 401, 409, 429 and a dead network alike and ignores {@code retry_after}; and it stops only when the poll in flight
 * ends, up to 50 s later. Here nothing but {@link #stop} and a refused token ends the loop. A batch's updates are read
 * one by one. Pauses run on real monotonic time.
 */
public final class PollLoop {
    /**
     * What was done since the start.
     *
     * @param updates   confirmed, of any kind
     * @param ignored   of these: not for the bot
     * @param unhandled of these: reported as unhandled
     * @param failures  how often the intake threw
     */
    public record Counts(long updates, long ignored, long unhandled, long failures) {}

    private static final Logger LOG = LoggerFactory.getLogger(PollLoop.class);
    private static final long FRESH = TimeUnit.MINUTES.toNanos(2);
    /** Telegram keeps updates for 24 hours; after a week of silence it goes on with a random number. */
    private static final long SILENCE = TimeUnit.HOURS.toNanos(24);
    private static final Duration CONFLICT = Duration.ofSeconds(5);
    private static final Duration SPIN = Duration.ofMillis(200);
    private static final int LOG_EVERY = 20;
    private static final Duration STOP = Duration.ofSeconds(1);
    private static final Duration STOP_BUSY = Duration.ofSeconds(30);

    private final Polls polls;
    private final Api api;
    private final Delivery delivery;
    private final PollEvents events;
    private final Duration longPoll;
    private final LongSupplier nanos;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final BackOff backOff = new BackOff();
    private final BackOff intakeBackOff = new BackOff();
    private final Thread thread = Thread.ofVirtual().name("telegram-poll").unstarted(this::run);

    private long offset;
    private long news;
    private String lastProblem = "";
    private volatile boolean polled;
    private volatile boolean healthy;
    private volatile boolean flying;
    private volatile boolean delivering;
    private volatile long success;

    PollLoop(Polls polls, Api api, Intake intake, PollEvents events, Pace pace) {
        this.polls = polls;
        this.api = api;
        this.events = events;
        this.delivery = new Delivery(intake, events);
        this.longPoll = pace.longPoll();
        this.nanos = pace.nanos();
        this.news = nanos.getAsLong();
    }

    /** How long Telegram may hold a poll, and the monotonic source of nanoseconds. */
    record Pace(Duration longPoll, LongSupplier nanos) {}

    /**
     * Begins to poll; only once.
     *
     * @throws IllegalThreadStateException if it was started before
     */
    public void start() {
        thread.start();
    }

    /**
     * Ends polling within a second, breaking off a poll in flight, whose updates come again at the next start. A batch
     * that is being taken in is let end, for at most 30 s more.
     *
     * @return whether it ended
     */
    public boolean stop() {
        stopping.countDown();
        polls.stop();
        if (Thread.currentThread() == thread || thread.getState() == Thread.State.NEW)
            return true;
        return joined(STOP) || delivering && joined(STOP_BUSY);
    }

    /** Whether updates arrive: a poll was answered within the last 2 minutes, or one is held after an answered one. */
    public boolean polling() {
        return polled && thread.isAlive() && stopping.getCount() > 0
                && (healthy && flying || nanos.getAsLong() - success <= FRESH);
    }

    /** What was done since the start. */
    public Counts counts() {
        return delivery.counts();
    }

    private void run() {
        while (stopping.getCount() > 0) {
            try {
                step();
            } catch (Throwable e) {
                failed("polling failed: " + Problem.of(e), intakeBackOff.next());
            }
        }
    }

    private void step() {
        long began = nanos.getAsLong();
        if (began - news > SILENCE)
            restartNumbers(began);
        // The first poll, and the first after a failure, does not wait for news: it shows whether Telegram is there.
        var hold = healthy ? longPoll : Duration.ZERO;
        flying = true;
        var result = polls.get(offset, hold);
        flying = false;
        if (stopping.getCount() == 0)
            return;
        switch (result) {
            case Result.Ok(var batch) -> answered(batch, hold, began);
            case Result.No no -> refused(no);
            case Result.NotBegun(var problem) -> failed(problem, backOff.next());
            case Result.Lost(var problem) -> failed(problem, backOff.next());
        }
    }

    private void answered(JsonNode batch, Duration hold, long began) {
        succeeded();
        if (!batch.isEmpty())
            deliver(batch);
        else if (hold.isPositive() && nanos.getAsLong() - began < SPIN.toNanos())
            pause(SPIN);
    }

    private void succeeded() {
        if (backOff.failures() > 0)
            LOG.info("Telegram answers again, after {} failed polls", backOff.failures());
        backOff.reset();
        lastProblem = "";
        success = nanos.getAsLong();
        healthy = true;
        boolean first = !polled;
        polled = true;
        if (first)
            events.polled();
    }

    private void deliver(JsonNode batch) {
        var received = StreamSupport.stream(batch.spliterator(), false).map(Updates::read).flatMap(Optional::stream)
                .toList();
        if (received.size() < batch.size())
            LOG.error("{} of {} updates have no number", batch.size() - received.size(), batch.size());
        if (received.isEmpty() || !committed(received)) {
            kept(batch.size());
            return;
        }
        intakeBackOff.reset();
        offset = received.getLast().updateId() + 1;
        news = nanos.getAsLong();
    }

    private void kept(int size) {
        var pause = intakeBackOff.next();
        LOG.warn("{} updates could not be taken in and stay with Telegram; trying again in {} s", size, seconds(pause));
        pause(pause);
    }

    private boolean committed(List<Received> received) {
        delivering = true;
        try {
            return delivery.commit(received);
        } finally {
            delivering = false;
        }
    }

    private void refused(Result.No no) {
        if (no.code() == 401 || no.code() == 404 && no.description().equals("Not Found"))
            unauthorized(no.problem());
        else if (no.code() == 409)
            conflict(no);
        else
            failed(no.problem(), no.code() == 429 ? no.retryAfter() : backOff.next());
    }

    private void unauthorized(String problem) {
        stopping.countDown();
        LOG.error("Telegram does not accept the bot token ({}); polling has ended. Check TELEGRAM_BOT_TOKEN.", problem);
        events.unauthorized(problem);
    }

    private void conflict(Result.No no) {
        boolean webhook = no.description().toLowerCase(Locale.ROOT).contains("webhook");
        if (webhook && !polled) {
            LOG.warn("A webhook is set for this bot; deleting it, as updates are polled here");
            if (api.call(new DeleteWebhook()) instanceof Result.Ok)
                return;
        }
        var reason = webhook ? "a webhook was set for this bot" : "another program polls with this bot's token";
        var pause = backOff.next();
        failed("stepping back, " + reason + ": " + no.problem(), pause.compareTo(CONFLICT) > 0 ? pause : CONFLICT);
    }

    private void restartNumbers(long now) {
        offset = 0;
        news = now;
    }

    private void failed(String problem, Duration pause) {
        healthy = false;
        if (!problem.equals(lastProblem) || backOff.failures() % LOG_EVERY == 0)
            LOG.warn("No updates from Telegram: {}; trying again in {} s", problem, seconds(pause));
        lastProblem = problem;
        pause(pause);
    }

    private static double seconds(Duration pause) {
        return pause.toMillis() / 1000.0;
    }

    private void pause(Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS))
                LOG.debug("Polling stops");
        } catch (InterruptedException e) {
            LOG.warn("The poll loop was interrupted; it goes on, and ends only when it is stopped");
        }
    }

    private boolean joined(Duration patience) {
        try {
            return thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

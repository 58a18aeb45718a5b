package org.crickets.telegram;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Fetches updates by long polling, on a virtual thread, losing none: a batch is confirmed, by the next poll, only after
 * the intake returned.
 *
 * <p>
 * It is our own instead of the library's {@code BotSession} because that one cannot be tamed in what matters: it ends
 * for good, and silently, when its consumer throws; it fetches an update that it cannot parse again for ever; it treats
 * 401, 409, 429 and a dead network alike and ignores {@code retry_after}; and it stops only when the poll in flight
 * ends, up to 50 s later. Here nothing but {@link #stop} and a refused token ends the loop. A batch's updates are read
 * one by one. Pauses run on real monotonic time, at most 30 s but where Telegram asks for more.
 */
public final class PollLoop implements Reception {
    /**
     * What was done since the start.
     *
     * @param updates   confirmed, of any kind
     * @param ignored   of these: not for the bot
     * @param unhandled of these: reported as unhandled
     * @param failures  how often the intake threw
     */
    public record Counts(long updates, long ignored, long unhandled, long failures) {}

    /** Where to poll, how long a poll may be held, and the monotonic source of nanoseconds. */
    record Line(Polls polls, Api api, Duration longPoll, LongSupplier nanos) {}

    private static final Duration STOP = Duration.ofSeconds(1);
    private static final Duration STOP_BUSY = Duration.ofSeconds(30);

    private final Polls polls;
    private final Delivery delivery;
    private final Pulse pulse;
    private final Pauses pauses = new Pauses();
    private final PollStep step;
    private final Thread thread = Thread.ofVirtual().name("telegram-poll").unstarted(this::run);

    PollLoop(Line line, Intake intake, PollEvents events) {
        this.polls = line.polls();
        this.delivery = new Delivery(intake, events);
        this.pulse = new Pulse(line.nanos());
        this.step = new PollStep(line, delivery, events, pulse, pauses);
    }

    @Override
    public void start() {
        thread.start();
    }

    /**
     * Ends polling within a second, breaking off a poll in flight, whose updates come again at the next start. A batch
     * that is being taken in is let end, for at most 30 s more.
     *
     * @return whether it ended
     */
    @Override
    public boolean stop() {
        pauses.stop();
        polls.stop();
        if (Thread.currentThread() == thread || thread.getState() == Thread.State.NEW)
            return true;
        return joined(STOP) || delivery.isBusy() && joined(STOP_BUSY);
    }

    /** Whether updates arrive: a poll was answered within the last 2 minutes, or one is held after an answered one. */
    public boolean polling() {
        return pulse.beats() && thread.isAlive() && !pauses.isStopping();
    }

    @Override
    public boolean hears() {
        return polling();
    }

    /** How long Telegram has not answered a poll, from the making of this loop on. */
    @Override
    public Duration silence() {
        return pulse.silence();
    }

    boolean isStopped() {
        return pauses.isStopping();
    }

    /** What was done since the start. */
    public Counts counts() {
        return delivery.counts();
    }

    private void run() {
        while (!pauses.isStopping()) {
            try {
                step.run();
            } catch (Throwable e) {
                recover(e);
            }
        }
    }

    /** Whatever happens here, the loop goes on: a failure may be too broken to be told, or there may be no memory to. */
    private void recover(Throwable failure) {
        try {
            pulse.failed();
            pauses.afterIntakeFailure(Problem.of(failure));
        } catch (Throwable worse) {
            LockSupport.parkNanos(STOP.toNanos());
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

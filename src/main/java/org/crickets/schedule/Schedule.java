package org.crickets.schedule;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.ScheduleBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;

/**
 * The house's clockwork: a few fixed jobs. The look for due reminders is held in memory, so that nothing kept anywhere can
 * stop it; so are the daily jobs, unless several programs share a database, where one of them does each. What concerns a
 * user is a row of the journal and never a job. Nothing here interrupts a thread of ours.
 */
public final class Schedule implements AutoCloseable {
    /** How often is looked for what is due. */
    public static final Duration EVERY = Duration.ofSeconds(1);

    private static final int MEND_SECONDS = 60;

    /** So long Quartz may take to end its threads once no work is under way. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Gate gate = new Gate();
    private final Semaphore turn = new Semaphore(1);
    private final Scheduler scheduler;
    private final Scheduler daily;
    private final Crons crons;

    /**
     * Prepares the jobs; {@link #start} lets them run.
     *
     * @param night  when the backup is made; the housekeeping is done 45 minutes later
     * @param shared the database that several programs share; its tables {@code quartz_…} are made
     */
    public Schedule(Work work, Night night, Optional<DataSource> shared) {
        this(work, night, shared, MEND_SECONDS);
    }

    Schedule(Work work, Night night, Optional<DataSource> shared, int mendSeconds) {
        var jobs = new HashMap<String, Runnable>(
                Map.of("due", gate.through(inTurn(work.due())), "backup", gate.through(work.backup()), "housekeeping",
                        gate.through(work.housekeeping())));
        try {
            scheduler = Quartz.inMemory(jobs);
            daily = shared.isPresent() ? Quartz.clustered(jobs, shared.get()) : scheduler;
            crons = new Crons(daily, Map.of("backup", night, "housekeeping",
                    new Night(night.at().plusMinutes(45), night.zone())));
            crons.set();
            add("due", every((int) EVERY.toSeconds()));
            if (shared.isPresent()) {
                jobs.put("mend", gate.through(crons::mend));
                add("mend", every(mendSeconds));
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz refuses its jobs", e);
        }
    }

    /** A time of the day, every day, in that zone. */
    public record Night(LocalTime at, ZoneId zone) {}

    /** Lets the jobs run from now on. */
    public void start() {
        try {
            daily.start();
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz does not start", e);
        }
    }

    /**
     * Keeps the look for due reminders from being taken until the result is closed, and waits for one under way to end.
     * One at a time: a second hold waits for the first to be closed.
     */
    public Hold hold() {
        turn.acquireUninterruptibly();
        var closed = new AtomicBoolean();
        return () -> {
            if (closed.compareAndSet(false, true))
                turn.release();
        };
    }

    /** Lets the clockwork go on when it is closed; closing it again does nothing. */
    public interface Hold extends AutoCloseable {
        @Override
        void close();
    }

    /** Begins nothing more, and returns when what is under way has ended. */
    @Override
    public void close() {
        gate.close();
        stop(scheduler);
        stop(daily);
    }

    /**
     * Quartz's own waiting is not to be relied upon: of a worker that is told to end after it was given a job and before it
     * took it up, Quartz 2.5 waits for the end of that job forever.
     */
    private static void stop(Scheduler scheduler) {
        var stopping = Thread.ofVirtual().start(() -> {
            try {
                scheduler.shutdown(true);
            } catch (SchedulerException e) {
                throw new IllegalStateException("Quartz does not stop", e);
            }
        });
        try {
            stopping.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The one of the daily jobs. */
    Scheduler daily() {
        return daily;
    }

    private Runnable inTurn(Runnable due) {
        return () -> {
            if (turn.tryAcquire())
                try {
                    due.run();
                } finally {
                    turn.release();
                }
        };
    }

    private void add(String name, ScheduleBuilder<?> times) throws SchedulerException {
        var job = JobBuilder.newJob(Errand.class).withIdentity(JobKey.jobKey(name)).build();
        scheduler.scheduleJob(job, TriggerBuilder.newTrigger().withIdentity(name).withSchedule(times).build());
    }

    private static ScheduleBuilder<?> every(int seconds) {
        return SimpleScheduleBuilder.repeatSecondlyForever(seconds)
                .withMisfireHandlingInstructionNextWithExistingCount();
    }
}

package org.crickets.schedule;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.ScheduleBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;

/**
 * The house's clockwork: a few fixed jobs, held in memory. What concerns a user is a row of the journal and never a job.
 * Nothing here interrupts a thread.
 */
public final class Schedule implements AutoCloseable {
    private final Semaphore turn = new Semaphore(1);
    private final Scheduler scheduler;

    /**
     * Prepares the jobs; {@link #start} lets them run.
     *
     * @param backupAt when the backup is made; the housekeeping is done 45 minutes later
     * @param zone     of that time
     */
    public Schedule(Work work, LocalTime backupAt, ZoneId zone) {
        var jobs = Map.of("due", inTurn(work.due()), "backup", work.backup(), "housekeeping", work.housekeeping());
        try {
            scheduler = Quartz.scheduler(jobs);
            add("due", everySecond());
            add("backup", daily(backupAt, zone));
            add("housekeeping", daily(backupAt.plusMinutes(45), zone));
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz refuses its jobs", e);
        }
    }

    /** Lets the jobs run from now on. */
    public void start() {
        try {
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
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz does not stop", e);
        }
    }

    Scheduler scheduler() {
        return scheduler;
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

    private static ScheduleBuilder<?> everySecond() {
        return SimpleScheduleBuilder.repeatSecondlyForever().withMisfireHandlingInstructionNextWithExistingCount();
    }

    private static ScheduleBuilder<?> daily(LocalTime time, ZoneId zone) {
        return CronScheduleBuilder.dailyAtHourAndMinute(time.getHour(), time.getMinute())
                .inTimeZone(TimeZone.getTimeZone(zone))
                .withMisfireHandlingInstructionFireAndProceed();
    }
}

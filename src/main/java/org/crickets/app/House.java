package org.crickets.app;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.crickets.coach.Outage;
import org.crickets.coach.Outbox;
import org.crickets.coach.Postman;
import org.crickets.coach.Reminders;
import org.crickets.schedule.Schedule;
import org.crickets.schedule.Sign;
import org.crickets.schedule.Watchdog;
import org.crickets.schedule.Work;
import org.crickets.storage.Backup;
import org.crickets.storage.Database;
import org.crickets.storage.SqlJournal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The house's clockwork, started: reminders every second, the nightly backup, the housekeeping, and the watchdog. */
final class House implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(House.class);

    private final Schedule schedule;
    private final Watchdog watchdog;
    private final Metrics metrics;

    private House(Schedule schedule, Watchdog watchdog, Metrics metrics) {
        this.schedule = schedule;
        this.watchdog = watchdog;
        this.metrics = metrics;
    }

    /** Who does the work. */
    record Jobs(Backup backup, Reminders reminders, Postman postman, Database database) {}

    /** What the watchdog looks at. */
    record Watch(Metrics metrics, Outbox outbox, Hearsay hearsay, Clock clock, Clock real) {}

    /** {@code sends}: whether this program is the one that sends. */
    static House start(Config.Data data, Jobs jobs, SqlJournal journal, BooleanSupplier sends, Watch watch) {
        var work = new Work(() -> due(jobs, sends, journal, watch.clock()), () -> back(jobs.backup()), journal::prune);
        var schedule = new Schedule(work, new Schedule.Night(data.backupAt(), ZoneOffset.UTC),
                jobs.database().shared());
        var house = new House(schedule, new Watchdog(List.of(
                Sign.reminders(journal::nextAlarm, watch.clock(), sends),
                Sign.outbox(watch.outbox()::oldest, watch.real()),
                watch.hearsay().sign())), watch.metrics());
        watch.metrics().show(house.watchdog, sends, watch.hearsay()::hears, watch.hearsay()::waiting);
        house.schedule.start();
        house.watchdog.start();
        return house;
    }

    private static void due(Jobs jobs, BooleanSupplier sends, SqlJournal journal, Clock clock) {
        try {
            if (sends.getAsBoolean()) {
                sweep(jobs);
                untilNext(journal, clock).ifPresent(wait -> {
                    LockSupport.parkNanos(wait.toNanos());
                    sweep(jobs);
                });
            }
        } catch (RuntimeException e) {
            if (!Outage.is(e))
                throw e;
            LOG.warn("The database is away: what is due waits ({}).", e.getClass().getSimpleName());
        }
    }

    private static void sweep(Jobs jobs) {
        jobs.reminders().sweep();
        jobs.postman().sweep();
    }

    /** What falls due before the next look does not wait for that one: nine o'clock is nine o'clock. */
    private static Optional<Duration> untilNext(SqlJournal journal, Clock clock) {
        return journal.nextAlarm().map(at -> Duration.between(clock.instant(), at))
                .filter(wait -> wait.isPositive() && wait.compareTo(Schedule.EVERY) < 0);
    }

    private static void back(Backup backup) {
        switch (backup.run()) {
            case Backup.Outcome.Done done -> LOG.info("Backup made and tried out: {}", done);
            case Backup.Outcome.Failed failed -> LOG.error("The backup failed: {}", failed);
        }
    }

    /** Keeps the look for due reminders from being taken until the result is closed. */
    Schedule.Hold hold() {
        return schedule.hold();
    }

    /** What the watchdog sees that is wrong. */
    List<String> problems() {
        return watchdog.troubles().stream().map(Sign.Trouble::words).toList();
    }

    /** Whether nothing is wrong that a restart would mend. */
    boolean alive() {
        return watchdog.alive();
    }

    /** What is counted and measured, as Prometheus reads it. */
    String metrics() {
        return metrics.page();
    }

    /** Begins nothing more, and waits for what is under way. */
    @Override
    public void close() {
        schedule.close();
        watchdog.close();
    }
}

package org.crickets.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
        var look = new Look(sends, new Place(jobs, journal, watch.outbox()), watch.clock(), System::nanoTime);
        var work = new Work(() -> due(look), () -> back(jobs.backup()), journal::prune);
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

    private static void due(Look look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            if (!Outage.is(e))
                throw e;
            LOG.warn("The database is away: what is due waits ({}).", e.getClass().getSimpleName());
        }
    }

    private record Place(Jobs jobs, SqlJournal journal, Outbox outbox) implements Look.Place {
        @Override
        public void sweep() {
            jobs.reminders().sweep();
            jobs.postman().sweep();
        }

        @Override
        public Optional<Instant> nextAlarm() {
            return journal.nextAlarm();
        }

        @Override
        public boolean waits() {
            return outbox.waits();
        }

        @Override
        public OptionalLong writes() {
            return jobs.database().writes();
        }
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

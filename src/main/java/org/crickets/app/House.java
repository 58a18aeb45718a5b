package org.crickets.app;

import java.time.Clock;
import java.time.ZoneOffset;
import org.crickets.coach.Postman;
import org.crickets.coach.Reminders;
import org.crickets.schedule.Schedule;
import org.crickets.schedule.Watchdog;
import org.crickets.schedule.Work;
import org.crickets.storage.Backup;
import org.crickets.storage.SqlJournal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The house's clockwork, started: reminders every second, the nightly backup, the housekeeping, and the watchdog. */
final class House implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(House.class);

    private final Schedule schedule;
    private final Watchdog watchdog;

    private House(Schedule schedule, Watchdog watchdog) {
        this.schedule = schedule;
        this.watchdog = watchdog;
    }

    static House start(Config.Data data, Backup backup, SqlJournal journal, Reminders reminders, Postman postman,
            Clock clock) {
        var work = new Work(() -> {
            reminders.sweep();
            postman.sweep();
        }, () -> back(backup), journal::prune);
        var house = new House(new Schedule(work, data.backupAt(), ZoneOffset.UTC),
                new Watchdog(journal::nextAlarm, clock));
        house.schedule.start();
        house.watchdog.start();
        return house;
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

    /** Begins nothing more, and waits for what is under way. */
    @Override
    public void close() {
        schedule.close();
        watchdog.close();
    }
}

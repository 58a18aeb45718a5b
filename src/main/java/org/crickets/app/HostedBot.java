package org.crickets.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crickets.coach.Intake;
import org.crickets.coach.Journal;
import org.crickets.coach.Postman;
import org.crickets.coach.Reminders;
import org.crickets.sandbox.Bot;

/** The program as the sandbox sees it: when it is due next, and whether it has come to rest. */
record HostedBot(Journal journal, Reminders reminders, Postman postman, Intake intake,
        House house, Hearsay hearsay, Clock clock) implements Bot {

    @Override
    public AutoCloseable holdTick() {
        return house.hold();
    }

    @Override
    public Optional<Instant> nextDue() {
        return journal.nextAlarm();
    }

    @Override
    public Optional<ZoneId> zone(long user) {
        return journal.read(user, page -> page.chat().settings().zone()).flatMap(zone -> zone);
    }

    @Override
    public void sweep() {
        reminders.sweep();
        postman.sweep();
    }

    @Override
    public boolean settled() {
        return !intake.isBusy() && !hearsay.duty().replans()
                && nextDue().filter(at -> !at.isAfter(clock.instant())).isEmpty()
                && !postman.isBusy();
    }

    @Override
    public boolean polling() {
        return hearsay.hears();
    }

    @Override
    public List<String> problems() {
        return house.problems();
    }

    @Override
    public boolean alive() {
        return house.alive();
    }

    @Override
    public String metrics() {
        return house.metrics();
    }

    @Override
    public boolean standsBy() {
        return hearsay.duty().standsBy();
    }

    @Override
    public String word() {
        return hearsay.word();
    }
}

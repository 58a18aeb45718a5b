package org.crickets.app;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.crickets.coach.Intake;
import org.crickets.coach.Journal;
import org.crickets.coach.Postman;
import org.crickets.coach.Reminders;
import org.crickets.sandbox.Bot;

/** The program as the sandbox sees it: when it is due next, and whether it has come to rest. */
record HostedBot(Journal journal, Reminders reminders, Postman postman, Intake intake,
        Supplier<? extends AutoCloseable> hold, Duty duty, Clock clock) implements Bot {

    @Override
    public AutoCloseable holdTick() {
        return hold.get();
    }

    @Override
    public Optional<Instant> nextDue() {
        return journal.nextAlarm();
    }

    @Override
    public void sweep() {
        reminders.sweep();
        postman.sweep();
    }

    @Override
    public boolean settled() {
        return !intake.isBusy() && nextDue().filter(at -> !at.isAfter(clock.instant())).isEmpty()
                && !postman.isBusy();
    }

    @Override
    public boolean polling() {
        return duty.polling();
    }

    @Override
    public boolean standsBy() {
        return duty.standsBy();
    }
}

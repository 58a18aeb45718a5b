package org.crickets.bench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crickets.calendar.Calendars;
import org.crickets.files.Read;
import org.crickets.files.Shelf;
import org.crickets.plan.Habits;
import org.crickets.plan.History;
import org.crickets.plan.Logged;
import org.crickets.plan.Plan;
import org.crickets.plan.Planner;
import org.crickets.plan.Playbook;
import org.crickets.plan.WorkCalendar;
import org.crickets.playbook.Playbooks;

/** One open process, and all that its plan is made from. */
record Life(List<Logged> facts, Playbook playbook, WorkCalendar calendar, Habits habits, Instant now) {

    /** By the usual playbook, with the holidays of London, after the first so many facts of {@link Search}. */
    static Life of(int count) {
        var facts = Search.facts(count);
        var life = new Life(facts, usual(), new Calendars().of(Search.ZONE, Optional.empty()), Habits.in(Search.ZONE),
                Search.after(facts));
        if (life.plan().status() != Plan.Status.OPEN || life.plan().steps().isEmpty())
            throw new IllegalStateException("Nothing is planned: " + life.plan());
        return life;
    }

    private static Playbook usual() {
        return switch (Playbooks.load(Shelf.packed())) {
            case Read.Good<Playbooks>(var all) -> all.named(Playbooks.DEFAULT).orElseThrow();
            case Read.Bad<Playbooks>(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    /** From the facts as they are stored, which nothing is kept of between two plans. */
    Plan plan() {
        return Planner.plan(playbook, History.of(facts).dossiers().getFirst(), calendar, habits, now);
    }
}

package org.crickets.plan;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Plans a user's record as often as it grows while one message is answered: each process is planned anew only where what it is
 * planned from has changed. One for each message; not for several threads at once.
 */
public final class Sitting {
    private final Map<ProcessId, Planned> known = new HashMap<>();

    /** A process as it was planned last. */
    record Planned(Situation situation, Plan plan) {
        private boolean isOf(Playbook playbook, Dossier dossier, Hours hours) {
            return situation.hours().equals(hours) && situation.playbook().equals(playbook)
                    && situation.dossier().equals(dossier);
        }
    }

    /** Plans every process of a history, each by its playbook, and settles what crosses the plans. */
    public Agenda agenda(History history, Function<Dossier, Playbook> playbooks, WorkCalendar calendar, Habits habits,
            Instant now) {
        var awake = new Hours(calendar, habits, now);
        var hours = awake.resting(Rest.of(history, awake));
        return Agenda.settled(history, hours, history.dossiers().stream()
                .map(dossier -> planned(playbooks.apply(dossier), dossier, hours)).toList());
    }

    private Planned planned(Playbook playbook, Dossier dossier, Hours hours) {
        var last = known.get(dossier.id());
        if (last != null && last.isOf(playbook, dossier, hours))
            return last;
        var situation = Situation.of(playbook, dossier, hours);
        var planned = new Planned(situation, Planner.plan(situation));
        known.put(dossier.id(), planned);
        return planned;
    }
}

package org.crickets.coach;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crickets.dialogue.Planning;
import org.crickets.dialogue.Settings;
import org.crickets.plan.Agenda;
import org.crickets.plan.Dossier;
import org.crickets.plan.History;
import org.crickets.plan.Logged;
import org.crickets.plan.Playbook;
import org.crickets.plan.Sitting;
import org.crickets.plan.WorkCalendar;

/**
 * Plans a user's record by the playbooks that are loaded and the calendar of where the user lives.
 *
 * @param playbooks by name
 * @param fallback  the playbook of a process whose own one is gone
 */
public record Plans(Map<String, Playbook> playbooks, String fallback, Function<Settings, WorkCalendar> calendars)
        implements
            Planning {

    @Override
    public Agenda agenda(List<Logged> record, Settings settings, Instant now, Sitting sitting) {
        return sitting.agenda(History.of(record), dossier -> playbook(dossier, settings), calendars.apply(settings),
                settings.habits(), now);
    }

    private Playbook playbook(Dossier dossier, Settings settings) {
        return named(dossier.playbook().orElse(settings.playbook()))
                .or(() -> named(fallback)).orElseThrow(() -> new IllegalStateException("no playbook " + fallback));
    }

    private Optional<Playbook> named(String name) {
        return Optional.ofNullable(playbooks.get(name));
    }
}

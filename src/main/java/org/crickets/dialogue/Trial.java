package org.crickets.dialogue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Moment;
import org.crickets.plan.Person;
import org.crickets.plan.PersonId;
import org.crickets.plan.PersonRole;
import org.crickets.plan.Playbook;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;

/** What would be planned by another playbook, without anything being written down. */
final class Trial {
    private static final LocalTime HOUR = LocalTime.of(14, 0);

    private Trial() {}

    static Timeline of(Talk talk, Dossier dossier, Playbook playbook) {
        return plan(talk, talk.record(), dossier.id(), playbook);
    }

    /** For an interview of today, as somebody without any would see it. */
    static Timeline sample(Talk talk, Playbook playbook) {
        var start = new Moment(talk.moment().date().atTime(HOUR), talk.moment().zone());
        var met = new Person(new PersonId(1), "Dana Smith", Optional.of("hiring manager"), PersonRole.HIRING_MANAGER, 1,
                talk.now());
        return plan(talk, SampleInterview.told(talk.now(), "Acme", start, List.of(met)), SampleInterview.PROCESS,
                playbook);
    }

    private static Timeline plan(Talk talk, List<Logged> told, ProcessId process, Playbook playbook) {
        List<Logged> record = new ArrayList<>(told);
        record.add(new Logged(process, new Source("trial"), talk.now(), new Fact.PlaybookChosen(playbook.name())));
        return new Timeline(talk, talk.tools.planning().agenda(record, talk.settings(), talk.now()).plan(process)
                .orElseThrow());
    }
}

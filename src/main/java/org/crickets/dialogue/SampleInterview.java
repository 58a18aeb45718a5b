package org.crickets.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Moment;
import org.crickets.plan.Person;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;
import org.crickets.plan.TimeKnown;

/** An interview of an hour that nobody had, to show what a playbook makes of it. */
public final class SampleInterview {
    /** Its process. */
    public static final ProcessId PROCESS = new ProcessId(1);

    private SampleInterview() {}

    /** What somebody would tell of it, at that moment. */
    public static List<Logged> told(Instant at, String company, Moment start, List<Person> people) {
        var end = new Moment(start.local().plus(Duration.ofHours(1)), start.zone());
        var facts = new ArrayList<Fact>(List.of(new Fact.ProcessNamed(company, Optional.empty()),
                new Fact.InterviewSet(1, start, end, TimeKnown.START, Optional.empty())));
        people.forEach(person -> facts.add(
                new Fact.PersonMet(person.id(), person.name(), person.title(), person.role(), person.round())));
        return facts.stream().map(fact -> new Logged(PROCESS, new Source("sample"), at, fact)).toList();
    }
}

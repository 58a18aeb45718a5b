package org.crickets.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All of a user's plans together, with what crosses processes: at most one follow-up a day to one employer (A7), a word
 * to the others about an offer (K12), and the week's review.
 *
 * @param general the steps that belong to no process
 */
public record Agenda(List<Dossier> dossiers, List<Plan> plans, List<Step> general) {
    public Agenda {
        dossiers = List.copyOf(dossiers);
        plans = List.copyOf(plans);
        general = List.copyOf(general);
    }

    /** Plans every process of a history, each by its playbook, and settles what crosses the plans. */
    public static Agenda of(History history, Function<Dossier, Playbook> playbooks, WorkCalendar calendar,
            Habits habits, Instant now) {
        var awake = new Hours(calendar, habits, now);
        var hours = awake.resting(Rest.of(history, awake));
        var situations = history.dossiers().stream()
                .map(dossier -> Situation.of(playbooks.apply(dossier), dossier, hours)).toList();
        var plans = situations.stream().map(Planner::plan).toList();
        var settled = OneADay.settle(situations, Leverage.add(situations, plans));
        return new Agenda(situations.stream().map(Situation::dossier).toList(), settled,
                Stream.of(WeeklyReview.steps(history, situations, hours), Journey.steps(history, hours))
                        .flatMap(List::stream).toList());
    }

    public Optional<Plan> plan(ProcessId process) {
        return plans.stream().filter(plan -> plan.process().equals(process)).findFirst();
    }

    public Optional<Dossier> dossier(ProcessId process) {
        return dossiers.stream().filter(dossier -> dossier.id().equals(process)).findFirst();
    }

    public Stream<Step> steps() {
        return Stream.concat(plans.stream().flatMap(plan -> plan.steps().stream()), general.stream());
    }

    public Optional<Step> step(StepKey key) {
        return steps().filter(step -> step.key().equals(key)).findFirst();
    }

    /** Every reminder that is to ring, by its step. */
    public Map<StepKey, Instant> alarms() {
        return steps().filter(step -> step.rings().isPresent())
                .collect(Collectors.toMap(Step::key, step -> step.rings().orElseThrow().toInstant(), (a, b) -> a));
    }

    /** The steps whose time to ring has come, in the order in which they are told. */
    public List<Step> due(Instant now) {
        return steps().filter(step -> step.rings().filter(at -> !at.toInstant().isAfter(now)).isPresent())
                .sorted(Comparator.comparing((Step step) -> step.rings().orElseThrow()).thenComparing(Step::kind))
                .toList();
    }
}

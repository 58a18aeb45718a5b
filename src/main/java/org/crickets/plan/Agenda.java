package org.crickets.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All of a user's plans together, with what crosses processes: at most one follow-up a day to one employer (A7), a word
 * to the others about an offer (K12), and the week's review. A plan or dossier is found at once, however many there are.
 */
public final class Agenda {
    private final Map<ProcessId, Dossier> dossiers;
    private final Map<ProcessId, Plan> plans;
    private final List<Step> general;

    public Agenda(List<Dossier> dossiers, List<Plan> plans, List<Step> general) {
        this.dossiers = byProcess(dossiers, Dossier::id);
        this.plans = byProcess(plans, Plan::process);
        this.general = List.copyOf(general);
    }

    private static <T> Map<ProcessId, T> byProcess(List<T> all, Function<T, ProcessId> process) {
        return all.stream()
                .collect(Collectors.toMap(process, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    /** Plans every process of a history, each by its playbook, and settles what crosses the plans. */
    public static Agenda of(History history, Function<Dossier, Playbook> playbooks, WorkCalendar calendar,
            Habits habits, Instant now) {
        return new Sitting().agenda(history, playbooks, calendar, habits, now);
    }

    static Agenda settled(History history, Hours hours, List<Sitting.Planned> planned) {
        var situations = planned.stream().map(Sitting.Planned::situation).toList();
        var plans = planned.stream().map(Sitting.Planned::plan).toList();
        var settled = OneADay.settle(situations, Leverage.add(situations, plans));
        return new Agenda(situations.stream().map(Situation::dossier).toList(), settled,
                Stream.of(WeeklyReview.steps(history, situations, hours), Journey.steps(history, hours))
                        .flatMap(List::stream).toList());
    }

    /** In the order of opening, as the plans are. */
    public List<Dossier> dossiers() {
        return List.copyOf(dossiers.values());
    }

    public List<Plan> plans() {
        return List.copyOf(plans.values());
    }

    /** The steps that belong to no process. */
    public List<Step> general() {
        return general;
    }

    public Optional<Plan> plan(ProcessId process) {
        return Optional.ofNullable(plans.get(process));
    }

    public Optional<Dossier> dossier(ProcessId process) {
        return Optional.ofNullable(dossiers.get(process));
    }

    public Stream<Step> steps() {
        return Stream.concat(plans.values().stream().flatMap(plan -> plan.steps().stream()), general.stream());
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Agenda agenda && dossiers.equals(agenda.dossiers) && plans.equals(agenda.plans)
                && general.equals(agenda.general);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dossiers, plans, general);
    }

    @Override
    public String toString() {
        return "Agenda" + List.of(dossiers, plans, general);
    }
}

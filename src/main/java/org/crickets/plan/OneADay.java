package org.crickets.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A7: follow-ups of one employer's processes never fall on one day; the later one moves to the next business day. */
final class OneADay {
    /** Which processes ask, or were reminded to ask, an employer on a day. */
    private final Map<Day, Set<ProcessId>> taken = new HashMap<>();

    private OneADay() {}

    private record Day(String employer, LocalDate date) {}

    /** The plans stand in the order of their situations, and so does what comes back. */
    static List<Plan> settle(List<Situation> situations, List<Plan> plans) {
        var days = new OneADay();
        situations.forEach(s -> s.ledger().followUpDays(s.hours()).forEach(date -> days.take(s, date)));
        List<Plan> settled = new ArrayList<>(plans);
        IntStream.range(0, plans.size()).boxed().filter(i -> followUp(plans.get(i)).isPresent())
                .sorted(Comparator.comparing(i -> followUp(plans.get(i)).orElseThrow().due()))
                .forEach(i -> settled.set(i, days.settle(situations.get(i), plans.get(i))));
        return settled;
    }

    private void take(Situation s, LocalDate date) {
        taken.computeIfAbsent(day(s, date), _ -> new HashSet<>()).add(s.dossier().id());
    }

    private boolean isTaken(Situation s, LocalDate date) {
        return taken.getOrDefault(day(s, date), Set.of()).stream().anyMatch(other -> !other.equals(s.dossier().id()));
    }

    private static Day day(Situation s, LocalDate date) {
        return new Day(s.dossier().employer(), date);
    }

    private Plan settle(Situation s, Plan plan) {
        var followUp = followUp(plan).orElseThrow();
        var wanted = followUp.rings().orElseThrow().toLocalDate();
        var free = free(s, wanted);
        take(s, free.isBefore(s.hours().today()) ? s.hours().today() : free);
        return free.equals(wanted) ? plan : moved(s, plan, followUp, free);
    }

    /** What is found late falls on today. */
    private LocalDate free(Situation s, LocalDate wanted) {
        var today = s.hours().today();
        var day = firstFree(s, wanted);
        if (!day.isBefore(today))
            return day;
        return isTaken(s, today) ? firstFree(s, today) : wanted;
    }

    private LocalDate firstFree(Situation s, LocalDate from) {
        var day = from;
        while (isTaken(s, day))
            day = s.calendar().after(day);
        return day;
    }

    private static Plan moved(Situation s, Plan plan, Step followUp, LocalDate to) {
        var shift = new Shift.OneADay(followUp.rings().orElseThrow().toLocalDate());
        return new Plan(plan.process(), plan.status(), plan.steps().stream()
                .map(step -> step.kind() == StepKind.FOLLOW_UP && step.key().ordinal() == followUp.key().ordinal()
                        ? step.moved(s.morning(to), shift)
                        : step)
                .sorted(Comparator.comparing(Step::due)).toList());
    }

    private static Optional<Step> followUp(Plan plan) {
        return plan.steps().stream().filter(step -> step.kind() == StepKind.FOLLOW_UP)
                .filter(step -> step.rings().isPresent()).findFirst();
    }
}

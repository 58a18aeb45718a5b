package org.crickets.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A7: follow-ups of one employer's processes never fall on one day; the later one moves to the next business day. Two that
 * fall due together for the same person are one note about both, and stay together.
 */
final class OneADay {
    /** Which processes ask, or were reminded to ask, an employer on a day. */
    private final Map<Day, List<Taken>> taken = new HashMap<>();

    private OneADay() {}

    private record Day(String employer, LocalDate date) {}

    /** @param planned what is still to ring; empty for what was done or rang */
    private record Taken(Dossier dossier, Optional<Step> planned) {}

    /** The plans stand in the order of their situations, and so does what comes back. */
    static List<Plan> settle(List<Situation> situations, List<Plan> plans) {
        var days = new OneADay();
        situations
                .forEach(s -> s.ledger().followUpDays(s.hours()).forEach(date -> days.take(s, date, Optional.empty())));
        List<Plan> settled = new ArrayList<>(plans);
        IntStream.range(0, plans.size()).boxed().filter(i -> followUp(plans.get(i)).isPresent())
                .sorted(Comparator.comparing(i -> followUp(plans.get(i)).orElseThrow().due()))
                .forEach(i -> settled.set(i, days.settle(situations.get(i), plans.get(i))));
        return settled;
    }

    private void take(Situation s, LocalDate date, Optional<Step> planned) {
        taken.computeIfAbsent(day(s, date), _ -> new ArrayList<>()).add(new Taken(s.dossier(), planned));
    }

    private boolean isTaken(Situation s, Step followUp, LocalDate date) {
        return s.ledger().hasAskedElse(followUp.key(), date) || isTakenByOthers(s, followUp, date);
    }

    private boolean isTakenByOthers(Situation s, Step followUp, LocalDate date) {
        return taken.getOrDefault(day(s, date), List.of()).stream()
                .filter(other -> !other.dossier().id().equals(s.dossier().id()))
                .anyMatch(
                        other -> other.planned().filter(step -> isOneNote(other.dossier(), step, s.dossier(), followUp))
                                .isEmpty());
    }

    private static boolean isOneNote(Dossier one, Step step, Dossier other, Step followUp) {
        return step.rings().equals(followUp.rings()) && step.joins(one, followUp, other);
    }

    private static Day day(Situation s, LocalDate date) {
        return new Day(s.dossier().employer(), date);
    }

    private Plan settle(Situation s, Plan plan) {
        var followUp = followUp(plan).orElseThrow();
        var wanted = wanted(s, followUp);
        var free = free(s, followUp, wanted);
        var settled = free.equals(wanted) ? plan : moved(s, plan, followUp, free);
        take(s, free.isBefore(s.hours().today()) ? s.hours().today() : free, followUp(settled));
        return settled;
    }

    /** Of what is late, or waits for the end of the quiet hours, the day on which it was due: the hour changes nothing. */
    private static LocalDate wanted(Situation s, Step followUp) {
        var rings = followUp.rings().orElseThrow();
        boolean late = followUp.outlook() instanceof Step.Outlook.Rings(_, var again) && !again
                && s.hours().isOver(followUp.due()) && !rings.isAfter(s.hours().awake(s.hours().at(s.now())));
        return late ? followUp.due().toLocalDate() : rings.toLocalDate();
    }

    /** What is found late falls on today. */
    private LocalDate free(Situation s, Step followUp, LocalDate wanted) {
        var today = s.hours().today();
        var day = firstFree(s, followUp, wanted);
        if (!day.isBefore(today))
            return day;
        return isTaken(s, followUp, today) ? firstFree(s, followUp, today) : wanted;
    }

    private LocalDate firstFree(Situation s, Step followUp, LocalDate from) {
        var day = from;
        while (isTaken(s, followUp, day))
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

package org.crickets.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A7: follow-ups of one employer's processes never fall on one day; the later one moves to the next business day. */
final class OneADay {
    private OneADay() {}

    /** The plans stand in the order of their situations, and so does what comes back. */
    static List<Plan> settle(List<Situation> situations, List<Plan> plans) {
        Set<String> taken = new HashSet<>();
        situations.forEach(situation -> attempts(situation.dossier()).forEach(taken::add));
        List<Plan> settled = new ArrayList<>(plans);
        IntStream.range(0, plans.size()).boxed().filter(i -> followUp(plans.get(i)).isPresent())
                .sorted(Comparator.comparing(i -> followUp(plans.get(i)).orElseThrow().due()))
                .forEach(i -> settled.set(i, settle(situations.get(i), plans.get(i), taken)));
        return settled;
    }

    private static List<String> attempts(Dossier dossier) {
        return dossier.all(Fact.Contacted.class).stream().filter(contact -> contact.kind().isAttempt())
                .map(contact -> day(dossier, contact.when().date())).toList();
    }

    private static Plan settle(Situation situation, Plan plan, Set<String> taken) {
        var followUp = followUp(plan).orElseThrow();
        var wanted = followUp.rings().orElseThrow().toLocalDate();
        var free = wanted;
        while (taken.contains(day(situation.dossier(), free)))
            free = situation.calendar().after(free);
        taken.add(day(situation.dossier(), free));
        return free.equals(wanted) ? plan : moved(situation, plan, followUp, free);
    }

    private static Plan moved(Situation situation, Plan plan, Step followUp, LocalDate to) {
        var shift = new Shift.OneADay(followUp.rings().orElseThrow().toLocalDate());
        return new Plan(plan.process(), plan.status(), plan.steps().stream()
                .map(step -> step.kind() == StepKind.FOLLOW_UP && step.key().ordinal() == followUp.key().ordinal()
                        ? step.moved(situation.morning(to), shift)
                        : step)
                .sorted(Comparator.comparing(Step::due)).toList());
    }

    private static Optional<Step> followUp(Plan plan) {
        return plan.steps().stream().filter(step -> step.kind() == StepKind.FOLLOW_UP)
                .filter(step -> step.rings().isPresent()).findFirst();
    }

    private static String day(Dossier dossier, LocalDate date) {
        return dossier.company().toLowerCase(Locale.ROOT).strip() + "@" + date;
    }
}

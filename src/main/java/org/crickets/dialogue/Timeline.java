package org.crickets.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.plan.Dossier;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Plan;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;

/** The main dates of a plan in a few words: thank-yous, follow-ups, the stop. */
record Timeline(Talk talk, Plan plan) {

    /** What is planned for a process now. */
    static Timeline of(Talk talk, Dossier dossier) {
        return new Timeline(talk, talk.plan(dossier.id()).orElseThrow());
    }

    /** Such as "thank-you Sat 7 Nov · follow-ups Fri 13, Fri 20, Fri 27 Nov · stop Fri 4 Dec". */
    String line() {
        var line = Stream.of(part("thank-you", StepKind.THANK_YOU), followUps(), part("stop", StepKind.STOP))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return line.isEmpty() ? talk.text("timeline.none") : line;
    }

    private String part(String name, StepKind kind) {
        var dates = dates(kind);
        return dates.isEmpty() ? "" : talk.text("timeline." + name, "dates", dates, "n", of(kind).size());
    }

    private String followUps() {
        return part(isByPhone() ? "call" : "follow-up", StepKind.FOLLOW_UP);
    }

    boolean isByPhone() {
        return of(StepKind.FOLLOW_UP).stream().flatMap(step -> step.draft().stream())
                .anyMatch(draft -> draft == DraftKind.K8_CALL_SCRIPT);
    }

    /** The steps of a kind, one for each moment. */
    List<Step> of(StepKind kind) {
        List<Step> found = new ArrayList<>();
        plan.steps().stream().filter(step -> step.kind() == kind).forEach(step -> {
            if (found.isEmpty() || !found.getLast().due().equals(step.due()))
                found.add(step);
        });
        return found;
    }

    /** The days of a kind of step, the month once where several lie in it; empty if there is none. */
    String dates(StepKind kind) {
        return days(of(kind));
    }

    String days(List<Step> steps) {
        List<String> days = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++)
            days.add(isDue(steps.get(i))
                    ? talk.text("timeline.now")
                    : day(steps.get(i), steps.subList(i + 1, steps.size())));
        return String.join(", ", days);
    }

    private boolean isDue(Step step) {
        return !step.isProjected() && !step.due().toInstant().isAfter(talk.now());
    }

    private String day(Step step, List<Step> later) {
        var date = step.due().toLocalDate();
        boolean goesOn = !later.isEmpty() && isSameMonth(date, later.getFirst().due().toLocalDate());
        return goesOn ? talk.words().dayAlone(date) : talk.words().date(date);
    }

    private static boolean isSameMonth(LocalDate one, LocalDate other) {
        return one.withDayOfMonth(1).equals(other.withDayOfMonth(1));
    }
}

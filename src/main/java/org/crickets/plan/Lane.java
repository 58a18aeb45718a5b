package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An open process as a line of days.
 *
 * @param next  what comes next: a round, or what is to be done; due if it is not after today
 * @param marks in the order of their days, each kind once a day
 */
public record Lane(ProcessId process, String company, Optional<String> role, Plan.Status status, Optional<Mark> next,
        List<Mark> marks) {
    public Lane {
        marks = List.copyOf(marks);
    }

    static Lane of(Dossier dossier, Plan plan, Instant now) {
        var next = Stream.concat(coming(dossier, now), step(plan).stream()).min(Comparator.comparing(Mark::day));
        var days = Stream.of(rounds(dossier), deeds(dossier),
                dossier.decisionBy().map(day -> new Mark(Mark.Kind.DECISION, day)).stream(), next.stream(),
                stop(plan).stream());
        return new Lane(dossier.id(), dossier.company(), dossier.role(), plan.status(), next,
                days.flatMap(each -> each).distinct()
                        .sorted(Comparator.comparing(Mark::day).thenComparing(Mark::kind)).toList());
    }

    /** The day of the only or last mark of a kind. */
    public Optional<LocalDate> day(Mark.Kind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind).map(Mark::day).reduce((_, last) -> last);
    }

    private static Stream<Mark> rounds(Dossier dossier) {
        return dossier.rounds().stream().map(round -> new Mark(Mark.Kind.INTERVIEW, round.start().date()));
    }

    private static Stream<Mark> deeds(Dossier dossier) {
        return dossier.facts().stream().flatMap(logged -> Deed.of(logged.fact()).stream()).map(Deed::mark);
    }

    private static Stream<Mark> coming(Dossier dossier, Instant now) {
        return dossier.rounds().stream().filter(round -> !round.isHeld(now))
                .map(round -> new Mark(Mark.Kind.INTERVIEW, round.start().date()));
    }

    /** The first thing to do that hangs on nothing else. */
    private static Optional<Mark> step(Plan plan) {
        return plan.steps().stream().filter(step -> !step.isProjected() && isToDo(step.kind())).findFirst()
                .map(step -> new Mark(Mark.Kind.NEXT, step.due().toLocalDate()));
    }

    private static Optional<Mark> stop(Plan plan) {
        return plan.steps().stream().filter(step -> step.kind() == StepKind.STOP).findFirst()
                .map(step -> new Mark(Mark.Kind.STOP, step.due().toLocalDate()));
    }

    /** What goes with a round, or ends it all, has a sign of its own. */
    private static boolean isToDo(StepKind kind) {
        return switch (kind) {
            case DEBRIEF, THANK_YOU, FOLLOW_UP, BRUSH_OFF_REPLY, TASK, TASK_LAST, OFFER_ANSWER, LEVERAGE, GRACIOUS_NOTE,
                    KEEP_IN_TOUCH ->
                true;
            case PREPARE, PREPARE_LAST, REFERENCES, STOP, WEEKLY_REVIEW, BACK_HOME -> false;
        };
    }
}

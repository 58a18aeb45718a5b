package org.crickets.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.plan.Sketch.Again;

/** G5: what they want is done the same day: each morning until it is handed in, and the evening before it is due. */
final class TaskRule {
    /** The hour of a reminder the evening before something is due: our own number. */
    static final LocalTime EVENING = LocalTime.of(18, 0);

    private TaskRule() {}

    /** Something they want, as last told. */
    private record Task(Fact.Requested wanted, Logged logged, LocalDate since) {
        StepKey key(Situation s, StepKind kind) {
            return s.key(kind, wanted.request());
        }
    }

    static Stream<Step> steps(Situation s) {
        var open = open(s);
        return Stream.concat(open.stream().flatMap(task -> steps(s, task)), stop(s, open).stream());
    }

    private static List<Task> open(Situation s) {
        Map<Integer, Task> wanted = new LinkedHashMap<>();
        for (var logged : s.dossier().facts()) {
            if (logged.fact() instanceof Fact.Requested request)
                wanted.put(request.request(), new Task(request, logged, since(s, request, logged)));
            if (logged.fact() instanceof Fact.HandedIn in)
                wanted.remove(in.request());
        }
        return List.copyOf(wanted.values());
    }

    /** The day from which it counts as left lying: when it was due, or wanted, or told, or the plan opened again. */
    private static LocalDate since(Situation s, Fact.Requested request, Logged logged) {
        return Stream.of(request.due(), Optional.of(request.when().date()), Optional.of(s.hours().dateOf(logged.at())),
                new StopRule(s).reopened())
                .flatMap(Optional::stream).max(LocalDate::compareTo).orElseThrow();
    }

    private static Stream<Step> steps(Situation s, Task task) {
        var reason = Reason.common(new Basis.Request(task.wanted().when().date()), "G5");
        var at = task.logged().at();
        var end = s.morning(task.since().plusDays(StopRule.UNANSWERED_DAYS));
        var daily = new Sketch(task.key(s, StepKind.TASK), s.hours().at(at).minusNanos(1), at, Again.EVERY_MORNING,
                reason).until(end).with(DraftKind.REQUEST_ANSWER);
        var last = evening(s, task)
                .map(evening -> new Sketch(task.key(s, StepKind.TASK_LAST), evening, at, Again.NEVER, reason)
                        .until(s.hours().at(task.since().plusDays(1), LocalTime.MIDNIGHT)));
        return Stream.concat(Stream.of(daily), last.stream()).map(new Bell(s)::step).flatMap(Optional::stream);
    }

    private static Optional<ZonedDateTime> evening(Situation s, Task task) {
        return task.wanted().due().map(due -> s.hours().awakeBefore(s.hours().at(due.minusDays(1), EVENING)))
                .filter(evening -> evening.toInstant().isAfter(task.logged().at()));
    }

    /** What nobody hands in ends the plan that it holds up; it holds up none of a later round. */
    private static Optional<Step> stop(Situation s, List<Task> open) {
        return s.pursuit().filter(Pursuit::held).filter(_ -> s.standing().resumes() == Plan.Status.OPEN)
                .flatMap(_ -> open.stream().max(Comparator.comparing(Task::since)))
                .flatMap(task -> new StopRule(s).unanswered(task.since(), List.of("G5"), task.logged().at()));
    }
}

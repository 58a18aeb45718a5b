package org.crickets.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** The week in numbers: Sundays at 18:00 local, until nothing was open for four weeks (K6, K11, A10, A12). */
final class WeeklyReview {
    static final StepKey KEY = new StepKey(ProcessId.NONE, 0, StepKind.WEEKLY_REVIEW, 0, 1);
    private static final LocalTime HOUR = LocalTime.of(18, 0);
    private static final int IDLE_DAYS = 28;

    private WeeklyReview() {}

    static List<Step> steps(History history, List<Plan> plans, Habits habits) {
        if (history.counting().stream().allMatch(logged -> logged.process().equals(ProcessId.NONE)))
            return List.of();
        var due = next(history, habits);
        if (plans.stream().noneMatch(plan -> plan.status().isOpen()) && isIdle(history, due))
            return List.of();
        var reason = Reason.common(new Basis.Week(due.toLocalDate()), "K6", "K11", "A10", "A12");
        return List.of(new Step(KEY, due, new Step.Outlook.Rings(due, false), Optional.empty(), Optional.empty(),
                reason, false));
    }

    /** The first Sunday evening after the last review, or after the first fact. */
    private static ZonedDateTime next(History history, Habits habits) {
        var last = history.general().stream().map(Logged::fact).filter(Fact.Rang.class::isInstance)
                .map(fact -> ((Fact.Rang) fact).at()).reduce((one, two) -> two)
                .orElse(history.counting().getFirst().at());
        var local = last.atZone(habits.zone());
        var sunday = local.toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).atTime(HOUR)
                .atZone(habits.zone());
        return sunday.isAfter(local)
                ? sunday
                : sunday.toLocalDate().plusWeeks(1).atTime(HOUR).atZone(habits.zone());
    }

    private static boolean isIdle(History history, ZonedDateTime due) {
        var last = history.counting().stream().filter(logged -> !logged.process().equals(ProcessId.NONE))
                .map(Logged::at).reduce((one, two) -> two).orElse(Instant.MIN);
        return ChronoUnit.DAYS.between(last, due.toInstant()) > IDLE_DAYS;
    }
}

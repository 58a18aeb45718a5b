package org.crickets.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The week in numbers: Sundays at 18:00 local, until nothing was open for four weeks (K6, K11, A10, A12). */
final class WeeklyReview {
    static final StepKey KEY = new StepKey(ProcessId.NONE, 0, StepKind.WEEKLY_REVIEW, 0, 1);
    private static final LocalTime HOUR = LocalTime.of(18, 0);
    private static final int IDLE_WEEKS = 4;

    private WeeklyReview() {}

    static List<Step> steps(History history, List<Situation> situations, Hours hours) {
        if (situations.isEmpty())
            return List.of();
        var since = since(situations.stream().map(Situation::standing).toList());
        var last = lastRing(history).filter(since::isBefore).orElse(since);
        var sunday = sundayAfter(last, hours);
        var due = snoozed(history, last, hours).filter(sunday::isAfter).orElse(sunday);
        return isIdle(situations, since, due) ? List.of() : List.of(step(due, hours));
    }

    private static Step step(ZonedDateTime due, Hours hours) {
        var reason = Reason.common(new Basis.Week(due.toLocalDate()), "K6", "K11", "A10", "A12");
        return hours.general(KEY, due, reason);
    }

    private static Optional<Instant> lastRing(History history) {
        return history.general().stream().map(Logged::fact).filter(Fact.Rang.class::isInstance)
                .map(fact -> ((Fact.Rang) fact).at()).reduce((one, two) -> two);
    }

    /** Put off to a time before the next one. */
    private static Optional<ZonedDateTime> snoozed(History history, Instant last, Hours hours) {
        return history.general().stream().filter(logged -> !logged.at().isBefore(last)).map(Logged::fact)
                .filter(Fact.Snoozed.class::isInstance).map(fact -> hours.at(((Fact.Snoozed) fact).until().instant()))
                .reduce((one, two) -> two);
    }

    /** Since when something is open, or, if nothing is, since when. A pause wants to hear nothing until its end. */
    private static Instant since(List<Standing> standings) {
        var open = standings.stream().filter(WeeklyReview::isOpen).map(Standing::since).min(Comparator.naturalOrder());
        return open.or(() -> standings.stream().map(Standing::since).max(Comparator.naturalOrder())).orElseThrow();
    }

    private static boolean isOpen(Standing standing) {
        return standing.resumes().isOpen() && standing.resumes() != Plan.Status.PAUSED;
    }

    private static boolean isIdle(List<Situation> situations, Instant since, ZonedDateTime due) {
        return situations.stream().map(Situation::standing).noneMatch(WeeklyReview::isOpen)
                && due.isAfter(since.atZone(due.getZone()).plusWeeks(IDLE_WEEKS));
    }

    private static ZonedDateTime sundayAfter(Instant moment, Hours hours) {
        var local = hours.at(moment);
        var sunday = local.toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return Stream.of(sunday, sunday.plusWeeks(1)).map(day -> hours.at(day, HOUR)).filter(local::isBefore)
                .findFirst().orElseThrow();
    }
}

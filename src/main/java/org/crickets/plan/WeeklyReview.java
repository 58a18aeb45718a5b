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

/** The week in numbers: on the day of the user's choosing (Sundays) at 18:00 local, until nothing was open for four weeks (K6, K11, A10, A12). */
final class WeeklyReview {
    static final StepKey KEY = new StepKey(ProcessId.NONE, 0, StepKind.WEEKLY_REVIEW, 0, 1);
    private static final LocalTime HOUR = LocalTime.of(18, 0);
    private static final int IDLE_WEEKS = 4;

    private WeeklyReview() {}

    static List<Step> steps(History history, List<Situation> situations, Hours hours) {
        if (situations.isEmpty() || hours.habits().review().isEmpty() || hours.rests())
            return List.of();
        var day = hours.habits().review().get();
        var since = since(situations.stream().map(Situation::standing).toList());
        var last = Stream.of(lastRing(history), chosen(history), hours.rest().flatMap(rest -> rest.end(hours)))
                .flatMap(Optional::stream).filter(since::isBefore).max(Comparator.naturalOrder()).orElse(since);
        var next = dayAfter(day, last, hours);
        var due = snoozed(history, last, hours).filter(next::isAfter).orElse(next);
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

    /** When the user last chose the day: one that is over by then is over. */
    private static Optional<Instant> chosen(History history) {
        return history.general().stream().filter(
                logged -> logged.fact() instanceof Fact.Chose chose && chose.setting() == Setting.REVIEW)
                .map(Logged::at).reduce((one, two) -> two);
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

    private static ZonedDateTime dayAfter(DayOfWeek weekday, Instant moment, Hours hours) {
        var local = hours.at(moment);
        var first = local.toLocalDate().with(TemporalAdjusters.nextOrSame(weekday));
        return Stream.of(first, first.plusWeeks(1)).map(day -> hours.at(day, HOUR)).filter(local::isBefore)
                .findFirst().orElseThrow();
    }
}

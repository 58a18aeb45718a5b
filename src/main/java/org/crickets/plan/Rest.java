package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The newest pause of everything ("on holiday until 3 January"), be it over or not: nothing rings before the morning of its
 * end, and what fell due meanwhile is decided anew then.
 *
 * @param since when it was told
 * @param until the day it ends, or ended; empty while the user has not said that they go on
 */
public record Rest(Instant since, Optional<LocalDate> until) {

    /** The one that the facts of no process tell of. */
    static Optional<Rest> of(History history, Hours hours) {
        Optional<Rest> rest = Optional.empty();
        for (var logged : history.general())
            if (logged.fact() instanceof Fact.Paused paused)
                rest = Optional.of(new Rest(logged.at(), paused.until()));
            else if (logged.fact() instanceof Fact.WentOn)
                rest = rest.map(it -> it.endedBy(logged.at(), hours));
        return rest;
    }

    /** Whether everything rests at that moment: the end of the pause has not come, or nobody knows it. */
    public static Optional<Rest> now(History history, Habits habits, Instant now) {
        var hours = new Hours(WorkCalendar.WEEKDAYS, habits, now);
        return of(history, hours).filter(rest -> rest.end(hours).filter(end -> !end.isAfter(now)).isEmpty());
    }

    /** The newest, be it over or not. */
    public static Optional<Rest> last(History history, Habits habits, Instant now) {
        return of(history, new Hours(WorkCalendar.WEEKDAYS, habits, now));
    }

    /** Who goes on before the end hears on the next morning what waits. */
    private Rest endedBy(Instant moment, Hours hours) {
        return end(hours).filter(end -> !end.isAfter(moment)).isPresent()
                ? this
                : new Rest(since, Optional.of(hours.dateOf(hours.morningAfter(moment).toInstant())));
    }

    /** The morning on which reminders ring again. */
    Optional<Instant> end(Hours hours) {
        return until.map(day -> hours.morning(day).toInstant());
    }

    /** Not one that was opened after the end, nor one with which alone the user goes on. */
    boolean holds(Dossier dossier, Hours hours) {
        var first = dossier.facts().getFirst().at();
        return end(hours).filter(end -> !end.isAfter(first)).isEmpty() && dossier.facts().stream()
                .noneMatch(logged -> logged.fact() instanceof Fact.WentOn && logged.at().isAfter(since));
    }
}

package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Everything a rule looks at. */
record Situation(Playbook playbook, Dossier dossier, WorkCalendar calendar, Habits habits, Instant now) {

    /** The reminder hour of that day. */
    ZonedDateTime morning(LocalDate date) {
        return at(date, habits.reminderHour());
    }

    ZonedDateTime at(LocalDate date, LocalTime time) {
        return ZonedDateTime.of(date, time, habits.zone());
    }

    ZonedDateTime at(Instant instant) {
        return instant.atZone(habits.zone());
    }

    LocalDate dateOf(Instant instant) {
        return at(instant).toLocalDate();
    }

    /** The first reminder hour after that moment. */
    ZonedDateTime morningAfter(Instant instant) {
        var sameDay = morning(dateOf(instant));
        return sameDay.toInstant().isAfter(instant) ? sameDay : morning(dateOf(instant).plusDays(1));
    }

    /** The first reminder hour of a business day after that moment. */
    ZonedDateTime businessMorningAfter(Instant instant) {
        return morning(calendar.onOrAfter(morningAfter(instant).toLocalDate()));
    }

    /** The same moment, or the end of the quiet hours it falls into. */
    ZonedDateTime awake(ZonedDateTime time) {
        if (!habits.isQuiet(time.toLocalTime()))
            return time;
        var end = at(time.toLocalDate(), habits.quietTo());
        return end.isAfter(time) ? end : at(time.toLocalDate().plusDays(1), habits.quietTo());
    }

    /** The same moment, or an hour before the quiet hours it falls into: the last waking hour. */
    ZonedDateTime awakeBefore(ZonedDateTime time) {
        if (!habits.isQuiet(time.toLocalTime()))
            return time;
        var start = at(time.toLocalDate(), habits.quietFrom());
        return (start.isAfter(time) ? at(time.toLocalDate().minusDays(1), habits.quietFrom()) : start).minusHours(1);
    }

    /** How often a step rang since a moment. */
    long rings(StepKey key, Instant since) {
        return dossier.all(Fact.Rang.class).stream()
                .filter(rang -> rang.step().equals(key) && !rang.at().isBefore(since)).count();
    }

    Optional<Instant> lastRing(StepKey key) {
        return dossier.all(Fact.Rang.class).stream().filter(rang -> rang.step().equals(key)).map(Fact.Rang::at)
                .reduce((first, second) -> second);
    }

    Optional<Moment> snoozedTo(StepKey key) {
        return dossier.all(Fact.Snoozed.class).stream().filter(snoozed -> snoozed.step().equals(key))
                .map(Fact.Snoozed::until).reduce((first, second) -> second);
    }

    /** Whether the user ticked a step off, let it be, or sent what it asked for. */
    boolean isSettled(StepKey key) {
        return dossier.all(Fact.StepDone.class).stream().anyMatch(done -> done.step().equals(key))
                || dossier.all(Fact.StepSkipped.class).stream().anyMatch(skipped -> skipped.step().equals(key))
                || dossier.all(Fact.Contacted.class).stream()
                        .filter(contacted -> contacted.kind() != ContactKind.UNANSWERED_CALL)
                        .anyMatch(contacted -> contacted.step().equals(Optional.of(key)));
    }

    /** The latest day that somebody (or everybody) is away to, where it holds a step to that person. */
    Optional<Fact.Away> away(Optional<PersonId> to) {
        return dossier.all(Fact.Away.class).stream()
                .filter(away -> away.person().isEmpty() || away.person().equals(to))
                .reduce((first, second) -> second);
    }

    List<Logged> facts() {
        return dossier.facts();
    }
}

package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Turns days into moments where the user lives: reminder hour, quiet hours, business days, and what time it is now. */
record Hours(WorkCalendar calendar, Habits habits, Instant now, Optional<Rest> rest) {

    Hours(WorkCalendar calendar, Habits habits, Instant now) {
        this(calendar, habits, now, Optional.empty());
    }

    /** The same, where everything may rest. */
    Hours resting(Optional<Rest> pause) {
        return new Hours(calendar, habits, now, pause);
    }

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

    LocalDate today() {
        return dateOf(now);
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
        if (!isQuiet(time))
            return time;
        var end = at(time.toLocalDate(), habits.quietTo());
        return end.isAfter(time) ? end : at(time.toLocalDate().plusDays(1), habits.quietTo());
    }

    /** The same moment, or an hour before the quiet hours it falls into: the last waking hour. */
    ZonedDateTime awakeBefore(ZonedDateTime time) {
        if (!isQuiet(time))
            return time;
        var start = at(time.toLocalDate(), habits.quietFrom());
        return (start.isAfter(time) ? at(time.toLocalDate().minusDays(1), habits.quietFrom()) : start).minusHours(1);
    }

    /** The last reminder before a deadline: an hour before it, or in the last waking hour before it. */
    ZonedDateTime lastCall(ZonedDateTime deadline) {
        return awakeBefore(deadline.minusHours(1));
    }

    /** Whether everything rests, and nobody knows until when. */
    boolean rests() {
        return rest.filter(pause -> pause.until().isEmpty()).isPresent();
    }

    /** The same moment, or the end of the pause of everything that it falls into. */
    ZonedDateTime afterRest(ZonedDateTime time) {
        return rest.flatMap(pause -> pause.end(this)).map(this::at).filter(time::isBefore).orElse(time);
    }

    /** A step that belongs to no process: it rings once; put off by quiet hours, it comes after them. */
    Step general(StepKey key, ZonedDateTime due, Reason reason) {
        var rings = awake(isOver(due) ? at(now) : due);
        return new Step(key, due, new Step.Outlook.Rings(rings, false), Optional.empty(), Optional.empty(), reason,
                false);
    }

    boolean isQuiet(ZonedDateTime time) {
        return habits.isQuiet(time.toLocalTime());
    }

    boolean isOver(ZonedDateTime end) {
        return !now.isBefore(end.toInstant());
    }
}

package org.crickets.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * For who wants no reminders on weekends: they wait for Monday's reminder hour; what is of no use then comes on the Friday
 * before. Left alone are the exact days of a playbook (S1), a time that the user named, and the hour before an interview.
 */
record Weekend(Situation situation) {
    /** What waited beyond its window may still go out so many hours later: our own number. */
    private static final int GRACE_HOURS = 12;

    Sketch moved(Sketch sketch) {
        if (!isKeptFree(sketch) || !isWeekend(sketch.due()) || sketch.again() == Sketch.Again.EVERY_MORNING)
            return sketch;
        return isOnlyBefore(sketch.key().kind()) ? earlier(sketch) : later(sketch);
    }

    /** The same for a further ring. */
    ZonedDateTime moved(Sketch sketch, ZonedDateTime ring) {
        return isKeptFree(sketch) && isWeekend(ring) ? monday(ring) : ring;
    }

    private boolean isKeptFree(Sketch sketch) {
        boolean exact = sketch.key().kind() == StepKind.FOLLOW_UP && !situation.playbook().followUps().shift();
        return !situation.hours().habits().weekends() && !exact && sketch.key().kind() != StepKind.PREPARE_LAST
                && sketch.reason().shifts().stream().noneMatch(Shift.Snooze.class::isInstance);
    }

    private static boolean isWeekend(ZonedDateTime time) {
        return time.getDayOfWeek() == DayOfWeek.SATURDAY || time.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Notes before an interview, and before a day that they named, move earlier, never later. */
    private static boolean isOnlyBefore(StepKind kind) {
        return kind == StepKind.PREPARE || kind == StepKind.TASK_LAST || kind == StepKind.OFFER_ANSWER;
    }

    private Sketch earlier(Sketch sketch) {
        var friday = sketch.due().toLocalDate().with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
        return sketch.moved(situation.hours().at(friday, sketch.due().toLocalTime()), shift(sketch));
    }

    /** A note whose window closes on the weekend may go out on the Monday all the same: so the user wants it. */
    private Sketch later(Sketch sketch) {
        var monday = monday(sketch.due());
        var closes = sketch.deadline().filter(end -> !monday.isBefore(end));
        if (closes.isEmpty())
            return sketch.moved(monday, shift(sketch));
        return sketch.key().kind().isWorthwhileLate() && closes.get().toInstant().isAfter(sketch.toldAt())
                ? sketch.moved(monday, shift(sketch)).until(monday.plusHours(GRACE_HOURS))
                : sketch;
    }

    private ZonedDateTime monday(ZonedDateTime time) {
        return situation.morning(time.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private static Shift shift(Sketch sketch) {
        LocalDate from = sketch.due().toLocalDate();
        return new Shift.Weekend(from);
    }
}

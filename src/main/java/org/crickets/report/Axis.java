package org.crickets.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crickets.plan.Lane;
import org.crickets.plan.Lanes;
import org.crickets.plan.Mark;

/**
 * Days as places across the canvas, in whole weeks.
 *
 * @param from a Monday
 * @param to   a Sunday
 */
record Axis(LocalDate today, LocalDate from, LocalDate to) {
    /** So far back and ahead the axis goes at most, so that a day keeps its room. */
    static final int WEEKS_BACK = 10;
    static final int WEEKS_AHEAD = 7;
    private static final int LEAST_WEEKS = 2;
    /** From so many weeks on, every other Monday has its number. */
    private static final int MANY_WEEKS = 13;

    static Axis of(Lanes lanes, List<Lane> shown) {
        var today = lanes.today();
        var days = shown.stream().flatMap(lane -> lane.marks().stream()).map(Mark::day).sorted().toList();
        var first = latest(today.minusWeeks(WEEKS_BACK), earliest(days.isEmpty() ? today : days.getFirst(),
                today.minusWeeks(LEAST_WEEKS)));
        var last = earliest(today.plusWeeks(WEEKS_AHEAD), latest(days.isEmpty() ? today : days.getLast(),
                today.plusWeeks(LEAST_WEEKS)));
        return new Axis(today, first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** The middle of a day; the edge for what lies beyond. */
    float x(LocalDate day) {
        var inside = earliest(latest(day, from), to);
        return left(inside) + width() / 2;
    }

    /** Where a day begins. */
    float left(LocalDate day) {
        return Canvas.MARGIN + ChronoUnit.DAYS.between(from, day) * width();
    }

    boolean shows(LocalDate day) {
        return !isBefore(day) && !isAfter(day);
    }

    boolean isBefore(LocalDate day) {
        return day.isBefore(from);
    }

    boolean isAfter(LocalDate day) {
        return day.isAfter(to);
    }

    private float width() {
        return (Canvas.RIGHT - Canvas.MARGIN) / (ChronoUnit.DAYS.between(from, to) + 1);
    }

    Stream<LocalDate> mondays() {
        return Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusWeeks(1));
    }

    /** The Mondays that are told by their number. */
    List<LocalDate> numbered() {
        var mondays = mondays().toList();
        int step = mondays.size() < MANY_WEEKS ? 1 : 2;
        return mondays.stream().filter(day -> mondays.indexOf(day) % step == 0).toList();
    }

    /** The first day of each month, of the first one its first day here. */
    List<LocalDate> months() {
        return Stream.iterate(from, day -> !day.isAfter(to), day -> day.withDayOfMonth(1).plusMonths(1)).toList();
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return Stream.of(one, other).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return Stream.of(one, other).max(Comparator.naturalOrder()).orElseThrow();
    }
}

package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crickets.calendar.Calendars;
import org.crickets.plan.Told.Rung;

/**
 * A job seeker's life as a script: {@code at} a time they tell something, and reminders ring in between. Every ring must
 * be named by {@code rings}; {@code at} and {@code silentUntil} fail when something else rang on the way. Weekly reviews
 * count only in lives {@code withReviews}. Times without a zone are the user's.
 */
final class Life {
    private static final Calendars CALENDARS = new Calendars();
    final Told told;
    private final Words words = new Words(this);
    private boolean reviews;
    private int message;
    private List<Step> last = List.of();
    ProcessId process = ProcessId.NONE;

    private Life(ZoneId zone) {
        told = new Told(Habits.in(zone), WorkCalendar.WEEKDAYS, LocalDateTime.parse("2026-01-01T00:00"));
    }

    static Life inLondon() {
        return in("Europe/London");
    }

    static Life in(String zone) {
        return new Life(ZoneId.of(zone));
    }

    Life withHolidays(String... days) {
        told.calendar = Told.weekdaysBut(List.of(days).stream().map(LocalDate::parse).toArray(LocalDate[]::new));
        return this;
    }

    Life withReviews() {
        reviews = true;
        return this;
    }

    Life by(String playbook) {
        return by(Packed.playbook(playbook));
    }

    /** With the real public holidays of the zone's country. */
    Life withPublicHolidays() {
        told.calendar = CALENDARS.of(told.habits.zone(), Optional.empty());
        told.wind();
        return this;
    }

    Life by(Playbook playbook) {
        told.playbooks = _ -> playbook;
        return this;
    }

    Life quiet(String from, String to) {
        return habits(told.habits.zone().getId(), told.habits.reminderHour().toString(), from, to);
    }

    Life remindedAt(String hour) {
        return habits(told.habits.zone().getId(), hour, told.habits.quietFrom().toString(),
                told.habits.quietTo().toString());
    }

    Life movesTo(String zone) {
        return habits(zone, told.habits.reminderHour().toString(), told.habits.quietFrom().toString(),
                told.habits.quietTo().toString());
    }

    private Life habits(String zone, String hour, String from, String to) {
        told.habits = new Habits(ZoneId.of(zone), LocalTime.parse(hour), LocalTime.parse(from), LocalTime.parse(to));
        told.wind();
        return this;
    }

    /** The user takes up the phone then; nothing may ring before. What follows is one message. */
    Words at(String local) {
        silentUntil(local);
        message++;
        return words;
    }

    /** Another message at the same moment. */
    Words then() {
        message++;
        return words;
    }

    Life silentUntil(String local) {
        var end = instant(local);
        assertThat(end).as("time goes forward").isAfterOrEqualTo(told.now);
        assertThat(lines(play(end))).as("nothing rings until " + local).isEmpty();
        return this;
    }

    /** Lets everything ring until then, whatever it is. */
    Life lets(String until) {
        play(instant(until));
        return this;
    }

    /** The next rings are these, in this order, at their times; the clock is then at the last one. */
    Life rings(String... expected) {
        var heard = new ArrayList<Rung>();
        var end = told.now.plus(java.time.Duration.ofDays(400));
        while (heard.size() < expected.length) {
            var next = audible(told.next(end));
            if (next.isEmpty() && !told.now.isBefore(end))
                break;
            heard.addAll(next);
        }
        assertThat(lines(heard)).containsExactly(expected);
        last = heard.stream().map(Rung::step).toList();
        return this;
    }

    /** The last of the steps that rang names these rules. */
    Life because(String... rules) {
        assertThat(last.getLast().reason().rules()).containsExactly(rules);
        return this;
    }

    private List<Rung> play(Instant end) {
        var heard = new ArrayList<Rung>();
        while (told.now.isBefore(end))
            heard.addAll(audible(told.next(end)));
        return heard;
    }

    private List<Rung> audible(List<Rung> rung) {
        return rung.stream().filter(one -> reviews || one.step().kind() != StepKind.WEEKLY_REVIEW).toList();
    }

    private List<String> lines(List<Rung> rung) {
        return rung.stream().map(one -> new Line(this).of(one.step(), one.at())).toList();
    }

    Plan plan() {
        return told.agenda().plan(process).orElseThrow();
    }

    /** The open steps of the plan as lines, with the time they are due; projected ones as well. */
    List<String> steps() {
        return plan().steps().stream().map(step -> new Line(this).of(step, step.due().toInstant())).toList();
    }

    Optional<Step> step(StepKind kind) {
        return plan().steps().stream().filter(step -> step.kind() == kind).findFirst();
    }

    List<Step> rung() {
        return last;
    }

    Source source() {
        return new Source("m" + message);
    }

    Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(told.habits.zone()).toInstant();
    }
}

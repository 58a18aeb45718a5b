package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A user's record with its own clock: what was told, and what the sweep rang, each at its own moment. */
final class Told {
    static final Playbook BALANCED = Packed.playbook("balanced");

    final List<Logged> facts = new ArrayList<>();
    final List<Rung> rung = new ArrayList<>();
    Habits habits;
    WorkCalendar calendar;
    Function<Dossier, Playbook> playbooks = _ -> BALANCED;
    Instant now;
    private Optional<List<Instant>> alarms = Optional.of(List.of());

    /** A step that rang, and when. */
    record Rung(Step step, Instant at) {}

    Told(Habits habits, WorkCalendar calendar, LocalDateTime start) {
        this.habits = habits;
        this.calendar = calendar;
        now = start.atZone(habits.zone()).toInstant();
    }

    static WorkCalendar weekdaysBut(LocalDate... holidays) {
        var off = Set.of(holidays);
        return date -> WorkCalendar.WEEKDAYS.isBusinessDay(date) && !off.contains(date);
    }

    Agenda agenda() {
        return Agenda.of(History.of(facts), playbooks, calendar, habits, now);
    }

    void log(ProcessId process, Source source, Fact fact) {
        facts.add(new Logged(process, source, now, fact));
        wind();
    }

    /** The alarms are set anew, as after every entry in the journal; only when somebody looks, to be quick. */
    void wind() {
        alarms = Optional.empty();
    }

    private List<Instant> alarms() {
        var set = alarms.orElseGet(() -> List.copyOf(agenda().alarms().values()));
        alarms = Optional.of(set);
        return set;
    }

    /** The next moment at which something rings, if it is not after {@code end}; the clock is there then. */
    List<Rung> next(Instant end) {
        for (var alarm = nextAlarm(end); alarm.isPresent(); alarm = nextAlarm(end)) {
            now = alarm.get().isAfter(now) ? alarm.get() : now;
            var due = agenda().due(now).stream().map(step -> new Rung(step, now)).toList();
            due.forEach(one -> facts.add(new Logged(one.step().key().process(), Source.BOT, now,
                    new Fact.Rang(one.step().key(), now))));
            wind();
            rung.addAll(due);
            if (!due.isEmpty())
                return due;
            if (alarms().stream().anyMatch(at -> !at.isAfter(now)))
                throw new AssertionError("an alarm at " + now + " rings for ever and says nothing: " + agenda());
        }
        now = end.isAfter(now) ? end : now;
        return List.of();
    }

    private Optional<Instant> nextAlarm(Instant end) {
        return alarms().stream().min(Comparator.naturalOrder()).filter(at -> !at.isAfter(end));
    }
}

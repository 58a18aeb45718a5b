package org.crickets.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crickets.plan.Told.Rung;

/** A life made of chance: things happen some hours apart, and the reminders in between ring, answered or not. */
final class RandomLife {
    private static final String[] EMPLOYERS = {"Acme", "Acme", "Beta"};
    private static final WorkCalendar CALENDAR = Told.weekdaysBut(LocalDate.parse("2026-11-26"),
            LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-28"), LocalDate.parse("2027-01-01"));
    final Told told;
    /** The user taps "Sent it" under every follow-up at once. */
    private final boolean diligent;
    /** With each ring, how many messages the user had sent by then. */
    final List<Integer> toldBefore = new ArrayList<>();
    private int message;

    private RandomLife(Chance chance, boolean diligent) {
        this.diligent = diligent;
        told = new Told(chance.habits(), CALENDAR, LocalDateTime.parse("2026-10-12T08:00"));
        told.playbooks = dossier -> chance.playbook(dossier.id());
    }

    /** Somebody who lets reminders be, unless chance has it. */
    static RandomLife of(Chance chance) {
        return new RandomLife(chance, false).live(chance.happenings());
    }

    /** Somebody who sends each follow-up when it rings. */
    static RandomLife diligent(Chance chance) {
        return new RandomLife(chance, true).live(chance.happenings());
    }

    /** What chance decides: what happens, by which playbook each process is planned, and how the user lives. */
    record Chance(List<Happening> happenings, List<String> playbooks, Habits habits) {
        Playbook playbook(ProcessId process) {
            return Packed.playbook(playbooks.get(process.value() - 1));
        }
    }

    /** Something that happens so many hours after the thing before; days and the process are its details. */
    record Happening(int hours, What what, int process, int days) {}

    /** What may happen. */
    enum What {
        INTERVIEW,
        PERSON,
        PROMISED,
        SENT,
        SENT_ELSEWHERE,
        CONTACTED,
        CALLED_IN_VAIN,
        STILL,
        STILL_UNTIL,
        INVITED,
        WAIT,
        AWAY,
        CURT,
        REQUESTED,
        HANDED_IN,
        ANNOUNCED,
        OFFERED,
        REJECTED,
        WITHDRAWN,
        MOVED_ON,
        PAUSED,
        PAUSED_FOR_GOOD,
        WENT_ON,
        DELETED,
        REMEMBERED,
        SNOOZED,
        SKIPPED,
        DONE,
        UNDONE
    }

    private RandomLife live(List<Happening> happenings) {
        for (var happening : happenings) {
            passes(Duration.ofHours(happening.hours()));
            happens(happening);
        }
        return this;
    }

    RandomLife passes(Duration time) {
        var end = told.now.plus(time);
        while (told.now.isBefore(end))
            told.next(end).forEach(this::hears);
        return this;
    }

    private void hears(Rung rung) {
        toldBefore.add(message);
        var key = rung.step().key();
        if (diligent && key.kind() == StepKind.FOLLOW_UP) {
            message++;
            log(key.process(), contact(ContactKind.FOLLOW_UP, Optional.of(key), 0));
        }
    }

    void happens(Happening happening) {
        message++;
        var process = new ProcessId(happening.process() + 1);
        if (told.facts.stream().noneMatch(logged -> logged.process().equals(process)))
            log(process, new Fact.ProcessNamed(EMPLOYERS[happening.process()], Optional.empty()),
                    interview(process, -1));
        log(process, facts(happening, process).toArray(Fact[]::new));
    }

    private void log(ProcessId process, Fact... facts) {
        for (var fact : facts)
            told.log(process, message(), fact);
    }

    /** Whose processes they are. */
    static String employer(ProcessId process) {
        return EMPLOYERS[process.value() - 1];
    }

    /** What the last thing told came from. */
    Source message() {
        return new Source("m" + message);
    }

    private List<? extends Fact> facts(Happening it, ProcessId process) {
        var day = today().plusDays(it.days());
        return switch (it.what()) {
            case INTERVIEW -> List.of(interview(process, it.days()));
            case PERSON -> List.of(new Fact.PersonMet(new PersonId(1 + Math.abs(it.days()) % 3), "P", Optional.empty(),
                    PersonRole.values()[Math.abs(it.days()) % 3], 1));
            case PROMISED -> List.of(new Fact.DecisionPromised(day));
            case SENT -> onRung(process, key -> contact(kind(key), Optional.of(key), 0));
            case SENT_ELSEWHERE -> List.of(contact(ContactKind.FOLLOW_UP, Optional.empty(), Math.min(0, it.days())));
            case CONTACTED -> List.of(contact(ContactKind.values()[Math.abs(it.days()) % 6], Optional.empty(), 0));
            case CALLED_IN_VAIN -> onRung(process, key -> contact(ContactKind.UNANSWERED_CALL, Optional.of(key), 0));
            case STILL -> List.of(new Fact.StillDeciding(Optional.empty(), false, now()));
            case STILL_UNTIL -> List.of(new Fact.StillDeciding(Optional.of(day), false, now()));
            case INVITED -> List.of(new Fact.StillDeciding(Optional.of(day), true, now()));
            case WAIT -> List.of(new Fact.AskedToWait(day, now()));
            case AWAY -> List.of(new Fact.Away(Optional.empty(), day));
            case CURT -> List.of(new Fact.BrushedOff(now()));
            case REQUESTED -> List.of(new Fact.Requested(1, "a form", Optional.of(day), now()));
            case HANDED_IN -> List.of(new Fact.HandedIn(1, now()));
            case ANNOUNCED -> List.of(new Fact.NextRoundAnnounced(now()));
            case OFFERED -> List.of(new Fact.Offered(Optional.of(day).filter(_ -> it.days() > 0), now()));
            case REJECTED -> List.of(new Fact.Rejected(now()));
            case WITHDRAWN -> List.of(new Fact.Withdrawn(now()));
            case MOVED_ON -> List.of(new Fact.MovedOn(now()));
            case PAUSED -> List.of(new Fact.Paused(Optional.of(day), now()));
            case PAUSED_FOR_GOOD -> List.of(new Fact.Paused(Optional.empty(), now()));
            case WENT_ON -> List.of(new Fact.WentOn(now()));
            case DELETED -> List.of(new Fact.Deleted(now()));
            case REMEMBERED -> List.of(new Fact.Remembered(1, "the boat"));
            case SNOOZED -> onRung(process, key -> new Fact.Snoozed(key, at(it.days() * 7)));
            case SKIPPED -> onRung(process, key -> new Fact.StepSkipped(key, now()));
            case DONE -> onRung(process, key -> new Fact.StepDone(key, now()));
            case UNDONE -> List.of(new Fact.TakenBack(new Source("m" + (message - 1 - Math.abs(it.days()) % 3))));
        };
    }

    private static ContactKind kind(StepKey key) {
        return key.kind() == StepKind.FOLLOW_UP
                ? ContactKind.FOLLOW_UP
                : key.kind() == StepKind.THANK_YOU ? ContactKind.THANK_YOU : ContactKind.ANSWER;
    }

    private Fact interview(ProcessId process, int days) {
        int round = (int) told.facts.stream().filter(logged -> logged.process().equals(process)
                && logged.fact() instanceof Fact.InterviewSet).count() % 3 + 1;
        var start = LocalDateTime.ofInstant(told.now, told.habits.zone()).plusDays(days);
        return new Fact.InterviewSet(round, moment(start), moment(start.plusHours(1)), TimeKnown.START,
                Optional.empty());
    }

    private Fact contact(ContactKind kind, Optional<StepKey> step, int days) {
        return new Fact.Contacted(kind, step.flatMap(StepKey::to), at(days * 24), step);
    }

    private List<? extends Fact> onRung(ProcessId process, Function<StepKey, Fact> fact) {
        return told.rung.stream().filter(rung -> rung.step().key().process().equals(process))
                .max(Comparator.comparing(Rung::at)).map(rung -> fact.apply(rung.step().key())).stream().toList();
    }

    private LocalDate today() {
        return told.now.atZone(told.habits.zone()).toLocalDate();
    }

    private Moment now() {
        return at(0);
    }

    private Moment at(int hours) {
        return Moment.of(told.now.plus(Duration.ofHours(hours)), told.habits.zone());
    }

    private Moment moment(LocalDateTime local) {
        return new Moment(local, told.habits.zone());
    }
}

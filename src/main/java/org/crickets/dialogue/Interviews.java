package org.crickets.dialogue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Moment;
import org.crickets.plan.PersonId;
import org.crickets.plan.PersonRole;
import org.crickets.plan.ProcessId;
import org.crickets.plan.TimeKnown;
import org.crickets.understand.Slots;
import org.crickets.understand.When;
import org.crickets.understand.Who;

/** Writes interviews down: which process and round they are, when they ended, who was there. */
final class Interviews {
    /** Where only a start is told, the end is assumed so much later. */
    private static final Duration USUAL_LENGTH = Duration.ofMinutes(60);
    /** Where only a date is told, the end is assumed at this local time. */
    private static final LocalTime USUAL_END = LocalTime.of(17, 0);
    /** The titles that say who decides, and who only arranges. */
    private static final List<String> DECIDES = List.of("hiring manager", "hiring lead");
    private static final List<String> ARRANGES = List.of("recruiter", "recruiting", "talent", "sourcer", "hr ",
            "human resources", "people partner");

    private Interviews() {}

    /** A new process with its first round. */
    static ProcessId open(Talk talk, String company, Slots slots) {
        var process = nextProcess(talk);
        talk.tell(process, new Fact.ProcessNamed(CompanyName.of(company), slots.role()));
        addRound(talk, process, 1, slots);
        return process;
    }

    /** A process of which only the names are known yet. */
    static ProcessId openWithout(Talk talk, String company, Slots slots) {
        var process = nextProcess(talk);
        talk.tell(process, new Fact.ProcessNamed(CompanyName.of(company), slots.role()));
        addPeople(talk, process, 0, slots.people());
        return process;
    }

    /** The next round of a process; a role told for the first time is kept. */
    static void addRound(Talk talk, Dossier dossier, Slots slots) {
        if (dossier.role().isEmpty() && slots.role().isPresent())
            talk.tell(dossier.id(), new Fact.ProcessNamed(dossier.company(), slots.role()));
        int next = dossier.rounds().isEmpty() ? 1 : dossier.rounds().getLast().number() + 1;
        addRound(talk, dossier.id(), next, slots);
    }

    /** Corrects a round, or tells it anew. */
    static void setRound(Talk talk, ProcessId process, int round, Slots slots) {
        addRound(talk, process, round, slots);
    }

    private static void addRound(Talk talk, ProcessId process, int round, Slots slots) {
        talk.tell(process, interview(talk, round, slots));
        addPeople(talk, process, round, slots.people());
        slots.decisionBy().ifPresent(by -> talk.tell(process, new Fact.DecisionPromised(by)));
    }

    /** When it was: what is not told is assumed as RULES.md says. */
    static Fact.InterviewSet interview(Talk talk, int round, Slots slots) {
        var now = LocalDateTime.ofInstant(talk.now(), zone(talk)).withNano(0);
        return switch (slots.when().orElse(new When.On(now.toLocalDate()))) {
            case When.At(var start) -> set(talk, round, start, endOf(start, slots), known(slots), slots);
            case When.On(var date) -> onDate(talk, round, date, now, slots);
        };
    }

    private static Fact.InterviewSet onDate(Talk talk, int round, LocalDate date, LocalDateTime now, Slots slots) {
        var usual = date.atTime(USUAL_END);
        boolean justNow = date.equals(now.toLocalDate()) && (slots.justNow() || usual.isAfter(now));
        var end = justNow ? now : usual;
        return set(talk, round, end.minus(USUAL_LENGTH), end, justNow ? TimeKnown.JUST_FINISHED : TimeKnown.DATE,
                slots);
    }

    private static LocalDateTime endOf(LocalDateTime start, Slots slots) {
        return slots.whenEnd().map(end -> switch (end) {
            case When.At(var time) -> time;
            case When.On(var date) -> start.plus(USUAL_LENGTH);
        }).filter(start::isBefore).orElse(start.plus(USUAL_LENGTH));
    }

    private static TimeKnown known(Slots slots) {
        return slots.whenEnd().isPresent() ? TimeKnown.STATED : TimeKnown.START;
    }

    private static Fact.InterviewSet set(Talk talk, int round, LocalDateTime start, LocalDateTime end,
            TimeKnown known, Slots slots) {
        return new Fact.InterviewSet(round, new Moment(start, zone(talk)), new Moment(end, zone(talk)), known,
                slots.channel());
    }

    private static ZoneId zone(Talk talk) {
        return talk.settings().habits().zone();
    }

    /** Adds people; somebody known keeps their number, and gets a title told now. */
    static void addPeople(Talk talk, ProcessId process, int round, List<Who> people) {
        people.forEach(who -> {
            var known = person(talk, process, who.name());
            if (known.isPresent() || hasRoom(talk, process))
                add(talk, process, round, who, known);
        });
    }

    private static boolean hasRoom(Talk talk, ProcessId process) {
        int most = talk.tools.terms().mostPeople();
        boolean room = talk.dossier(process).map(dossier -> dossier.people().size()).orElse(0) < most;
        if (!room)
            talk.say(talk.text("too-many-people", "most", most));
        return room;
    }

    private static void add(Talk talk, ProcessId process, int round, Who who, Optional<PersonId> known) {
        var title = who.title().or(() -> known
                .flatMap(id -> talk.dossier(process).orElseThrow().person(id).flatMap(person -> person.title())));
        talk.tell(process,
                new Fact.PersonMet(known.orElseGet(() -> nextPerson(talk, process, who.name())), who.name(), title,
                        role(title), round));
    }

    static Optional<PersonId> person(Talk talk, ProcessId process, String name) {
        return talk.dossier(process).stream().flatMap(dossier -> dossier.people().stream())
                .filter(person -> isSame(person.name(), name)).map(person -> person.id()).findFirst();
    }

    static boolean isSame(String full, String name) {
        return full.equalsIgnoreCase(name)
                || full.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + " ")
                || name.toLowerCase(Locale.ROOT).startsWith(full.toLowerCase(Locale.ROOT) + " ");
    }

    static PersonRole role(Optional<String> title) {
        var text = title.orElse("").toLowerCase(Locale.ROOT) + " ";
        if (DECIDES.stream().anyMatch(text::contains))
            return PersonRole.HIRING_MANAGER;
        return ARRANGES.stream().anyMatch(text::contains) ? PersonRole.RECRUITER : PersonRole.INTERVIEWER;
    }

    private static ProcessId nextProcess(Talk talk) {
        return talk.freed().orElseGet(() -> new ProcessId(
                talk.record().stream().mapToInt(logged -> logged.process().value()).max().orElse(0) + 1));
    }

    /**
     * Numbers of people are never used again, so a person taken back never lends theirs to another; who is told of once
     * more is the same person.
     */
    private static PersonId nextPerson(Talk talk, ProcessId process, String name) {
        return talk.record().stream().filter(logged -> logged.process().equals(process)).map(Logged::fact)
                .filter(Fact.PersonMet.class::isInstance).map(Fact.PersonMet.class::cast)
                .filter(met -> isSame(met.name(), name)).map(Fact.PersonMet::person).findFirst()
                .orElseGet(() -> nextPerson(talk, process));
    }

    private static PersonId nextPerson(Talk talk, ProcessId process) {
        return new PersonId(talk.record().stream().filter(logged -> logged.process().equals(process))
                .map(logged -> logged.fact()).filter(Fact.PersonMet.class::isInstance)
                .mapToInt(fact -> ((Fact.PersonMet) fact).person().value()).max().orElse(0) + 1);
    }
}

package org.crickets.plan;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.plan.Sketch.Again;

/** A1, K3: a note after each round to each, the next morning, until the window closes. */
final class ThankYouRule {
    /** The window where a playbook has none (A1); the debrief lapses with it. */
    private static final int WINDOW_HOURS = 36;
    /** Who was away gets the note on the day of their return: our own number. */
    private static final int RETURN_HOURS = 12;

    private ThankYouRule() {}

    static Stream<Step> steps(Situation s) {
        return s.playbook().thankYou().stream().flatMap(
                rule -> s.dossier().rounds().stream().flatMap(round -> notes(s, rule, round)));
    }

    private static Stream<Step> notes(Situation s, Playbook.ThankYou rule, Round round) {
        return recipients(s, rule.to().value(), round).stream().filter(person -> !isThanked(s, round, person))
                .map(person -> note(s, rule, round, person)).filter(note -> !isOvertaken(s, note))
                .map(new Bell(s)::step).flatMap(Optional::stream);
    }

    /** A note that waits for somebody's return until their follow-up is due is said in that one. */
    private static boolean isOvertaken(Situation s, Sketch note) {
        boolean waits = note.reason().shifts().stream().anyMatch(Shift.Away.class::isInstance);
        return waits && note.key().round() == s.round() && isToAddressee(s, note.key()) && FollowUpRule.first(s)
                .filter(followUp -> !note.due().isBefore(followUp.due())).isPresent();
    }

    /**
     * Whether the first follow-up says thanks too: whoever it goes to was not thanked, and no note is to go out before.
     */
    static boolean isMissed(Situation s, Step followUp) {
        return s.playbook().thankYou().isPresent()
                && s.dossier().round().filter(round -> !isThanked(s, round, addressee(s, round))).isPresent()
                && steps(s).filter(note -> isToAddressee(s, note.key()))
                        .noneMatch(note -> note.due().isBefore(followUp.due()));
    }

    private static boolean isToAddressee(Situation s, StepKey key) {
        var addressee = s.dossier().round().flatMap(round -> addressee(s, round)).map(Person::id);
        return key.person() == 0 || addressee.isEmpty() || key.to().equals(addressee);
    }

    private static Optional<Person> addressee(Situation s, Round round) {
        return s.dossier().addressee().filter(person -> person.round() == round.number());
    }

    private static Sketch note(Situation s, Playbook.ThankYou rule, Round round, Optional<Person> person) {
        var until = window(s, round);
        var morning = s.morning(s.hours().at(round.end().instant()).toLocalDate().plusDays(1));
        var due = morning.isBefore(until) ? morning : s.hours().lastCall(until);
        var toldAt = person.map(Person::loggedAt).filter(round.loggedAt()::isBefore).orElse(round.loggedAt());
        var key = new StepKey(s.dossier().id(), round.number(), StepKind.THANK_YOU,
                person.map(who -> who.id().value()).orElse(0), 1);
        var sketch = new Sketch(key, due, toldAt, Again.LAST_CALL, because(rule, round)).until(until)
                .with(DraftKind.THANK_YOU);
        return s.back(person.map(Person::id)).filter(back -> due.isBefore(back.morning()))
                .map(back -> afterReturn(sketch, back, until)).orElse(sketch);
    }

    private static Reason because(Playbook.ThankYou rule, Round round) {
        var rules = Stream.concat(rule.to().rules().stream(), rule.deadline().rules().stream()).distinct().toList();
        return Reason.of(new Sourced<>(rule, rules, rule.deadline().ours()),
                new Basis.Interview(round.end().date()), 0);
    }

    /** A6 goes before the window: nothing is sent to somebody who is away. */
    private static Sketch afterReturn(Sketch note, Situation.Return back, ZonedDateTime until) {
        var end = back.morning().plusHours(RETURN_HOURS);
        return note.moved(back.morning(), back.shift()).until(until.isAfter(end) ? until : end);
    }

    private static List<Optional<Person>> recipients(Situation s, Playbook.Recipients to, Round round) {
        var met = s.dossier().interviewers(round.number());
        if (met.isEmpty())
            return List.of(Optional.empty());
        return switch (to) {
            case EACH_INTERVIEWER -> met.stream().map(Optional::of).toList();
            case HIRING_MANAGER -> List.of(Optional.of(met.getFirst()));
            case HIRING_MANAGER_AND_RECRUITER -> Stream.concat(Stream.of(met.getFirst()), recruiters(s, round))
                    .distinct().map(Optional::of).toList();
        };
    }

    private static Stream<Person> recruiters(Situation s, Round round) {
        return s.dossier().people().stream()
                .filter(person -> person.role() == PersonRole.RECRUITER && person.round() == round.number());
    }

    private static boolean isThanked(Situation s, Round round, Optional<Person> person) {
        return s.ledger().contacts().stream().anyMatch(logged -> isOf(round, logged)
                && logged.fact() instanceof Fact.Contacted contact && (contact.to().isEmpty() || person.isEmpty()
                        || contact.to().equals(person.map(Person::id))));
    }

    /** By its step, else by its day: a note told of before the round was over belongs to an earlier one. */
    private static boolean isOf(Round round, Logged logged) {
        return logged.fact() instanceof Fact.Contacted contact && contact.kind() == ContactKind.THANK_YOU
                && contact.step().map(key -> key.round() == round.number()).orElse(
                        !contact.when().date().isBefore(round.end().date()) && round.isHeld(logged.at()));
    }

    /** When a thank-you is too late; the window of A1 where the playbook has none. */
    static ZonedDateTime window(Situation s, Round round) {
        var end = s.hours().at(round.end().instant());
        return s.playbook().thankYou().map(rule -> switch (rule.deadline().value()) {
            case Playbook.Deadline.Elapsed(var time) -> end.plus(time);
            case Playbook.Deadline.EndOfBusinessDay(var n) ->
                s.hours().at(s.calendar().plus(end.toLocalDate(), n).plusDays(1), LocalTime.MIDNIGHT);
        }).orElse(end.plusHours(WINDOW_HOURS));
    }
}

package org.crickets.plan;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.plan.Sketch.Again;

/** What stands around one interview: preparation, debrief, references and the thank-you notes. */
final class InterviewRules {
    private InterviewRules() {}

    /** K1, K2: the evening before and shortly before; quiet hours move these earlier, never later. */
    static Stream<Step> preparation(Situation s) {
        if (s.playbook().preparation().isEmpty() || s.dossier().round().isEmpty())
            return Stream.empty();
        var prepare = s.playbook().preparation().get();
        var round = s.dossier().round().get();
        var start = s.at(round.start().instant());
        var evening = s.awakeBefore(s.at(start.toLocalDate().minusDays(1), prepare.eveningBefore().value()));
        var last = s.awakeBefore(start.minus(prepare.before().value()));
        return Stream
                .of(sketch(s, round, StepKind.PREPARE, evening, Again.NEVER, because(prepare.eveningBefore(), round)),
                        sketch(s, round, StepKind.PREPARE_LAST, last, Again.NEVER, because(prepare.before(), round)))
                .filter(sketch -> !sketch.due().toInstant().isBefore(round.loggedAt()))
                .map(sketch -> sketch.until(start)).map(new Bell(s)::step).flatMap(Optional::stream);
    }

    /** A3: some hours later, not at once; K5 comes with it, once a process. Both lapse with the thank-you's window. */
    static Stream<Step> debrief(Situation s) {
        if (s.playbook().debriefAfter().isEmpty() || s.dossier().round().isEmpty())
            return Stream.empty();
        var after = s.playbook().debriefAfter().get();
        var round = s.dossier().round().get();
        var due = s.awake(s.at(round.end().instant()).plus(after.value()));
        var end = window(s, round);
        var question = sketch(s, round, StepKind.DEBRIEF, due, Again.TWO_BUSINESS_DAYS_LATER, because(after, round));
        var references = s.playbook().references().map(sourced -> new Sketch(
                new StepKey(s.dossier().id(), 0, StepKind.REFERENCES, 0, 1), due, round.loggedAt(),
                Again.TWO_BUSINESS_DAYS_LATER, because(sourced, round)).with(DraftKind.REFERENCES_ALERT));
        var asked = s.dossier().moment(round.number()).isPresent() ? Stream.<Sketch>empty() : Stream.of(question);
        return Stream.concat(asked, references.stream()).map(sketch -> sketch.until(end)).map(new Bell(s)::step)
                .flatMap(Optional::stream);
    }

    /** A1, K3: a note to each, the next morning, until the window closes. */
    static Stream<Step> thankYou(Situation s) {
        if (s.playbook().thankYou().isEmpty() || s.dossier().round().isEmpty())
            return Stream.empty();
        var rule = s.playbook().thankYou().get();
        var round = s.dossier().round().get();
        return recipients(s, rule.to().value(), round).stream().filter(person -> !isThanked(s, round, person))
                .map(person -> note(s, rule, round, person)).map(new Bell(s)::step).flatMap(Optional::stream);
    }

    /** Whether a thank-you of that round's window was missed, so that the first follow-up says thanks too. */
    static boolean missedThankYou(Situation s) {
        var round = s.dossier().round();
        return s.playbook().thankYou().isPresent() && round.isPresent()
                && s.dossier().all(Fact.Contacted.class).stream()
                        .noneMatch(contact -> contact.kind() == ContactKind.THANK_YOU
                                && !contact.when().date().isBefore(round.get().end().date()));
    }

    private static Sketch note(Situation s, Playbook.ThankYou rule, Round round, Optional<Person> person) {
        var end = s.at(round.end().instant());
        var morning = s.morning(end.toLocalDate().plusDays(1));
        var until = window(s, round);
        var reason = because(rule.to(), round);
        var away = s.away(person.map(Person::id)).map(fact -> s.morning(s.calendar().after(fact.until())))
                .filter(morning::isBefore);
        if (away.isPresent()) {
            var fact = s.away(person.map(Person::id)).orElseThrow();
            reason = reason.shifted(new Shift.Away(fact.person(), fact.until()));
            morning = away.get();
            until = until.isAfter(morning.plusHours(12)) ? until : morning.plusHours(12);
        }
        var toldAt = person.map(Person::loggedAt).filter(round.loggedAt()::isBefore).orElse(round.loggedAt());
        var key = new StepKey(s.dossier().id(), round.number(), StepKind.THANK_YOU,
                person.map(who -> who.id().value()).orElse(0), 1);
        return new Sketch(key, morning, toldAt, Again.LAST_CALL, reason).until(until).with(DraftKind.THANK_YOU);
    }

    private static List<Optional<Person>> recipients(Situation s, Playbook.Recipients to, Round round) {
        var met = s.dossier().interviewers(round.number());
        if (met.isEmpty())
            return List.of(Optional.empty());
        return switch (to) {
            case EACH_INTERVIEWER -> met.stream().map(Optional::of).toList();
            case HIRING_MANAGER, HIRING_MANAGER_AND_RECRUITER -> List.of(Optional.of(met.getFirst()));
        };
    }

    private static boolean isThanked(Situation s, Round round, Optional<Person> person) {
        return s.dossier().all(Fact.Contacted.class).stream()
                .filter(contact -> contact.kind() == ContactKind.THANK_YOU
                        && !contact.when().date().isBefore(round.end().date()))
                .anyMatch(contact -> contact.to().isEmpty() || person.isEmpty()
                        || contact.to().equals(person.map(Person::id)));
    }

    /** When a thank-you is too late; the window of A1 where the playbook has none. */
    private static ZonedDateTime window(Situation s, Round round) {
        var end = s.at(round.end().instant());
        return s.playbook().thankYou().map(rule -> switch (rule.deadline().value()) {
            case Playbook.Deadline.Elapsed(var time) -> end.plus(time);
            case Playbook.Deadline.EndOfBusinessDay(var n) ->
                s.at(s.calendar().plus(end.toLocalDate(), n).plusDays(1), LocalTime.MIDNIGHT);
        }).orElse(end.plusHours(36));
    }

    private static Sketch sketch(Situation s, Round round, StepKind kind, ZonedDateTime due, Again again,
            Reason reason) {
        return new Sketch(new StepKey(s.dossier().id(), round.number(), kind, 0, 1), due, round.loggedAt(), again,
                reason);
    }

    private static Reason because(Sourced<?> number, Round round) {
        return Reason.of(number, new Basis.Interview(round.end().date()), 0);
    }
}

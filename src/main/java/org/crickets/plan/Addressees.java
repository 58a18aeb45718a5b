package org.crickets.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crickets.plan.Attempts.Attempt;
import org.crickets.plan.Situation.Return;
import org.crickets.plan.Sketch.Again;

/**
 * To whom a follow-up goes: to one, or to the hiring manager and the recruiter as one attempt (G1, G2).
 *
 * @param people their numbers; 0 stands for nobody in particular
 */
record Addressees(Situation s, List<Integer> people) {
    /** Whoever of two was not written to may still be, so many days long: our own number. */
    private static final int REST_DAYS = 14;

    static Addressees of(Situation s) {
        return new Addressees(s, switch (s.playbook().followUps().way()) {
            case EMAIL, PHONE -> List.of(0);
            case EMAIL_TO_HIRING_MANAGER_AND_RECRUITER -> managerAndRecruiter(s.dossier());
        });
    }

    private static List<Integer> managerAndRecruiter(Dossier dossier) {
        var recruiters = dossier.people().stream().filter(Addressees::isRecruiter);
        var both = Stream.concat(dossier.addressee().stream(), recruiters).map(person -> person.id().value()).distinct()
                .limit(2).toList();
        return both.isEmpty() ? List.of(0) : both;
    }

    /** One sketch for each, each with its kind of draft. */
    Stream<Sketch> sketches(int ordinal, int label, Function<StepKey, Sketch> sketch) {
        return people.stream().map(person -> sketch
                .apply(new StepKey(s.dossier().id(), s.round(), StepKind.FOLLOW_UP, person, ordinal))
                .with(draft(person, label)));
    }

    /** The n-th follow-up has the n-th kind of draft; of one that goes to two, the recruiter's is the second (G2). */
    private DraftKind draft(int person, int label) {
        var rule = s.playbook().followUps();
        return rule.draft(switch (rule.way()) {
            case EMAIL, PHONE -> label;
            case EMAIL_TO_HIRING_MANAGER_AND_RECRUITER -> isRecruiter(person) ? 2 : 1;
        });
    }

    private boolean isRecruiter(int person) {
        return s.dossier().person(new PersonId(person)).filter(Addressees::isRecruiter).isPresent();
    }

    private static boolean isRecruiter(Person person) {
        return person.role() == PersonRole.RECRUITER;
    }

    /** When all of them are back, if one of them is away: the notes of one attempt go out together (A6). */
    Optional<Return> back() {
        return people.stream().map(this::back).flatMap(Optional::stream).max(Comparator.comparing(Return::morning));
    }

    private Optional<Return> back(int person) {
        return s.back(person == 0 ? s.dossier().addressee().map(Person::id) : Optional.of(new PersonId(person)));
    }

    /** Those of two whom the newest attempt did not reach yet. */
    Stream<Sketch> rest(Attempts attempts) {
        if (people.size() < 2 || attempts.used() == 0)
            return Stream.empty();
        var last = attempts.made().getLast();
        return sketches(last.ordinal(), attempts.used(), key -> rest(key, last, attempts.used()))
                .filter(sketch -> !last.reached(sketch.key().person()));
    }

    private Sketch rest(StepKey key, Attempt last, int label) {
        var rule = s.playbook().followUps();
        var due = s.morning(last.date());
        var reason = Reason.of(rule.atMost(), new Basis.Contact(last.date()), 0);
        var sketch = new Sketch(key, due, last.toldAt(), Again.TWO_BUSINESS_DAYS_LATER,
                reason.attempt(label, Math.max(label, rule.atMost().value())));
        var held = back(key.person()).filter(back -> due.isBefore(back.morning()))
                .map(back -> sketch.moved(back.morning(), back.shift())).orElse(sketch);
        return held.until(held.due().plusDays(REST_DAYS));
    }
}

package org.crickets.dialogue;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.crickets.draft.Ask;
import org.crickets.draft.Draft;
import org.crickets.plan.Basis;
import org.crickets.plan.Dossier;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Fact;
import org.crickets.plan.Person;
import org.crickets.plan.PersonId;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Round;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;

/** What a draft is made of: stored facts and the user's own words, nothing else. */
final class DraftText {
    private DraftText() {}

    static Draft write(Talk talk, Shown shown, Optional<Step> step) {
        var dossier = talk.dossier(shown.process()).orElseThrow();
        var to = to(talk, shown, step);
        var held = round(talk, dossier, step);
        var about = new Ask.About(dossier.company(), roles(talk, dossier, step), to.map(Person::name),
                held.map(one -> Wording.longDate(one.start().date())), asked(dossier, step),
                deadline(talk, step), !dossier.all(Fact.Offered.class).isEmpty());
        return talk.tools.drafts().write(new Ask(shown.kind(), about, own(dossier, shown, step, held, to),
                sender(talk.settings().me()), new Ask.Look(shown.version(), shown.shorter(),
                        to.map(Person::id).map(PersonId::value).orElse(0))));
    }

    /** The role; both, where one note is about two. */
    private static Optional<String> roles(Talk talk, Dossier dossier, Optional<Step> step) {
        var joined = step.stream().flatMap(one -> Rings.group(talk, one.key()).stream()).map(one -> one.key().process())
                .distinct().flatMap(process -> talk.dossier(process).stream()).flatMap(one -> one.role().stream())
                .distinct().toList();
        return joined.size() > 1 ? Optional.of(String.join(" and the ", joined)) : dossier.role();
    }

    /** To whom it goes; a word to the user's own references goes to nobody there. */
    static Optional<Person> to(Talk talk, Shown shown, Optional<Step> step) {
        if (shown.kind() == DraftKind.REFERENCES_ALERT)
            return Optional.empty();
        var dossier = talk.dossier(shown.process()).orElseThrow();
        return step.flatMap(one -> one.key().to()).flatMap(dossier::person).or(dossier::addressee);
    }

    /** Such as "w2-note", in the catalogue's keys. */
    static String name(DraftKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The interview it speaks of: the step's, or else the last one that is over. */
    private static Optional<Round> round(Talk talk, Dossier dossier, Optional<Step> step) {
        var held = dossier.rounds().stream().filter(round -> round.isHeld(talk.now())).toList();
        return held.stream().filter(round -> step.filter(one -> one.key().round() == round.number()).isPresent())
                .findFirst().or(() -> held.stream().max(Comparator.comparing(Round::number)));
    }

    private static Ask.Own own(Dossier dossier, Shown shown, Optional<Step> step, Optional<Round> held,
            Optional<Person> to) {
        var article = Notes.article(dossier, shown);
        return new Ask.Own(held.map(Round::number).flatMap(round -> dossier.moment(round)
                .flatMap(moment -> SaidTo.moment(dossier, round, to, moment))), Notes.detail(dossier, shown),
                article.map(Article::link), article.flatMap(Article::why),
                step.filter(Step::folded).isPresent());
    }

    /** What the task is about; or what was handed in, for the note that asks whether it arrived (W4). */
    private static Optional<String> asked(Dossier dossier, Optional<Step> step) {
        var requests = dossier.all(Fact.Requested.class).stream();
        var wanted = step.filter(one -> one.kind() == StepKind.TASK || one.kind() == StepKind.TASK_LAST)
                .map(one -> one.key().ordinal());
        if (wanted.isPresent())
            return requests.filter(one -> one.request() == wanted.get()).map(Fact.Requested::what)
                    .reduce((one, two) -> two);
        return step.filter(one -> one.reason().basis() instanceof Basis.HandIn)
                .flatMap(_ -> requests.map(Fact.Requested::what).reduce((one, two) -> two));
    }

    /** The day by which the other employer wants its answer; that employer is never named. */
    private static Optional<String> deadline(Talk talk, Optional<Step> step) {
        return step.filter(one -> one.kind() == StepKind.LEVERAGE)
                .flatMap(one -> talk.dossier(new ProcessId(one.key().ordinal())))
                .flatMap(other -> other.all(Fact.Offered.class).stream().reduce((one, two) -> two))
                .flatMap(Fact.Offered::answerBy).map(Wording::longDate);
    }

    private static Ask.Sender sender(Profile me) {
        return new Ask.Sender(me.signature(), me.contact(), me.availability());
    }
}

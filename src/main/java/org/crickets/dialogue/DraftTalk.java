package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.StepVerb;
import org.crickets.draft.Ask;
import org.crickets.draft.Draft;
import org.crickets.plan.Dossier;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Fact;
import org.crickets.plan.Person;
import org.crickets.plan.PersonId;
import org.crickets.plan.Round;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;

/** Shows drafts, each as a message of its own that says it is not sent. */
final class DraftTalk {
    private static final int COPY_LIMIT = 256;

    private DraftTalk() {}

    /** The thank-you asks once for the memorable moment (A2); everything else is written at once. */
    static void open(Talk talk, List<Step> steps) {
        var first = steps.getFirst();
        var dossier = talk.dossier(first.key().process()).orElseThrow();
        if (first.kind() == StepKind.THANK_YOU && dossier.moment(first.key().round()).isEmpty()
                && !isMomentSkipped(dossier, first))
            askMoment(talk, dossier, first, steps.size() > 1);
        else
            steps.forEach(step -> write(talk, step));
    }

    private static boolean isMomentSkipped(Dossier dossier, Step step) {
        return dossier.all(Fact.StepSkipped.class).stream()
                .anyMatch(skipped -> skipped.step().kind() == StepKind.DEBRIEF
                        && skipped.step().round() == step.key().round());
    }

    private static void askMoment(Talk talk, Dossier dossier, Step step, boolean all) {
        var key = step.key();
        var then = all ? new StepKey(key.process(), key.round(), key.kind(), 0, key.ordinal()) : key;
        Asking.typed(talk, "ask.moment", "skip",
                new State.AskMoment(talk.nextQuestion(), dossier.id(), key.round(), Optional.of(then)), "company",
                dossier.company());
    }

    static void write(Talk talk, Step step) {
        talk.sayAbout(step.key().process(), text(talk, step, 0, false), keyboard(talk, step, 0, false));
    }

    static void rewrite(Talk talk, Step step, int version, boolean shorter) {
        talk.editTapped(text(talk, step, version, shorter), keyboard(talk, step, version, shorter));
    }

    /** A draft that belongs to no step: withdrawing. */
    static void withdrawal(Talk talk, Dossier dossier) {
        var draft = talk.tools.drafts().write(ask(talk, dossier, DraftKind.WITHDRAWAL,
                dossier.addressee(), dossier.rounds().size(), false, 0, false));
        talk.sayAbout(dossier.id(), html(talk, draft, dossier.addressee()), subjectKeys(talk, draft).build());
    }

    private static String text(Talk talk, Step step, int version, boolean shorter) {
        return html(talk, draft(talk, step, version, shorter), addressee(talk, step));
    }

    private static String html(Talk talk, Draft draft, Optional<Person> to) {
        return talk.text("draft", "to", to.map(Wording::person).orElse(""), "subject", draft.subject(), "text",
                draft.text());
    }

    private static Draft draft(Talk talk, Step step, int version, boolean shorter) {
        var dossier = talk.dossier(step.key().process()).orElseThrow();
        return talk.tools.drafts().write(ask(talk, dossier, step.draft().orElse(DraftKind.W2_NOTE),
                addressee(talk, step), step.key().round(), step.folded(), version, shorter));
    }

    private static Ask ask(Talk talk, Dossier dossier, DraftKind kind, Optional<Person> to, int round,
            boolean thanksToo, int version, boolean shorter) {
        var held = dossier.rounds().stream().filter(one -> one.number() == round).findFirst().or(dossier::round);
        return new Ask(kind, dossier.company(), dossier.role(), to.map(Person::name),
                held.map(one -> talk.words().longDate(one.start().date())),
                held.map(Round::number).flatMap(dossier::moment), detail(dossier), asked(dossier), thanksToo,
                Optional.empty(), version, shorter, to.map(Person::id).map(PersonId::value).orElse(0));
    }

    /** A detail that the user added for drafts of this process: remembered under round 0. */
    private static Optional<String> detail(Dossier dossier) {
        return dossier.moment(0);
    }

    private static Optional<String> asked(Dossier dossier) {
        return dossier.all(Fact.Requested.class).stream().map(Fact.Requested::what).reduce((one, two) -> two);
    }

    private static Optional<Person> addressee(Talk talk, Step step) {
        var dossier = talk.dossier(step.key().process()).orElseThrow();
        return step.key().to().flatMap(dossier::person).or(dossier::addressee);
    }

    private static Keyboard keyboard(Talk talk, Step step, int version, boolean shorter) {
        var key = step.key();
        var keys = subjectKeys(talk, draft(talk, step, version, shorter)).row(
                new Button.Act(talk.text("button.another"), new Tap.OnStep(StepVerb.ANOTHER, key, version + 1)),
                new Button.Act(talk.text("button.shorter"), new Tap.OnStep(StepVerb.SHORTER, key, version)));
        if (step.kind() == StepKind.FOLLOW_UP)
            keys.row(keys.step("add-detail", StepVerb.ADD_DETAIL, key));
        if (step.kind().isContact())
            keys.row(keys.step("sent", StepVerb.SENT, key));
        return keys.build();
    }

    private static Keys subjectKeys(Talk talk, Draft draft) {
        var keys = new Keys(talk.tools.messages());
        if (!draft.subject().isBlank() && draft.subject().length() <= COPY_LIMIT)
            keys.row(new Button.Copy(talk.text("button.copy-subject"), draft.subject()));
        return keys;
    }
}

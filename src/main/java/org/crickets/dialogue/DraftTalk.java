package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import org.crickets.draft.Draft;
import org.crickets.plan.Dossier;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Fact;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;

/** Shows drafts, each as a message of its own that says it is not sent. */
final class DraftTalk {
    private DraftTalk() {}

    /**
     * The thank-you asks once for the memorable moment (A2); everything else is written at once. One note about two roles
     * is one draft, and what has nothing to be sent has none.
     */
    static void open(Talk talk, List<Step> steps) {
        var drafted = Item.of(talk, steps).stream()
                .flatMap(item -> item.isToSeveral() ? item.steps().stream() : item.steps().stream().limit(1))
                .filter(step -> step.draft().isPresent()).toList();
        drafted.stream().filter(step -> step.kind() == StepKind.THANK_YOU && lacksMoment(talk, step)).findFirst()
                .ifPresentOrElse(step -> askMoment(talk, step, then(talk, drafted)), () -> write(talk, drafted));
    }

    private static boolean lacksMoment(Talk talk, Step step) {
        var dossier = talk.dossier(step.key().process()).orElseThrow();
        return dossier.moment(step.key().round()).isEmpty() && !isMomentSkipped(dossier, step);
    }

    /** The key of all that is to be written once the moment is told. */
    private static StepKey then(Talk talk, List<Step> steps) {
        var items = Item.of(talk, steps);
        var first = items.getFirst().key();
        return items.size() == 1 ? first : new StepKey(first.process(), first.round(), first.kind(), 0, 0);
    }

    /** A draft that no step of the plan asks for. */
    static void open(Talk talk, ProcessId process, DraftKind kind) {
        var shown = Shown.of(process, kind, 0, false);
        again(talk, shown);
        ProfileTalk.askMissing(talk, List.of(shown));
    }

    private static boolean isMomentSkipped(Dossier dossier, Step step) {
        return dossier.all(Fact.StepSkipped.class).stream()
                .anyMatch(skipped -> skipped.step().kind() == StepKind.DEBRIEF
                        && skipped.step().round() == step.key().round());
    }

    private static void askMoment(Talk talk, Step step, StepKey then) {
        var key = step.key();
        var dossier = talk.dossier(key.process()).orElseThrow();
        Asking.typed(talk, "ask.moment", "skip",
                new State.AskMoment(talk.nextQuestion(), dossier.id(), key.round(), Optional.of(then)), "company",
                dossier.company(), "who", SaidTo.name(dossier, key.round()));
    }

    /** The drafts of steps that belong together, each a message of its own; then what they lack of the user's own. */
    static void write(Talk talk, List<Step> steps) {
        steps.forEach(step -> say(talk, Shown.of(step, 0, false), Optional.of(step)));
        ProfileTalk.askMissing(talk, steps.stream().map(step -> Shown.of(step, 0, false)).toList());
    }

    /** The same draft with what is known by now; nothing if its step is done meanwhile. */
    static void again(Talk talk, Shown shown) {
        shown.step().ifPresentOrElse(
                key -> Rings.live(talk, key).forEach(
                        step -> say(talk, Shown.of(step, shown.version(), shown.shorter()), Optional.of(step))),
                () -> say(talk, shown, Optional.empty()));
    }

    private static void say(Talk talk, Shown shown, Optional<Step> step) {
        var draft = DraftText.write(talk, shown, step);
        talk.sayAbout(shown.process(), html(talk, shown, step, draft), DraftKeys.of(talk, shown, draft));
    }

    /** The tapped message becomes that wording. */
    static void rewrite(Talk talk, Shown shown, Optional<Step> step) {
        var draft = DraftText.write(talk, shown, step);
        talk.editTapped(html(talk, shown, step, draft), DraftKeys.of(talk, shown, draft));
    }

    private static String html(Talk talk, Shown shown, Optional<Step> step, Draft draft) {
        return talk.text("draft", "to", DraftText.to(talk, shown, step).map(Wording::person).orElse(""), "subject",
                draft.subject(), "text", draft.text(), "by", talk.text("draft.by." + DraftText.name(shown.kind())));
    }
}

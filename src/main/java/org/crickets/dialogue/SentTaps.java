package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import org.crickets.plan.ContactKind;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;

/** One tap that something is done; the message becomes its receipt. */
final class SentTaps {
    private SentTaps() {}

    static void sent(Talk talk, Dossier dossier, List<Step> steps, ContactKind kind) {
        var to = steps.stream().flatMap(step -> Titles.person(talk, step).stream()).distinct().toList();
        steps.forEach(step -> talk.tell(dossier.id(),
                new Fact.Contacted(kind, step.key().to(), talk.moment(), Optional.of(step.key()))));
        var rest = Rings.group(talk, steps.getFirst().key()).stream().toList();
        receipt(talk, dossier, "receipt.sent", Wording.list(to));
        if (steps.size() == 1 && steps.getFirst().kind() == StepKind.THANK_YOU && rest.isEmpty())
            remaining(talk, dossier, steps.getFirst());
    }

    /** Those of the same round who still wait for theirs, so that nobody is forgotten. */
    private static void remaining(Talk talk, Dossier dossier, Step step) {
        var waiting = talk.plan(dossier.id()).stream().flatMap(plan -> plan.steps().stream())
                .filter(other -> other.kind() == StepKind.THANK_YOU && other.key().round() == step.key().round())
                .filter(other -> !other.due().toInstant().isAfter(talk.now())).toList();
        if (!waiting.isEmpty())
            talk.sayAbout(dossier.id(), Rings.text(talk, waiting, ""), RingKeys.of(talk, waiting));
    }

    static void noAnswer(Talk talk, Dossier dossier, Step step) {
        talk.tell(dossier.id(), new Fact.Contacted(ContactKind.UNANSWERED_CALL, step.key().to(), talk.moment(),
                Optional.of(step.key())));
        receipt(talk, dossier, "receipt.no-answer", "");
    }

    static void done(Talk talk, Dossier dossier, List<Step> steps) {
        steps.forEach(step -> talk.tell(dossier.id(), new Fact.StepDone(step.key(), talk.moment())));
        talk.idle();
        receipt(talk, dossier, "receipt.done", "");
    }

    static void handedIn(Talk talk, Dossier dossier, Step step) {
        talk.tell(dossier.id(), new Fact.HandedIn(step.key().ordinal(), talk.moment()));
        receipt(talk, dossier, "receipt.handed-in", "");
    }

    private static void receipt(Talk talk, Dossier dossier, String key, String who) {
        talk.editTapped(talk.text(key, "company", dossier.company(), "who", who, "time",
                talk.words().dateTime(talk.moment()), "next", nextCheck(talk, dossier)), Cards.undo(talk));
        talk.toast(talk.text("toast.noted"));
    }

    /** The next date of the plan that asks something of the user. */
    private static String nextCheck(Talk talk, Dossier dossier) {
        return talk.plan(dossier.id()).stream().flatMap(plan -> plan.steps().stream())
                .filter(step -> step.due().toInstant().isAfter(talk.now()))
                .filter(step -> step.kind() != StepKind.REFERENCES).findFirst()
                .map(step -> talk.text(step.kind() == StepKind.STOP ? "receipt.stop" : "receipt.next", "date",
                        talk.words().date(step.due().toLocalDate())))
                .orElse("");
    }
}

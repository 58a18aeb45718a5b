package org.crickets.dialogue;

import org.crickets.plan.Dossier;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Fact;
import org.crickets.plan.PersonId;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;

/** Taps under cards and in lists. */
final class ProcessTaps {
    private ProcessTaps() {}

    static void tapped(Talk talk, Tap.OnProcess tap) {
        var dossier = talk.dossier(tap.process());
        if (dossier.isPresent())
            tapped(talk, tap, dossier.get());
        else
            talk.editTapped(talk.text("gone"), Keys.NONE);
    }

    private static void tapped(Talk talk, Tap.OnProcess tap, Dossier dossier) {
        var verb = tap.verb();
        switch (verb) {
            case CARD -> Cards.show(talk, dossier.id());
            case FIX -> Cards.fix(talk, dossier);
            case FIX_COMPANY, FIX_ROLE, FIX_WHEN, FIX_PEOPLE, FIX_DECISION -> askFix(talk, verb, dossier);
            case REPLIED -> talk.sayAbout(dossier.id(), talk.text("ask.heard", "company", dossier.company()),
                    TapKeys.replyKinds(talk, anyKey(talk, dossier)));
            case DELETE, MOVE_ON -> Asking.confirm(talk, dossier, verb);
            case WITHDRAW -> withdraw(talk, dossier);
            case GO_ON -> ReplyTalk.save(talk, dossier, new Fact.WentOn(talk.moment()));
            case WHY -> why(talk, dossier);
            case WITHDRAWAL_DRAFT -> DraftTalk.open(talk, dossier.id(), DraftKind.WITHDRAWAL);
            case ACCEPT -> accept(talk, dossier);
            case ADDRESS -> dossier.person(new PersonId(tap.arg())).ifPresentOrElse(
                    person -> ReplyTalk.save(talk, dossier, new Fact.Addressed(person.id())),
                    () -> talk.editTapped(talk.text("gone"), Keys.NONE));
            case PAUSE -> PauseTalk.ask(talk, dossier);
        }
    }

    static void accept(Talk talk, Dossier dossier) {
        talk.tell(dossier.id(), new Fact.Accepted(talk.moment()));
        Cards.afterSaving(talk, dossier.id(), "head.accepted");
    }

    static void withdraw(Talk talk, Dossier dossier) {
        talk.tell(dossier.id(), new Fact.Withdrawn(talk.moment()));
        Cards.afterSaving(talk, dossier.id(), "head.withdrawn");
    }

    private static void askFix(Talk talk, Tap.ProcessVerb field, Dossier dossier) {
        var name = field.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        talk.sayAbout(dossier.id(), talk.text("ask." + name, "company", dossier.company()),
                new Keyboard.Type(talk.text("ask." + name + ".hint")));
        talk.ask(new State.AskFix(talk.nextQuestion(), dossier.id(), field));
    }

    private static StepKey anyKey(Talk talk, Dossier dossier) {
        return talk.plan(dossier.id()).stream().flatMap(plan -> plan.steps().stream()).map(Step::key).findFirst()
                .orElse(new StepKey(dossier.id(), 0, StepKind.FOLLOW_UP, 0, 1));
    }

    private static void why(Talk talk, Dossier dossier) {
        var steps = talk.plan(dossier.id()).orElseThrow().steps();
        talk.sayAbout(dossier.id(), steps.isEmpty()
                ? talk.text("why.nothing", "company", dossier.company())
                : Whys.dates(talk, dossier, steps), Keys.NONE);
    }
}

package org.crickets.dialogue;

import org.crickets.plan.Dossier;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Fact;
import org.crickets.plan.PersonId;
import org.crickets.plan.Plan;
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
        if (talk.state() instanceof State.AskFix)
            talk.idle();
        if (isOutdated(talk, tap, dossier)) {
            Cards.outdated(talk, dossier);
            return;
        }
        switch (verb) {
            case CARD -> Cards.show(talk, dossier.id());
            case FIX -> {
                if (tap.arg() == 0)
                    Cards.fix(talk, dossier);
                else
                    EditMenu.of(talk, dossier).editTapped(talk);
            }
            case FIX_COMPANY, FIX_ROLE, FIX_WHEN, FIX_PEOPLE, FIX_DECISION, ROUNDS, ROUND, ADD_ROUND, REMOVE_ROUND,
                    FIX_CHANNEL, FIX_MOMENT, PERSON, ADD_PERSON, REMOVE_PERSON, FIX_NAME, FIX_TITLE, WRITE_TO, NOTES,
                    FIX_NOTE ->
                EditMenu.tapped(talk, tap, dossier);
            case REPLIED -> talk.sayAbout(dossier.id(), talk.text("ask.heard", "company", dossier.company()),
                    TapKeys.replyKinds(talk, anyKey(talk, dossier)));
            case DELETE -> Asking.delete(talk, dossier);
            case MOVE_ON -> moveOnTapped(talk, dossier);
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

    /** What the button offers was offered as things stood then. */
    private static boolean isOutdated(Talk talk, Tap.OnProcess tap, Dossier dossier) {
        var status = talk.plan(dossier.id()).orElseThrow().status();
        return switch (tap.verb()) {
            case GO_ON -> tap.arg() == 0 ? status == Plan.Status.ACCEPTED : tap.arg() != standing(status);
            case ACCEPT -> status != Plan.Status.OFFERED && status != Plan.Status.PAUSED;
            case REPLIED, WITHDRAW, PAUSE -> status == Plan.Status.ACCEPTED;
            case CARD, FIX, FIX_COMPANY, FIX_ROLE, FIX_WHEN, FIX_PEOPLE, FIX_DECISION, ROUNDS, ROUND, ADD_ROUND,
                    REMOVE_ROUND, FIX_CHANNEL, FIX_MOMENT, PERSON, ADD_PERSON, REMOVE_PERSON, FIX_NAME, FIX_TITLE,
                    WRITE_TO, NOTES, FIX_NOTE, DELETE, MOVE_ON, WHY, WITHDRAWAL_DRAFT, ADDRESS ->
                false;
        };
    }

    /** The number by which "Go on" remembers how it stood when it was offered; 0 is none. */
    static int standing(Plan.Status status) {
        return status.ordinal() + 1;
    }

    static void accept(Talk talk, Dossier dossier) {
        talk.tell(dossier.id(), new Fact.Accepted(talk.moment()));
        Cards.afterSaving(talk, dossier.id(), "head.accepted");
    }

    /** By a button, or a stop date's: what is closed already says so. */
    static void moveOnTapped(Talk talk, Dossier dossier) {
        if (Which.isOpen(talk, dossier))
            moveOn(talk, dossier);
        else
            Cards.outdated(talk, dossier);
    }

    /** At once, for Undo stands below, and the way to a polite withdrawal; what is closed already is shown. */
    static void moveOn(Talk talk, Dossier dossier) {
        if (Which.isOpen(talk, dossier)) {
            talk.tell(dossier.id(), new Fact.MovedOn(talk.moment()));
            Cards.afterSaving(talk, dossier.id(), "head.moved-on");
        } else
            Cards.show(talk, dossier.id());
    }

    static void withdraw(Talk talk, Dossier dossier) {
        talk.tell(dossier.id(), new Fact.Withdrawn(talk.moment()));
        Cards.afterSaving(talk, dossier.id(), "head.withdrawn");
    }

    private static StepKey anyKey(Talk talk, Dossier dossier) {
        return talk.plan(dossier.id()).stream().flatMap(plan -> plan.steps().stream()).map(Step::key).findFirst()
                .orElse(new StepKey(dossier.id(), 0, StepKind.FOLLOW_UP, 0, 1));
    }

    static void why(Talk talk, Dossier dossier) {
        var steps = talk.plan(dossier.id()).orElseThrow().steps();
        talk.sayAbout(dossier.id(), steps.isEmpty()
                ? talk.text("why.nothing", "company", dossier.company())
                : Whys.dates(talk, dossier, steps), Keys.NONE);
    }
}

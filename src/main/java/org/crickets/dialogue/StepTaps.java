package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crickets.dialogue.Tap.StepVerb;
import org.crickets.plan.ContactKind;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Plan;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;
import org.crickets.understand.Act;
import org.crickets.understand.Slots;

/** Taps under reminders and drafts. Old buttons never revive finished work: they say what is true now. */
final class StepTaps {
    private StepTaps() {}

    static void tapped(Talk talk, Tap.OnStep tap) {
        var steps = Rings.live(talk, tap.step()).toList();
        var dossier = talk.dossier(tap.step().process());
        if (tap.step().kind() == StepKind.BACK_HOME)
            Journeys.tapped(talk, tap);
        else if (tap.step().kind() == StepKind.WEEKLY_REVIEW && tap.verb() == StepVerb.WHY)
            talk.say(Reviews.why(talk));
        else if (tap.step().kind() == StepKind.WEEKLY_REVIEW)
            talk.editTapped(talk.text("review.seen"), Keys.NONE);
        else if (dossier.isEmpty())
            talk.editTapped(talk.text("gone"), Keys.NONE);
        else if (asksWhich(talk, tap.verb(), steps))
            talk.editTapped(RingText.of(talk, steps, ""), ItemList.which(talk, Item.of(talk, steps)));
        else if (isAboutProcess(tap.verb()))
            about(talk, tap, dossier.get(), steps);
        else if (steps.isEmpty())
            over(talk, tap, dossier.get());
        else
            step(talk, tap, dossier.get(), steps);
    }

    /** In a list, what concerns one employer alone needs to be told which. */
    private static boolean asksWhich(Talk talk, StepVerb verb, List<Step> steps) {
        return (verb == StepVerb.REPLIED || verb == StepVerb.MORE) && Item.of(talk, steps).size() > 1;
    }

    /** What they said, or that it goes on or ends, is news even when the step is done. */
    private static boolean isAboutProcess(StepVerb verb) {
        return switch (verb) {
            case REPLIED, STILL_DECIDING, BRUSH_OFF, WAIT, WANT_SOMETHING, NEXT_ROUND, OFFER, REJECTED, STOP, GO_ON ->
                true;
            case SENT, DONE, TALKED, VOICEMAIL, NO_ANSWER, DRAFT, ANOTHER, SHORTER, ADD_DETAIL, SIGNATURE, SNOOZE,
                    SNOOZE_TONIGHT, SNOOZE_TOMORROW, SNOOZE_MONDAY, SNOOZE_DATE, WHY, MORE, BACK, HANDED_IN, TICK,
                    OPEN, HOME ->
                false;
        };
    }

    private static void over(Talk talk, Tap.OnStep tap, Dossier dossier) {
        var stop = StopWhys.rung(talk, tap.step()).filter(_ -> tap.verb() == StepVerb.WHY);
        if (stop.isPresent())
            talk.sayAbout(dossier.id(), Whys.full(talk, stop.get()), Keys.NONE);
        else
            finished(talk, tap.step(), dossier);
    }

    private static void finished(Talk talk, StepKey key, Dossier dossier) {
        var what = ListTaps.isDone(dossier, key) ? "finished" : "over";
        talk.editTapped(talk.text(what, "company", dossier.company(), "next",
                CardText.next(talk, talk.plan(key.process()).orElseThrow())), Keys.NONE);
        talk.toast(talk.text(what + ".toast"));
    }

    /** A stop that was not the last word, or a job that was taken since: the button speaks of what is no more. */
    private static boolean isOutdated(Talk talk, StepVerb verb, Dossier dossier) {
        var status = talk.plan(dossier.id()).orElseThrow().status();
        return status == Plan.Status.ACCEPTED || verb == StepVerb.GO_ON && status != Plan.Status.STOPPED;
    }

    private static void about(Talk talk, Tap.OnStep tap, Dossier dossier, List<Step> steps) {
        if (isOutdated(talk, tap.verb(), dossier)) {
            Cards.outdated(talk, dossier);
            return;
        }
        switch (tap.verb()) {
            case REPLIED -> talk.editTapped(again(talk, steps, dossier), TapKeys.replyKinds(talk, tap.step()));
            case STILL_DECIDING -> ReplyTalk.askUntil(talk, dossier, Act.ReplyKind.STILL_DECIDING);
            case WAIT -> ReplyTalk.askUntil(talk, dossier, Act.ReplyKind.ASKED_TO_WAIT);
            case WANT_SOMETHING -> ReplyTalk.askRequest(talk, dossier);
            case BRUSH_OFF, NEXT_ROUND, OFFER, REJECTED ->
                ReplyTalk.replied(talk, dossier, new Act.LogReply(kind(tap.verb()), Slots.none()));
            case STOP -> ProcessTaps.moveOnTapped(talk, dossier);
            case GO_ON -> ReplyTalk.save(talk, dossier, new Fact.WentOn(talk.moment()));
            case SENT, DONE, TALKED, VOICEMAIL, NO_ANSWER, DRAFT, ANOTHER, SHORTER, ADD_DETAIL, SIGNATURE, SNOOZE,
                    SNOOZE_TONIGHT, SNOOZE_TOMORROW, SNOOZE_MONDAY, SNOOZE_DATE, WHY, MORE, BACK, HANDED_IN, TICK,
                    OPEN, HOME ->
                throw new IllegalArgumentException("not about a process: " + tap.verb());
        }
    }

    private static Act.ReplyKind kind(StepVerb verb) {
        if (verb == StepVerb.BRUSH_OFF)
            return Act.ReplyKind.BRUSH_OFF;
        if (verb == StepVerb.NEXT_ROUND)
            return Act.ReplyKind.NEXT_ROUND;
        return verb == StepVerb.OFFER ? Act.ReplyKind.OFFER : Act.ReplyKind.REJECTED;
    }

    private static void step(Talk talk, Tap.OnStep tap, Dossier dossier, List<Step> steps) {
        var first = steps.getFirst();
        switch (tap.verb()) {
            case SENT -> SentTaps.sent(talk, tap.step(), steps);
            case TALKED -> {
                SentTaps.called(talk, dossier, steps, ContactKind.CALL, "receipt.talked");
                heard(talk, dossier);
            }
            case VOICEMAIL -> SentTaps.called(talk, dossier, steps, ContactKind.VOICEMAIL, "receipt.voicemail");
            case NO_ANSWER -> SentTaps.noAnswer(talk, dossier, first);
            case DONE -> SentTaps.done(talk, dossier, steps);
            case HANDED_IN -> SentTaps.handedIn(talk, dossier, first);
            case DRAFT -> DraftTalk.open(talk, steps);
            case ANOTHER -> DraftTalk.rewrite(talk, Shown.of(first, tap.version(), false), Optional.of(first));
            case SHORTER -> DraftTalk.rewrite(talk, Shown.of(first, tap.version(), true), Optional.of(first));
            case ADD_DETAIL -> detail(talk, dossier, first, tap.version());
            case SIGNATURE -> ProfileTalk.change(talk, Profile.Part.SIGNATURE,
                    List.of(Shown.of(first, tap.version(), false)));
            case SNOOZE -> talk.editTapped(RingText.of(talk, steps, ""), TapKeys.snooze(talk, tap.step(), steps));
            case SNOOZE_TONIGHT -> SnoozeTalk.tapped(talk, steps, SnoozeTalk.tonight(talk));
            case SNOOZE_TOMORROW -> SnoozeTalk.tapped(talk, steps, SnoozeTalk.tomorrow(talk));
            case SNOOZE_MONDAY -> SnoozeTalk.tapped(talk, steps, SnoozeTalk.monday(talk));
            case SNOOZE_DATE -> SnoozeTalk.ask(talk, first);
            case WHY -> why(talk, steps);
            case TICK -> ListTaps.tick(talk, tap.step(), steps);
            case OPEN -> talk.sayAbout(dossier.id(), RingText.of(talk, steps, ""), RingKeys.of(talk, steps));
            case MORE -> talk.editTapped(RingText.of(talk, steps, ""), TapKeys.more(talk, tap.step()));
            case BACK -> talk.editTapped(RingText.of(talk, steps, ""), RingKeys.of(talk, steps));
            case REPLIED, STILL_DECIDING, BRUSH_OFF, WAIT, WANT_SOMETHING, NEXT_ROUND, OFFER, REJECTED, STOP, GO_ON ->
                about(talk, tap, dossier, steps);
            case HOME -> talk.editTapped(talk.text("gone"), Keys.NONE);
        }
    }

    /** Of each that is told in the message; those of one reason are told once. */
    static void why(Talk talk, List<Step> steps) {
        talk.sayAbout(steps.getFirst().key().process(), Item.of(talk, steps).stream()
                .map(item -> Whys.full(talk, item.first())).collect(Collectors.joining("\n\n")), Keys.NONE);
    }

    static void heard(Talk talk, Dossier dossier) {
        var keys = new Keys(talk.tools.messages());
        talk.sayAbout(dossier.id(), talk.text("ask.heard", "company", dossier.company()), TapKeys.replyKinds(talk,
                talk.plan(dossier.id()).stream().flatMap(plan -> plan.steps().stream()).map(Step::key).findFirst()
                        .orElse(new StepKey(dossier.id(), 0, StepKind.FOLLOW_UP, 0, 1))));
        talk.ask(new State.AskHeard(talk.nextQuestion(), dossier.id()));
    }

    private static void detail(Talk talk, Dossier dossier, Step step, int version) {
        if (step.kind() == StepKind.DEBRIEF)
            Asking.typed(talk, "ask.moment", "skip", new State.AskMoment(talk.nextQuestion(), dossier.id(),
                    step.key().round(), Optional.empty()), "company", dossier.company(), "who",
                    SaidTo.name(dossier, step.key().round()));
        else
            DetailTalk.ask(talk, Shown.of(step, version, false));
    }

    /** The same text again, under other buttons. */
    private static String again(Talk talk, List<Step> steps, Dossier dossier) {
        return steps.isEmpty() ? talk.text("ask.heard", "company", dossier.company()) : RingText.of(talk, steps, "");
    }
}

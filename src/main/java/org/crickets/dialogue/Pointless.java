package org.crickets.dialogue;

import java.util.List;
import org.crickets.plan.Plan;
import org.crickets.plan.ProcessId;

/** Questions whose answer is of no use any more, because what they ask about is over or gone: dropped without a word. */
final class Pointless {
    private Pointless() {}

    static boolean is(Talk talk, State state) {
        return switch (state) {
            case State.Idle _,State.AskZone _,State.AskCompany _,State.AskWhen _,State.Guide _,State.AskMeaning _,State.AskSetting _,State.ConfirmForget _ ->
                false;
            case State.AskWhich asked -> asked.processes().stream().allMatch(process -> isGone(talk, process));
            case State.AskDone asked -> DoneAsked.items(talk, asked.items()).isEmpty();
            case State.AskSame asked -> isGone(talk, asked.process());
            case State.AskMoment asked -> isGone(talk, asked.process())
                    || asked.then().filter(key -> Rings.live(talk, key).findAny().isEmpty()).isPresent();
            case State.AskSnooze asked -> talk.agenda().step(asked.step()).isEmpty();
            case State.AskUntil asked -> isClosed(talk, asked.process());
            case State.AskPause asked -> isClosed(talk, asked.process());
            case State.AskRequest asked -> isClosed(talk, asked.process());
            case State.AskNextRound asked -> isClosed(talk, asked.process());
            case State.AskOfferBy asked -> isClosed(talk, asked.process());
            case State.AskHeard asked -> isClosed(talk, asked.process());
            case State.AskFix asked -> isGone(talk, asked.process());
            case State.AskDetail asked -> isGone(talk, asked.shown());
            case State.AskWhy asked -> isGone(talk, asked.shown());
            case State.AskProfile asked -> isGone(talk, asked.then());
            // An earlier version asked whether to move on, too.
            case State.Confirm asked -> asked.what() != Tap.ProcessVerb.DELETE || isGone(talk, asked.process());
        };
    }

    private static boolean isGone(Talk talk, ProcessId process) {
        return talk.plan(process).filter(plan -> plan.status() != Plan.Status.DELETED).isEmpty();
    }

    private static boolean isClosed(Talk talk, ProcessId process) {
        return talk.plan(process).filter(plan -> plan.status().isOpen()).isEmpty();
    }

    private static boolean isGone(Talk talk, Shown shown) {
        return isGone(talk, shown.process())
                || shown.step().filter(key -> Rings.live(talk, key).findAny().isEmpty()).isPresent();
    }

    /** How the user signs is of use for every note to come, so only the loss of all that it was asked for ends it. */
    private static boolean isGone(Talk talk, List<Shown> drafts) {
        return !drafts.isEmpty() && drafts.stream().allMatch(shown -> isGone(talk, shown.process()));
    }
}

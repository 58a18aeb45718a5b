package org.crickets.dialogue;

import java.util.Optional;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.ProcessId;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;
import org.crickets.understand.Act;
import org.crickets.understand.Slots;

/** Taps on the buttons of an open question; a button of an older question says so. */
final class Choices {
    private Choices() {}

    static void chosen(Talk talk, Tap.Choice choice) {
        int option = choice.option();
        switch (talk.state()) {
            case State.AskWhich(var n, var act, var processes) when n == choice.question() -> {
                talk.idle();
                if (option < processes.size())
                    talk.dossier(processes.get(option)).ifPresent(dossier -> withProcess(talk, act, dossier));
                settle(talk);
            }
            case State.AskDone asked when asked.question() == choice.question() -> {
                settle(talk);
                DoneAsked.chosen(talk, asked, option);
            }
            case State.AskSame(var n, var act, var process, var round) when n == choice.question() ->
                same(talk, act, process, round, option);
            case State.AskMeaning asked when asked.question() == choice.question() -> meaning(talk, asked, option);
            case State.AskMoment(var n, var process, var round, var then) when n == choice.question() -> {
                settle(talk);
                skipMoment(talk, process, round, then);
            }
            case State.AskUntil(var n, var process, var kind) when n == choice.question() -> {
                settle(talk);
                noUntil(talk, process, kind);
            }
            case State.AskPause(var n, var process) when n == choice.question() -> {
                settle(talk);
                PauseTalk.forNow(talk, process);
            }
            case State.AskNextRound(var n, var process) when n == choice.question() -> {
                settle(talk);
                laterRound(talk, process);
            }
            case State.AskOfferBy(var n, var process) when n == choice.question() -> {
                settle(talk);
                noOfferDate(talk);
            }
            case State.AskDetail(var n, var shown) when n == choice.question() -> {
                settle(talk);
                DetailTalk.skip(talk, shown);
            }
            case State.AskWhy(var n, var shown) when n == choice.question() -> {
                settle(talk);
                DetailTalk.skip(talk, shown);
            }
            case State.AskProfile asked when asked.question() == choice.question() -> {
                settle(talk);
                ProfileTalk.skip(talk, asked);
            }
            case State.Guide(var n, var slots) when n == choice.question() -> {
                settle(talk);
                Guide.chosen(talk, slots, option);
            }
            case State.AskFix asked when asked.question() == choice.question() -> {
                settle(talk);
                talk.idle();
                talk.dossier(asked.process()).ifPresent(dossier -> Fixes.chosen(talk, dossier, asked, option));
            }
            case State.Confirm(var n, var process, var what) when n == choice.question() -> {
                settle(talk);
                deleted(talk, process, option);
            }
            case State.ConfirmForget(var n) when n == choice.question() -> {
                if (option != 0)
                    settle(talk);
                ForgetTalk.chosen(talk, option);
            }
            case State.Idle _,State.AskZone _,State.AskCompany _,State.AskWhen _,State.AskSnooze _,State.AskRequest _,State.AskHeard _,State.AskWhich _,State.AskDone _,State.AskSame _,State.AskMeaning _,State.AskMoment _,State.AskUntil _,State.AskPause _,State.AskNextRound _,State.AskOfferBy _,State.AskDetail _,State.AskWhy _,State.AskProfile _,State.Guide _,State.AskFix _,State.AskSetting _,State.Confirm _,State.ConfirmForget _ -> {
                talk.toast(talk.text("question.old"));
                settle(talk);
            }
        }
    }

    /** The question loses its buttons; what comes of it follows as messages of its own. */
    private static void settle(Talk talk) {
        talk.editTapped(talk.text("question.answered"), Keys.NONE);
    }

    static void withProcess(Talk talk, Act act, Dossier dossier) {
        talk.idle();
        if (act instanceof Act.LogInterview || act instanceof Act.LogUpcomingInterview)
            InterviewTalk.add(talk, act, dossier);
        else {
            talk.choose(dossier.id());
            ActTalk.act(talk, act);
        }
    }

    private static void same(Talk talk, Act act, ProcessId process, int round, int option) {
        talk.idle();
        settle(talk);
        var dossier = talk.dossier(process);
        if (option == 0)
            dossier.ifPresent(one -> InterviewTalk.complete(talk, act, one, round));
        else
            dossier.ifPresent(one -> {
                Interviews.addRound(talk, one, act.slots());
                Cards.afterSaving(talk, process);
            });
    }

    private static void meaning(Talk talk, State.AskMeaning asked, int option) {
        talk.idle();
        settle(talk);
        if (option >= asked.options().size())
            Help.help(talk);
        else {
            ActTalk.act(talk, asked.options().get(option));
            Learned.from(talk, asked.said(), asked.options().get(option));
        }
    }

    static boolean skipMoment(Talk talk, ProcessId process, int round, Optional<StepKey> then) {
        talk.idle();
        if (talk.dossier(process).flatMap(dossier -> dossier.moment(round)).isPresent()) {
            talk.say(talk.text("moment.kept"));
            thenDraft(talk, then);
            return true;
        }
        talk.tell(process, new Fact.StepSkipped(new StepKey(process, round, StepKind.DEBRIEF, 0, 1), talk.moment()));
        if (then.isEmpty())
            talk.say(talk.text("skipped"));
        thenDraft(talk, then);
        return true;
    }

    static void thenDraft(Talk talk, Optional<StepKey> then) {
        then.ifPresent(key -> DraftTalk.open(talk, Rings.live(talk, key).toList()));
    }

    static boolean noUntil(Talk talk, ProcessId process, Act.ReplyKind kind) {
        talk.idle();
        talk.dossier(process).ifPresent(dossier -> {
            if (kind == Act.ReplyKind.ASKED_TO_WAIT)
                ReplyTalk.save(talk, dossier, new Fact.StillDeciding(Optional.empty(), true, talk.moment()));
            else
                ReplyTalk.stillDeciding(talk, dossier, Optional.empty(), Slots.none());
        });
        return true;
    }

    static boolean laterRound(Talk talk, ProcessId process) {
        talk.idle();
        talk.dossier(process).ifPresent(dossier -> Cards.afterSaving(talk, process));
        return true;
    }

    static boolean noOfferDate(Talk talk) {
        talk.idle();
        talk.say(talk.text("skipped"));
        return true;
    }

    /** 0: yes; 1: no. */
    static void deleted(Talk talk, ProcessId process, int option) {
        talk.idle();
        var dossier = talk.dossier(process);
        if (option != 0 || dossier.isEmpty())
            talk.say(talk.text("kept"));
        else {
            talk.tell(process, new Fact.Deleted(talk.moment()));
            talk.say(talk.text("deleted", "company", dossier.get().company()), Cards.undo(talk));
        }
    }
}

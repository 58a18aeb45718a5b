package org.crickets.dialogue;

import java.util.function.Consumer;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.understand.Act;

/** What each act leads to. */
final class ActTalk {
    private ActTalk() {}

    static void act(Talk talk, Act act) {
        switch (act) {
            case Act.LogInterview _ -> InterviewTalk.held(talk, act);
            case Act.LogUpcomingInterview _ -> InterviewTalk.coming(talk, act);
            case Act.LogSent sent -> sent(talk, sent);
            case Act.LogReply reply -> Taken.of(talk, reply).ifPresentOrElse(job -> Cards.taken(talk, job),
                    () -> withProcess(talk, act, dossier -> ReplyTalk.replied(talk, dossier, reply)));
            case Act.HandedIn _ -> withProcess(talk, act, dossier -> SentTalk.handedIn(talk, dossier, act.slots()));
            case Act.SetDecisionDate _ -> withProcess(talk, act, dossier -> decision(talk, dossier, act));
            case Act.ContactAway _ -> withProcess(talk, act, dossier -> away(talk, dossier, act));
            case Act.Snooze _ -> SnoozeTalk.snooze(talk, act.slots());
            case Act.AskNext _ -> next(talk, act);
            case Act.AskCanIContactNow _ -> mayContact(talk, act);
            case Act.ListProcesses _ -> Lists.inWords(talk, act.slots());
            case Act.Accepted _ -> withProcess(talk, act, dossier -> ProcessTaps.accept(talk, dossier));
            case Act.MoveOn moveOn -> MovingOn.said(talk, moveOn);
            case Act.Delete delete -> Removal.asked(talk, delete);
            case Act.Undo _ -> UndoDoubt.undo(talk, act);
            case Act.Edit _ -> withProcess(talk, act, dossier -> EditTalk.edit(talk, dossier, act.slots()));
            case Act.SetTimezone _ -> Zones.change(talk, act.slots().timezone().orElse(""));
            case Act.SetPlaybook _ -> PlaybookTalk.choose(talk, act.slots());
            case Act.Help _ -> Help.help(talk);
            case Act.Smalltalk _ -> Help.smalltalk(talk);
            case Act.Unclear unclear -> Taken.begins(talk, act.slots())
                    .ifPresentOrElse(job -> Cards.taken(talk, job), () -> unclear(talk, unclear));
        }
    }

    private static void sent(Talk talk, Act.LogSent sent) {
        var several = SentToAll.of(talk, sent);
        several.forEach(dossier -> SentTalk.sent(talk, dossier, sent));
        if (several.isEmpty())
            withProcess(talk, sent, dossier -> SentTalk.sent(talk, dossier, sent));
    }

    /** Finds the process that an act speaks of; asks where it may be several, opens one where it is a new one. */
    static void withProcess(Talk talk, Act act, Consumer<Dossier> then) {
        switch (Which.of(talk, act.slots())) {
            case Which.One(var dossier) -> then.accept(dossier);
            case Which.Several(var dossiers) -> Asking.which(talk, act, dossiers);
            case Which.Unknown(var company) -> unknown(talk, act, company, then);
            case Which.Nothing() -> talk.say(talk.text("nothing-known", "example", Help.example(talk)));
        }
    }

    /** News of a company that was never told of opens it; a question about one does not. */
    private static void unknown(Talk talk, Act act, String company, Consumer<Dossier> then) {
        switch (act) {
            case Act.LogSent _,Act.LogReply _,Act.SetDecisionDate _,Act.ContactAway _ -> {
                var process = Interviews.openWithout(talk, company, act.slots());
                then.accept(talk.dossier(process).orElseThrow());
            }
            case Act.HandedIn _,Act.LogInterview _,Act.LogUpcomingInterview _,Act.Snooze _,Act.AskNext _,Act.AskCanIContactNow _,Act.ListProcesses _,Act.Accepted _,Act.MoveOn _,Act.Undo _,Act.Edit _,Act.Delete _,Act.SetTimezone _,Act.SetPlaybook _,Act.Help _,Act.Smalltalk _,Act.Unclear _ ->
                talk.say(talk.text("unknown-company", "company", company, "example", Help.example(talk)));
        }
    }

    private static void next(Talk talk, Act act) {
        if (!GivingUp.answered(talk, act.slots()))
            Weeks.next(talk, act.slots());
    }

    private static void mayContact(Talk talk, Act act) {
        if (!GivingUp.answered(talk, act.slots()))
            withProcess(talk, act, dossier -> ContactTalk.answer(talk, dossier, act.slots()));
    }

    private static void decision(Talk talk, Dossier dossier, Act act) {
        if (act.slots().decisionBy().isEmpty()) {
            Asking.typed(talk, "ask.decision", "no-date",
                    new State.AskFix(talk.nextQuestion(), dossier.id(), Tap.ProcessVerb.FIX_DECISION), "company",
                    dossier.company());
            return;
        }
        talk.tell(dossier.id(), new Fact.DecisionPromised(act.slots().decisionBy().get()));
        Cards.afterSaving(talk, dossier.id());
    }

    private static void away(Talk talk, Dossier dossier, Act act) {
        var until = act.slots().until();
        if (until.isEmpty()) {
            Asking.when(talk, act, "ask.away", "company", dossier.company());
            return;
        }
        Interviews.addPeople(talk, dossier.id(), 0, act.slots().people().stream()
                .filter(who -> Interviews.person(talk, dossier.id(), who.name()).isEmpty()).toList());
        var person = act.slots().people().stream().findFirst()
                .flatMap(who -> Interviews.person(talk, dossier.id(), who.name()));
        talk.tell(dossier.id(), new Fact.Away(person, until.get().date()));
        Cards.afterSaving(talk, dossier.id());
    }

    private static void unclear(Talk talk, Act.Unclear unclear) {
        switch (unclear.doubt()) {
            case IMPOSSIBLE_DATE -> impossible(talk, unclear);
            case MEANING, AMBIGUOUS_DATE, NAME -> {
                if (unclear.options().isEmpty() || Tongue.isForeign(talk))
                    Help.smalltalk(talk);
                else
                    Asking.meaning(talk, unclear.options(), Learned.lesson(talk, unclear));
            }
        }
    }

    private static void impossible(Talk talk, Act.Unclear unclear) {
        if (unclear.options().isEmpty())
            talk.say(talk.text("impossible-date"));
        else
            Asking.when(talk, unclear.options().getFirst(), "ask.impossible-date");
    }
}

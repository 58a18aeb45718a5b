package org.crickets.dialogue;

import java.util.Optional;
import org.crickets.plan.ProcessId;
import org.crickets.understand.Act;

/** Repeats an open question in one line, with its buttons, after something else was taken in between. */
final class StillOpen {
    private StillOpen() {}

    static void say(Talk talk, State state) {
        switch (state) {
            case State.Idle() -> {
                // nothing is open
            }
            case State.AskZone _ -> typed(talk, "zone", "", "ask.zone.hint");
            case State.AskCompany _ -> typed(talk, "company", "", "ask.company.hint");
            case State.AskWhen(var n, var act) -> typed(talk, "when", company(act), "ask.when.hint");
            case State.Guide(var n, var slots) -> Guide.ask(talk, n, slots);
            case State.AskWhich(var n, var act, var processes) -> talk.say(talk.text("still.which"),
                    Asking.whichKeys(talk, n,
                            processes.stream().flatMap(id -> talk.dossier(id).stream()).toList()));
            case State.AskDone asked -> DoneAsked.again(talk, asked);
            case State.AskSame(var n, var act, var process, var round) ->
                talk.sayAbout(process, talk.text("still.same", "company", company(talk, process)),
                        Asking.sameKeys(talk, n));
            case State.AskMeaning(var n, var options, var said) ->
                talk.say(talk.text("still.meaning"), Asking.meaningKeys(talk, n, options));
            case State.AskMoment(var n, var process, var round, var then) -> moment(talk, n, process, round,
                    then.isPresent());
            case State.AskSnooze _ -> typed(talk, "snooze", "", "ask.snooze.hint");
            case State.AskUntil(var n, var process, var kind) -> tapped(talk, "until", process, "no-date", n);
            case State.AskPause(var n, var process) -> tapped(talk, "pause", process, "no-date", n);
            case State.AskRequest(var n, var process) ->
                typed(talk, "request", company(talk, process), "ask.request.hint");
            case State.AskNextRound(var n, var process) -> tapped(talk, "next-round", process, "not-known-yet", n);
            case State.AskOfferBy(var n, var process) -> tapped(talk, "offer-by", process, "no-date", n);
            case State.AskHeard(var n, var process) -> talk.sayAbout(process,
                    talk.text("still.heard", "company", company(talk, process)), Keys.NONE);
            case State.AskFix asked -> talk.say(talk.text("still.fix", "company", company(talk, asked.process())),
                    new Keys(talk.tools.messages()).row(new Keys(talk.tools.messages()).button("skip",
                            new Tap.Choice(asked.question(), Fixes.SKIP))).build());
            case State.AskDetail(var n, var shown) -> tapped(talk, "detail", shown.process(), "skip", n);
            case State.AskWhy(var n, var shown) -> tapped(talk, "why", shown.process(), "skip", n);
            case State.AskProfile asked -> tapped(talk, "profile", ProcessId.NONE, "skip", asked.question());
            case State.AskSetting _ -> {
                // what was said instead has ended it
            }
            case State.ConfirmForget(var n) -> talk.say(talk.text("still.forget"), ForgetTalk.keys(talk, n));
            case State.Confirm(var n, var process, var what) -> talk.sayAbout(process,
                    talk.text("still.delete", "company", company(talk, process)), Asking.deleteKeys(talk, n));
        }
    }

    /** What a reminder asked stands under that reminder; only what a draft waits for is asked for again. */
    private static void moment(Talk talk, int question, ProcessId process, int round, boolean aDraftWaits) {
        boolean isTold = talk.dossier(process).flatMap(dossier -> dossier.moment(round)).isPresent();
        if (aDraftWaits && !isTold)
            tapped(talk, "moment", process, "skip", question);
    }

    private static void typed(Talk talk, String key, String company, String hint) {
        talk.say(talk.text("still." + key, "company", company), new Keyboard.Type(talk.text(hint)));
    }

    private static void tapped(Talk talk, String key, ProcessId process, String button, int question) {
        var keys = new Keys(talk.tools.messages());
        talk.say(talk.text("still." + key, "company", company(talk, process)),
                keys.row(keys.button(button, new Tap.Choice(question, 0))).build());
    }

    private static String company(Talk talk, ProcessId process) {
        return talk.dossier(process).map(dossier -> dossier.company()).orElse("");
    }

    private static String company(Act act) {
        return Optional.of(act).flatMap(it -> it.slots().company()).orElse("");
    }
}

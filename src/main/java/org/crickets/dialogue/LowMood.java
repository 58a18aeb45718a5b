package org.crickets.dialogue;

import java.util.List;
import org.crickets.understand.Act;
import org.crickets.understand.Moods;

/** Answers who feels low: one warm sentence and one small step at most; a fact told beside it is written down. */
final class LowMood {
    private LowMood() {}

    /** Whether the text spoke of it, and was answered. */
    static boolean answered(Talk talk, String text, List<Act> advice) {
        var mood = Moods.of(text);
        mood.ifPresent(it -> {
            boolean alone = it.rest().isEmpty();
            comfort(talk, it.about(), alone);
            if (!alone)
                beside(talk, it.rest(), advice);
        });
        return mood.isPresent();
    }

    /** Another wording each time: each takes a number of its own, as a question does. */
    private static void comfort(Talk talk, Moods.About about, boolean alone) {
        boolean gentle = talk.settings().ways().tone() == Tone.GENTLE;
        var text = switch (about) {
            case LIFE -> talk.text("mood.grave");
            case INTERVIEW -> Varied.text(talk, "mood.after", talk.nextQuestion());
            case SEARCH -> Varied.text(talk, "mood." + (gentle ? "gentle" : "plain"), talk.nextQuestion());
        };
        var keys = new Keys(talk.tools.messages());
        talk.say(text, alone && about != Moods.About.LIFE && !gentle && !Which.open(talk).isEmpty()
                ? keys.row(keys.button("next", new Tap.Go(Tap.Place.NEXT))).build()
                : Keys.NONE);
        talk.takeNumber();
        talk.comforted();
    }

    /** What was told beside it counts; what is not understood beside it is let be. */
    private static void beside(Talk talk, String rest, List<Act> advice) {
        var heard = Dialogue.listen(talk, rest);
        var before = talk.state();
        var told = new Heard(heard.acts().stream().filter(act -> isTold(rest, act)).toList(), heard.dates(),
                heard.coming(), heard.wording());
        boolean answers = !told.acts().isEmpty() || rest.split("\\s+").length > 2;
        if (answers && Dialogue.isAnswer(talk, rest, heard) || told.acts().isEmpty())
            return;
        Dialogue.act(talk, told, advice);
        Dialogue.keepQuestion(talk, before);
    }

    private static boolean isTold(String rest, Act act) {
        return switch (act) {
            case Act.Smalltalk _,Act.Help _ -> false;
            case Act.Unclear unclear -> !unclear.options().isEmpty() && Named.in(rest, act.slots());
            case Act.MoveOn _,Act.Delete _ -> Named.in(rest, act.slots());
            case Act.LogInterview _,Act.LogUpcomingInterview _,Act.LogSent _,Act.LogReply _,Act.HandedIn _ -> true;
            case Act.SetDecisionDate _,Act.ContactAway _,Act.Snooze _,Act.AskNext _,Act.AskCanIContactNow _ -> true;
            case Act.ListProcesses _,Act.Accepted _,Act.Undo _,Act.Edit _,Act.SetTimezone _,Act.SetPlaybook _ -> true;
        };
    }
}

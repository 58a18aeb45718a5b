package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.understand.Act;

/**
 * "Move on from Acme" in words: done at once, as by the button, for an undo takes it back. What speaks of it and is no
 * wish to do so changes nothing.
 */
final class MovingOn {
    private static final String LEAVING = "(?:mov(?:e|ing) on|drop(?:ping)?|withdraw(?:ing)?|giv(?:e|ing) up|"
            + "quit(?:ting)?|bail(?:ing)?|clos(?:e|ing)|let(?:ting)? go)\\b";
    private static final String BETWEEN = "(?:(?:want|wish|wanna|going|ready|to|yet|really|intend|plan|like|think|i|"
            + "should|will|am|be|so|just|even) ){0,5}";
    /** "Stop telling me to move on", "I don't want to drop Acme yet", "thinking about withdrawing". */
    private static final Pattern NO_WISH = Pattern.compile(
            "(?iu)\\b(?:stop|quit|don['’]?t|why) (?:\\w+ ){0,3}(?:tell|ask|nag|remind|push|say)\\w*\\b"
                    + "|\\b(?:don['’]?t|do not|not|never|won['’]?t|wouldn['’]?t|can['’]?t|cannot) " + BETWEEN + LEAVING
                    + "|\\b(?:think(?:ing)? (?:about|of)|consider(?:ing)?|tempted|wonder(?:ing)?|unsure|torn)\\b[^.!?]*\\b"
                    + LEAVING);
    /** "They withdrew my application", "Acme moved on from me": said of them, it is a no. */
    private static final Pattern THEIRS = Pattern.compile(
            "(?iu)\\bthey(?:['’]ve| have| had)? (?:\\w+ ){0,2}(?:withdr[ae]wn?|dropped|moved on|pulled)\\b"
                    + "|\\b(?:moved on|moving on) (?:from|without) me\\b|\\bdropped me\\b");

    private MovingOn() {}

    static void said(Talk talk, Act.MoveOn act) {
        if (THEIRS.matcher(talk.heard()).find())
            Asking.meaning(talk, List.of(new Act.LogReply(Act.ReplyKind.REJECTED, act.slots()), act),
                    Optional.empty());
        else if (NO_WISH.matcher(talk.heard()).find())
            unchanged(talk, act);
        else
            ActTalk.withProcess(talk, act, dossier -> ProcessTaps.moveOn(talk, dossier));
    }

    private static void unchanged(Talk talk, Act act) {
        if (Which.of(talk, act.slots()) instanceof Which.One(var dossier))
            Cards.show(talk, dossier.id());
        else
            talk.say(talk.text("kept"));
    }
}

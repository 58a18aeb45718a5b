package org.crickets.dialogue;

import java.time.Instant;
import java.util.regex.Pattern;
import org.crickets.dialogue.DoneWords.What;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Source;

/** "I have not sent it", "not yet": it waits on; what was ticked off by mistake just before is taken back. */
final class NotDone {
    private static final Pattern NOT = Pattern.compile("\\b(?:not|never|nicht)\\b");
    private static final Pattern YET = Pattern.compile("(?iu)\\b(?:yet|still|noch)\\b");
    private static final Pattern FILLED = Pattern.compile("\\b(?:not|never|nicht|yet|still|noch|even|so far)\\b");
    private static final Pattern DID_NOT = Pattern
            .compile("\\b(?:did|have|had) +(?:send|do|finish|submit|manage|get to|got to|gotten to|come to)\\b");

    private NotDone() {}

    static boolean isMeant(Talk talk, String text, Heard heard) {
        var said = heard.wording();
        return !said.contains("?") && (talk.isWord("answer.not-done", text) || talk.isWord("answer.not-done", said)
                || NOT.matcher(said).find() && DoneWords.isIn(talk, positive(said)));
    }

    private static String positive(String said) {
        var filled = FILLED.matcher(said).replaceAll(" ").replaceAll(" +", " ");
        return DID_NOT.matcher(filled).replaceAll("done").strip();
    }

    /** Whether that was said. */
    static boolean said(Talk talk, String text, Heard heard) {
        if (!isMeant(talk, text, heard))
            return false;
        var items = DoneTalk.meant(talk, What.DONE);
        var rang = items.stream().map(item -> Waiting.rang(talk, item.first())).findFirst().orElse(Instant.MIN);
        if (isCorrection(talk, text) && UndoTalk.last(talk).filter(source -> isDeed(talk, source, rang)).isPresent())
            UndoTalk.latest(talk);
        else if (items.isEmpty())
            talk.say(talk.text("skipped"));
        else {
            var steps = items.stream().flatMap(item -> item.steps().stream()).toList();
            talk.say(talk.text("done.not", "what", talk.words().list(steps.stream()
                    .map(step -> Titles.of(talk, step)).distinct().toList())), RingKeys.of(talk, steps));
        }
        return true;
    }

    /** "Not yet" corrects nothing. */
    private static boolean isCorrection(Talk talk, String text) {
        return !YET.matcher(text).find() && !talk.isWord("answer.not-done", text);
    }

    /** Whether it told that something was done, and after that moment. */
    private static boolean isDeed(Talk talk, Source source, Instant after) {
        return talk.record().stream().filter(logged -> logged.source().equals(source))
                .allMatch(logged -> logged.at().isAfter(after) && isDeed(logged));
    }

    private static boolean isDeed(Logged logged) {
        return logged.fact() instanceof Fact.Contacted || logged.fact() instanceof Fact.HandedIn
                || logged.fact() instanceof Fact.StepDone;
    }
}

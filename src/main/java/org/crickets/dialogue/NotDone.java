package org.crickets.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.dialogue.DoneWords.What;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Source;
import org.crickets.plan.Step;

/** "I have not sent it", "not yet": it waits on; what was ticked off by mistake just before is taken back. */
final class NotDone {
    private static final Pattern NOT = Pattern.compile("\\b(?:not|never|nicht)\\b");
    private static final Pattern YET = Pattern.compile("(?iu)\\b(?:yet|still|noch)\\b");
    private static final Pattern FILLED = Pattern.compile("\\b(?:not|never|nicht|yet|still|noch|even|so far)\\b");
    private static final Pattern DID_NOT = Pattern
            .compile("\\b(?:did|have|had) +(?:do|finish|manage|get to|got to|gotten to|come to)\\b");

    private static final Pattern DID_SEND = Pattern.compile("\\b(?:did|have|had) +(?:(?:get|got) to +)?send\\b");

    private NotDone() {}

    static boolean isMeant(Talk talk, String text, Heard heard) {
        return !text.contains("?") && (isBare(talk, text, heard) || what(talk, heard).isPresent());
    }

    private static boolean isBare(Talk talk, String text, Heard heard) {
        return talk.isWord("answer.not-done", text) || talk.isWord("answer.not-done", heard.wording());
    }

    /** What was not done. */
    private static Optional<What> what(Talk talk, Heard heard) {
        var said = heard.wording();
        return NOT.matcher(said).find() ? DoneWords.what(talk, positive(said)) : Optional.empty();
    }

    private static String positive(String said) {
        var filled = FILLED.matcher(said).replaceAll(" ").replaceAll(" +", " ");
        return DID_NOT.matcher(DID_SEND.matcher(filled).replaceAll("sent")).replaceAll("done").strip();
    }

    /** Whether that was said. */
    static boolean said(Talk talk, String text, Heard heard) {
        if (!isMeant(talk, text, heard))
            return false;
        var items = DoneTalk.meant(talk, what(talk, heard).orElse(What.DONE));
        var rang = items.stream().map(item -> Waiting.rang(talk, item.first())).findFirst().orElse(Instant.MIN);
        boolean yet = isBare(talk, text, heard) || YET.matcher(text).find();
        if (!yet && UndoTalk.last(talk).filter(source -> isDeed(talk, source, what(talk, heard), rang)).isPresent())
            UndoTalk.latest(talk);
        else if (items.isEmpty())
            talk.say(talk.text("skipped"));
        else
            still(talk, items);
        return true;
    }

    /** What waits, with its buttons. */
    static void still(Talk talk, List<Item> items) {
        var steps = items.stream().flatMap(item -> item.steps().stream()).toList();
        talk.say(talk.text("done.not", "what", titles(talk, steps)), RingKeys.of(talk, steps));
    }

    static String titles(Talk talk, List<Step> steps) {
        return talk.words().list(steps.stream().map(step -> Titles.of(talk, step)).distinct().toList());
    }

    /** Whether it told that such a thing was done, and after that moment; "not yet" corrects nothing. */
    private static boolean isDeed(Talk talk, Source source, Optional<What> what, Instant after) {
        return talk.record().stream().filter(logged -> logged.source().equals(source))
                .allMatch(logged -> logged.at().isAfter(after) && isDeed(logged, what.orElse(What.DONE)));
    }

    private static boolean isDeed(Logged logged, What what) {
        boolean sent = logged.fact() instanceof Fact.Contacted;
        boolean in = logged.fact() instanceof Fact.HandedIn;
        return switch (what) {
            case SENT -> sent;
            case HANDED_IN -> in;
            case DONE -> sent || in || logged.fact() instanceof Fact.StepDone;
        };
    }
}

package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import org.crickets.dialogue.DoneWords.Extent;
import org.crickets.dialogue.DoneWords.What;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.StepVerb;
import org.crickets.plan.Step;

/** "Sent it", "done", "handed it in": typed instead of tapped, of what waits. Of several things it asks which. */
final class DoneTalk {
    private DoneTalk() {}

    /** Whether the text said no more than that. */
    static boolean said(Talk talk, String text, Heard heard) {
        var words = DoneWords.in(talk, text, heard);
        var before = talk.state();
        if (words.filter(done -> done.to().isEmpty() || !meant(talk, done).isEmpty()).isPresent())
            said(talk, words.get());
        else if (!NotDone.said(talk, text, heard) && !LetBe.said(talk, text) && !BareTime.said(talk, heard)
                && !Silent.said(talk, heard) && !Replied.said(talk, heard) && !DraftAgain.said(talk, text))
            return false;
        if (talk.state().equals(before))
            Dialogue.keepQuestion(talk, before);
        return true;
    }

    /** Whether the text would be taken for that. */
    static boolean isMeant(Talk talk, String text, Heard heard) {
        return DoneWords.in(talk, text, heard).isPresent() || NotDone.isMeant(talk, text, heard)
                || BareTime.isMeant(talk, heard);
    }

    private static void said(Talk talk, DoneWords done) {
        var items = meant(talk, done);
        if (items.isEmpty())
            late(talk, done);
        else if (items.size() == 1 || done.extent() == Extent.ALL
                || done.extent() == Extent.BOTH && items.size() == 2)
            Ticked.done(talk, items, done.time());
        else
            DoneAsked.ask(talk, items, done.time());
    }

    /** What was done in time and is told late counts, if it can be one thing only. */
    private static void late(Talk talk, DoneWords done) {
        var then = done.time().stated() ? Optional.of(done.time().moment().instant()) : Waiting.rangLately(talk);
        var items = then.map(at -> Waiting.lapsed(talk, done.what()::fits, at)).orElse(List.of());
        if (items.size() == 1)
            Ticked.done(talk, items, done.time());
        else
            nothing(talk, done.what());
    }

    private static List<Item> meant(Talk talk, DoneWords done) {
        return done.to().map(to -> Waiting.named(talk, step -> done.what().fits(step) && to.test(step),
                done.extent() == Extent.ALL))
                .orElseGet(() -> meant(talk, done.what()));
    }

    /** A note is sent; where none waits, what they asked for may have been. */
    static List<Item> meant(Talk talk, What what) {
        var items = Waiting.meant(talk, what::fits);
        return items.isEmpty() && what == What.SENT ? Waiting.meant(talk, What.HANDED_IN::fits) : items;
    }

    /** What comes next may have been done early. */
    static void nothing(Talk talk, What what) {
        var next = Waiting.next(talk, what::fits);
        var keys = new Keys(talk.tools.messages());
        next.filter(step -> !step.isProjected()).ifPresent(step -> keys.row(button(keys, step)));
        if (Which.undeleted(talk).isEmpty())
            talk.say(talk.text("nothing-known", "example", Help.example(talk)));
        else
            talk.say(talk.text(what == What.DONE ? "done.nothing" : "done.nothing-such", "what",
                    next.map(step -> Titles.of(talk, step)).orElse(""), "when",
                    next.map(step -> talk.words().dateTime(step.due())).orElse("")), keys.build());
    }

    private static Button button(Keys keys, Step step) {
        if (step.isCall())
            return keys.step("talked", StepVerb.TALKED, step.key());
        if (step.kind().isContact())
            return keys.step("sent", StepVerb.SENT, step.key());
        return What.HANDED_IN.fits(step)
                ? keys.step("handed-in", StepVerb.HANDED_IN, step.key())
                : keys.step("done", StepVerb.DONE, step.key());
    }
}

package org.crickets.dialogue;

import java.util.List;
import org.crickets.plan.Fact;

/** "Skip it", "I'd rather not": what a reminder asks for is left undone, and rings no more. */
final class LetBe {
    private LetBe() {}

    /** Whether that was said, while something waits; of several things it tells them, with their buttons. */
    static boolean said(Talk talk, String text) {
        var items = talk.isWord("answer.let-be", text) ? Waiting.meant(talk, _ -> true) : List.<Item>of();
        if (items.size() == 1)
            skip(talk, items.getFirst());
        else if (!items.isEmpty())
            NotDone.still(talk, items);
        return !items.isEmpty();
    }

    private static void skip(Talk talk, Item item) {
        item.steps().forEach(step -> talk.tell(step.key().process(), new Fact.StepSkipped(step.key(), talk.moment())));
        var process = item.first().key().process();
        talk.sayAbout(process, talk.text("done.let-be", "what", NotDone.titles(talk, item.steps()), "next",
                CardText.next(talk, talk.plan(process).orElseThrow())), Cards.undo(talk));
    }
}

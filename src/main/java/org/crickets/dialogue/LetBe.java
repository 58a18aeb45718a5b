package org.crickets.dialogue;

import java.util.List;
import java.util.regex.Pattern;
import org.crickets.plan.Fact;

/** "Skip it", "I'd rather not": what a reminder asks for is left undone, and rings no more. */
final class LetBe {
    private static final Pattern NAMED = Pattern
            .compile("(?iu)skip (?:the )?(?:note |one |thank-?you |follow-?up )?(?:to |for |at )?(.{2,60}?)[.! ]*");

    private LetBe() {}

    /** Whether that was said, while something waits; of several things it tells them, with their buttons. */
    static boolean said(Talk talk, String text) {
        var items = items(talk, text);
        if (items.size() == 1)
            skip(talk, items.getFirst());
        else if (!items.isEmpty())
            several(talk, items);
        return !items.isEmpty();
    }

    /** "Skip it", or "skip Acme". */
    private static List<Item> items(Talk talk, String text) {
        var named = NAMED.matcher(text.strip());
        if (talk.isWord("answer.let-be", text))
            return Waiting.meant(talk, _ -> true);
        return named.matches()
                ? Waiting.named(talk, step -> talk.dossier(step.key().process())
                        .filter(dossier -> Interviews.isSame(dossier.company(), named.group(1)) || step.key().to()
                                .flatMap(dossier::person)
                                .filter(person -> Interviews.isSame(person.name(), named.group(1))).isPresent())
                        .isPresent(), false)
                : List.of();
    }

    private static void several(Talk talk, List<Item> items) {
        var steps = items.stream().flatMap(item -> item.steps().stream()).toList();
        talk.say(talk.text("let-be.several", "what", NotDone.titles(talk, steps), "example",
                talk.dossier(items.getFirst().first().key().process()).orElseThrow().company()),
                RingKeys.of(talk, steps));
    }

    private static void skip(Talk talk, Item item) {
        item.steps().forEach(step -> talk.tell(step.key().process(), new Fact.StepSkipped(step.key(), talk.moment())));
        var process = item.first().key().process();
        talk.sayAbout(process, talk.text("done.let-be", "what", NotDone.titles(talk, item.steps()), "next",
                CardText.next(talk, talk.plan(process).orElseThrow())), Cards.undo(talk));
    }
}

package org.crickets.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crickets.dialogue.DoneWords.What;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.plan.StepKey;

/** Asks which of several things is done: none is ticked off by guess. */
final class DoneAsked {
    /** So many have a button each. */
    private static final int BUTTONS = 6;

    private static final Pattern NUMBER = Pattern.compile("^(?:#|no\\.? ?|nr\\.? ?|number )");
    private static final List<String> NTH = List.of("(?:1st|first|erste[ns]?)", "(?:2nd|second|zweite[ns]?)",
            "(?:3rd|third|dritte[ns]?)");

    private DoneAsked() {}

    static void ask(Talk talk, List<Item> items, Ticked.Time time) {
        int question = talk.nextQuestion();
        var some = items.stream().limit(BUTTONS).toList();
        talk.say(talk.text("ask.done", "items", IntStream.range(0, some.size())
                .mapToObj(i -> talk.text("ask.done.item", "n", i + 1, "what", title(talk, some.get(i))))
                .collect(Collectors.joining("\n"))), keys(talk, question, some));
        talk.ask(new State.AskDone(question, some.stream().map(Item::key).toList(), time.moment(),
                time.day()));
    }

    /** After something else was told in between. */
    static void again(Talk talk, State.AskDone asked) {
        talk.say(talk.text("still.done"), keys(talk, asked.question(), items(talk, asked.items())));
    }

    /** One for each, in their order, and one for all. */
    private static Keyboard keys(Talk talk, int question, List<Item> items) {
        var keys = new Keys(talk.tools.messages());
        var buttons = IntStream.range(0, items.size()).<Button>mapToObj(i -> Keys.named(
                talk.text("button.done-one", "n", i + 1, "name", ItemList.company(talk, items.get(i), items)),
                new Tap.Choice(question, i))).toList();
        return keys.rows(buttons, 2).row(keys.button("done-all", new Tap.Choice(question, items.size()))).build();
    }

    private static String title(Talk talk, Item item) {
        return talk.words().list(item.steps().stream().map(step -> Titles.of(talk, step)).distinct().toList());
    }

    /** The one of that number, from 0 on; behind the last of them, all. */
    static void chosen(Talk talk, State.AskDone asked, int option) {
        talk.idle();
        var items = items(talk, option < asked.items().size() ? List.of(asked.items().get(option)) : asked.items());
        if (items.isEmpty())
            DoneTalk.nothing(talk, What.DONE);
        else
            Ticked.done(talk, items, new Ticked.Time(asked.moment(), true, asked.day()));
    }

    /** Whether the text is a number, or all, or what one of them alone is called. */
    static boolean answered(Talk talk, State.AskDone asked, String text) {
        var said = text.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "");
        var found = talk.isWord("answer.all", text)
                ? List.of(asked.items().size())
                : IntStream.range(0, asked.items().size()).filter(i -> isCalled(talk, asked, i, said)).boxed()
                        .toList();
        if (found.size() == 1)
            chosen(talk, asked, found.getFirst());
        return found.size() == 1;
    }

    private static boolean isCalled(Talk talk, State.AskDone asked, int i, String said) {
        return NUMBER.matcher(said).replaceAll("").equals(String.valueOf(i + 1))
                || i < NTH.size() && said.matches("(?:the )?" + NTH.get(i) + "(?: one)?")
                || said.length() > 2 && items(talk, List.of(asked.items().get(i))).stream()
                        .anyMatch(item -> title(talk, item).toLowerCase(Locale.ROOT).contains(said));
    }

    /** What is still to be done of those. */
    static List<Item> items(Talk talk, List<StepKey> keys) {
        return Item.of(talk, keys.stream().flatMap(key -> Rings.live(talk, key)).distinct().toList());
    }
}

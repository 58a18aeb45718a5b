package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.crickets.dialogue.Keyboard.Button;

/**
 * One screen of a longer list.
 *
 * @param number from 0 on, of {@code pages}
 */
record Page<T>(List<T> shown, int number, int pages) {
    Page {
        shown = List.copyOf(shown);
    }

    /** The page that is wanted, or the last one where the list has become shorter since. */
    static <T> Page<T> of(List<T> all, int size, int wanted) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int number = Math.min(wanted, pages - 1);
        return new Page<>(all.subList(number * size, Math.min(all.size(), (number + 1) * size)), number, pages);
    }

    /** Such as "2/5"; empty where there is but one. */
    String of() {
        return pages == 1 ? "" : number + 1 + "/" + pages;
    }

    /** The buttons to the pages before and after this one. */
    List<Button> turns(Keys keys, IntFunction<Tap> to) {
        List<Button> turns = new ArrayList<>();
        if (number > 0)
            turns.add(keys.button("page-back", to.apply(number - 1)));
        if (number < pages - 1)
            turns.add(keys.button("page-more", to.apply(number + 1)));
        return turns;
    }
}

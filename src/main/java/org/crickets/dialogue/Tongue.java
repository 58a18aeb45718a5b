package org.crickets.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a message in another language by its commonest words. English is what is understood; this only chooses the answer. */
final class Tongue {
    /** In so short a message one word tells it already. */
    private static final int SHORT = 3;

    private Tongue() {}

    /** Whether what was heard is in one of the other languages that there are catalogues in. */
    static boolean isForeign(Talk talk) {
        var said = Arrays.stream(talk.heard().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty()).toList();
        return talk.tools.languages().all().values().stream()
                .anyMatch(messages -> isIn(said, messages.words("language.words")));
    }

    private static boolean isIn(List<String> said, Set<String> common) {
        long found = said.stream().distinct().filter(common::contains).count();
        return found > 1 || found == 1 && said.size() <= SHORT;
    }
}

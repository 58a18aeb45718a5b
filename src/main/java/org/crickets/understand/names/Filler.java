package org.crickets.understand.names;

import java.util.HashSet;
import java.util.Set;
import org.crickets.understand.text.Words;

/** Words that stand in a sentence about a job and are no part of its name: "the role is closed", "the same job". */
final class Filler {
    private static final Set<String> FILLED = filled();

    /** What may stand right before the word for a job. */
    private static final Set<String> PLAIN = Set.of("same", "first", "new", "this", "that", "dream", "other", "open",
            "at", "with", "on", "in", "of", "next", "second", "third", "final", "and", "or", "whole", "entire",
            "actual", "advertised", "time", "to", "is", "was", "perfect", "great", "good", "right", "best");

    private Filler() {}

    private static Set<String> filled() {
        Words common = Words.of("common.txt");
        Words tense = Words.of("tense.txt");
        Set<String> all = new HashSet<>(common.list("function"));
        all.addAll(common.list("time"));
        all.addAll(tense.list("past"));
        all.addAll(tense.list("coming"));
        all.addAll(Set.of("filled", "gone", "closed", "based", "paid", "called", "mine", "yours", "interesting",
                "remote", "hybrid", "permanent", "temporary", "available", "better", "decent"));
        return all;
    }

    /** Small words, words of time, and what is said of a job. */
    static boolean word(String norm) {
        return FILLED.contains(norm);
    }

    static boolean plain(String norm) {
        return PLAIN.contains(norm);
    }
}

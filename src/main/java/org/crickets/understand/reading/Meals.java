package org.crickets.understand.reading;

import java.util.Set;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Meals and drinks: those shared with an employer are a meeting in person, those of one's own are not. */
final class Meals {
    private static final Set<String> MEALS = Set.of("lunch", "breakfast", "tea", "coffee", "drinks", "pint");

    private Meals() {}

    /** "My lunch hour", "too nervous for lunch", "the tea's gone cold"; not "over lunch", "for a coffee with the board". */
    static boolean alone(Text text, int i) {
        return MEALS.contains(text.norm(i)) && (own(text, i) || starved(text, i) || time(text, i));
    }

    private static boolean own(Text text, int i) {
        return Words.any(text.norm(i - 1), "at", "after", "before", "since", "by", "my", "me", "whole", "no", "cold",
                "skipped", "missed", "during", "eating", "ate", "eat", "grabbing", "making", "cooking", "spilt",
                "spilled") || text.norm(i - 1).equals("of") && !text.norm(i - 2).equals("spot");
    }

    private static boolean starved(Text text, int i) {
        return text.norm(i - 1).equals("for") && Words.any(text.norm(i - 2), "nervous", "late", "home", "time", "ready",
                "hungry", "stopped", "stop", "starving");
    }

    private static boolean time(Text text, int i) {
        return Words.any(text.norm(i + 1), "hour", "hours", "break", "time", "gone", "shift", "went", "rush",
                "producer", "show", "club", "cook", "chef", "lady", "is", "'s", "was", "bag", "cup", "box");
    }
}

package org.crickets.dialogue;

import java.util.Locale;
import java.util.regex.Pattern;
import org.crickets.understand.Slots;

/** Tells a company that a text names from one that only follows from what was talked about before. */
final class Named {
    private static final Pattern PRONOUN = Pattern.compile("\\b(they|them|their|she|her|he|him|his|it)\\b");

    private Named() {}

    /** Whether the text itself has the company, or at least the first word of its name. */
    static boolean in(String text, Slots slots) {
        var said = text.toLowerCase(Locale.ROOT);
        return slots.company().map(name -> name.toLowerCase(Locale.ROOT).split("\\s+")[0]).filter(said::contains)
                .isPresent();
    }

    /** Whether the text names the company or somebody there, or points back to it. */
    static boolean orMeant(String text, Slots slots) {
        return in(text, slots) || !slots.people().isEmpty()
                || PRONOUN.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}

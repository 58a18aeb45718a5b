package org.crickets.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How somebody is greeted. */
final class Greeting {
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir",
            "madam", "herr", "frau", "m", "mme", "monsieur", "madame", "sr", "sra", "señor", "señora", "sig", "dott");

    private Greeting() {}

    /** "Hi Dana," by first name; by the full name where no first name can be told; "Hello," to nobody in particular. */
    static String to(Optional<String> name) {
        return name.map(String::strip).filter(it -> !it.isEmpty()).map(it -> "Hi " + called(it) + ",").orElse("Hello,");
    }

    private static String called(String name) {
        int comma = name.indexOf(',');
        if (comma > 0 && comma < name.length() - 1)
            return called(name.substring(comma + 1).strip());
        var words = name.split("\\s+");
        var first = words[0];
        return words.length == 1 || isTitle(first) || isInitial(first) || isSeveral(name) ? name : first;
    }

    private static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    private static boolean isInitial(String word) {
        return word.replace(".", "").length() < 2 || word.matches("(\\p{L}\\.)+");
    }

    private static boolean isSeveral(String name) {
        return name.matches(".*(\\s(and|und|et|y)\\s|[&/+]).*");
    }
}

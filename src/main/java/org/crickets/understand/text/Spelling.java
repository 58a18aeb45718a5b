package org.crickets.understand.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Abbreviations, missing apostrophes and common slips, spelled out for matching: {@code spelling.txt}. */
final class Spelling {
    private static final Map<String, List<String>> FORMS = load();

    private static final Set<String> VERBS = Words.of("common.txt").list("verbs");
    /** Words and names that end so by themselves. */
    private static final Set<String> WHOLE = Set.of("gavin", "login", "checkin", "dropin", "walkin", "signin", "plugin",
            "robin", "begin", "bin", "logins");

    private Spelling() {}

    private static Map<String, List<String>> load() {
        Map<String, List<String>> forms = new HashMap<>();
        for (String line : Resource.lines("spelling.txt")) {
            String[] parts = line.split("\\s*=\\s*");
            for (String form : parts[0].trim().split("\\s+")) {
                forms.put(form, Arrays.asList(parts[1].trim().split("\\s+")));
            }
        }
        return forms;
    }

    /** The words a written form stands for: mostly itself. */
    static List<String> words(String folded) {
        List<String> known = FORMS.get(folded);
        return known != null ? known : List.of(dropped(folded) ? folded + "g" : folded);
    }

    /** "Seein", "gettin": a verb that lost its last letter. */
    private static boolean dropped(String folded) {
        int stem = folded.length() - 2;
        if (stem < 2 || !folded.endsWith("in") || WHOLE.contains(folded)) {
            return false;
        }
        String verb = folded.substring(0, stem);
        boolean doubled = stem > 2 && verb.charAt(stem - 1) == verb.charAt(stem - 2)
                && VERBS.contains(verb.substring(0, stem - 1));
        return VERBS.contains(verb) || VERBS.contains(verb + "e") || doubled;
    }

    static boolean knows(String folded) {
        return FORMS.containsKey(folded);
    }
}

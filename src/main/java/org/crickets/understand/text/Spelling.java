package org.crickets.understand.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Abbreviations, missing apostrophes and common slips, spelled out for matching: {@code spelling.txt}. */
final class Spelling {
    private static final Map<String, List<String>> FORMS = load();

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
        return known != null ? known : List.of(folded);
    }

    static boolean knows(String folded) {
        return FORMS.containsKey(folded);
    }
}

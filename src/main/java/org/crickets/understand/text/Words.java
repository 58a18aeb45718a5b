package org.crickets.understand.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Named word lists from a data file: a line {@code name: word word two_words}, indented lines go on. A list may take in
 * another as {@code <other>}.
 */
public final class Words {
    private final Map<String, Set<String>> lists = new TreeMap<>();

    private Words(String file) {
        Set<String> current = new LinkedHashSet<>();
        for (String line : Resource.lines(file)) {
            String words = line;
            int colon = line.indexOf(": ");
            if (!line.startsWith(" ") && colon > 0) {
                current = lists.computeIfAbsent(line.substring(0, colon), k -> new LinkedHashSet<>());
                words = line.substring(colon + 2);
            }
            add(words, current);
        }
    }

    private void add(String words, Set<String> to) {
        for (String word : words.trim().split("\\s+")) {
            if (word.startsWith("<")) {
                to.addAll(list(word.substring(1, word.length() - 1)));
            } else {
                to.add(word.replace('_', ' '));
            }
        }
    }

    /** Whether it is one of those; what a pattern of bare words says, without one. */
    public static boolean any(String norm, String... words) {
        for (String word : words) {
            if (word.equals(norm)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a data file. */
    public static Words of(String file) {
        return new Words(file);
    }

    /** The list of that name; an unknown name is a broken data file. */
    public Set<String> list(String name) {
        Set<String> found = lists.get(name);
        if (found == null) {
            throw new IllegalStateException("no word list " + name);
        }
        return found;
    }

    /** All lists by name. */
    public Map<String, Set<String>> all() {
        return new LinkedHashMap<>(lists);
    }
}

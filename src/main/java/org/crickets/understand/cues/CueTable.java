package org.crickets.understand.cues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crickets.understand.text.Resource;
import org.crickets.understand.text.Words;

/** The cues of the tables in {@code cues.txt} by the word they can start with. */
final class CueTable {
    /** A phrase, its place in the table, what it means, how surely, and whose deed it is ("me", "they", "any"). */
    record Cue(int number, CuePattern pattern, String meaning, int score, String actor) {}

    static final Words WORDS = Words.of("cue-words.txt");
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final List<Cue> ALL = load();
    private static final Map<String, List<Cue>> BY_START = byStart();

    private CueTable() {}

    private static List<Cue> load() {
        List<Cue> table = new ArrayList<>();
        String[] head = {};
        for (String line : Resource.joined("cues.txt")) {
            if (line.startsWith("[")) {
                head = line.substring(1, line.indexOf(']')).split("\\s+");
            } else {
                boolean either = line.endsWith("/$");
                add(table, either ? line.substring(0, line.length() - 2) : line, head);
                if (either) {
                    add(table, line.substring(0, line.lastIndexOf(' ')) + " $", head);
                }
            }
        }
        return table;
    }

    private static void add(List<Cue> table, String line, String[] head) {
        table.add(new Cue(table.size(), new CuePattern(line, WORDS, NUMBERS), head[0], Integer.parseInt(head[1]),
                head[2]));
    }

    private static Map<String, List<Cue>> byStart() {
        Map<String, List<Cue>> table = new HashMap<>();
        ALL.forEach(c -> c.pattern().starts().forEach(s -> table.computeIfAbsent(s, k -> new ArrayList<>()).add(c)));
        return table;
    }

    /** The number of a word that a phrase of some cue starts with, 0 of any other. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    /** One more than the highest of these numbers. */
    static int numbers() {
        return NUMBERS.size() + 1;
    }

    static List<Cue> all() {
        return ALL;
    }

    static List<Cue> startingWith(String norm) {
        return BY_START.getOrDefault(norm, List.of());
    }
}

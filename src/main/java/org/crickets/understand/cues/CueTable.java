package org.crickets.understand.cues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crickets.understand.text.Resource;
import org.crickets.understand.text.Words;

/** The cues of the tables in {@code cues.txt} by the word they can start with. */
final class CueTable {
    /** A phrase, what it means, how surely, and whose deed it is ("me", "they", "any"). */
    record Cue(CuePattern pattern, String meaning, int score, String actor) {}

    static final Words WORDS = Words.of("cue-words.txt");
    private static final Map<String, List<Cue>> BY_START = load();

    private CueTable() {}

    private static Map<String, List<Cue>> load() {
        Map<String, List<Cue>> table = new HashMap<>();
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

    private static void add(Map<String, List<Cue>> table, String line, String[] head) {
        Cue cue = new Cue(new CuePattern(line, WORDS), head[0], Integer.parseInt(head[1]), head[2]);
        cue.pattern().starts().forEach(s -> table.computeIfAbsent(s, k -> new ArrayList<>()).add(cue));
    }

    static List<Cue> startingWith(String norm) {
        return BY_START.getOrDefault(norm, List.of());
    }
}

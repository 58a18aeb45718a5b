package org.crickets.understand.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that are no names: {@code common.txt}, and the words of the cues. */
public final class Common {
    private static final Words LISTS = Words.of("common.txt");
    /** What the cues have that is a name, too. */
    private static final Set<String> NAMES = Set.of("", "don");
    private static final Set<String> ALL = all();

    private Common() {}

    private static Set<String> all() {
        Set<String> all = new HashSet<>();
        LISTS.all().values().forEach(all::addAll);
        for (String file : List.of("cue-words.txt", "date-roles.txt", "channels.txt")) {
            Resource.lines(file).forEach(l -> all.addAll(List.of(l.split("[^a-z]+"))));
        }
        Resource.joined("cues.txt").forEach(l -> all.addAll(List.of(l.split("[^a-z]+"))));
        all.removeAll(NAMES);
        return all;
    }

    /** Whether a folded word is an everyday word. */
    public static boolean knows(String norm) {
        return ALL.contains(norm) || inflected(norm, "s") || inflected(norm, "ed") || inflected(norm, "ing")
                || inflected(norm, "ly");
    }

    private static boolean inflected(String norm, String ending) {
        if (norm.length() < ending.length() + 3 || !norm.endsWith(ending)) {
            return false;
        }
        String stem = norm.substring(0, norm.length() - ending.length());
        return ALL.contains(stem) || ALL.contains(stem + "e")
                || stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)
                        && ALL.contains(stem.substring(0, stem.length() - 1));
    }
}

package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The parts of a long message, in which the one thing that matters hides among many that do not. */
final class Parts {
    /** Each part costs a few milliseconds. */
    private static final int MOST = 10;
    private static final int SHORTEST = 3;
    private static final String JOINTS = "[.!?;:,]+\\s+|\\s+(?:and|but|so|because|then)\\s+";

    private Parts() {}

    /** Of a masked message: between marks and joining words; those that hold one of the words are left out, as are all after ten. */
    static List<String> of(String masked, Collection<String> without) {
        List<String> out = new ArrayList<>();
        String begun = "";
        for (String part : masked.split(JOINTS)) {
            begun = begun.isEmpty() ? part : begun + ", " + part;
            if (begun.split(" ").length >= SHORTEST) {
                out.add(begun);
                begun = "";
            }
        }
        return out.stream().filter(p -> Arrays.stream(p.toLowerCase(java.util.Locale.ROOT).split("\\W+"))
                .noneMatch(without::contains)).limit(MOST).toList();
    }
}

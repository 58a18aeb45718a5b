package org.crickets.understand.names;

import java.util.Set;
import org.crickets.understand.text.Words;

/** Which words are people's given names, honorifics, particles and no names at all: {@code names.txt}. */
public final class GivenNames {
    private static final Words WORDS = Words.of("names.txt");
    private static final Set<String> GIVEN = WORDS.list("given");
    private static final Set<String> BOTH = WORDS.list("both");
    private static final Set<String> HONORIFICS = WORDS.list("honorific");
    private static final Set<String> PARTICLES = WORDS.list("particle");
    private static final Set<String> HARD = WORDS.list("hard");

    private GivenNames() {}

    /** Whether it is a given name, be it an everyday word as well. */
    public static boolean given(String norm) {
        return GIVEN.contains(norm) || BOTH.contains(norm);
    }

    /** An everyday word as well: "will", "may", "grace". */
    static boolean ordinary(String norm) {
        return BOTH.contains(norm);
    }

    static boolean honorific(String norm) {
        return HONORIFICS.contains(norm);
    }

    static boolean particle(String norm) {
        return PARTICLES.contains(norm);
    }

    /** Written with capitals, and still never a name. */
    static boolean never(String norm) {
        return HARD.contains(norm);
    }
}

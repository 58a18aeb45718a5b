package org.crickets.understand.text;

import java.util.Set;

/** Marks and short forms that tell where a sentence ends. */
final class Marks {
    /** A dot after one of these ends no sentence. */
    static final Set<String> SHORT = Set.of("mr", "mrs", "ms", "dr", "prof", "st", "inc", "ltd", "co", "corp", "approx",
            "sr", "jr", "no", "vs", "etc", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
            "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "p.m", "a.m", "e.g",
            "i.e");

    private Marks() {}
}

package org.crickets.understand.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** How the phrases of a long list begin, so that most words of a message are known at once to begin none of them. */
public final class Beginnings {
    private static final int LONGEST = 8;

    private final Set<String> all = new HashSet<>();

    public Beginnings(Collection<String> phrases) {
        for (String phrase : phrases) {
            for (int end = 1; end <= Math.min(LONGEST, phrase.length()); end++) {
                all.add(phrase.substring(0, end));
            }
        }
    }

    /** Whether a phrase may begin with this; nothing shorter than one letter begins one. */
    public boolean with(String word) {
        return all.contains(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
    }
}

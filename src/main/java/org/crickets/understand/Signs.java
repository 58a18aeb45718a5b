package org.crickets.understand;

import java.util.List;

/**
 * What the third layer sees of a message or of a part of it.
 *
 * @param masked the words as typed, names replaced by "Acme" and "Dana"
 * @param words  the words and pairs of words, with names, jobs, days and times masked
 * @param cues   the cues found in it, and whether days told are past or to come
 */
public record Signs(String masked, List<String> words, List<String> cues) {
    public Signs {
        words = List.copyOf(words);
        cues = List.copyOf(cues);
    }
}

package org.crickets.understand.cues;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.crickets.understand.cues.CueTable.Cue;

/**
 * Which cues a message may have at all. Most of a thousand phrases need a word that it does not hold, so of each the rarest needed
 * words are looked for once, before any phrase is laid against the words.
 */
final class Possible {
    /** How many of a cue's needed words are looked for. */
    private static final int LOOKED_FOR = 3;
    private static final List<Needs> NEEDS = IntStream.range(0, LOOKED_FOR).mapToObj(Needs::new).toList();

    private final BitSet held;
    private final Map<String, List<Cue>> byWord = new HashMap<>();

    Possible(Masked text) {
        BitSet words = new BitSet();
        for (int i = 0; i < text.size(); i++) {
            words.set(text.number(i));
            words.set(text.same(i));
        }
        held = NEEDS.getFirst().met(words);
        NEEDS.subList(1, LOOKED_FOR).forEach(n -> held.and(n.met(words)));
    }

    /** The cues that can start with a word of the message, in the order of the table. */
    List<Cue> startingWith(String norm) {
        List<Cue> known = byWord.get(norm);
        if (known == null) {
            known = found(norm);
            byWord.put(norm, known);
        }
        return known;
    }

    private List<Cue> found(String norm) {
        List<Cue> out = new ArrayList<>();
        add(out, norm);
        String same = CuePattern.same(norm);
        if (!same.isEmpty()) {
            add(out, same);
        }
        return out;
    }

    private void add(List<Cue> out, String word) {
        for (Cue cue : CueTable.startingWith(word)) {
            if (held.get(cue.number())) {
                out.add(cue);
            }
        }
    }

    /** Of each cue one word, or one of several, that it needs: its rarest, or the next. */
    private static final class Needs {
        private final BitSet[] byWord = new BitSet[CueTable.numbers()];
        private final BitSet nothing = new BitSet();

        /** {@code rank}: 0 for the rarest word that a cue needs. */
        Needs(int rank) {
            Arrays.setAll(byWord, n -> new BitSet());
            Map<String, Integer> often = new HashMap<>();
            CueTable.all().forEach(
                    c -> c.pattern().needed().forEach(n -> n.forEach(w -> often.merge(w, 1, Integer::sum))));
            CueTable.all().forEach(c -> add(c, rank, often));
        }

        private void add(Cue cue, int rank, Map<String, Integer> often) {
            cue.pattern().needed().stream()
                    .sorted(Comparator.comparingInt((Set<String> n) -> n.stream().mapToInt(often::get).sum()))
                    .skip(rank).findFirst().ifPresentOrElse(
                            n -> n.forEach(w -> byWord[CueTable.number(w)].set(cue.number())),
                            () -> nothing.set(cue.number()));
        }

        /** The cues whose need is met by these words, told by their numbers. */
        BitSet met(BitSet words) {
            BitSet met = (BitSet) nothing.clone();
            for (int n = words.nextSetBit(0); n >= 0; n = words.nextSetBit(n + 1)) {
                met.or(byWord[n]);
            }
            return met;
        }
    }
}

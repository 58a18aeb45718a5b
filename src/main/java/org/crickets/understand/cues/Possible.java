package org.crickets.understand.cues;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crickets.understand.cues.CueTable.Cue;

/**
 * Which cues a message may have at all. Most of a thousand phrases need a word that it does not hold, so of each the rarest needed
 * word is looked for once, before any phrase is laid against the words.
 */
final class Possible {
    private static final Needs NEEDS = Needs.of(CueTable.all());

    private final BitSet held;
    private final Map<String, List<Cue>> byWord = new HashMap<>();

    Possible(Masked text) {
        held = (BitSet) NEEDS.nothing().clone();
        for (int i = 0; i < text.size(); i++) {
            hold(text.norm(i));
            hold(CuePattern.same(text.norm(i)));
        }
    }

    private void hold(String word) {
        BitSet waiting = word.isEmpty() ? null : NEEDS.word().get(word);
        if (waiting != null) {
            held.or(waiting);
        }
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

    /** The numbers of the cues that need one of several words, by word, and of those that need none. */
    private record Needs(Map<String, BitSet> word, BitSet nothing) {
        static Needs of(List<Cue> cues) {
            Map<String, Integer> often = new HashMap<>();
            cues.forEach(c -> c.pattern().needed().forEach(n -> n.forEach(w -> often.merge(w, 1, Integer::sum))));
            Needs needs = new Needs(new HashMap<>(), new BitSet());
            cues.forEach(c -> needs.add(c, often));
            return needs;
        }

        private void add(Cue cue, Map<String, Integer> often) {
            cue.pattern().needed().stream()
                    .min(Comparator.comparingInt((Set<String> n) -> n.stream().mapToInt(often::get).sum()))
                    .ifPresentOrElse(
                            n -> n.forEach(w -> word.computeIfAbsent(w, k -> new BitSet()).set(cue.number())),
                            () -> nothing.set(cue.number()));
        }
    }
}

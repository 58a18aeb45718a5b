package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.crickets.understand.names.NameSpan;
import org.crickets.understand.names.Subject;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** A part of a message that may tell something of its own, from one token up to another. */
record Stretch(int from, int to) {
    private static final int SHORTEST = 4;
    /** How soon after a joining word somebody has to be named. */
    private static final int SOON = 8;
    /** How many words of a time may stand between the joining word and who did it. */
    private static final int AFTER = 5;
    private static final Set<String> TELLS = Set.of("called", "rang", "phoned", "emailed", "replied", "wrote",
            "answered", "messaged", "texted");
    private static final Set<String> JOINTS = Set.of("but", "meanwhile", "and", "n", "&", "also", "then", "plus",
            "while");

    /** Sentences, and what a joining word adds about somebody else; together the whole message. */
    static List<Stretch> of(Text text, List<NameSpan> names) {
        BitSet named = new BitSet();
        BitSet employers = new BitSet();
        names.forEach(n -> {
            named.set(n.first());
            employers.set(n.first(), !n.person());
        });
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < text.size(); i++) {
            boolean start = text.startsSentence(i) || text.norm(i - 1).equals(";");
            if (start && i - starts.getLast() >= SHORTEST
                    || within(named, starts.getLast(), i) && (JOINTS.contains(text.norm(i))
                            && (within(employers, i, i + SOON) || told(text, i))
                            || clause(text, names, employers, i))) {
                starts.add(i);
            }
        }
        List<Stretch> out = new ArrayList<>();
        for (int n = 0; n < starts.size(); n++) {
            int to = n + 1 < starts.size() ? starts.get(n + 1) : text.size();
            out.add(new Stretch(starts.get(n), to));
        }
        return out;
    }

    private static boolean within(BitSet starts, int from, int to) {
        int next = starts.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** "I emailed her yesterday, and this evening she called": what somebody did then. */
    private static boolean told(Text text, int i) {
        for (int k = i + 1; k < i + AFTER; k++) {
            if (Words.any(text.norm(k), "she", "he", "they")) {
                return k > i + 1 && TELLS.contains(text.norm(k + 1));
            }
        }
        return false;
    }

    /** "…, Globex have not decided": a name after a comma, and no other one that it could be listed with. */
    private static boolean clause(Text text, List<NameSpan> names, BitSet employers, int i) {
        return employers.get(i) && text.norm(i - 1).equals(",") && names.stream()
                .anyMatch(n -> n.first() == i && !n.person() && Subject.does(text, n.after()));
    }

    /** The one that a token stands in. */
    static Stretch around(Message message, int token) {
        List<Stretch> all = message.stretches();
        int at = Collections.binarySearch(all, new Stretch(token, token), Comparator.comparingInt(Stretch::from));
        Stretch found = all.get(Math.max(0, at < 0 ? -at - 2 : at));
        return found.holds(token) ? found : new Stretch(0, message.text().size());
    }

    boolean holds(int token) {
        return token >= from && token < to;
    }
}

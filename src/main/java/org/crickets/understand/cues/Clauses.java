package org.crickets.understand.cues;

import java.util.BitSet;
import java.util.Set;

/** Where clauses start and end in a masked message: at marks, line ends and before joining words. */
final class Clauses {
    private static final Set<String> JOINTS = Set.of("and", "but", "so", "then", "because", "though", "although",
            "also",
            "plus", "however", "while", "anyway");
    private static final Set<String> FILLERS = Set.of("so", "ok", "and", "hey", "hi", "well", "oh", "just", "also",
            "btw",
            "by", "the", "way", "um", "please", "ps", "hello", "then", "but", "update", "yay", "omg", "good", "news",
            "yes", "yeah",
            "finally", "bad", "sadly", "unfortunately", "great", "lol", "ugh", "right", "basically", "today",
            "yesterday",
            "apparently", "i", "think", "guess", "now", "quick", "dear", "bot", "crickets", "hmm", "hooray", "wow",
            "anyway",
            "actually", "alright", "thanks", "wait", "soz", "lowkey", "literally");

    private final Masked text;
    private final BitSet starts = new BitSet();
    /** The starts, and where only small talk stands between. */
    private final BitSet led = new BitSet();
    private final BitSet sentences = new BitSet();
    private int firstTold = Integer.MAX_VALUE;
    private int lastTold = -1;

    Clauses(Masked text) {
        this.text = text;
        starts.set(0);
        sentences.set(0);
        for (int i = 0; i < text.size(); i++) {
            if (!text.pieces().get(i).word() && !inner(i)) {
                starts.set(i + 1);
                if (".!?\n;".contains(text.norm(i))) {
                    sentences.set(i + 1);
                }
            } else if (JOINTS.contains(text.norm(i))) {
                starts.set(i);
                starts.set(i + 1);
            }
        }
        tell();
    }

    /** Looked for once, not from every word anew. */
    private void tell() {
        for (int i = 0; i <= text.size(); i++) {
            boolean small = i > 0 && FILLERS.contains(text.norm(i - 1));
            led.set(i, starts.get(i) || small && led.get(i - 1));
            if (i < text.size() && text.pieces().get(i).word() && !FILLERS.contains(text.norm(i))) {
                firstTold = Math.min(firstTold, i);
                lastTold = i;
            }
        }
    }

    /** A hyphen, slash or ampersand ends nothing. */
    private boolean inner(int i) {
        boolean initial = text.norm(i).equals(".") && i > 0 && text.norm(i - 1).length() == 1;
        return initial || "/&'#+%$€£@".contains(text.norm(i));
    }

    /** Whether a clause starts here, small talk before it aside. */
    boolean starts(int i) {
        return led.get(i);
    }

    boolean ends(int i) {
        return i >= text.size() || starts.get(i) && !text.norm(i).isEmpty() && i > 0 || !text.pieces().get(i).word()
                || text.norm(i).equals("please") || text.norm(i).equals("thanks") || text.norm(i).equals("now");
    }

    /** Whether nothing but small talk stands before. */
    boolean opens(int i) {
        return i <= firstTold;
    }

    /** Whether nothing but small talk comes after. */
    boolean closes(int i) {
        return i > lastTold;
    }

    /** Whether small talk, or a mark, stands here. */
    boolean filler(int i) {
        return !text.pieces().get(i).word() || FILLERS.contains(text.norm(i)) && !text.norm(i).equals("i");
    }

    /** Where the clause of a piece starts. */
    int start(int i) {
        return Math.max(0, starts.previousSetBit(i));
    }

    /** Where the clause of a piece ends. */
    int end(int i) {
        int next = starts.nextSetBit(i + 1);
        return next < 0 ? text.size() : next;
    }

    /** Where the sentence of a piece starts. */
    int sentence(int i) {
        return Math.max(0, sentences.previousSetBit(i));
    }

    int sentenceEnd(int i) {
        int next = sentences.nextSetBit(i + 1);
        return next < 0 ? text.size() : next;
    }
}

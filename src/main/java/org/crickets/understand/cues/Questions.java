package org.crickets.understand.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crickets.understand.text.Words;

/** Where a message asks about what was: "did I thank her?", "when was it?", "they replied, right?" Such words tell nothing. */
final class Questions {
    /** Pieces from one up to another. */
    record Asked(int first, int after) {}

    /** A question is about the user's interviews when it has one of these, or a cue. */
    private static final Set<String> ABOUT = CueTable.WORDS.list("asked-about");
    private static final Set<String> DONE = CueTable.WORDS.list("asked-did");
    private static final Set<String> BEING = CueTable.WORDS.list("asked-was");
    private static final Set<String> WHO = CueTable.WORDS.list("asked-subject");
    private static final Set<String> WHAT = CueTable.WORDS.list("asked-object");
    private static final Set<String> WH = CueTable.WORDS.list("asked-wh");
    private static final Set<String> TOLD = CueTable.WORDS.list("asked-told");
    private static final Set<String> NOUNS = CueTable.WORDS.list("asked-noun");
    private static final Set<String> SURE = CueTable.WORDS.list("asked-tag");
    private static final Set<String> RECALL = CueTable.WORDS.list("asked-recall");
    private static final int GAP = 3;

    private final Masked text;
    private final Clauses clauses;
    private final List<Asked> asked = new ArrayList<>();

    Questions(Masked text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
        for (int i = 0; i < text.size(); i++) {
            int end = clauses.sentenceEnd(i);
            boolean fresh = asked.isEmpty() || asked.getLast().after() <= i;
            if (fresh && clauses.start(i) == i && (opens(i, end) || clauses.sentence(i) == i && tagged(end))) {
                asked.add(new Asked(i, end));
            }
        }
    }

    /** In text order, none overlapping. */
    List<Asked> all() {
        return asked;
    }

    boolean at(int i) {
        return asked.stream().anyMatch(a -> i >= a.first() && i < a.after());
    }

    boolean about(Asked question) {
        for (int i = question.first(); i < question.after(); i++) {
            if (ABOUT.contains(text.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int start, int end) {
        int i = start;
        while (i < end && clauses.filler(i)) {
            i++;
        }
        boolean marked = text.norm(end - 1).equals("?");
        if (Words.any(text.norm(i + 2), "going", "gonna")) {
            return false;
        }
        return inverted(i, marked) || wh(i, end, marked) || recalled(i);
    }

    /** "Did they", "has Dana"; "was the call on Monday?" only with its mark, for "was the worst call ever" tells. */
    private boolean inverted(int i, boolean marked) {
        int subject = text.norm(i + 1).equals("not") ? i + 2 : i + 1;
        if (DONE.contains(text.norm(i)) && WHO.contains(text.norm(subject))) {
            boolean named = text.norm(subject).equals("ORG") || text.norm(subject).equals("PERSON");
            return !TOLD.contains(text.norm(subject + 1))
                    && (marked || !named || !NOUNS.contains(text.norm(subject + 1)));
        }
        return marked && !told(i) && (DONE.contains(text.norm(i)) || BEING.contains(text.norm(i)))
                && (WHO.contains(text.norm(subject)) || WHAT.contains(text.norm(subject)));
    }

    /** "Had the Acme interview at 3, they asked my availability, that's it??": more is told behind a comma. */
    private boolean told(int i) {
        if (!text.norm(i).equals("had") || WHO.contains(text.norm(i + 1))) {
            return false;
        }
        for (int k = i + 1; k + 1 < clauses.sentenceEnd(i); k++) {
            if (text.norm(k).equals(",") && Words.any(text.norm(k + 1), "they", "i", "he", "she", "it", "and", "we")) {
                return true;
            }
        }
        return false;
    }

    /** "When did I", "how long ago did I", "who interviewed me?" */
    private boolean wh(int start, int end, boolean marked) {
        if (!WH.contains(text.norm(start)) || text.norm(start + 1).equals("if")) {
            return false;
        }
        for (int i = start; i <= start + GAP + 1 && i < end; i++) {
            if (text.norm(i).equals("you")) {
                return false;
            }
            boolean past = DONE.contains(text.norm(i)) || Words.any(text.norm(i), "was", "were", "had");
            if (i > start && past && (WHO.contains(text.norm(i + 1)) || text.norm(i + 1).equals("it"))) {
                return true;
            }
            if (WHO.contains(text.norm(i))) {
                return marked && i > start + 1;
            }
        }
        return marked;
    }

    /** "Do you know if", "I forgot whether". */
    private boolean recalled(int start) {
        for (int i = start; i < start + GAP + 2 && i < text.size(); i++) {
            boolean next = WH.contains(text.norm(i + 1)) || Words.any(text.norm(i + 1), "if", "whether");
            boolean sure = text.norm(start).equals("i") && Words.any(text.norm(i), "know", "remember", "recall")
                    && !denied(start, i) && !text.norm(clauses.sentenceEnd(i) - 1).equals("?");
            if (RECALL.contains(text.norm(i)) && next && !sure && !atALoss(i + 2)) {
                return i == start || Words.any(text.norm(start), "do", "can", "could", "i", "tell");
            }
        }
        return false;
    }

    /** "I can't remember if": not "I know what that means". */
    private boolean denied(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Words.any(text.norm(i), "not", "n't", "never", "forgot", "no", "wanna", "want", "need", "like")) {
                return true;
            }
        }
        return false;
    }

    /** "I don't know whether I'm coming or going", "… if I should laugh or cry": a mood, no question. */
    private boolean atALoss(int from) {
        for (int i = from; i + 2 < Math.min(text.size(), from + GAP + 2); i++) {
            if (Words.any(text.norm(i), "coming", "laugh", "cry") && text.norm(i + 1).equals("or")) {
                return true;
            }
        }
        return false;
    }

    /** "… right?", "… didn't I?", "… or not?" */
    private boolean tagged(int end) {
        if (!text.norm(end - 1).equals("?")) {
            return false;
        }
        String last = text.norm(end - 2);
        boolean echo = WHO.contains(last) && text.norm(end - 3).equals("not") && DONE.contains(text.norm(end - 4))
                || last.equals("not") && WHO.contains(text.norm(end - 3)) && DONE.contains(text.norm(end - 4));
        return SURE.contains(last) || echo || last.equals("not") && text.norm(end - 3).equals("or");
    }
}

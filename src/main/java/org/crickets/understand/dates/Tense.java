package org.crickets.understand.dates;

import java.util.Set;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Whether the clause around a place tells the past: the nearest verb before it, else after it, decides. */
public final class Tense {
    static final Words WORDS = Words.of("tense.txt");

    /** How the next clause goes on about a day that was. */
    private static final Set<String> WENT = WORDS.list("went");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "so", "then", "because", "while");
    private static final int REACH = 25;
    private static final int NEXT = 10;

    /** What a verb says. */
    public enum Told {
        PAST, COMING, NOTHING
    }

    private Tense() {}

    /** Reads the tense at a token. */
    public static Told at(Text text, int first, int after) {
        Told lead = LeadIn.told(text, first, after);
        if (lead != Told.NOTHING) {
            return lead;
        }
        Told left = left(text, first);
        if (left != Told.NOTHING) {
            return left;
        }
        Told right = right(text, after);
        if (right != Told.NOTHING) {
            return right;
        }
        Told before = earlier(text, first, alone(text, first, after));
        return before != Told.NOTHING ? before : next(text, after);
    }

    /** Whether a verb, in whatever clause, tells the past. */
    public static boolean past(String norm) {
        return PastForm.is(norm);
    }

    private static Told left(Text text, int first) {
        for (int i = first - 1; i >= 0 && first - i < REACH && !ends(text, i) && !reported(text, i, first); i--) {
            Told told = TenseWord.told(text, i);
            if (told != Told.NOTHING) {
                return told;
            }
        }
        return Told.NOTHING;
    }

    /** "I wish to record that on 7 October I was interviewed". */
    private static boolean reported(Text text, int i, int first) {
        return text.norm(i).equals("that") && first - i < 3 && i > 1;
    }

    private static Told right(Text text, int after) {
        for (int i = after; i < text.size() && i - after < REACH && !ends(text, i); i++) {
            boolean fresh = CONJUNCTIONS.contains(text.norm(i)) || text.norm(i).equals(",");
            if (fresh || text.lineBreakBefore(i)) {
                return Told.NOTHING;
            }
            Told told = TenseWord.told(text, i);
            if (told != Told.NOTHING) {
                return told;
            }
        }
        return Told.NOTHING;
    }

    /** "Thank-you sent. Email. Sunday.": a sentence of a day alone. */
    private static boolean alone(Text text, int first, int after) {
        int from = text.sentenceStart(first);
        return from > 1 && (from == first || from == first - 1 && text.norm(from).equals("on"))
                && !text.lineBreakBefore(from)
                && (after >= text.size() || after + 1 >= text.sentenceEnd(first + 1));
    }

    /** No verb in the clause: the sentence before says it, across its comma or dash. */
    private static Told earlier(Text text, int first, boolean alone) {
        int seen = 0;
        for (int i = first - 1; i >= 0 && first - i < REACH && seen < 3; i--) {
            if (ends(text, i)) {
                seen++;
                if ((!alone || seen > 1) && !",:-(".contains(text.norm(i))) {
                    return Told.NOTHING;
                }
            }
            Told told = TenseWord.told(text, i);
            if (told != Told.NOTHING) {
                return told;
            }
        }
        return Told.NOTHING;
    }

    /** "… on Thursday, went terribly", "on Tuesday, that was with Ana": the next clause goes on about it. */
    private static Told next(Text text, int after) {
        for (int i = after; i < Math.min(text.size() - 1, after + NEXT); i++) {
            if (!text.token(i).word() && ",-(.!".contains(text.norm(i))) {
                if (goesOn(text, i + 1)) {
                    return Told.PAST;
                }
                if (!text.norm(i).equals(",")) {
                    return Told.NOTHING;
                }
            }
        }
        return Told.NOTHING;
    }

    private static boolean goesOn(Text text, int i) {
        boolean that = Words.any(text.norm(i), "that", "it", "this", "which") && text.norm(i + 1).equals("was");
        boolean went = WENT.contains(text.norm(i)) && !text.norm(i + 1).equals("to");
        return that || went || text.norm(i).equals("spoke");
    }

    private static boolean ends(Text text, int i) {
        return !text.token(i).word() && ".!?;,".contains(text.norm(i)) && !tight(text, i) && !text.abbreviated(i)
                || text.lineBreakBefore(i + 1 < text.size() ? i + 1 : i) && i + 1 < text.size();
    }

    /** A comma within a date or a dot within a number ends nothing. */
    private static boolean tight(Text text, int i) {
        return text.norm(i).equals(",") && (Weekdays.is(text.norm(i - 1)) || text.token(i).end() < text.clean().length()
                && i + 1 < text.size() && text.token(i + 1).numeric());
    }
}

package org.crickets.understand.dates;

import java.util.Set;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Whether the clause around a place tells the past: the nearest verb before it, else after it, decides. */
public final class Tense {
    private static final Words WORDS = Words.of("tense.txt");
    private static final Set<String> PAST = WORDS.list("past");
    private static final Set<String> COMING = WORDS.list("coming");
    private static final Set<String> NOT_PAST = WORDS.list("not-past");
    private static final Set<String> VERBS = Words.of("common.txt").list("verbs");
    private static final Set<String> BOUNDS = WORDS.list("bound");
    private static final Set<String> FUNCTION = Words.of("common.txt").list("function");
    private static final Set<String> TIME = Words.of("common.txt").list("time");
    /** "Went to see the people at Acme". */
    private static final Set<String> WENT = Set.of("went", "came", "managed", "popped", "drove", "travelled",
            "traveled",
            "flew");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "so", "then", "because", "while");
    /** "They said call back on Monday": what is bidden is to come. */
    private static final Set<String> SAID = Set.of("said", "says", "say", "please");
    /** What an employer's name follows. */
    private static final Set<String> PLACED = Set.of("at", "with", "from", "@");
    private static final int REACH = 25;
    private static final int SOON = 5;
    /** "Back at her desk on". */
    private static final Set<String> RETURNS_TO = Set.of("on", "the", "in", "at", "from", "around", "to", "her", "his",
            "their", "office", "work", "school", "desk", "clinic", "shop", "site", "again");
    /** Who is away. */
    private static final Set<String> GONE = Set.of("ooo", "away", "leave", "holiday", "holidays", "vacation", "pto",
            "autoreply", "auto", "automated", "automatic", "honeymoon", "sick", "travelling", "traveling", "abroad",
            "unavailable", "hols");

    /** "They have called me for the second round, Thursday 10am". */
    private static final Set<String> CALLED = Set.of("called", "shortlisted", "selected", "invited", "fixed");

    /** "Has kept the first round on Thursday". */
    private static final Set<String> KEPT = Set.of("kept", "given", "put", "set", "fixed", "called", "offered");

    /** "On Monday I have written her": as one says it who thinks in German. */
    private static final Set<String> DONE = Set.of("written", "spoken", "sent", "met", "been", "done", "seen", "rung",
            "left", "thanked", "had");

    /** "Preponed to Monday", "slipped to the 1st" look ahead; these do not. */
    private static final Set<String> REACHED = Set.of("up", "down", "next", "close", "similar", "prior", "due", "open");

    /** What a verb says. */
    public enum Told {
        PAST, COMING, NOTHING
    }

    private Tense() {}

    /** Reads the tense at a token. */
    public static Told at(Text text, int first, int after) {
        String word = text.norm(first - 1).equals("the") ? text.norm(first - 2) : text.norm(first - 1);
        if (word.equals("since") || text.norm(first).equals("since")) {
            return Told.PAST;
        }
        boolean between = text.norm(first - 1).equals("on") && Words.any(text.norm(first - 2), "have", "has", "'ve")
                && (regular(text.norm(after)) || DONE.contains(text.norm(after)));
        if (between) {
            return Told.PAST;
        }
        boolean latest = text.norm(first - 1).equals("on") && text.norm(first - 2).equals("latest");
        boolean moved = text.norm(first - 1).equals("to") && !REACHED.contains(text.norm(first - 2));
        boolean prior = word.equals("to") && text.norm(first - 2).equals("prior");
        if (text.norm(first - 1).equals("for") || text.norm(first - 1).equals("the") && word.equals("for")) {
            return Told.COMING;
        }
        boolean inside = after - first > 1 && BOUNDS.contains(text.norm(first));
        if (latest || moved || prior || inside || BOUNDS.contains(word) || closing(text, first)
                || returning(text, first)) {
            return Told.COMING;
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

    /** "Got an out of office from Monica, back on the 26th": who is away and, behind a comma, when she is there again. */
    private static boolean returning(Text text, int first) {
        int back = first - 1;
        while (back > first - SOON && RETURNS_TO.contains(text.norm(back))) {
            back--;
        }
        boolean clause = Words.any(text.norm(back), "back", "returns", "returning")
                && (back > 0 && !text.token(back - 1).word() || Words.any(text.norm(back - 1), "and", "not"));
        for (int i = back - 1; clause && i >= 0 && back - i < REACH; i--) {
            if (GONE.contains(text.norm(i)) || text.norm(i).equals("office") && text.norm(i - 1).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /** "Thank-you sent. Email. Sunday.": a sentence of a day alone. */
    private static boolean alone(Text text, int first, int after) {
        int from = text.sentenceStart(first);
        return from > 1 && (from == first || from == first - 1 && text.norm(from).equals("on"))
                && !text.lineBreakBefore(from)
                && (after >= text.size() || after + 1 >= text.sentenceEnd(first + 1));
    }

    /** "Requested by close of business Friday", "wants it COB Friday": a day that ends with work is to come. */
    private static boolean closing(Text text, int first) {
        boolean business = Words.any(text.norm(first - 1), "business", "play", "day")
                && text.norm(first - 2).equals("of") && Words.any(text.norm(first - 3), "close", "end");
        int bound = text.norm(first - 4).equals("the") ? first - 5 : first - 4;
        boolean bare = Words.any(text.norm(first - 1), "cob", "eod", "eob");
        return bare || business && BOUNDS.contains(text.norm(bound));
    }

    private static Told left(Text text, int first) {
        for (int i = first - 1; i >= 0 && first - i < REACH && !ends(text, i) && !reported(text, i, first); i--) {
            Told told = word(text, i);
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
            Told told = word(text, i);
            if (told != Told.NOTHING) {
                return told;
            }
        }
        return Told.NOTHING;
    }

    /** "… on Thursday, went terribly", "on Tuesday, that was with Ana": the next clause goes on about it. */
    private static Told next(Text text, int after) {
        for (int i = after; i < Math.min(text.size() - 1, after + 10); i++) {
            if (!text.token(i).word() && ",-(.!".contains(text.norm(i))) {
                boolean that = Words.any(text.norm(i + 1), "that", "it", "this", "which")
                        && text.norm(i + 2).equals("was");
                boolean went = WORDS.list("went").contains(text.norm(i + 1)) && !text.norm(i + 2).equals("to");
                if (that || went || text.norm(i + 1).equals("spoke")) {
                    return Told.PAST;
                }
                if (!text.norm(i).equals(",")) {
                    return Told.NOTHING;
                }
            }
        }
        return Told.NOTHING;
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
            Told told = word(text, i);
            if (told != Told.NOTHING) {
                return told;
            }
        }
        return Told.NOTHING;
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

    /** "At Next on Monday", "with Will Smith": a capital inside a sentence. */
    private static boolean name(Text text, int i) {
        boolean two = i + 1 < text.size() && text.token(i + 1).capital();
        return text.token(i).capital() && !text.startsSentence(i) && !text.shouted() && !text.token(i).shouted()
                && (two || PLACED.contains(text.norm(i - 1)) || text.norm(i - 1).equals("&"));
    }

    private static Told word(Text text, int i) {
        String word = text.norm(i);
        boolean placed = word.equals("next") && PLACED.contains(text.norm(i - 1));
        boolean owner = word.equals("'s") && text.token(i - 1).capital() && i + 1 < text.size()
                && text.token(i + 1).capital();
        if (placed || owner || name(text, i)) {
            return Told.NOTHING;
        }
        if (again(text, i) || owned(text, i)) {
            return Told.COMING;
        }
        boolean sat = word.equals("sat") && Words.any(text.norm(i + 1), "down", "with", "through", "in", "there");
        boolean behind = sat || word.equals("down")
                && Words.any(text.norm(i - 1), "interview", "interviews", "rounds", "one", "two",
                        "three", "four")
                || word.equals("belt") && text.norm(i - 2).equals("under");
        if (behind) {
            return Told.PAST;
        }
        boolean bidden = VERBS.contains(word) && SAID.contains(text.norm(i - 1));
        boolean been = word.equals("to") && WENT.contains(text.norm(i - 1));
        boolean possessed = word.equals("'s") && owns(text, i);
        if (been || possessed) {
            return been ? Told.PAST : Told.NOTHING;
        }
        boolean perfect = Words.any(word, "have", "has") && i + 1 < text.size() && !CALLED.contains(text.norm(i + 1))
                && !KEPT.contains(text.norm(i + 1)) && (regular(text.norm(i + 1)) || DONE.contains(text.norm(i + 1)));
        if (perfect) {
            return Told.PAST;
        }
        if (COMING.contains(word) || bidden || PAST.contains(word) && text.norm(i - 1).equals("to")
                || word.equals("to") && (VERBS.contains(text.norm(i + 1)) || told(text, i))) {
            return Told.COMING;
        }
        boolean described = Words.any(text.norm(i - 1), "the", "a", "an", "their", "our");
        if (described || !PAST.contains(word) && !regular(word)) {
            return Told.NOTHING;
        }
        return past(text, i, word);
    }

    /** "Rattled Acme's cage": a noun follows. */
    private static boolean owns(Text text, int i) {
        String next = text.norm(i + 1);
        return i + 1 < text.size() && text.token(i + 1).word() && !next.endsWith("ing") && !next.endsWith("ed")
                && !FUNCTION.contains(next) && !TIME.contains(next) && !COMING.contains(next) && !PAST.contains(next)
                && !VERBS.contains(next) && !Weekdays.is(next) && !text.token(i + 1).numeric()
                && !Words.any(next, "interview", "interviews", "round", "off", "back", "out", "away")
                && !Words.any(text.norm(i - 1), "it", "that", "there", "he", "she", "what", "here", "let");
    }

    /** "Told me to knock again": whatever is bidden. */
    private static boolean told(Text text, int to) {
        return Words.any(text.norm(to - 1), "me", "us")
                && Words.any(text.norm(to - 2), "told", "asked", "want", "wants", "wanted", "advised", "invited",
                        "like", "need", "needs");
    }

    /** "Hiring paused, check back after the 1st". */
    private static boolean again(Text text, int i) {
        return Words.any(text.norm(i), "check", "circle", "try", "come", "call", "ring", "write", "get")
                && Words.any(text.norm(i + 1), "back", "again") && !Words.any(text.norm(i - 1), "did", "to");
    }

    /** "They have got me in the diary for Monday". */
    private static boolean owned(Text text, int i) {
        return text.norm(i).equals("got") && Words.any(text.norm(i - 1), "have", "has", "'ve")
                && Words.any(text.norm(i + 1), "me", "an", "a", "my", "the", "one", "another");
    }

    /** Whether a verb, in whatever clause, tells the past. */
    public static boolean past(String norm) {
        return PAST.contains(norm) || regular(norm);
    }

    private static boolean regular(String word) {
        return word.length() > 3 && word.endsWith("ed") && !NOT_PAST.contains(word);
    }

    /** "Got an interview" and "is expected" look ahead; "to meet" never reaches here. */
    private static Told past(Text text, int i, String word) {
        boolean holds = word.equals("got") && Words.any(text.norm(i - 1), "have", "'ve", "has")
                && i + 1 < text.size() && text.token(i + 1).capital();
        if (holds) {
            return Told.COMING;
        }
        boolean gave = word.equals("gave") && Words.any(text.norm(i + 1), "me", "us");
        if (gave || Words.any(word, "got", "given", "landed")) {
            for (int j = i + 1; j < Math.min(text.size(), i + 6); j++) {
                boolean one = text.norm(j).equals("one")
                        && Words.any(text.norm(j + 1), "at", "with", "for", "on");
                if (one || WORDS.list("appointment").contains(text.norm(j))) {
                    return Told.COMING;
                }
            }
        }
        boolean called = CALLED.contains(word) && text.norm(i + 1).equals("me")
                && Words.any(text.norm(i + 2), "for", "to", "in", "back");
        boolean has = Words.any(text.norm(i - 1), "has", "have", "'ve") && KEPT.contains(word);
        if (called || has) {
            return Told.COMING;
        }
        String before = text.norm(i - 1);
        boolean passive = before.equals("is") || before.equals("be") || before.equals("are") || before.equals("'s")
                || before.equals("being") || before.equals("gets") || before.equals("get") || before.equals("getting");
        return passive ? Told.COMING : Told.PAST;
    }
}

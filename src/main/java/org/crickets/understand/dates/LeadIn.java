package org.crickets.understand.dates;

import java.util.Set;
import org.crickets.understand.dates.Tense.Told;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** What leads in a date and tells the time before any verb is asked: "since Monday", "by Friday", "moved to the 1st". */
final class LeadIn {
    private static final Set<String> BOUNDS = Tense.WORDS.list("bound");

    /** "Preponed to Monday", "slipped to the 1st" look ahead; these do not. */
    private static final Set<String> REACHED = Set.of("up", "down", "next", "close", "similar", "prior", "due", "open");

    /** "Back at her desk on". */
    private static final Set<String> RETURNS_TO = Set.of("on", "the", "in", "at", "from", "around", "to", "her", "his",
            "their", "office", "work", "school", "desk", "clinic", "shop", "site", "again");

    /** Who is away. */
    private static final Set<String> GONE = Set.of("ooo", "away", "leave", "holiday", "holidays", "vacation", "pto",
            "autoreply", "auto", "automated", "automatic", "honeymoon", "sick", "travelling", "traveling", "abroad",
            "unavailable", "hols");

    /** How far before the day "back" stands. */
    private static final int SOON = 5;
    private static final int REACH = 25;

    private LeadIn() {}

    static Told told(Text text, int first, int after) {
        if (since(text, first) || between(text, first, after)) {
            return Told.PAST;
        }
        boolean coming = lead(text, first).equals("for") || bound(text, first, after) || moved(text, first)
                || closing(text, first) || returning(text, first);
        return coming ? Told.COMING : Told.NOTHING;
    }

    /** The word before the date and its article. */
    private static String lead(Text text, int first) {
        return text.norm(first - 1).equals("the") ? text.norm(first - 2) : text.norm(first - 1);
    }

    private static boolean since(Text text, int first) {
        return lead(text, first).equals("since") || text.norm(first).equals("since");
    }

    /** "I have on Monday written her". */
    private static boolean between(Text text, int first, int after) {
        return text.norm(first - 1).equals("on") && Words.any(text.norm(first - 2), "have", "has", "'ve")
                && PastForm.done(text.norm(after));
    }

    /** "By Friday", "on latest Friday", "prior to the 1st". */
    private static boolean bound(Text text, int first, int after) {
        boolean inside = after - first > 1 && BOUNDS.contains(text.norm(first));
        boolean latest = text.norm(first - 1).equals("on") && text.norm(first - 2).equals("latest");
        boolean prior = lead(text, first).equals("to") && text.norm(first - 2).equals("prior");
        boolean headed = Words.any(text.norm(first - 1), "decision", "answer", "verdict", "deadline")
                && text.startsSentence(first - 1);
        return inside || latest || prior || headed || BOUNDS.contains(lead(text, first));
    }

    private static boolean moved(Text text, int first) {
        return text.norm(first - 1).equals("to") && !REACHED.contains(text.norm(first - 2));
    }

    /** "Requested by close of business Friday", "wants it COB Friday": a day that ends with work is to come. */
    private static boolean closing(Text text, int first) {
        boolean business = Words.any(text.norm(first - 1), "business", "play", "day")
                && text.norm(first - 2).equals("of") && Words.any(text.norm(first - 3), "close", "end");
        int bound = text.norm(first - 4).equals("the") ? first - 5 : first - 4;
        boolean bare = Words.any(text.norm(first - 1), "cob", "eod", "eob");
        return bare || business && BOUNDS.contains(text.norm(bound));
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
}

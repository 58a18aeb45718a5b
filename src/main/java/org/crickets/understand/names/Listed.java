package org.crickets.understand.names;

import java.util.BitSet;
import java.util.Set;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Names in a list of interviews, each with its own time: "Globex on Tuesday 2pm, Initech - Friday", "Mon 10am Globex". */
final class Listed {
    private static final Set<String> MARKS = Set.of(":", ",", ";", "and", "then", "&", "plus", "-", "\u2013", "\u2014",
            "\u2022", "*", "with", "at", "also", "have", "got");
    private static final Set<String> LINKS = Set.of("on", "at", "@", "-", "\u2013", "\u2014", ":", "(", "is", ",",
            "for");
    private static final Set<String> MEETINGS = Set.of("doubleheader", "trot", "twice", "two", "three", "interview",
            "interviews", "interviewed",
            "interviewing", "call",
            "calls", "screen", "screens", "round", "rounds", "onsite", "onsites", "chat", "chats", "meeting",
            "meetings",
            "appointments", "phone_screen", "screenings", "convos");

    private static final int ASIDE = 8;
    private static final int WAY = 4;
    private static final Set<String> TRADE = Words.of("tense.txt").list("trade");
    /** How they talk. */
    private static final Set<String> WAYS = Set.of("zoom", "teams", "skype", "meet", "webex", "video", "phone",
            "telephone", "whatsapp", "facetime", "person", "hangouts", "onsite", "site");

    private final Text text;
    private final BitSet dated;
    private final boolean meets;

    /** {@code dated}: the tokens of dates. */
    Listed(Text text, BitSet dated) {
        this.text = text;
        this.dated = dated;
        boolean meeting = false;
        for (int i = 0; i < text.size(); i++) {
            meeting |= MEETINGS.contains(text.norm(i));
        }
        this.meets = meeting;
    }

    /** Whether the words are an item of such a list, and stand with a time of their own. */
    boolean item(int first, int after) {
        if (!meets || GivenNames.given(text.norm(first)) && !Employers.known(text.norm(first))) {
            return false;
        }
        boolean opens = MARKS.contains(text.norm(first - 1)) || first > 0 && text.startsSentence(first);
        return opens && timeFollows(after) || first > 0 && dated.get(first - 1) && closes(after);
    }

    /** "… and Beacon Street Bakery on Wednesday": a business named after a street, where another one with its own time is told before. */
    boolean business(int first, int after) {
        boolean shop = TRADE.contains(text.norm(after - 1)) && !Towns.road(text, after - 1);
        String before = text.norm(first - 1);
        boolean joined = Words.any(before, "and", "&", "plus", "then");
        boolean listed = MARKS.contains(before) && !before.equals("at") || Words.any(before, "its", "'s", "is");
        return shop && listed && (joined || dated.previousSetBit(first) >= 0) && timeFollows(after);
    }

    /** "Then the harlow toys one at 5": one to three words and the "one" that has its own time. */
    boolean one(int first) {
        if (!meets || !Words.any(text.norm(first - 1), "the", "my") || WAYS.contains(text.norm(first))) {
            return false;
        }
        int one = first + 1;
        while (one < first + WAY && one < text.size() && text.token(one).word() && !text.norm(one).equals("one")) {
            one++;
        }
        return text.norm(one).equals("one") && timeAt(one + 1) && !text.norm(first).matches("\\w+(?:er|est|ed|ing|ish)")
                && dated.previousSetBit(first) >= 0;
    }

    /** Where a business of everyday words ends that has its own time in a list without capitals, "ash tree school on monday"; the token itself when there is none. */
    int shop(int i) {
        boolean plain = meets && (text.quiet() || text.shouted());
        boolean opens = plain && i > 0 && (text.startsSentence(i) || MARKS.contains(text.norm(i - 1)));
        int end = i;
        while (opens && end < i + WAY && end < text.size() && text.token(end).word() && !dated.get(end)
                && !Institution.STOPS.contains(text.norm(end)) && !NamePlace.work(text.norm(end))) {
            end++;
            if (end > i + 1 && TRADE.contains(text.norm(end - 1)) && timeFollows(end)) {
                return end;
            }
        }
        return i;
    }

    private boolean timeFollows(int after) {
        return timeAt(after) || timeAt(bracketed(after)) || timeAt(through(after));
    }

    /** Behind how they talk: "Pawprint over zoom at 4", "Initech by phone on Monday", "Globex in person at 9". */
    private int through(int i) {
        int way = i + 1;
        while (way < i + WAY && (Words.any(text.norm(way), "a", "the", "ms", "google", "microsoft", "face", "to"))) {
            way++;
        }
        boolean told = Words.any(text.norm(i), "over", "on", "via", "by", "through", "in")
                && WAYS.contains(text.norm(way));
        int after = Words.any(text.norm(way + 1), "call", "interview", "chat") ? way + 2 : way + 1;
        return told ? after : WAYS.contains(text.norm(i)) ? i + 1 : i;
    }

    private boolean timeAt(int after) {
        int i = after;
        int start = i;
        boolean part = text.norm(i).equals("in")
                && Words.any(text.norm(i + 2), "morning", "afternoon", "evening");
        if (part) {
            return true;
        }
        while (i < start + 2 && LINKS.contains(text.norm(i))) {
            i++;
        }
        return dated.get(i);
    }

    /** Behind the bracket that opens here: "Pennant (video) at 9.30". */
    private int bracketed(int i) {
        int k = i;
        while (text.norm(i).equals("(") && k < Math.min(text.size(), i + ASIDE) && !text.norm(k).equals(")")) {
            k++;
        }
        return text.norm(k).equals(")") ? k + 1 : i;
    }

    private boolean closes(int after) {
        return after >= text.size() || text.lineBreakBefore(after)
                || Words.any(text.norm(after), ",", ";", ".", "and", "then", "&", "plus");
    }
}

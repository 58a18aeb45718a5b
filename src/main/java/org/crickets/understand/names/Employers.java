package org.crickets.understand.names;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crickets.understand.text.Beginnings;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/**
 * Well-known employers, {@code employers.txt}: in any case, and those that are everyday words where an employer must
 * stand, "at next", "the target interview".
 */
final class Employers {
    private static final int LONGEST = 4;
    private static final Map<String, Boolean> SURE = load();
    private static final Beginnings BEGINNINGS = new Beginnings(SURE.keySet());
    private static final Set<String> PLACES = Set.of("at", "@", "from", "with", "w", "chez");
    private static final Set<String> MEETING = Set.of("interview", "interviews", "onsite", "recruiter", "hr", "store",
            "application", "offer", "superday");
    private static final Set<String> GOES_ON = Set.of("for", "with", "as", "and", "but", "so", "was", "is", "'s",
            "went",
            "they", "i", "in", "on", "at", "about", "again", "hq", "head", "said", "who", "then", "because", "which",
            "where", "yet", "now", "n", "today", "yesterday", "this", "tomorrow", "wants", "want", "has", "have", "had",
            "to", "or", "interview", "recruiter", "store",
            "office", "offices", "not", "after", "from", "right");

    private static final Set<String> MAKERS = Set.of("google", "microsoft", "ms", "apple", "cisco", "amazon", "zoho",
            "facebook", "meta");
    private static final Set<String> TOOLS = Set.of("meet", "drive", "calendar", "docs", "doc", "sheet", "sheets",
            "form", "forms", "maps", "teams", "webex", "hangouts", "hangout", "chime", "facetime", "meeting",
            "messenger", "chat", "meets", "team", "duo");

    private final Text text;
    private final BitSet taken;
    private final boolean works;

    Employers(Text text, BitSet taken) {
        this.text = text;
        this.taken = taken;
        boolean told = false;
        for (int i = 0; i < text.size(); i++) {
            told |= NamePlace.work(text.norm(i));
        }
        this.works = told;
    }

    private static Map<String, Boolean> load() {
        Words words = Words.of("employers.txt");
        Map<String, Boolean> out = new HashMap<>();
        words.list("word").forEach(w -> out.put(w, false));
        words.list("firm").forEach(w -> {
            out.put(w, true);
            out.put(w.replace("'", ""), true);
        });
        return out;
    }

    /** Whether one word alone is a well-known employer's name. */
    static boolean known(String norm) {
        return SURE.containsKey(norm);
    }

    /** The tokens of names of several words, "holland and barrett", whose words are no places. */
    static BitSet spans(Text text, BitSet taken) {
        Employers employers = new Employers(text, taken);
        BitSet out = new BitSet();
        for (int i = 0; i < text.size(); i++) {
            int after = employers.after(i);
            if (after > i + 1) {
                out.set(i, after);
            }
        }
        return out;
    }

    /** Where the employer's name that starts here ends, the longest one; the token itself when there is none. */
    int after(int i) {
        if (!text.norm(i).isEmpty() && !BEGINNINGS.with(text.norm(i))) {
            return i;
        }
        StringBuilder name = new StringBuilder();
        int found = i;
        for (int k = i; k < Math.min(text.size(), i + LONGEST) && !taken.get(k); k++) {
            boolean glued = k > i && (text.token(k).start() == text.token(k - 1).end());
            name.append(k > i && !glued ? " " : "").append(text.norm(k));
            Boolean sure = SURE.get(name.toString());
            if (sure != null && (sure && works || k > i && sure || believed(i, k + 1)) && apart(i, k + 1)) {
                found = k + 1;
            }
        }
        return found;
    }

    /** "Via Microsoft Teams", "on Google Meet": what they talk through. */
    static boolean tool(Text text, int i) {
        return MAKERS.contains(text.norm(i)) && TOOLS.contains(text.norm(i + 1));
    }

    private boolean apart(int i, int after) {
        boolean domain = text.norm(after).equals(".") && after + 1 < text.size()
                && text.token(after + 1).start() == text.token(after).end();
        boolean tool = tool(text, after - 1);
        boolean titled = GivenNames.honorific(text.norm(i - 1)) || GivenNames.given(text.norm(i - 1))
                && text.token(i - 1).capital();
        return !domain && !tool && !titled;
    }

    /** "Got an interview, it's at next". */
    private boolean it(int i) {
        return works && text.norm(i - 1).equals("at") && Words.any(text.norm(i - 2), "is", "'s", "its", "was");
    }

    /** An everyday word: after "at" or "with" and before what may follow a name, or right before "interview". */
    private boolean believed(int i, int after) {
        if (text.shouted() && Common.knows(text.norm(i)) && !text.norm(i - 1).equals("at")) {
            return false;
        }
        boolean ends = after >= text.size() || taken.get(after) || !text.token(after).word()
                || GOES_ON.contains(text.norm(after));
        boolean placed = PLACES.contains(text.norm(i - 1)) && ends
                && (text.token(i).capital() || NamePlace.work(text.norm(i - 2)) || it(i)
                        || !Common.knows(text.norm(i)));
        if (text.norm(i).equals("zoom")) {
            return placed;
        }
        boolean named = MEETING.contains(text.norm(after)) && !text.norm(i).equals("next")
                && !text.norm(i).equals("video");
        boolean subject = text.startsSentence(i) && Words.any(text.norm(after), "want", "wanna", "wants", "said",
                "rejected", "ghosted", "offered", "replied", "emailed", "rang", "invited");
        return placed || named || subject || text.token(i).capital() && !Common.knows(text.norm(i));
    }
}

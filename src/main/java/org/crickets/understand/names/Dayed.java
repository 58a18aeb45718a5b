package org.crickets.understand.names;

import java.util.Set;
import org.crickets.understand.text.Beginnings;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Companies named after days and numbers, which are no dates: "Ruby Tuesday", "Century 21". */
final class Dayed {
    private static final int LONGEST = 6;
    private static final Set<String> NAMES = Words.of("employers.txt").list("dayed");
    private static final Beginnings BEGINNINGS = new Beginnings(NAMES);
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night", "noon");
    private static final Set<String> MEETINGS = Set.of("interview", "interviews", "offer", "application", "recruiter",
            "role", "job", "onsite", "store", "trial");
    private static final Set<String> DATED = Set.of("today", "yesterday", "tomorrow", "tonight", "on", "this", "last",
            "next");

    private Dayed() {}

    /** Where such a name that starts here ends; the token itself when there is none. */
    static int after(Text text, int i) {
        if (morning(text, i)) {
            return i + 2;
        }
        if (text.norm(i).isEmpty() || !BEGINNINGS.with(text.norm(i))) {
            return i;
        }
        StringBuilder name = new StringBuilder();
        int found = i;
        for (int k = i; k < Math.min(text.size(), i + LONGEST); k++) {
            boolean apart = k > i && text.token(k).start() > text.token(k - 1).end();
            name.append(apart ? " " : "").append(text.norm(k));
            found = NAMES.contains(name.toString()) ? k + 1 : found;
        }
        return found;
    }

    /** "Tuesday Morning interview was today": where another day is told. */
    private static boolean morning(Text text, int i) {
        boolean capitals = TradeNames.NAMELIKE.contains(text.norm(i)) && text.norm(i).endsWith("day")
                && PARTS.contains(text.norm(i + 1)) && text.token(i).capital() && text.token(i + 1).capital()
                && !text.shouted();
        if (!capitals || longer(text, i + 2)
                || !MEETINGS.contains(text.norm(i + 2)) && !TradeNames.PLACES.contains(text.norm(i - 1))) {
            return false;
        }
        for (int k = i + 2; k < text.size() && !text.startsSentence(k); k++) {
            if (DATED.contains(text.norm(k))) {
                return true;
            }
        }
        return DATED.contains(text.norm(i - 2));
    }

    /** "Friday Night Dinners". */
    private static boolean longer(Text text, int i) {
        return i < text.size() && text.token(i).capital() && text.token(i).word();
    }
}

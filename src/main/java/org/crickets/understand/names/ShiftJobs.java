package org.crickets.understand.names;

import java.util.BitSet;
import java.util.Set;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Days and seasons that belong to a job: "the role was saturday barista", "for weekend team member", "a night porter". */
public final class ShiftJobs {
    private static final Set<String> SHIFTS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "weekend", "weekday", "night", "evening", "morning", "afternoon", "summer", "christmas", "winter",
            "easter", "spring", "autumn", "lunchtime", "breakfast", "bedtime", "termtime", "playtime", "midday");
    private static final Set<String> OPENS = Set.of("for", "as", "a", "an", "not", ":");
    private static final Set<String> IS = Set.of("is", "'s", "was", "be", "its");
    private static final int LONGEST = 4;

    private ShiftJobs() {}

    /** The tokens of such words. */
    public static BitSet spans(Text text) {
        BitSet out = new BitSet();
        for (int i = 1; i < text.size(); i++) {
            int job = i;
            while (job < text.size() && job - i < 2 && SHIFTS.contains(text.norm(job))) {
                job++;
            }
            if (job > i && opens(text, i, job)) {
                out.set(i, job);
            }
        }
        return out;
    }

    /** "A weekend shelf stacker": a word that no list knows, too. */
    private static boolean inside(Text text, int i) {
        boolean word = text.token(i).word() && !text.token(i).numeric()
                && !Filler.word(text.norm(i));
        return (word || RoleFinder.part(text, i)) && !text.lineBreakBefore(i);
    }

    private static boolean opens(Text text, int i, int job) {
        int end = job;
        for (int k = job; k < text.size() && k - job < LONGEST && inside(text, k); k++) {
            end = RoleFinder.ends(text, k) ? k + 1 : end;
        }
        if (end == job) {
            return false;
        }
        boolean noun = RoleFinder.ANNOUNCE.contains(text.norm(end));
        boolean article = Words.any(text.norm(i - 1), "the", "their", "this");
        boolean told = IS.contains(text.norm(i - 1))
                && (RoleFinder.ANNOUNCE.contains(text.norm(i - 2)) || text.norm(i - 1).equals("its")
                        || Words.any(text.norm(i - 2), "it", "that", "should", "title"));
        return told || OPENS.contains(text.norm(i - 1)) || article && (noun || text.norm(i - 2).equals("for"));
    }
}

package org.crickets.understand.reading;

import java.util.Set;
import org.crickets.understand.dates.Tense;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** "Just emailed them", "she has just rung", "sent it just now", "a moment ago": today. */
final class JustNow {
    private static final Set<String> MOMENTS = Set.of("moment", "moments", "sec", "second", "seconds", "while", "bit");

    private JustNow() {}

    static boolean told(Text text, int from, int to) {
        for (int i = from; i < Math.min(to, text.size()); i++) {
            String norm = text.norm(i);
            boolean now = Words.any(norm, "just", "right", "now") && text.norm(i + 1).equals("now");
            boolean ago = norm.equals("ago") && MOMENTS.contains(text.norm(i - 1));
            boolean done = norm.equals("just")
                    && (Tense.past(text.norm(i + 1)) || i > 0 && Words.any(text.norm(i - 1), "has", "have"));
            boolean has = norm.equals("just") && i > 0 && Words.any(text.norm(i - 1), "'s", "'ve", "is")
                    && Words.any(text.norm(i + 1), "rung", "sent", "written", "told", "called", "emailed", "phoned");
            if (now || ago || done || has) {
                return true;
            }
        }
        return false;
    }

    /** "HR called just now, I'm through": the news is today's, not the round. */
    static boolean news(Text text, int from, int to) {
        for (int i = from + 1; i + 1 < Math.min(to, text.size()); i++) {
            if (text.norm(i).equals("just") && Words.any(text.norm(i + 1), "called", "rang", "rung", "phoned",
                    "emailed",
                    "mailed", "texted", "messaged", "informed", "told", "said", "confirmed", "announced", "heard",
                    "wrote",
                    "replied", "let")) {
                return true;
            }
            boolean hungUp = text.norm(i).equals("just") && Words.any(text.norm(i + 1), "got", "came", "come", "hung")
                    && (Words.any(text.norm(i + 2), "off", "up") || text.norm(i + 3).equals("off"));
            if (hungUp) {
                return true;
            }
            if (text.norm(i).equals("just") && text.norm(i + 1).equals("now")
                    && Words.any(text.norm(i - 1), "called", "rang", "phoned", "emailed", "mailed", "texted",
                            "messaged",
                            "replied", "wrote", "me")) {
                return true;
            }
        }
        return false;
    }
}

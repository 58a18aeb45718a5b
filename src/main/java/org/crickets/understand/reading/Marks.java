package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crickets.understand.cues.Mark;
import org.crickets.understand.names.GivenNames;
import org.crickets.understand.text.Beginnings;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Resource;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Places that tell a time zone, and the names of playbooks. */
final class Marks {
    private static final java.util.regex.Pattern ZONED = java.util.regex.Pattern.compile(
            "\\b(?:time ?zone|time zo|my time|clock|my zone)");
    private static final int LONGEST = 4;
    private static final Map<String, String> PLAYBOOKS = playbooks();
    private static final Beginnings BEGINNINGS = new Beginnings(PLAYBOOKS.keySet());

    private static final Set<String> COUNTRIES = Words.of("names.txt").list("country");

    private Marks() {}

    private static Map<String, String> playbooks() {
        Map<String, String> out = new TreeMap<>();
        for (String line : Resource.lines("playbooks.txt")) {
            String[] parts = line.split("\\s*=\\s*");
            for (String form : parts[0].split("\\s*,\\s*")) {
                out.put(form, parts[1]);
            }
        }
        return out;
    }

    static List<Mark> of(Text text, BitSet taken) {
        List<Mark> out = new ArrayList<>();
        boolean zoned = ZONED.matcher(text.canonical()).find();
        for (int i = 0; i < text.size();) {
            Mark mark = at(text, taken, i, zoned);
            if (mark != null) {
                out.add(mark);
            }
            i = mark == null ? i + 1 : mark.after();
        }
        return out;
    }

    private static @org.jspecify.annotations.Nullable Mark at(Text text, BitSet taken, int i, boolean zoned) {
        String first = text.norm(i);
        if (!zoned && !first.isEmpty() && !BEGINNINGS.with(first) && !Places.begin(first)) {
            return null;
        }
        for (int after = Math.min(text.size(), i + LONGEST); after > i; after--) {
            if (!taken.get(i, after).isEmpty()) {
                continue;
            }
            String words = text.canonical().substring(text.from(i),
                    text.from(after - 1) + text.norm(after - 1).length());
            String playbook = PLAYBOOKS.get(words.replace('-', ' '));
            if (playbook != null && bookish(text, i, after)) {
                return new Mark(i, after, "PLAYBOOK", playbook);
            }
            String exact = Places.zone(words, text.typed(i, after));
            String zone = exact == null && after == i + 1 && zoned && moves(text, i) ? Places.near(words) : exact;
            if (zone != null && !partOfName(text, i, after) && !branch(text, taken, i)) {
                return new Mark(i, after, "PLACE", zone);
            }
        }
        return null;
    }

    /** Where a time zone is talked about, after "in" or "to": a slip in a city's name is forgiven. */
    private static boolean moves(Text text, int i) {
        return Words.any(text.norm(i - 1), "in", "to", "from") && !Common.knows(text.norm(i));
    }

    /** "MTN Nigeria", "Thales Australia": a country right after a name ends that name. */
    private static boolean branch(Text text, BitSet taken, int i) {
        return i > 0 && COUNTRIES.contains(text.norm(i)) && text.token(i).capital() && !text.shouted()
                && text.token(i - 1).word() && text.token(i - 1).capital() && !taken.get(i - 1)
                && !text.startsSentence(i) && !Common.knows(text.norm(i - 1))
                && Places.zone(text.norm(i - 1), text.typed(i - 1, i)) == null;
    }

    /** "University of Leeds", "Boston Consulting", "Helen Mawson". */
    private static boolean partOfName(Text text, int i, int after) {
        if (Words.any(text.norm(i), "st", "saint") && Words.any(text.norm(after), "'", "'s")) {
            return true;
        }
        boolean of = text.norm(i - 1).equals("of") && i > 1 && text.token(i - 2).capital();
        boolean goesOn = after < text.size() && text.token(after).capital() && text.token(after).word()
                && !text.shouted()
                && !text.lineBreakBefore(after) && !text.norm(after).equals("time")
                && !text.token(after).norm().equals("i");
        boolean surname = i > 0 && GivenNames.given(text.norm(i - 1)) && text.token(i - 1).capital()
                && text.token(i).capital() && !text.shouted() && !text.startsSentence(i);
        return of || surname || goesOn && text.token(i).capital();
    }

    /** One word such as "gentle" names a playbook only beside a word that says so. */
    private static boolean bookish(Text text, int i, int after) {
        if (after - i > 1) {
            return true;
        }
        for (int k = Math.max(0, i - 4); k < Math.min(text.size(), after + 3); k++) {
            if (Words.any(text.norm(k), "playbook", "strategy", "mode", "style", "approach", "plan")) {
                return true;
            }
        }
        boolean one = Words.any(text.norm(after), "one", "ones") && text.norm(i - 1).equals("the")
                && Words.any(text.norm(i - 2), "use", "with", "to", "on", "want", "try", "take");
        return one || Words.any(text.norm(i - 1), "use", "switch") || text.norm(i - 1).equals("to")
                && Words.any(text.norm(i - 2), "switch", "change", "set");
    }
}

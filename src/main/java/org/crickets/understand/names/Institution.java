package org.crickets.understand.names;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/**
 * Names whose words are everyday words and whose last one says what they are: "at the school library", "WITH GOLDEN
 * VALLEY CREDIT UNION".
 */
final class Institution {
    private static final int LONGEST = 5;
    private static final Words WORDS = Words.of("tense.txt");
    private static final Words COMMON = Words.of("common.txt");
    private static final Set<String> FIRM = WORDS.list("firm");
    private static final Set<String> KINDS = WORDS.list("institution");
    static final Set<String> STOPS = stops();
    /** "Two rivers credit union". */
    private static final Set<String> COUNTS = Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine",
            "twelve");
    private static final Set<String> BEFORE = Set.of("at", "@", "with", "from", "for", "by", "in");

    private final Text text;
    private final BitSet taken;

    Institution(Text text, BitSet taken) {
        this.text = text;
        this.taken = taken;
    }

    private static Set<String> stops() {
        Set<String> stops = new HashSet<>(COMMON.list("function"));
        stops.addAll(COMMON.list("time"));
        stops.addAll(COMMON.list("adjectives"));
        stops.addAll(WORDS.list("past"));
        return stops;
    }

    /** Where the name that starts here ends; the token itself when there is none. */
    int after(int i) {
        boolean the = text.norm(i - 1).equals("the");
        boolean small = text.quiet() || text.shouted();
        boolean counted = small && COUNTS.contains(text.norm(i)) && text.norm(i + 1).endsWith("s");
        if (!BEFORE.contains(text.norm(the ? i - 2 : i - 1)) || !small && !the || !inside(i) && !counted
                || text.token(i).capital() && !text.shouted() || Introduced.person(text, i)
                || Candidates.TEAM.contains(text.norm(i))) {
            return i;
        }
        int found = i;
        for (int k = i + 1; k < text.size() && k < i + LONGEST && inside(k) && !text.lineBreakBefore(k); k++) {
            if ((FIRM.contains(text.norm(k)) || k > i + 1 && Joining.firmOfTwo(text, k - 1)) && small
                    || the && KINDS.contains(text.norm(k))) {
                found = k + 1;
            }
        }
        return found;
    }

    /** "A start-up, Nimbly": a word for an employer. */
    static boolean kind(Text text, int i) {
        boolean startUp = text.norm(i).equals("up") && text.norm(i - 1).equals("start");
        return startUp || KINDS.contains(text.norm(i))
                || Words.any(text.norm(i), "company", "firm", "startup", "outfit", "employer", "business");
    }

    private boolean inside(int i) {
        boolean owner = text.norm(i).equals("'s");
        return owner || i < text.size() && text.token(i).word() && !taken.get(i) && !text.token(i).numeric()
                && !STOPS.contains(text.norm(i)) && !GivenNames.never(text.norm(i)) && !text.token(i).raw().isEmpty();
    }
}

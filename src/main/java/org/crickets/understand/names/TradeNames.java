package org.crickets.understand.names;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/**
 * Companies made of ordinary words, or of words for days and numbers, known by the last of their capitals: "Fridays
 * Kitchen", "Second Street Deli", "Seven Oaks School District"; in small letters where one of them does something.
 */
public final class TradeNames {
    private static final int LONGEST = 6;
    private static final Words WORDS = Words.of("tense.txt");
    private static final Words COMMON = Words.of("common.txt");
    private static final Set<String> FIRM = WORDS.list("firm");
    private static final Set<String> TRADE = WORDS.list("trade");
    static final Set<String> NAMELIKE = WORDS.list("namelike");
    /** With these a name may begin that would else be no name's. */
    private static final Set<String> OPENS = WORDS.list("opens");
    private static final Set<String> STOPS = stops();
    private static final Set<String> MODIFIERS = RoleFinder.WORDS.list("modifier");
    private static final Set<String> HEADS = RoleFinder.WORDS.list("head");
    private static final Set<String> NOUNS = RoleFinder.WORDS.list("after-role");
    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");
    private static final Set<String> KINDS = WORDS.list("kind-first");
    static final Set<String> PLACES = Set.of("at", "from", "with", "@", "for", "by");

    private final Text text;

    TradeNames(Text text) {
        this.text = text;
    }

    private static Set<String> stops() {
        Set<String> all = new HashSet<>(COMMON.list("function"));
        all.addAll(COMMON.list("time"));
        all.addAll(COMMON.list("verbs"));
        all.addAll(WORDS.list("past"));
        all.addAll(WORDS.list("coming"));
        all.addAll(WORDS.list("appointment"));
        return all;
    }

    /** The tokens of all such names: no dates, no jobs. */
    public static BitSet spans(Text text) {
        TradeNames names = new TradeNames(text);
        BitSet out = new BitSet();
        for (int i = 0; i < text.size();) {
            int after = names.after(i);
            out.set(i, Math.max(i, after));
            i = Math.max(i + 1, after);
        }
        return out;
    }

    /** Where the name that starts here ends; the token itself when there is none. */
    int after(int i) {
        int dayed = Dayed.after(text, i);
        if (text.shouted() || !text.token(i).word() || text.token(i).raw().isEmpty()) {
            return dayed;
        }
        return Math.max(dayed, text.quiet() ? quiet(i) : capitals(i));
    }

    private int capitals(int i) {
        if (!text.token(i).capital() || i > 0 && runs(i - 1, i) && !leads(i - 1)) {
            return i;
        }
        int after = i + 1;
        while (after < text.size() && after - i < LONGEST && goesOn(after)
                && !(text.norm(after).equals("of") && GivenNames.given(text.norm(i)))
                && !(NAMELIKE.contains(text.norm(after)) && TRADE.contains(text.norm(after - 1)))) {
            after++;
        }
        boolean ends = after - i > 1 && TRADE.contains(text.norm(after - 1)) && text.token(after - 1).capital();
        if (!ends && KINDS.contains(text.norm(i)) && after - i > 1 && text.token(after - 1).capital()) {
            return rolesIn(i, after) ? i : after;
        }
        return ends && begins(i, after) && !job(i, after) ? after : i;
    }

    private boolean rolesIn(int i, int after) {
        for (int k = i + 1; k < after; k++) {
            if (HEADS.contains(text.norm(k)) || MODIFIERS.contains(text.norm(k)) || NamePlace.work(text.norm(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word before belongs to the same run of capitals. */
    private boolean runs(int before, int i) {
        return text.token(before).capital() && text.token(before).word() && !text.lineBreakBefore(i)
                && !text.startsSentence(i);
    }

    /** "Had Beacon Hill Vet", "Tomorrow Second Street Deli": the word before is none of the name. */
    private boolean leads(int i) {
        return STOPS.contains(text.norm(i)) && !OPENS.contains(text.norm(i)) || NamePlace.work(text.norm(i))
                && !TRADE.contains(text.norm(i));
    }

    private boolean goesOn(int i) {
        boolean mark = text.norm(i).equals("&") || text.norm(i).equals("'s")
                || GivenNames.particle(text.norm(i)) && !text.norm(i).equals("and");
        int capital = GivenNames.particle(text.norm(i + 1)) ? i + 2 : i + 1;
        boolean next = capital < text.size() && text.token(capital).capital() && text.token(capital).word();
        return !text.lineBreakBefore(i) && !text.startsSentence(i)
                && (text.token(i).word() && text.token(i).capital()
                        && (!GivenNames.never(text.norm(i)) || text.norm(i).equals("lunch"))
                        && !NOUNS.contains(text.norm(i)) || mark && next);
    }

    /** A first word that begins sentences and times, too, only where the others are everyday words. */
    private boolean begins(int i, int after) {
        String norm = text.norm(i);
        if (GivenNames.never(norm) || GivenNames.honorific(norm)) {
            return false;
        }
        boolean day = NAMELIKE.contains(norm) && !norm.equals("second")
                || norm.endsWith("days") && norm.matches("(?:mon|tues|wednes|thurs|fri|satur|sun)days");
        boolean asks = STOPS.contains(norm) && !OPENS.contains(norm);
        if (!day && !asks) {
            return !NamePlace.work(norm) || OPENS.contains(norm) || !text.startsSentence(i) || TRADE.contains(norm);
        }
        boolean month = MONTHS.contains(norm) && after - i > 2 && TRADE.contains(text.norm(after - 1));
        return month || day && !norm.startsWith("to") && !norm.equals("yesterday") && plain(i + 1, after);
    }

    private boolean plain(int from, int after) {
        for (int k = from; k < after; k++) {
            if (!Common.knows(text.norm(k)) && !TRADE.contains(text.norm(k)) && !text.norm(k).equals("'s")) {
                return false;
            }
        }
        return true;
    }

    /** "Senior Kitchen …", "Head of Finance", "the Data Engineering team": work, and no employer. */
    private boolean job(int i, int after) {
        boolean modified = true;
        for (int k = i; k < after; k++) {
            String norm = text.norm(k);
            modified &= MODIFIERS.contains(norm) || HEADS.contains(norm) || norm.equals("of") || norm.equals("&");
        }
        boolean headed = HEADS.contains(text.norm(i)) && text.norm(i + 1).equals("of");
        boolean role = RoleFinder.ANNOUNCE.contains(text.norm(after)) && !text.norm(after).equals("title");
        boolean place = PLACES.contains(text.norm(i - 1)) && !text.norm(i - 1).equals("for");
        boolean surname = after - i == 2 && GivenNames.given(text.norm(i)) && !MONTHS.contains(text.norm(i))
                && !FIRM.contains(text.norm(after - 1));
        return surname || headed || (modified || role && MODIFIERS.contains(text.norm(after - 1))) && !place;
    }

    /** "At bluewren physio": a word for a business that is a job as well. */
    private boolean jobNamed(int i) {
        return PLACES.contains(text.norm(i - 1)) && !Words.any(text.norm(i - 1), "for", "by") && i + 1 < text.size()
                && !Common.knows(text.norm(i))
                && !GivenNames.given(text.norm(i)) && !HEADS.contains(text.norm(i)) && !MODIFIERS.contains(text.norm(i))
                && TRADE.contains(text.norm(i + 1)) && HEADS.contains(text.norm(i + 1))
                && !NOUNS.contains(text.norm(i + 2));
    }

    /** "Second street deli interviewed me", all in small letters. */
    private int quiet(int i) {
        if (jobNamed(i)) {
            return i + 2;
        }
        if (!Subject.opens(text, i) || STOPS.contains(text.norm(i)) && !OPENS.contains(text.norm(i))
                && !NAMELIKE.contains(text.norm(i))) {
            return i;
        }
        for (int after = i + 1; after < text.size() && after - i < LONGEST; after++) {
            String norm = text.norm(after);
            if (!text.token(after).word() || after < i || STOPS.contains(norm) || NamePlace.work(norm)) {
                return i;
            }
            boolean ends = FIRM.contains(norm) && after + 1 < text.size();
            if (ends && (Subject.does(text, after + 1) || text.norm(after + 1).startsWith("interviewed"))) {
                return after + 1;
            }
        }
        return i;
    }
}

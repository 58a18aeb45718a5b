package org.crickets.understand.dates;

import java.util.Set;
import java.util.regex.Pattern;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Token;
import org.crickets.understand.text.Words;

/** Proper names guard their words: March Capital, Tomorrow Health, April Jones, Sun Microsystems. */
final class Guard {
    private static final Set<String> TELLS = Set.of("said", "says", "wants", "want", "rejected", "called", "emailed",
            "offered",
            "asked", "passed", "turned", "replied", "has", "have", "invited", "never", "went", "ghosted");
    private static final Words WORDS = Words.of("tense.txt");
    private static final Set<String> NAMELIKE = WORDS.list("namelike");
    private static final Set<String> FIRM = WORDS.list("firm");
    private static final Set<String> SHORT = Set.of("sun", "sat", "wed", "mon", "fri", "may", "march", "mar", "sep",
            "jan",
            "second", "noon");

    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");

    private static final Set<String> WHAT = Set.of("people", "company", "firm", "startup", "outfit", "lot", "folks",
            "guys", "brand", "app", "agency", "chain", "shop");
    private static final int APPOSED = 7;

    private static final Pattern HOUR = Pattern.compile("\\d+[ap]m|\\d+:\\d\\d");

    private Guard() {}

    /** Whether a match is a name or another word instead. */
    static boolean refuses(Text text, int first, int after) {
        Token last = text.token(after - 1);
        boolean shines = last.is("sun") && text.norm(after - 2).equals("the") && !last.capital();
        if (shines || store(text, first, after) || apposed(text, first, after) || recurs(text, first)) {
            return true;
        }
        boolean one = after - first == 1 || NAMELIKE.contains(text.norm(after - 1));
        return one && NAMELIKE.contains(last.norm()) && (name(text, after - 1, after) || verb(text, first, after));
    }

    /** "Every other Saturday off": no one day. */
    private static boolean recurs(Text text, int first) {
        boolean other = Words.any(text.norm(first - 1), "other", "second", "single", "third");
        return Weekdays.is(text.norm(first))
                && Words.any(text.norm(other ? first - 2 : first - 1), "every", "alternate", "each");
    }

    /** "Sunday Best Bakery": the words with capitals go on to one that ends a company's name. */
    private static boolean firm(Text text, int i) {
        return i < text.size() && text.token(i).capital() && FIRM.contains(text.norm(i));
    }

    /** "With Sunday, the lawn care people": what it is follows. */
    private static boolean apposed(Text text, int first, int after) {
        boolean opens = after - first == 1 && text.token(first).capital() && Weekdays.is(text.norm(first))
                && Words.any(text.norm(first - 1), "with", "at", "from", "@") && text.norm(after).equals(",")
                && Words.any(text.norm(after + 1), "the", "a", "an", "that");
        for (int i = after + 2; opens && i < after + APPOSED; i++) {
            if (WHAT.contains(text.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** "At Tuesday Morning": no time stands so after "at". */
    private static boolean store(Text text, int first, int after) {
        boolean opens = text.startsSentence(first) && (TELLS.contains(text.norm(after))
                || text.norm(after).equals("and") && after + 1 < text.size() && text.token(after + 1).capital());
        return after - first == 2 && (opens || Words.any(text.norm(first - 1), "at", "for")) && !text.shouted()
                && Weekdays.is(text.norm(first)) && text.token(first).capital() && text.token(first + 1).capital()
                && PARTS.contains(text.norm(first + 1));
    }

    private static boolean name(Text text, int at, int after) {
        if (after >= text.size() || !text.token(at).capital()) {
            return false;
        }
        Token next = text.token(after);
        boolean tight = text.lineBreakBefore(after);
        if (tight || !next.word()) {
            return next.is("&") && after + 1 < text.size() && text.token(after + 1).capital();
        }
        if (FIRM.contains(next.norm()) && (next.capital() || text.quiet())) {
            return true;
        }
        if (next.capital() && !text.shouted() && placed(text, at, after) && firm(text, after + 1)) {
            return true;
        }
        boolean named = Set.of("at", "with", "from", "@").contains(text.norm(at - 1)) && Weekdays.is(text.norm(at))
                && !text.shouted() && next.norm().length() > 3 && !PARTS.contains(next.norm())
                && !Weekdays.is(next.norm()) && !text.norm(after + 1).equals("and");
        return next.capital() && !next.shouted() && !next.numeric()
                && (!Common.knows(next.norm()) && (month(text.norm(at)) || placed(text, at, after)) || named);
    }

    /** "At Sunday Riley", "Sunday Riley wants": a weekday that a company is called by. */
    private static boolean placed(Text text, int at, int after) {
        String before = text.norm(at - 1);
        int end = after + 1;
        while (end < text.size() && end < after + 3 && text.token(end).word() && text.token(end).capital()) {
            end++;
        }
        boolean telling = text.startsSentence(at) && TELLS.contains(text.norm(end));
        return Words.any(before, "at", "with", "from", "@", "about") || telling;
    }

    private static boolean month(String norm) {
        return !Weekdays.is(norm) && !norm.startsWith("to") && !norm.equals("yesterday") || norm.equals("sun");
    }

    /** "I sat down", "sun's out", "we may", "march on": the short forms need a word or mark that makes them a date. */
    private static boolean verb(Text text, int first, int after) {
        String word = text.norm(first);
        if (after - first > 1 || !SHORT.contains(word) || word.equals("noon") || word.equals("mon")
                || word.equals("fri")) {
            return false;
        }
        if (text.norm(after).equals("not") && Weekdays.is(text.norm(after + 1))
                || text.norm(first - 1).equals("not") && Weekdays.is(text.norm(first - 2))) {
            return false;
        }
        boolean alone = after >= text.size() || !text.token(after).word() || text.token(after).numeric()
                || Words.any(text.norm(after), "at", "the", "with", "and", "morning", "afternoon", "for", "from", "or");
        boolean cued = first > 0
                && Words.any(text.norm(first - 1), "on", "by", "until", "till", "this", "next", "last", "before",
                        "from", "to", "(", "for", "of", "since", ",", "-", "or", "and");
        boolean timed = after < text.size() && text.token(after).numeric()
                && (HOUR.matcher(text.norm(after)).matches()
                        || Words.any(text.norm(after + 1), ":", "am", "pm"));
        boolean hour = text.norm(after).equals("at")
                && (text.norm(after + 1).equals("half")
                        || text.norm(after + 1).matches("(?:[1-9]|1[0-2])(?:[ap]m)?"))
                && !Set.of("i", "we", "he", "she", "they", "just", "and", "who", "was", "were", "then", "be", "been")
                        .contains(text.norm(first - 1));
        return !(timed || hour || cued && alone || cued && text.token(first).capital()
                || alone && text.token(first).capital());
    }
}

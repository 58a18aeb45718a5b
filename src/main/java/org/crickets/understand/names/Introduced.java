package org.crickets.understand.names;

import java.util.Set;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Words that introduce a person: "one Ramesh Iyer", "the HR lady, Folake", "a sir by name Vignesh", "the manager kayleigh". */
final class Introduced {
    private static final Set<String> TITLES = RoleFinder.WORDS.list("title");
    private static final Set<String> HEADS = RoleFinder.WORDS.list("head");
    private static final Set<String> PEOPLE = RoleFinder.WORDS.list("people");
    private static final Set<String> ARTICLES = Set.of("the", "their", "our", "my", "a", "an", "this", "one", "some",
            "his", "her", "and", "with", "by");
    private static final Set<String> TAKES = Set.of("took", "interviewed", "conducted", "asked", "led", "ran",
            "chaired");
    private static final Set<String> TELLS = Set.of("said", "says", "told", "mentioned", "promised");
    private static final Set<String> US = Set.of("they", "that", "we", "me", "i", "she", "he");
    private static final int SENTENCE = 9;

    private Introduced() {}

    /** Whether the words before a name make it a person's. */
    static boolean by(Text text, int first, int after) {
        String before = text.norm(first - 1);
        boolean full = after - first > 1 || GivenNames.given(text.norm(first));
        boolean one = before.equals("one") && text.token(first).capital() && full;
        boolean name = before.equals("name") && text.norm(first - 2).equals("by")
                || Words.any(before, "is", "was", "'s") && text.norm(first - 2).equals("name");
        boolean called = Words.any(before, "called", "named")
                && (person(text, first - 2) || is(text.norm(first - 2)) && somebody(text, first - 3));
        return one || name || called || job(text, first) || is(text, first) && full;
    }

    private static boolean is(String norm) {
        return Words.any(norm, "is", "was", "'s");
    }

    /** "She", "his boss": whose name is told. */
    private static boolean somebody(Text text, int i) {
        return Words.any(text.norm(i), "she", "he", "who") || person(text, i);
    }

    /** "The HR lady, Folake": a word for somebody, with an article before it and at most a comma after it. */
    static boolean job(Text text, int first) {
        int i = text.norm(first - 1).equals(",") ? first - 2 : first - 1;
        i = !person(text, i) && text.norm(i - 1).equals("of") && HEADS.contains(text.norm(i - 2)) ? i - 2 : i;
        if (!person(text, i) || text.startsSentence(first)) {
            return false;
        }
        int from = i;
        while (from > 0 && from > i - 4 && !ARTICLES.contains(text.norm(from))) {
            from--;
        }
        if (text.norm(i).equals("someone") || text.norm(i).equals("person")) {
            return i == first - 1 && text.token(first).capital() && GivenNames.given(text.norm(first));
        }
        return ARTICLES.contains(text.norm(from))
                || i == first - 1 && text.token(first).capital() && !text.shouted();
    }

    /** "The person that interviewed me is Babatunde Alabi". */
    private static boolean is(Text text, int first) {
        if (!Words.any(text.norm(first - 1), "is", "was", "'s") || !text.token(first).capital()) {
            return false;
        }
        for (int i = first - 2; i >= Math.max(0, first - SENTENCE); i--) {
            if (person(text, i)) {
                return true;
            }
            if (text.startsSentence(i)) {
                return false;
            }
        }
        return false;
    }

    /** "Ramesh Iyer took the round"; where the company is told already, "Emeka said they …". */
    static boolean acts(Text text, int first, int after, boolean hasCompany) {
        boolean took = TAKES.contains(text.norm(after)) && text.token(first).capital() && !text.shouted()
                && (!text.token(first).shouted() || GivenNames.given(text.norm(first)))
                && (GivenNames.given(text.norm(first))
                        || !text.norm(after).equals("asked") && (after - first > 1 || hasCompany));
        boolean told = hasCompany && TELLS.contains(text.norm(after)) && US.contains(text.norm(after + 1))
                && text.startsSentence(first) && after - first < 3;
        return took || told;
    }

    static boolean person(Text text, int i) {
        String norm = text.norm(i);
        return PEOPLE.contains(norm) || TITLES.contains(norm) || HEADS.contains(norm);
    }
}

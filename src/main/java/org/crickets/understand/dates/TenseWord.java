package org.crickets.understand.dates;

import java.util.Set;
import org.crickets.understand.dates.Tense.Told;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** What one word tells of the time by the words beside it: "will", "went to see", "have written", "told me to call". */
final class TenseWord {
    private static final Words COMMON = Words.of("common.txt");
    private static final Set<String> COMING = Tense.WORDS.list("coming");
    private static final Set<String> VERBS = COMMON.list("verbs");
    private static final Set<String> FUNCTION = COMMON.list("function");
    private static final Set<String> TIME = COMMON.list("time");

    /** "Went to see the people at Acme". */
    private static final Set<String> WENT = Set.of("went", "came", "managed", "popped", "drove", "travelled",
            "traveled", "flew");

    /** "They said call back on Monday": what is bidden is to come. */
    private static final Set<String> SAID = Set.of("said", "says", "say", "please");

    /** What an employer's name follows. */
    private static final Set<String> PLACED = Set.of("at", "with", "from", "@");

    private TenseWord() {}

    static Told told(Text text, int i) {
        if (name(text, i)) {
            return Told.NOTHING;
        }
        if (again(text, i) || owned(text, i)) {
            return Told.COMING;
        }
        if (behind(text, i) || gone(text, i)) {
            return Told.PAST;
        }
        if (owns(text, i)) {
            return Told.NOTHING;
        }
        if (PastForm.perfect(text, i)) {
            return Told.PAST;
        }
        if (COMING.contains(text.norm(i)) || bidden(text, i)) {
            return Told.COMING;
        }
        boolean described = Words.any(text.norm(i - 1), "the", "a", "an", "their", "our");
        return described || !PastForm.is(text.norm(i)) ? Told.NOTHING : PastForm.told(text, i);
    }

    /** "At Next on Monday", "with Will Smith", "Acme's Dana": a capital inside a sentence. */
    private static boolean name(Text text, int i) {
        String word = text.norm(i);
        boolean two = i + 1 < text.size() && text.token(i + 1).capital();
        boolean placed = PLACED.contains(text.norm(i - 1));
        return word.equals("next") && placed || word.equals("'s") && text.token(i - 1).capital() && two
                || text.token(i).capital() && !text.startsSentence(i) && !text.shouted() && !text.token(i).shouted()
                        && (two || placed || text.norm(i - 1).equals("&"));
    }

    /** "Hiring paused, check back after the 1st". */
    private static boolean again(Text text, int i) {
        return Words.any(text.norm(i), "check", "circle", "try", "come", "call", "ring", "write", "get")
                && Words.any(text.norm(i + 1), "back", "again") && !Words.any(text.norm(i - 1), "did", "to");
    }

    /** "They have got me in the diary for Monday". */
    private static boolean owned(Text text, int i) {
        return text.norm(i).equals("got") && Words.any(text.norm(i - 1), "have", "has", "'ve")
                && Words.any(text.norm(i + 1), "me", "an", "a", "my", "the", "one", "another");
    }

    /** "Sat down with them", "two down", "one more under my belt". */
    private static boolean behind(Text text, int i) {
        return switch (text.norm(i)) {
            case "sat" -> Words.any(text.norm(i + 1), "down", "with", "through", "in", "there");
            case "down" -> Words.any(text.norm(i - 1), "interview", "interviews", "rounds", "one", "two", "three",
                    "four");
            case "belt" -> text.norm(i - 2).equals("under");
            default -> false;
        };
    }

    /** "Went to see them". */
    private static boolean gone(Text text, int i) {
        return text.norm(i).equals("to") && WENT.contains(text.norm(i - 1));
    }

    /** "Rattled Acme's cage": a noun follows. */
    private static boolean owns(Text text, int i) {
        String next = text.norm(i + 1);
        return text.norm(i).equals("'s") && i + 1 < text.size() && text.token(i + 1).word() && !next.endsWith("ing")
                && !next.endsWith("ed") && !FUNCTION.contains(next) && !TIME.contains(next) && !COMING.contains(next)
                && !PastForm.is(next) && !VERBS.contains(next) && !Weekdays.is(next) && !text.token(i + 1).numeric()
                && !Words.any(next, "interview", "interviews", "round", "off", "back", "out", "away")
                && !Words.any(text.norm(i - 1), "it", "that", "there", "he", "she", "what", "here", "let");
    }

    /** "Said call on Monday", "to meet": what is bidden or meant to be done. */
    private static boolean bidden(Text text, int i) {
        String word = text.norm(i);
        return VERBS.contains(word) && SAID.contains(text.norm(i - 1))
                || PastForm.listed(word) && text.norm(i - 1).equals("to")
                || word.equals("to") && (VERBS.contains(text.norm(i + 1)) || told(text.norm(i - 2), text.norm(i - 1)));
    }

    /** "Told me to knock again": whatever is bidden. */
    private static boolean told(String verb, String whom) {
        return Words.any(whom, "me", "us") && Words.any(verb, "told", "asked", "want", "wants", "wanted", "advised",
                "invited", "like", "need", "needs");
    }
}

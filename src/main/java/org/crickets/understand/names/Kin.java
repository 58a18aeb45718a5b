package org.crickets.understand.names;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** The user's own people, who are nobody at an employer: "my sister Carol", "our Jade", and Carol told again. */
public final class Kin {
    private static final Set<String> WORDS = words();
    private static final Set<String> MINE = Set.of("my", "our", "me");
    private static final Set<String> AUNTS = Set.of("aunt", "auntie", "uncle", "cousin", "grandma", "grandpa", "nana");
    private static final Set<String> LOVED = Set.of("poor");
    private static final Set<String> TOLD = Set.of("they", "the", "that", "i", "we", "he", "she", "it", "there", "hr",
            "their", "you", "not", "no", "a", ":", ",");
    /** Where one meets friends, and nobody who hires. */
    private static final Set<String> HAUNTS = Set.of("church", "school", "uni", "college", "gym", "choir", "yoga",
            "football", "pub", "mosque", "temple", "synagogue", "upstairs", "downstairs", "netball", "rugby",
            "bootcamp",
            "playgroup", "allotment", "street", "road", "block", "neighbourhood", "neighborhood", "gang", "course");
    private static final int BETWEEN = 4;
    private static final int NEXT = 3;

    private Kin() {}

    private static Set<String> words() {
        Set<String> all = new HashSet<>(Words.of("cue-words.txt").list("kin"));
        all.addAll(Words.of("names.txt").list("kin"));
        return all;
    }

    /** Whether a word tells such a person, "my" before it. */
    public static boolean word(Text text, int i) {
        if (!WORDS.contains(text.norm(i))) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - NEXT) && text.token(k).word(); k--) {
            if (MINE.contains(text.norm(k))) {
                return true;
            }
        }
        return Words.any(text.norm(i), "mum", "mom", "dad", "nan", "gran", "grandma", "granny");
    }

    /** Takes their names, wherever they stand. */
    static void take(Text text, BitSet taken) {
        Set<String> own = new HashSet<>();
        for (int i = 0; i < text.size(); i++) {
            if (named(text, i) && !taken.get(i) && (told(text, i) || called(text, i) || after(text, i)
                    || advises(text, i) || knownFrom(text, i))) {
                own.add(text.norm(i));
                take(text, taken, i);
            }
        }
        for (int i = 0; i < text.size(); i++) {
            if (own.contains(text.norm(i)) && !text.norm(i - 1).equals("with")) {
                taken.set(i);
            }
        }
    }

    private static void take(Text text, BitSet taken, int first) {
        int after = first + 1;
        if (text.norm(after).equals("from") && knownFrom(text, first)) {
            taken.set(after, haunt(text, first) + 1);
        }
        while (after < text.size() && text.token(after).capital() && !text.shouted() && !taken.get(after)
                && text.token(after).word() && !text.startsSentence(after)) {
            after++;
        }
        taken.set(first, after);
    }

    private static boolean named(Text text, int i) {
        return text.token(i).word() && (text.token(i).capital() && !text.shouted() && !text.quiet()
                || GivenNames.given(text.norm(i)) && !GivenNames.ordinary(text.norm(i)));
    }

    /** "My best friend Deb", "my sister in law, Ann". */
    private static boolean told(Text text, int i) {
        int k = text.norm(i - 1).equals(",") && GivenNames.given(text.norm(i)) ? i - 2 : i - 1;
        while (k > i - BETWEEN && k > 0 && Words.any(text.norm(k), "law", "in", "called", "named")) {
            k--;
        }
        boolean aunt = k == i - 1 && AUNTS.contains(text.norm(k));
        return k >= 0 && (aunt || word(text, k)) && !WORDS.contains(text.norm(i));
    }

    /** "Kevin says sleep on it", in a long story: nobody who tells what an employer does. */
    private static boolean advises(Text text, int i) {
        return text.size() > Candidates.STORY && text.startsSentence(i) && GivenNames.given(text.norm(i))
                && text.norm(i + 1).equals("says") && !TOLD.contains(text.norm(i + 2));
    }

    /** "Linda from church", "Dave from my old job", "Amy next door". */
    private static boolean knownFrom(Text text, int i) {
        if (!GivenNames.given(text.norm(i))) {
            return false;
        }
        boolean from = text.norm(i + 1).equals("from") && HAUNTS.contains(text.norm(haunt(text, i)));
        return from && !GivenNames.never(text.norm(i))
                || text.norm(i + 1).equals("next") && text.norm(i + 2).equals("door")
                || text.norm(i + 1).equals("down") && text.norm(i + 3).equals("road");
    }

    private static int haunt(Text text, int i) {
        int k = i + 2;
        while (k < i + BETWEEN && Words.any(text.norm(k), "my", "the", "our", "old", "down")) {
            k++;
        }
        return k;
    }

    /** "Our Jade", "my Susan says", "poor Martin". */
    private static boolean called(Text text, int i) {
        String before = text.norm(i - 1);
        boolean gone = text.norm(i + 1).equals("died") || text.norm(i + 1).equals("passed")
                && Words.any(before, "since", "when", "before");
        boolean dear = gone || LOVED.contains(before)
                || Words.any(before, "my", "our") && !text.norm(i - 2).equals("to");
        return dear && GivenNames.given(text.norm(i)) && text.token(i).capital()
                && !text.norm(i + 1).equals("'s") && !NamePlace.work(text.norm(i + 1))
                && !(i + 1 < text.size() && text.token(i + 1).capital());
    }

    /** "Carol, my sister"; "Femi (my uncle)". */
    private static boolean after(Text text, int i) {
        boolean mark = Words.any(text.norm(i + 1), ",", "(", "-")
                && Words.any(text.norm(i + 2), "my", "our");
        return mark && GivenNames.given(text.norm(i))
                && (word(text, i + 3) || word(text, i + 4) && !text.token(i + 3).capital());
    }
}

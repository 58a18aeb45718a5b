package org.crickets.understand.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Distance;
import org.crickets.understand.text.Folding;
import org.crickets.understand.text.Text;

/** Compares the words of a text with those of known names; one slip of the finger or of the ear is forgiven. */
final class Heard {
    private static final int SHORTEST = 4;
    private static final int SOUNDING = 5;
    private static final int LONG = 7;
    private static final int APART = 6;

    private static final Set<String> AND = Set.of("&", "and", "n", "+");

    private final Text text;
    private final String[] folded;
    private final boolean[] guessable;
    private final Map<String, String> sounds = new HashMap<>();
    /** Known names written as one. */
    private final Map<String, String> whole = new HashMap<>();

    Heard(Text text) {
        this.text = text;
        this.folded = new String[text.size()];
        this.guessable = new boolean[text.size()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Folding.fold(text.token(i).raw());
            guessable[i] = folded[i].length() >= SHORTEST && !Common.knows(folded[i]);
        }
    }

    boolean exactly(int i, String word) {
        return folded[i].equals(word);
    }

    /** An everyday word or another given name is never taken for a slip. */
    boolean same(int i, String word) {
        if (folded[i].equals(word) || text.norm(i).equals(word) || AND.contains(word) && AND.contains(folded[i])) {
            return true;
        }
        if (!guessable[i] || word.length() < SHORTEST || Math.abs(word.length() - folded[i].length()) > 2) {
            return false;
        }
        boolean another = GivenNames.given(folded[i]);
        return (!another || within(folded[i], word)) && word.charAt(0) == folded[i].charAt(0)
                && Distance.oneSlip(folded[i], word)
                || word.length() > SOUNDING && folded[i].length() >= SOUNDING && alike(folded[i], word, another);
    }

    /** "Deidre" for Deirdre: a letter too few or too many, but not at the end, where it makes another name. */
    private static boolean within(String typed, String name) {
        return Math.max(typed.length(), name.length()) >= LONG && typed.length() != name.length()
                && typed.charAt(typed.length() - 1) == name.charAt(name.length() - 1)
                && typed.charAt(typed.length() - 2) == name.charAt(name.length() - 2);
    }

    /** "Harbor Frate" for Harbour Freight: the second word of a known name, where its consonants sound the same. */
    boolean sounding(int i, String word) {
        return guessable[i] && !GivenNames.given(folded[i]) && word.length() > SOUNDING
                && folded[i].length() >= SOUNDING && skeleton(folded[i]).length() > 2
                && skeleton(folded[i]).equals(skeleton(word));
    }

    /** "Halcyon Heath" for Halcyon Health: behind the first word of a known name even a given name may be a slip. */
    boolean slipped(int i, String word) {
        return guessable[i] && word.length() > SOUNDING - 1 && Distance.oneSlip(folded[i], word);
    }

    /**
     * Where a known name ends whose words were typed apart, "sage brush hotels", "can va"; the token itself when it does not. Of
     * a short one a part is no everyday word.
     */
    int apart(int i, String name) {
        String all = whole.computeIfAbsent(name, n -> Folding.fold(n).replace(" ", ""));
        int typed = 0;
        boolean rare = all.length() > APART;
        for (int k = i; k < Math.min(folded.length, i + APART) && all.length() > SHORTEST; k++) {
            if (folded[k].isEmpty() || !all.startsWith(folded[k], typed)) {
                return i;
            }
            rare |= folded[k].length() > 1 && !Common.knows(folded[k]) && !GivenNames.never(folded[k]);
            typed += folded[k].length();
            if (typed == all.length()) {
                return k > i && rare ? k + 1 : i;
            }
        }
        return i;
    }

    private static String skeleton(String word) {
        return sound(word.replace("gh", "").replaceAll("[aeiouyhw]", ""));
    }

    private boolean alike(String a, String b, boolean exactly) {
        String x = sounds.computeIfAbsent(a, Heard::sound);
        String y = sounds.computeIfAbsent(b, Heard::sound);
        return x.equals(y) || !exactly && x.charAt(0) == y.charAt(0) && Distance.oneSlip(x, y);
    }

    /** c, ck and k are one, and i and y, ph and f, s and z; double letters are single. */
    private static String sound(String word) {
        String plain = word.replace("cia", "sa").replace("ie", "i").replace("sh", "s").replace("ce", "se")
                .replace("ci", "si")
                .replace("ck", "k").replace('c', 'k').replace('y', 'i').replace("ph", "f").replace('z', 's');
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || plain.charAt(i) != plain.charAt(i - 1)) {
                out.append(plain.charAt(i));
            }
        }
        return out.toString();
    }
}

package org.crickets.understand.names;

import java.util.BitSet;
import java.util.Set;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Token;
import org.crickets.understand.text.Words;

/** Which words go on with a name that began before them: "Bank of Ireland", "St Mary's Hospital", "Smith & Sons". */
final class Joining {
    private static final Set<String> FIRM = Candidates.FIRM;
    /** "Care home", "building society". */
    static final Set<String> FIRM_TWO = Words.of("tense.txt").list("firm-two");

    private static final Set<String> CLANS = Set.of("ni", "nic", "mac", "mc", "o", "ui", "de", "da", "di", "du", "del",
            "della", "van", "von", "bin", "binti", "al", "el", "ter", "la", "le");
    private static final Set<String> PARTNERS = Set.of("solicitors", "sons", "daughters", "partners", "associates",
            "brothers", "co", "llp", "accountants", "architects", "advocates", "chartered", "law", "legal",
            "surveyors");

    private final Text text;
    private final BitSet taken;
    private final boolean plain;

    Joining(Text text, BitSet taken) {
        this.text = text;
        this.taken = taken;
        this.plain = text.quiet() || text.shouted();
    }

    /** Whether the word goes on with the name that started there. */
    boolean joins(int i, int start) {
        Token token = text.token(i);
        if (text.norm(i).equals("'s") && !taken.get(i)) {
            return owned(i);
        }
        if (taken.get(i) || text.lineBreakBefore(i) || token.raw().isEmpty() || text.norm(i).startsWith("'")
                || GivenNames.never(token.norm()) && !token.norm().equals("it") && !token.is("am")
                        && !firmAhead(i + 1)) {
            return false;
        }
        if (token.is("&") || token.is("-") && tight(i)) {
            return i + 1 < text.size() && text.token(i + 1).word() && (plain || text.token(i + 1).capital()
                    || token.is("-"));
        }
        if (!token.word()) {
            return false;
        }
        if (plain) {
            boolean pair = text.norm(i - 1).equals("&") && tight(i - 1);
            return pair || clan(i, start) || firmOfTwo(i)
                    || (!Common.knows(token.norm()) || FIRM.contains(token.norm())) && !token.numeric();
        }
        boolean theirs = token.is("of") && (GivenNames.given(text.norm(start))
                || GivenNames.honorific(text.norm(start - 1)) || GivenNames.honorific(text.norm(start)));
        boolean bridge = GivenNames.particle(token.norm()) && (!token.is("and") || partners(i, start)) && !theirs
                && i + 1 < text.size() && (text.token(i + 1).capital() || i + 2 < text.size()
                        && GivenNames.particle(text.norm(i + 1)) && CLANS.contains(text.norm(i))
                        && text.token(i + 2).capital());
        boolean quietly = !text.token(start).capital() && !text.token(start).numeric() && !text.token(start).is("<");
        return quietly
                ? !Common.knows(token.norm()) && !token.capital() || FIRM.contains(token.norm()) || firmOfTwo(i)
                : token.capital() || bridge;
    }

    /** Whether a word stands in surnames: "van", "de", "ní". */
    static boolean clan(String norm) {
        return CLANS.contains(norm);
    }

    /** "Sinead ni dhomhnaill", "ORLA DE PAOR": what stands between a given name and a surname that no list knows. */
    private boolean clan(int i, int start) {
        return i == start + 1 && CLANS.contains(text.norm(i))
                && (GivenNames.given(text.norm(start)) || Words.any(text.norm(i), "ni", "nic", "mac", "mc", "o", "ui")
                        && Words.any(text.norm(start - 1), "met", "with", "by", "and", "saw", "called", "named"))
                && i + 1 < text.size() && text.token(i + 1).word() && !taken.get(i + 1)
                && !Common.knows(text.norm(i + 1)) && !GivenNames.never(text.norm(i + 1));
    }

    /** "Willow bank care home": one of two words that end a name together. */
    private boolean firmOfTwo(int i) {
        return firmOfTwo(text, i) && !taken.get(i + 1) || firmOfTwo(text, i - 1);
    }

    static boolean firmOfTwo(Text text, int i) {
        return i >= 0 && i + 1 < text.size() && FIRM_TWO.contains(text.norm(i) + " " + text.norm(i + 1));
    }

    /** "St Mary's Hospital"; "at McDonald's on Monday", where nothing follows that they could own. */
    private boolean owned(int i) {
        boolean firm = firmAhead(i + 1);
        int first = i - 1;
        while (first > 0 && text.token(first - 1).capital()) {
            first--;
        }
        boolean at = Words.any(text.norm(first - 1), "at", "with", "from", "for", "@");
        boolean ends = i + 1 >= text.size() || taken.get(i + 1) && !Introduced.person(text, i + 1)
                || !text.token(i + 1).word()
                || Words.any(text.norm(i + 1), "on", "at", "in", "for", "and", "with", "today", "but", "went", "said",
                        "they", "i", "this", "last", "next");
        return firm || at && ends && text.token(i - 1).capital();
    }

    /** "Hartley's Garden Centre": words with capitals, one of which ends a company's name. */
    private boolean firmAhead(int i) {
        for (int k = i; k < Math.min(text.size(), i + 3) && text.token(k).capital() && !taken.get(k); k++) {
            if (FIRM.contains(text.norm(k))) {
                return true;
            }
        }
        return false;
    }

    /** "Wells and Rowe Solicitors", "Harris and Sons": one firm of two names. */
    private boolean partners(int i, int start) {
        for (int k = i + 1; i - start == 1 && k < Math.min(text.size(), i + 3) && text.token(k).capital(); k++) {
            if (PARTNERS.contains(text.norm(k))) {
                return true;
            }
        }
        return false;
    }

    private boolean tight(int i) {
        return i + 1 < text.size() && text.token(i - 1).end() == text.token(i).start()
                && text.token(i).end() == text.token(i + 1).start();
    }
}

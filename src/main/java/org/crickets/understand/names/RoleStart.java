package org.crickets.understand.names;

import java.util.Set;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Where a job begins whose first words no list knows: "for ranch bookkeeper", "a Practice Coordinator", "Band 6 nurse". */
final class RoleStart {
    private static final Set<String> ANNOUNCE = RoleFinder.ANNOUNCE;
    private static final Set<String> ARTICLES = RoleFinder.ARTICLES;
    private static final int LONGEST = RoleFinder.LONGEST;
    private static final int OF = RoleFinder.OF;

    private final Text text;

    RoleStart(Text text) {
        this.text = text;
    }

    int of(int first, int head) {
        return graded(everyday(its(unheard(initials(capitals(first, head))))));
    }

    /** "For AP specialist", "a CNC role": initials right after the word that opens a job, and no employer's. */
    private int initials(int first) {
        int i = first - 1;
        boolean shouted = i > 0 && !text.shouted() && text.token(i).shouted() && text.token(i).word()
                && text.norm(i).length() > 1 && text.norm(i).length() < OF && !Employers.known(text.norm(i));
        int opens = ARTICLES.contains(text.norm(i - 1)) ? i - 2 : i - 1;
        return shouted && Words.any(text.norm(opens), "for", "as", "re", "regarding") ? i : first;
    }

    /** "For ranch bookkeeper": one or two words before it that no list knows, right after "for" or "as". */
    private int unheard(int first) {
        int i = first - 1;
        while (i > 0 && first - i < OF - 1 && text.token(i).word() && !text.token(i).capital()
                && !Common.knows(text.norm(i)) && !text.token(i).numeric() && !GivenNames.given(text.norm(i))) {
            i--;
        }
        int opens = ARTICLES.contains(text.norm(i)) ? i - 1 : i;
        boolean its = Words.any(text.norm(opens), "is", "'s") && text.norm(opens - 1).equals("it");
        boolean of = text.norm(i).equals("of") && ANNOUNCE.contains(text.norm(i - 1))
                || opens < i && Words.any(text.norm(opens), "need", "needs", "want", "wants", "seeking", "after");
        return i < first - 1 && (of || its || Words.any(text.norm(opens), "for", "as")) ? i + 1 : first;
    }

    /** "Its for ice cream scooper": whatever stands between, up to three words. */
    private int its(int first) {
        int i = first - 1;
        while (i > 0 && first - i < OF && text.token(i).word() && !text.token(i).capital() && !text.token(i).numeric()
                && !Filler.word(text.norm(i))) {
            i--;
        }
        int opens = ARTICLES.contains(text.norm(i)) ? i - 1 : i;
        boolean its = text.norm(opens).equals("for") && Words.any(text.norm(opens - 1), "its", "is", "'s", "was")
                && Words.any(text.norm(opens - 2), "it", "that", "this", "job", "interview", ",", ".", "");
        return its ? i + 1 : first;
    }

    /** "Is Senior Bridge Engineer, not Bridge Engineer": words with capitals before a job with one. */
    private int capitals(int first, int head) {
        int i = first;
        while (i > 0 && head - i < LONGEST && text.token(head).capital() && !text.shouted()
                && text.token(i - 1).capital() && text.token(i - 1).word() && !text.startsSentence(i)
                && !GivenNames.given(text.norm(i - 1)) && !text.startsSentence(i - 1)) {
            i--;
        }
        boolean named = Words.any(text.norm(i - 1), "the", "their", "your") && ANNOUNCE.contains(text.norm(head + 1))
                && everyday(i, first);
        boolean noted = Words.any(text.norm(i - 1), "-", "\u2013", "|") && i > 1 && !text.token(i - 2).capital()
                && Words.any(text.norm(head + 1), "(", "-", "\u2013", "|");
        noted |= text.norm(i - 2).equals("interview") && Words.any(text.norm(i - 1), "-", "\u2013", "|");
        return named || noted || Words.any(text.norm(i - 1), "is", "'s", "was", "be", "as", "of", "not", "a", "an")
                ? i
                : first;
    }

    /** "The Set Carpenter vacancy": no name stands before the job. */
    private boolean everyday(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Common.knows(text.norm(i))) {
                return false;
            }
        }
        return true;
    }

    /** "For a Practice Coordinator": everyday words with capitals between the article and the job. */
    private int everyday(int first) {
        int i = first - 1;
        while (i > 0 && first - i < OF - 1 && text.token(i).capital() && !text.shouted()
                && !ARTICLES.contains(text.norm(i))
                && (Common.knows(text.norm(i)) || Candidates.FIRM.contains(text.norm(i))) && !text.startsSentence(i)
                && !GivenNames.given(text.norm(i))) {
            i--;
        }
        boolean article = Words.any(text.norm(i), "a", "an")
                && Words.any(text.norm(i - 1), "for", "as", "after", "want", "need", "wants", "needs", "seeking");
        boolean bare = i < first - 1 && Words.any(text.norm(i), "for", "as")
                && !Employers.known(text.norm(i + 1));
        return article || bare ? i + 1 : first;
    }

    /** "Band 6 charge nurse". */
    private int graded(int first) {
        boolean grade = first > 1 && text.token(first - 1).numeric()
                && Words.any(text.norm(first - 2), "band", "grade", "level", "tier", "scale", "year", "stage", "form",
                        "class", "category");
        return grade ? first - 2 : first;
    }

    /** "The banana stand manager job": words before it that no list knows, back to the article. */
    int widened(int first) {
        for (int i = first - 1; i > 0 && first - i < LONGEST - 1; i--) {
            if (Words.any(text.norm(i), "a", "an", "the")) {
                return Words.any(text.norm(i - 1), "for", "got", "about", "of", "is", "'s", "its", "as", "was",
                        "me", "us", "offered", "filling", "re")
                                ? i + 1
                                : first;
            }
            boolean unknown = i == first - 2 && text.norm(i).equals(",") && !Common.knows(text.norm(i + 1));
            if (!text.token(i).word() || text.token(i).capital()) {
                return unknown ? i + 1 : first;
            }
        }
        return first;
    }
}

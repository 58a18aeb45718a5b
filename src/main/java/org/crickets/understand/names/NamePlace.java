package org.crickets.understand.names;

import java.util.BitSet;
import java.util.Set;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Where names stand: after "at", "with", "my … interview", in a list of meetings, before a verb of telling. */
final class NamePlace {
    private static final Set<String> CUES = Words.of("names.txt").list("before-org");
    private static final Set<String> NAMERS = Set.of("called", "named");
    private static final Set<String> WORK = Words.of("names.txt").list("work");
    private static final Set<String> ENDS = Set.of("who", "interviewed", "took", "asked", "gave", "seemed", "just",
            "really", "did", "showed", "at", "from", "for", "about", "after", "on", "to", "will", "would");
    /** "Off with shingles". */
    private static final Set<String> ILL = Set.of("off", "down", "ill", "sick", "diagnosed", "home", "out", "hospital",
            "laid");
    private static final int REACH = 8;
    private static final Set<String> INTERVIEWS = Set.of("interview", "interviews", "onsite", "screening",
            "application",
            "offer", "recruiter");

    private final Text text;
    private final BitSet taken;
    private final boolean plain;
    private final Listed list;

    NamePlace(Text text, BitSet taken, Listed list) {
        this.text = text;
        this.taken = taken;
        this.plain = text.quiet() || text.shouted();
        this.list = list;
    }

    /** Whether a word tells of interviews and what goes with them. */
    static boolean work(String norm) {
        return WORK.contains(norm);
    }

    /** An item of one or two words. */
    boolean item(int i) {
        return list.item(i, i + 1) || i + 1 < text.size() && !Common.knows(text.norm(i + 1)) && list.item(i, i + 2);
    }

    /** "The harlow toys one at 5", in a list. */
    boolean one(int i) {
        return list.one(i);
    }

    boolean item(int i, int after) {
        return list.item(i, after);
    }

    /** "My Acme interview". */
    boolean mine(int i) {
        return Words.any(text.norm(i - 1), "my", "the", "our")
                && (INTERVIEWS.contains(text.norm(i + 1)) && !Common.knows(text.norm(i))
                        || INTERVIEWS.contains(text.norm(i + 2)) && !Common.knows(text.norm(i)));
    }

    /** "Interview at home depot": an everyday word, then one that is none, right where a company stands. */
    boolean pair(int i) {
        if (!Words.any(text.norm(i - 1), "at", "@")) {
            return false;
        }
        int told = i - 2;
        while (told > 0 && !text.token(told).word()) {
            told--;
        }
        boolean place = WORK.contains(text.norm(told))
                && Common.knows(text.norm(i)) && !text.token(i).numeric();
        return place && i + 1 < text.size() && text.token(i + 1).word() && !taken.get(i + 1)
                && !Common.knows(text.norm(i + 1)) && !text.token(i + 1).numeric()
                && !GivenNames.given(text.norm(i + 1)) && !Words.any(text.norm(i), "the", "a", "my", "their", "both",
                        "two", "three", "either", "all");
    }

    /** "It's nero not cosmo". */
    boolean contrast(int i) {
        return Words.any(text.norm(i - 1), "is", "'s", "its", "was", "to") && text.norm(i + 1).equals("not")
                && taken.get(i + 2) && !Common.knows(text.norm(i));
    }

    /** "The manager kayleigh was nice": after a word for somebody, before a verb of telling or the end. */
    boolean somebody(int i) {
        boolean two = i + 1 < text.size() && text.token(i + 1).word() && !Common.knows(text.norm(i + 1))
                && GivenNames.given(text.norm(i)) && ends(i + 2);
        return (two || ends(i + 1)) && !text.norm(i).endsWith("ed") && !Common.knows(text.norm(i))
                && text.token(i).word()
                && Introduced.job(text, i);
    }

    private boolean ends(int i) {
        return i >= text.size() || !text.token(i).word() || text.token(i).raw().isEmpty() || taken.get(i)
                || Verbal.reports(text.norm(i)) || ENDS.contains(text.norm(i));
    }

    /** "Globex rejected me" in lower case: what stands first and is no word, before a verb of telling. */
    boolean subject(int i) {
        boolean meets = i == 0 && INTERVIEWS.contains(text.norm(1)) && text.norm(0).length() > 3;
        return meets || text.startsSentence(i) && i + 1 < text.size()
                && ((Verbal.reports(text.norm(i + 1))
                        || Words.any(text.norm(i + 1), "want", "wanna", "have", "need", "would"))
                        && !text.norm(i + 1).equals(",")
                        || text.norm(i + 1).equals(":"));
    }

    boolean cued(int i) {
        boolean ill = text.norm(i - 1).equals("with") && ILL.contains(text.norm(i - 2)) && !text.token(i).capital();
        if (ill) {
            return false;
        }
        boolean dotted = text.norm(i - 1).equals(".") && GivenNames.honorific(text.norm(i - 2));
        String before = text.norm(dotted ? i - 2 : i - 1);
        boolean small = !text.token(i).capital() && !plain;
        if (before.equals("the") && (small || text.quiet())) {
            return Candidates.FIRM.contains(text.norm(i + 1));
        }
        if (before.equals("the") || before.equals("company") || before.equals("firm") || before.equals("startup")) {
            before = CUES.contains(text.norm(i - 2)) ? text.norm(i - 2) : before;
        }
        if (Words.any(before, "saw", "visited") && text.token(i).capital() && i + 1 < text.size()
                && text.token(i + 1).capital()) {
            return true;
        }
        boolean called = Words.any(before, "is", "was", "'s") && text.norm(i - 2).equals("name");
        boolean left = before.equals("left") && text.token(i).capital() && !text.token(i).shouted() && !plain;
        if (called || left) {
            return true;
        }
        boolean titled = before.equals("of") && text.token(i).capital()
                && (text.norm(i - 2).equals(")") || Candidates.OFFICES.contains(text.norm(i - 2)));
        return titled || CUES.contains(before) || NAMERS.contains(before) || GivenNames.honorific(before)
                || Words.any(before, "company", "firm", "emailed", "met", "recruiter", "interviewed", "(")
                        && !(before.equals("(") && plain)
                || before.equals(":") && Words.any(text.norm(i - 2), "from", "organizer", "organiser", "company",
                        "interviewer", "with");
    }

    /** In small letters a cue alone is too little: "a podcast about sourdough". A word of work must stand near. */
    boolean near(int i) {
        if (text.shouted() || GivenNames.given(text.norm(i)) || GivenNames.honorific(text.norm(i - 1))) {
            return true;
        }
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            if (WORK.contains(text.norm(k)) || GivenNames.given(text.norm(k))) {
                return true;
            }
        }
        for (int k = i + 1; k <= i + 2 && k < text.size(); k++) {
            if (WORK.contains(text.norm(k)) || Candidates.FIRM.contains(text.norm(k))) {
                return true;
            }
        }
        return i < 3;
    }

    boolean listed(int i) {
        return Words.any(text.norm(i - 1), "and", "&", ",") && i > 1 && GivenNames.given(text.norm(i))
                || Words.any(text.norm(i - 1), "and", "&") && i > 1 && !Common.knows(text.norm(i - 2));
    }

    boolean cuedList(int i) {
        return GivenNames.given(text.norm(i));
    }
}

package org.crickets.understand.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.crickets.understand.names.NameSpan.Kind;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Names not heard before, by cue and capitals; in lower case and in capitals only by cue. */
public final class NewNames {
    private static final int LISTED = 4;
    /** "My friend Lena" is no contact. */
    private static final Set<String> KIN = Words.of("cue-words.txt").list("kin");

    private final Text text;
    private final BitSet taken;
    private final Listed listed;
    private final List<NameSpan> names;

    /** {@code taken}: tokens of dates and jobs; {@code dated}: of dates. {@code known}: what was found already. */
    public NewNames(Text text, BitSet taken, BitSet dated, List<NameSpan> known) {
        this.listed = new Listed(text, dated);
        this.text = text;
        this.taken = (BitSet) taken.clone();
        this.names = new ArrayList<>(known);
        known.forEach(n -> this.taken.set(n.first(), n.after()));
    }

    /** All names in text order, the known ones among them. */
    public List<NameSpan> find() {
        Candidates candidates = new Candidates(text, taken, listed);
        for (int i = 0; i < text.size();) {
            int after = candidates.after(i);
            if (after <= i) {
                i++;
                continue;
            }
            judge(i, after);
            i = after;
        }
        names.sort((a, b) -> a.first() - b.first());
        return new Titles(text, names).told();
    }

    private void judge(int first, int after) {
        if (text.norm(first - 2).equals("my") && KIN.contains(text.norm(first - 1))) {
            return;
        }
        int split = split(first, after);
        if (split > 0) {
            judge(first, split);
            judge(split + 1, after);
            return;
        }
        NameScore score = new NameScore(text, names, first, after);
        int person = score.person();
        int company = score.company() + (listed.item(first, after) ? LISTED : 0);
        if (Math.max(person, company) < 2) {
            return;
        }
        Kind kind = person > company || person == company && hasCompany() ? Kind.PERSON : Kind.COMPANY;
        names.add(NameSpan.fresh(first, after, kind, Casing.of(text, first, after, kind)));
    }

    private boolean hasCompany() {
        return names.stream().anyMatch(n -> !n.person());
    }

    /** "Zoë Ålund & Łukasz Wójcik" are two people; "Nelson & Murdock" is one firm. */
    private int split(int first, int after) {
        for (int i = first + 1; i < after - 1; i++) {
            boolean cued = text.norm(first - 1).equals("at") || text.norm(first - 1).equals("for");
            if (text.norm(i).equals("&") && !cued
                    && (i - first > 1 && after - i > 2 || GivenNames.given(text.norm(first)))) {
                return i;
            }
        }
        return -1;
    }
}

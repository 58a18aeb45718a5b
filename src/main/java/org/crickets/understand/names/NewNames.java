package org.crickets.understand.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.crickets.understand.names.NameSpan.Kind;
import org.crickets.understand.text.Folding;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;
import org.jspecify.annotations.Nullable;

/** Names not heard before, by cue and capitals; in lower case and in capitals only by cue. */
public final class NewNames {
    private static final int LISTED = 4;
    private static final int BUSINESS = 6;
    /** What follows a company rather than two people. */
    private static final Set<String> FIRM = Set.of("interview", "interviews", "office", "offices", "role", "job",
            "offer", "hq", "recruiter", "application", "team", "rejected");
    private final Text text;
    private final BitSet taken;
    private final Listed listed;
    private final List<NameSpan> names;
    private final Candidates candidates;

    /** {@code taken}: tokens of dates and jobs; {@code dated}: of dates. {@code known}: what was found already. */
    public NewNames(Text text, BitSet taken, BitSet dated, List<NameSpan> known) {
        this.listed = new Listed(text, dated);
        this.text = text;
        this.taken = (BitSet) taken.clone();
        this.names = new ArrayList<>(known);
        known.forEach(n -> this.taken.set(n.first(), n.after()));
        Greeting.take(text, this.taken);
        Kin.take(text, this.taken);
        this.candidates = new Candidates(text, this.taken, listed);
    }

    /** The tokens of well-known names of several words. */
    public static BitSet wellKnown(Text text, BitSet taken) {
        return Employers.spans(text, taken);
    }

    /** All names in text order, the known ones among them. */
    public List<NameSpan> find() {
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
        return new Titles(text, FullNames.of(names)).told();
    }

    private void judge(int first, int after) {
        if (Introduced.person(text, first) && after - first > 1 && text.norm(first - 1).equals("the")) {
            judge(first + 1, after);
            return;
        }
        int split = split(first, after);
        if (split > 0) {
            judge(first, split);
            judge(split + 1, after);
            return;
        }
        if (Towns.address(text, first, after, hasCompany()) && !listed.business(first, after)) {
            return;
        }
        if (isCompanyAgain(first, after)) {
            return;
        }
        Kind kind = again(first, after);
        kind = kind == null && (namesake(first, after) || renamed(first, after)) ? Kind.PERSON : kind;
        kind = kind == null ? kind(first, after) : kind;
        if (kind != null) {
            names.add(NameSpan.fresh(first, after, kind, Casing.of(text, first, after, kind)));
        }
    }

    /** What was a person once in a message is one again, by the first name too. */
    private @Nullable Kind again(int first, int after) {
        return names.stream().filter(NameSpan::person).anyMatch(n -> startsLike(n, first, after)) ? Kind.PERSON : null;
    }

    /** "It's Claire Dubois, not Clara Dubois": the surname of somebody known, told beside. */
    private boolean namesake(int first, int after) {
        return after - first == 2 && GivenNames.given(text.norm(first)) && names.stream().anyMatch(n -> n.known()
                && n.person() && n.after() - n.first() > 1 && text.norm(n.after() - 1).equals(text.norm(after - 1)));
    }

    /** "It's Tessa Lin, not Lim": another surname behind the first name of somebody known. */
    private boolean renamed(int first, int after) {
        boolean not = Words.any(text.norm(after), "not", "no")
                || Words.any(text.norm(after), ",", "-") && text.norm(after + 1).equals("not");
        int wrong = text.norm(after).equals("not") ? after + 1 : after + 2;
        boolean namesake = not && names.stream().anyMatch(n -> n.known() && n.person() && n.first() == wrong
                && Folding.fold(n.name()).startsWith(text.norm(first) + " "));
        return namesake || not && text.token(first).capital() && names.stream().anyMatch(n -> n.known() && n.person()
                && n.after() == first && n.after() - n.first() == 1);
    }

    /** "Stark said" after "Stark Industries" names no one new. */
    private boolean isCompanyAgain(int first, int after) {
        return names.stream().filter(name -> !name.person() && after - first < name.after() - name.first())
                .anyMatch(name -> startsLike(name, first, after));
    }

    private boolean startsLike(NameSpan name, int first, int after) {
        if (name.known() || after - first > name.after() - name.first()) {
            return false;
        }
        for (int i = 0; i < after - first; i++) {
            if (!text.norm(first + i).equals(text.norm(name.first() + i))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Kind kind(int first, int after) {
        Spot spot = new Spot(text, names, first, after);
        int person = new PersonScore(spot).score();
        int company = new CompanyScore(spot, candidates.employer(first)).score()
                + (listed.business(first, after) && behindCompany(first)
                        ? BUSINESS
                        : listed.item(first, after) ? LISTED : 0);
        boolean somebody = text.size() > Candidates.STORY && spot.alone() && spot.given() && company > person
                && !Words.any(spot.before, "at", "@", "for", "from", "with");
        if (somebody || Math.max(person, company) < 2) {
            return null;
        }
        return person > company || person == company && hasCompany() ? Kind.PERSON : Kind.COMPANY;
    }

    /** Whether the name told last is a company's: what a list goes on with. */
    private boolean behindCompany(int first) {
        return names.stream().filter(n -> n.after() <= first).max(Comparator.comparingInt(NameSpan::first))
                .filter(n -> !n.person()).isPresent();
    }

    private boolean hasCompany() {
        return names.stream().anyMatch(n -> !n.person());
    }

    /** "Zoë Ålund & Łukasz Wójcik" are two people; "Nelson & Murdock" is one firm. */
    private int split(int first, int after) {
        for (int i = first + 1; i < after - 1; i++) {
            boolean cued = Words.any(text.norm(first - 1), "at", "for", "the", "my")
                    || FIRM.contains(text.norm(after));
            if (text.norm(i).equals("&") && !cued
                    && (i - first > 1 && after - i > 2
                            || GivenNames.given(text.norm(first)) && GivenNames.given(text.norm(i + 1)))) {
                return i;
            }
        }
        return -1;
    }
}

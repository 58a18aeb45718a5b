package org.crickets.understand.names;

import java.util.List;
import java.util.Set;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Where a run of words stands that may be a name: the words beside it, and the names found so far. */
final class Spot {
    private static final Set<String> FIRM = Words.of("tense.txt").list("firm");
    private static final Set<String> TRADE = Words.of("tense.txt").list("trade");
    private static final Set<String> KINDS = Words.of("tense.txt").list("kind-first");
    private static final Set<String> TITLES = RoleFinder.WORDS.list("title");
    private static final Set<String> HEADS = RoleFinder.WORDS.list("head");

    private static final Set<String> ABOUT = Set.of("for", "about", "re", "regarding");
    private static final Set<String> SAW = Set.of("saw", "visited", "seen", "see", "seeing", "visiting");
    private static final int SOON = 5;

    final Text text;
    final List<NameSpan> names;
    final int first;
    final int after;
    /** The word before, an article left out. */
    final String before;
    final String next;

    Spot(Text text, List<NameSpan> names, int first, int after) {
        this.text = text;
        this.names = names;
        this.first = first;
        this.after = after;
        this.before = text.norm(first - 1).equals("the") ? text.norm(first - 2) : text.norm(first - 1);
        this.next = text.norm(after);
    }

    String start() {
        return text.norm(first);
    }

    boolean given() {
        return GivenNames.given(start());
    }

    boolean alone() {
        return after - first == 1;
    }

    /** "Coffee with Initech": one word that is nobody's usual name, and no company beside it. */
    boolean unheard() {
        boolean plain = alone() && !given() && !hasCompany() && !companyFollows();
        return plain && !titled() && !GivenNames.honorific(text.norm(first - 1)) && !Words.any(next, "and", "&");
    }

    /** It ends as companies do, or has a mark that people's names lack. */
    boolean firm() {
        for (int i = first; i < after; i++) {
            if (i > first && FIRM.contains(text.norm(i)) || text.norm(i).equals("&")) {
                return true;
            }
        }
        if (after - first > 2 && Joining.firmOfTwo(text, after - 2)) {
            return true;
        }
        boolean trade = (text.shouted() || text.quiet()) && !alone() && !given()
                && TRADE.contains(text.norm(after - 1));
        return trade || text.norm(after - 1).contains(".") || start().equals("<")
                || after - first > 1 && KINDS.contains(start())
                || after - first > 1 && new TradeNames(text).after(first) == after;
    }

    /** Whether one of the words stands two to four words before. */
    boolean two(String... words) {
        int i = text.norm(first - 1).equals("the") ? first - 3 : first - 2;
        for (int back = i; back > i - 3; back--) {
            if (Set.of(words).contains(text.norm(back))) {
                return true;
            }
        }
        return false;
    }

    boolean header(String... fields) {
        return text.norm(first - 1).equals(":") && Set.of(fields).contains(text.norm(first - 2));
    }

    /** "Met Orange for a job", "saw Pelham Rowe today for the role": no usual name, and no word that makes it a person's. */
    boolean forJob() {
        boolean timed = after < text.size() && text.token(after).numeric();
        boolean met = before.equals("met") && unheard() && (timed || ABOUT.contains(next));
        return met || SAW.contains(before) && !given() && !hasCompany() && !companyFollows() && !titled()
                && !GivenNames.honorific(text.norm(first - 1)) && soonAbout();
    }

    /** "… today for the", "… about a". */
    private boolean soonAbout() {
        for (int i = after; i < after + SOON && i < text.size() && text.token(i).word(); i++) {
            if (ABOUT.contains(text.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** ", hiring manager", "(recruiter)", "is the recruiter". */
    boolean titled() {
        int i = after;
        while (i < after + 4
                && Words.any(text.norm(i), ",", "(", "-", "the", "their", "a", "an", "is", "who", "she", "he", "'s")) {
            i++;
        }
        if (i == after) {
            return false;
        }
        for (int k = i; k < i + 3 && k < text.size() && text.token(k).word(); k++) {
            if (TITLES.contains(text.norm(k)) || HEADS.contains(text.norm(k))) {
                return !Words.any(text.norm(k + 1), "name", "was", "is", "called", "named", "role", "position", "job",
                        "gig",
                        "vacancy", "opening");
            }
        }
        return false;
    }

    boolean nameAt(int i) {
        int at = text.norm(i).equals("the") ? i + 1 : i;
        return at < text.size() && (text.token(at).capital() || names.stream().anyMatch(n -> n.covers(at))
                || text.quiet() && !Common.knows(text.norm(at)));
    }

    boolean joined(NameSpan.Kind kind) {
        int end = bracketed(first - 2);
        return Words.any(text.norm(first - 1), "and", "&", ",", "plus")
                && names.stream().anyMatch(n -> n.kind() == kind && (n.after() == first - 1
                        || n.after() == end || n.after() == first - 2 && text.norm(first - 2).equals(",")));
    }

    /** Where the bracket that closes here was opened: "Pepper Potts (COO) and …". */
    private int bracketed(int i) {
        int open = i;
        while (text.norm(i).equals(")") && open > 0 && open > i - 8 && !text.norm(open).equals("(")) {
            open--;
        }
        return text.norm(open).equals("(") ? open : -1;
    }

    /** Whether a company is named; in a story, in the same sentence. */
    boolean hasCompany() {
        int start = first;
        while (text.size() > Candidates.STORY && start > 0 && !text.startsSentence(start)) {
            start--;
        }
        int from = text.size() > Candidates.STORY ? start : 0;
        return names.stream().anyMatch(n -> !n.person() && n.first() >= from);
    }

    boolean companyFollows() {
        boolean listed = Words.any(next, "and", "&", ",") && after + 1 < text.size()
                && text.token(after + 1).capital();
        for (int i = after; i < Math.min(after + (listed ? 7 : 4), text.size()); i++) {
            if (Words.any(text.norm(i), "at", "from", "@") && nameAt(i + 1)) {
                return true;
            }
            listed &= !Words.any(text.norm(i), ".", "!", "?", "is", "was", "but");
            if (!listed && i >= after + 3) {
                return false;
            }
        }
        return false;
    }

    boolean hasPersonBefore() {
        return names.stream().anyMatch(n -> n.person() && n.after() == first - 1);
    }
}

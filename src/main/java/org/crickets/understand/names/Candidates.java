package org.crickets.understand.names;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Runs of words that may be a new name. */
final class Candidates {
    static final Set<String> FIRM = Words.of("tense.txt").list("firm");
    private static final int LONGEST = 5;
    /** A long message with capitals uses them for names. */
    static final int STORY = 60;
    /** "Head of Research" names no one. */
    static final Set<String> OFFICES = Set.of("head", "director", "vp", "president", "dean", "chief", "chair",
            "manager", "svp");

    /** "Acme Recruiting Team", "Talent Acquisition": who writes, but nobody's name. */
    static final Set<String> TEAM = Words.of("names.txt").list("team");

    /** "Workforce Team". */
    private static final Set<String> DESKS = Words.of("names.txt").list("desk");

    /** "The Marina office of Sahel Bank". */
    private static final Set<String> SITES = Set.of("office", "offices", "branch", "campus", "site", "plant", "depot",
            "showroom", "headquarters", "hq");

    private final Text text;
    private final BitSet taken;
    private final Openings openings;
    private final Joining joining;
    private final Employers employers;
    private final Institution institution;
    private final TradeNames trades;
    private final Listed list;

    Candidates(Text text, BitSet taken, Listed list) {
        this.joining = new Joining(text, taken);
        this.openings = new Openings(text, taken, new NamePlace(text, taken, list));
        this.employers = new Employers(text, taken);
        this.institution = new Institution(text, taken);
        this.trades = new TradeNames(text);
        this.list = list;
        this.text = text;
        this.taken = taken;
    }

    /** Where the candidate that starts here ends; no later than here when there is none. */
    int after(int i) {
        int tags = tagged(i);
        if (tags > i) {
            return tags;
        }
        int trade = trades.after(i);
        if (trade > i && taken.get(i, trade).isEmpty()) {
            return trade;
        }
        int saint = saint(i);
        if (saint > i) {
            return saint;
        }
        int shop = list.shop(i);
        if (shop > i && taken.get(i, shop).isEmpty()) {
            return shop;
        }
        int known = Math.max(employers.after(i), institution.after(i));
        if (known == i && !openings.at(i)) {
            return i;
        }
        int after = Math.max(known, i + 1);
        while (known > i && after < text.size() && after - i < LONGEST && FIRM.contains(text.norm(after))
                && (text.quiet() || text.shouted()) && !taken.get(after) && !text.lineBreakBefore(after)) {
            after++;
        }
        boolean whole = known > i && (!text.token(i).capital() || text.shouted());
        int part = i;
        while (!whole && after < text.size() && after - part < LONGEST && joining.joins(after, i)) {
            part = text.norm(after).equals("&") ? after : part;
            after++;
        }
        if (SITES.contains(text.norm(after)) && Words.any(text.norm(after + 1), "of", "for")
                && after + 2 < text.size() && text.token(after + 2).capital()) {
            return i;
        }
        boolean team = false;
        while (after > i && TEAM.contains(text.norm(after - 1)) && text.token(after - 1).capital()) {
            after--;
            team = true;
        }
        boolean desk = (team || TEAM.contains(text.norm(after))) && after - i < 3
                && IntStream.range(i, after).allMatch(k -> DESKS.contains(text.norm(k)) || Common.knows(text.norm(k)));
        if (desk) {
            return i;
        }
        while (after > i + 1 && (GivenNames.particle(text.norm(after - 1)) && !text.token(after - 1).capital()
                || text.norm(after - 1).equals("&"))) {
            after--;
        }
        return after;
    }

    /** "St. Brendan's", "Saint Jude's Hospice": a saint, whose name is a house's where it owns something or goes on. */
    private int saint(int i) {
        if (!saint(text, i) || taken.get(i)) {
            return i;
        }
        int name = text.norm(i + 1).equals(".") ? i + 2 : i + 1;
        boolean capital = name < text.size() && (text.token(name).capital() || text.quiet());
        if (!capital || !text.token(name).word() || taken.get(name)) {
            return i;
        }
        int after = name + 1;
        boolean owns = text.norm(after).equals("'s") || text.norm(name).endsWith("s");
        after += text.norm(after).equals("'s") ? 1 : 0;
        while (after < text.size() && after - i < LONGEST + 2 && joining.joins(after, i)) {
            after++;
        }
        return owns ? after : i;
    }

    /** Whether a saint's name may begin here: "St", "Saint". */
    static boolean saint(Text text, int i) {
        boolean quietly = Words.any(text.norm(i), "st", "saint") && text.quiet() && i + 1 < text.size()
                && text.token(i + 1).word() && !Common.knows(text.norm(i + 1))
                && Words.any(text.norm(i - 1), "at", "with", "for", "from", "by", "my");
        return quietly || Words.any(text.norm(i), "st", "saint") && text.token(i).capital() && !text.shouted()
                && (i == 0 || !text.token(i - 1).capital() || !text.token(i - 1).word() || text.startsSentence(i)
                        || text.startsSentence(i - 1) && Common.knows(text.norm(i - 1)));
    }

    /** Whether a well-known employer's name starts here. */
    boolean employer(int i) {
        return employers.after(i) > i;
    }

    /** A name inside markup, {@code <b>Acme</b> & Co}, is kept as typed. */
    private int tagged(int i) {
        if (!text.norm(i).equals("<") || i + 4 >= text.size() || !text.token(i + 1).word()
                || !text.norm(i + 2).equals(">")) {
            return i;
        }
        int after = i + 3;
        while (after < text.size() && after < i + 12 && !text.norm(after).equals("<")) {
            after++;
        }
        boolean closed = text.norm(after).equals("<") && text.norm(after + 1).equals("/")
                && text.norm(after + 3).equals(">");
        if (!closed) {
            return i;
        }
        after += 4;
        while (after < text.size() && joining.joins(after, i)) {
            after++;
        }
        return after;
    }
}

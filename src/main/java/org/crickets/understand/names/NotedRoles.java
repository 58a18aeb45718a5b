package org.crickets.understand.names;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;
import org.jspecify.annotations.Nullable;

/** Jobs noted down between marks, whatever their first words: "Globex, tax associate, Friday", "4th grade teacher - today". */
final class NotedRoles {
    private static final Set<String> HEADS = RoleFinder.WORDS.list("head");
    private static final Set<String> BESIDE = RoleFinder.WORDS.list("beside");
    private static final Set<String> TAILS = RoleFinder.WORDS.list("tail");
    private static final Set<String> MODIFIERS = RoleFinder.WORDS.list("modifier");
    private static final Set<String> MARKS = Set.of(",", ":", "-", "\u2013", "\u2014", "(", ";", "|", "/", "+");
    private static final Set<String> MET = Set.of("with", "met", "interviewer", "and", "&", "by", "to", "is", "was",
            "from", "named", "called", "mr", "mrs", "ms", "dr", "lady", "guy", "contact");
    static final Set<String> TOLD = told();
    private static final int LONGEST = 5;

    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

    private final Text text;

    NotedRoles(Text text) {
        this.text = text;
    }

    private static Set<String> told() {
        Words common = Words.of("common.txt");
        Set<String> all = new HashSet<>(common.list("adjectives"));
        all.addAll(common.list("verbs"));
        all.addAll(common.list("slips"));
        return all;
    }

    /** The job that fills the space from here to the next mark, if any. */
    @Nullable
    RoleSpan at(int i) {
        boolean opens = text.startsSentence(i) || MARKS.contains(text.norm(i - 1));
        if (!opens || text.norm(i).equals("na") || text.shouted() || Subject.does(text, i)) {
            return null;
        }
        int head = -1;
        int end = i;
        while (end < text.size() && end - i < LONGEST && inside(end, i)) {
            head = HEADS.contains(text.norm(end)) || end > i && BESIDE.contains(text.norm(end)) ? end : head;
            end++;
        }
        if (head < 0) {
            return null;
        }
        int after = head + 1;
        boolean chief = Words.any(text.norm(head), "vp", "svp", "evp", "avp") && after < text.size()
                && text.token(after).capital() && MODIFIERS.contains(text.norm(after));
        after += chief ? 1 : 0;
        if (after < text.size() && TAILS.contains(text.norm(after)) && !text.lineBreakBefore(after)) {
            after++;
        }
        boolean two = after - i > 1 || text.norm(i - 1).equals("(") && text.norm(after).equals(")");
        boolean noun = RoleFinder.ANNOUNCE.contains(text.norm(after)) || text.norm(after).equals("interview");
        boolean fits = two && (noun ? plain(i) : ends(after) && !reports(after)) && !person(i, after, noun);
        return fits ? new RoleSpan(i, after, true, text.typed(i, after)) : null;
    }

    private boolean inside(int i, int first) {
        String norm = text.norm(i);
        boolean house = norm.equals("of") && text.norm(i + 1).equals("house");
        boolean letter = text.token(i).raw().length() == 1 && text.token(i).capital();
        boolean mark = norm.equals("-") && i > first && i + 1 < text.size()
                && text.token(i).start() == text.token(i - 1).end() && text.token(i + 1).start() == text.token(i).end();
        if (house || mark || i > first && letter && !norm.equals("i")) {
            return true;
        }
        boolean ordinal = text.token(i).numeric() && ORDINAL.matcher(norm).matches();
        boolean figure = text.token(i).numeric() && !ordinal
                && !Words.any(text.norm(i - 1), "band", "grade", "level", "tier");
        return text.token(i).word() && !text.token(i).raw().isEmpty() && !figure
                && (i == first || !text.lineBreakBefore(i))
                && (HEADS.contains(norm) || MODIFIERS.contains(norm) || BESIDE.contains(norm)
                        || !Filler.word(norm) && !TOLD.contains(norm) && !GivenNames.given(norm)
                                && !NamePlace.work(norm)
                                && (ordinal || !text.token(i).capital() || i == first))
                && !RoleFinder.STAFF.contains(norm) && (!norm.equals("house") || text.norm(i - 1).equals("of"));
    }

    /** "Globex driver interview": what stands first may be the company. */
    private boolean plain(int i) {
        return !text.token(i).capital() || Common.knows(text.norm(i)) || MODIFIERS.contains(text.norm(i))
                || HEADS.contains(text.norm(i));
    }

    private boolean ends(int after) {
        return after >= text.size() || text.lineBreakBefore(after) || !text.token(after).word();
    }

    /** "Regional manager, Tom Baker, said": whose title it is follows. */
    private boolean reports(int after) {
        boolean mark = after + 1 < text.size() && Words.any(text.norm(after), ",", ":", "-", "(");
        int end = after + 1;
        while (mark && end < text.size() && text.token(end).word() && text.token(end).capital()) {
            end++;
        }
        boolean told = Words.any(text.norm(end), "is", "was", "'s");
        return mark && !told && text.token(after + 1).capital() && GivenNames.given(text.norm(after + 1));
    }

    /** "Odile Ferrand, head nurse": the title of who stands before. */
    private boolean person(int i, int after, boolean noun) {
        if (noun || text.startsSentence(i) || !Words.any(text.norm(i - 1), ",", "(", "-", "\u2013", "\u2014")) {
            return false;
        }
        int first = i - 1;
        while (first > 0 && text.token(first - 1).capital() && text.token(first - 1).word()
                && !text.startsSentence(first)) {
            first--;
        }
        if (first == i - 1) {
            return GivenNames.given(text.norm(i - 2));
        }
        String last = text.norm(i - 2);
        boolean firm = new TradeNames(text).after(first) == i - 1 || Candidates.FIRM.contains(last);
        boolean given = GivenNames.given(text.norm(first)) || GivenNames.honorific(text.norm(first));
        boolean met = MET.contains(text.norm(first - 1)) && !text.norm(i - 1).equals("(");
        boolean verb = text.norm(after).equals(",") && Verbal.reports(text.norm(after + 1));
        boolean day = last.endsWith("day") || text.token(i - 2).numeric();
        return !firm && !day && (given || met || verb);
    }
}

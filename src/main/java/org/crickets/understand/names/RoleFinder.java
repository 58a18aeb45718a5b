package org.crickets.understand.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds jobs: words that end in "engineer", "designer", "nurse" and the like, and what "role:" announces. */
public final class RoleFinder {
    static final Words WORDS = Words.of("roles.txt");
    private static final Set<String> HEADS = WORDS.list("head");
    private static final Set<String> MODIFIERS = WORDS.list("modifier");
    /** "Ward sister", "kitchen hand": what is a job beside another word of work only. */
    private static final Set<String> BESIDE = WORDS.list("beside");
    private static final Set<String> TAILS = WORDS.list("tail");
    private static final Set<String> NOUNS = WORDS.list("after-role");
    static final Set<String> ANNOUNCE = Set.of("role", "position", "job", "title", "vacancy", "post",
            "opening");
    static final Set<String> ARTICLES = Set.of("a", "an", "the", "their", "new", "another", "this", "of");
    /** What those who recruit are called. */
    static final Set<String> STAFF = Set.of("hr", "recruiter", "recruiting", "recruitment", "talent", "people",
            "hiring", "resources", "director", "head", "president");
    static final int LONGEST = 6;
    static final int OF = 4;

    private static final Set<String> MEMBERS = Set.of("team", "crew", "cast", "staff");
    /** "At half two, head chef". */
    private static final Set<String> HOURS = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve", "noon", "midday", "o'clock");
    private static final int COMPOUND = 9;
    private static final List<String> GERMAN = List.of("ingenieur", "leiter", "entwickler", "berater", "techniker",
            "mechaniker", "mechatroniker", "elektroniker", "informatiker", "pfleger", "meister", "verkaufer", "fahrer",
            "lehrer", "bearbeiter", "betreuer", "gestalter", "planer", "erzieher", "assistent", "referent", "zeichner",
            "schlosser", "helfer", "prufer", "forscher", "buchhalter", "therapeut", "kaufmann", "kauffrau", "fachkraft",
            "schwester", "anwalt");

    private final Text text;
    private final AnnouncedRoles announced;
    private final FramedRoles framed;
    private final SoughtRoles sought;
    private final NotedRoles noted;
    private final RoleStart start;
    private final BitSet shifts;

    public RoleFinder(Text text) {
        this.text = text;
        this.announced = new AnnouncedRoles(text);
        this.framed = new FramedRoles(text);
        this.sought = new SoughtRoles(text);
        this.noted = new NotedRoles(text);
        this.start = new RoleStart(text);
        this.shifts = ShiftJobs.spans(text);
    }

    /** The spans in text order. */
    public List<RoleSpan> find() {
        List<RoleSpan> out = new ArrayList<>();
        for (int i = 0; i < text.size();) {
            RoleSpan span = announced.by(i);
            span = span == null || !span.role() ? or(framed.at(i), span) : span;
            span = span == null ? noted.at(i) : span;
            span = span == null ? headed(i) : span;
            span = span == null ? sought.at(i) : span;
            if (span != null) {
                out.add(span);
            }
            i = span == null ? i + 1 : span.after();
        }
        return out;
    }

    private static @Nullable RoleSpan or(
            @Nullable RoleSpan first, @Nullable RoleSpan second) {
        return first != null ? first : second;
    }

    /** Whether the line is a mail's subject: "Subject: Interview confirmation: Head of Finance". */
    private boolean subject(int i) {
        int start = i;
        while (start > 0 && !text.lineBreakBefore(start)) {
            start--;
        }
        return text.norm(start).equals("subject") && text.norm(start + 1).equals(":");
    }

    /** "Konstruktionsingenieur", "Projektleiterin": one word that ends as a job does. */
    static boolean german(String norm) {
        String job = norm.length() > COMPOUND && norm.endsWith("in") ? norm.substring(0, norm.length() - 2) : norm;
        return norm.length() > COMPOUND
                && GERMAN.stream().anyMatch(g -> job.length() > g.length() + 2 && job.endsWith(g));
    }

    /** The longest run of job words that ends in a head. */
    private @Nullable RoleSpan headed(int i) {
        if (!piece(i)) {
            return null;
        }
        int head = -1;
        int end = i;
        while (end < text.size() && end - i < LONGEST && piece(end) && (end == i || !text.lineBreakBefore(end))) {
            if (ends(text, end)) {
                head = end;
            }
            end++;
        }
        if (head < 0) {
            return null;
        }
        int after = head + 1;
        if (after < text.size() && TAILS.contains(text.norm(after)) && !text.lineBreakBefore(after)
                && (!text.token(after).numeric() || !NOUNS.contains(text.norm(after + 1)))
                && !(text.norm(after).equals("i") && (!text.token(after).capital() || said(after + 1)))) {
            after++;
        }
        after = ofWhat(head, after);
        int first = i;
        while (first < head && ARTICLES.contains(text.norm(first))) {
            first++;
        }
        first = start.of(first, head);
        boolean wanted = wanted(first, after);
        return span(wanted && NOUNS.contains(text.norm(after)) ? start.widened(first) : first, after, wanted);
    }

    /** "It was Staff Nurse I interviewed for": what the user did. */
    private boolean said(int i) {
        return i < text.size() && (text.norm(i).endsWith("ed") || Words.any(text.norm(i), "had", "did", "was", "am",
                "went", "saw", "met", "want", "got", "have", "think", "thought"));
    }

    /** "Director of Customer Operations": up to three words with capitals, or of work, after a head's "of". */
    private int ofWhat(int head, int after) {
        if (after != head + 1 || !text.norm(after).equals("of")
                || !Words.any(text.norm(head), "director", "head", "vp", "president", "manager", "chief")) {
            return after;
        }
        int end = after + 1;
        boolean small = false;
        while (end < text.size() && end - after < OF && text.token(end).word() && !text.lineBreakBefore(end)
                && (text.token(end).capital() && !text.shouted() && !(small || holder(end))
                        || MODIFIERS.contains(text.norm(end)) && !holder(end))) {
            small |= !text.token(end).capital();
            end++;
        }
        return end > after + 1 ? end : after;
    }

    /** "VP of sales Trent Holloway", "head of people Dana": whose title it is begins here. */
    private boolean holder(int i) {
        return i < text.size() && text.token(i).capital() && !text.shouted() && GivenNames.given(text.norm(i))
                && !MODIFIERS.contains(text.norm(i));
    }

    /** Whether a job may end here: "engineer", "team member", "Projektleiter". */
    static boolean ends(Text text, int i) {
        boolean member = Words.any(text.norm(i), "member", "leader")
                && (MEMBERS.contains(text.norm(i - 1)) || Words.any(text.norm(i - 1), "shift", "group", "section"));
        boolean beside = BESIDE.contains(text.norm(i)) && i > 0 && MODIFIERS.contains(text.norm(i - 1));
        return member || beside || HEADS.contains(text.norm(i)) || german(text.norm(i));
    }

    /** Whether the word may be a part of a job. */
    static boolean part(Text text, int i) {
        return ends(text, i) || MODIFIERS.contains(text.norm(i))
                || MEMBERS.contains(text.norm(i)) && Words.any(text.norm(i + 1), "member", "leader", "lead");
    }

    private boolean piece(int i) {
        String norm = text.norm(i);
        return shifts.get(i) || part(text, i)
                || (norm.equals("-") || norm.equals("/") || norm.equals("&")) && i > 0 && tight(i)
                || norm.equals("of") && text.norm(i - 1).equals("front") && text.norm(i + 1).equals("house")
                || norm.equals("house") && text.norm(i - 1).equals("of") && text.norm(i - 2).equals("front")
                || norm.equals("of") && Words.any(text.norm(i - 1), "head", "vp", "director", "president");
    }

    private boolean tight(int i) {
        return i + 1 < text.size() && text.token(i - 1).end() == text.token(i).start()
                && text.token(i).end() == text.token(i + 1).start();
    }

    private RoleSpan span(int first, int after, boolean role) {
        return new RoleSpan(first, after, role, text.typed(first, after));
    }

    /** For the job itself: "for a …", "as a …", "… role", "they want a …", "… interview", after a dash. */
    private boolean wanted(int first, int after) {
        if (NOUNS.contains(text.norm(after)) && !text.norm(first - 1).equals("with")) {
            return true;
        }
        int before = first - 1;
        while (before > 0 && ARTICLES.contains(text.norm(before)) && !text.norm(before).equals("of")) {
            before--;
        }
        String word = text.norm(before);
        if (word.equals("for") && text.norm(first - 1).equals("the") && after - first == 1
                && STAFF.contains(text.norm(first))) {
            return false;
        }
        boolean needs = !text.norm(first - 1).equals("hiring")
                && Words.any(word, "want", "need", "wants", "needs", "hiring", "seeking", "recruiting", "become")
                || word.equals("for") && Words.any(text.norm(before - 1), "looking", "hiring", "recruiting");
        boolean sought = word.equals("after") && Words.any(text.norm(before - 1), "are", "is", "'s", "were");
        boolean posts = sought
                || word.equals("as")
                        && !Words.any(text.norm(before - 1), "soon", "years", "year", "months", "worked", "working",
                                "career", "decade", "decades", "life")
                || word.equals("for") && !text.norm(before - 1).equals("waiting");
        posts |= word.equals("na") || word.equals("be") && text.norm(before - 1).equals("to");
        boolean of = word.equals("of") && ANNOUNCE.contains(text.norm(before - 1));
        boolean closed = Words.any(text.norm(after), "-", "|", "\u2013");
        boolean dash = Words.any(word, "-", "|", "\u2013") && (after - first > 1 || closed) && before > 0;
        boolean header = (word.equals(":") || word.equals("-") || word.equals("|")) && subject(before);
        boolean at = Words.any(text.norm(after), "at", "@") && after - first > 1
                && !Words.any(text.norm(first - 1), "with", "to", "by", ",", "and", "is", "the", "who");
        boolean title = holder(after) && !text.token(after - 1).capital() && !posts && !needs;
        return !title && (alone(first, after) || dated(first, after) || needs || posts || of || dash || at || header);
    }

    /** "Friday half 9, bar supervisor": right behind a day or an hour, so nobody's title. */
    private boolean dated(int first, int after) {
        boolean day = Words.any(text.norm(first - 2), "today", "yesterday", "tomorrow", "morning", "afternoon")
                || text.norm(first - 2).endsWith("day") || HOURS.contains(text.norm(first - 2))
                || first > 1 && text.token(first - 2).numeric();
        return day && text.norm(first - 1).equals(",") && after - first > 1
                && (after >= text.size() || Words.any(text.norm(after), ",", ".", "(", "!"));
    }

    /** "It was on 3 November. Ops Analyst, 6 months": nobody's title, such as "HR Manager". */
    private boolean alone(int first, int after) {
        for (int i = first; i < after; i++) {
            if (STAFF.contains(text.norm(i))) {
                return false;
            }
        }
        return first > 0 && text.startsSentence(first) && !text.lineBreakBefore(first) && after - first > 1
                && text.token(first).capital()
                && (after >= text.size() || Words.any(text.norm(after), ",", ".", "("));
    }
}

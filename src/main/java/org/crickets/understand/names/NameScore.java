package org.crickets.understand.names;

import java.util.List;
import java.util.Set;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** How much a run of words looks like a person, and how much like a company. */
final class NameScore {
    private static final Set<String> FIRM = Words.of("tense.txt").list("firm");
    private static final Set<String> TITLES = RoleFinder.WORDS.list("title");
    private static final Set<String> HEADS = RoleFinder.WORDS.list("head");
    private static final Set<String> PEOPLE = Set.of("lady", "woman", "guy", "man", "person", "gentleman", "dude",
            "girl",
            "bloke", "chap", "engineer", "colleague", "recruiter", "manager", "someone", "interviewer", "founder");
    private static final Set<String> MEETING = Set.of("met", "meet", "meeting", "spoke", "interviewer", "interviewers",
            "thank", "thanked", "hi", "hello", "dear", "texted", "seeing", "recruiter", "contact");

    private final Text text;
    private final List<NameSpan> names;
    private final int first;
    private final int after;
    private final String before;
    private final String next;

    NameScore(Text text, List<NameSpan> names, int first, int after) {
        this.text = text;
        this.names = names;
        this.first = first;
        this.after = after;
        this.before = text.norm(first - 1).equals("the") ? text.norm(first - 2) : text.norm(first - 1);
        this.next = text.norm(after);
    }

    int person() {
        if (firm()) {
            return 0;
        }
        int score = GivenNames.given(text.norm(first)) ? given() : 0;
        boolean dotted = text.norm(first - 1).equals(".") && GivenNames.honorific(text.norm(first - 2));
        score += dotted || GivenNames.honorific(text.norm(first - 1)) || GivenNames.honorific(text.norm(first)) ? 6 : 0;
        score += header("from", "organizer", "organiser", "interviewer", "with", "sender") ? 6 : 0;
        boolean unheard = unheard();
        score += MEETING.contains(before) && !forJob()
                || before.equals("with") && !unheard && two("spoke", "speaking", "talked", "met", "chatted",
                        "meeting", "chat", "coffee", "lunch", "talk", "drinks", "speak") ? 2 : 0;
        score += (before.equals("to") && (after - first > 1 || GivenNames.given(text.norm(first)) || hasCompany())
                && two("spoke", "talked", "speaking", "wrote", "sent", "note", "email", "talking",
                        "listened", "you", "thanks")) ? 3 : 0;
        score += Set.of("called", "named").contains(before) && PEOPLE.contains(text.norm(first - 2)) ? 6 : 0;
        score += before.equals("called") && Set.of("was", "is", "'s").contains(text.norm(first - 2)) ? 5 : 0;
        score += TITLES.contains(before) || HEADS.contains(before) ? 4 : 0;
        score += titled() ? 4 : 0;
        score += Set.of("himself", "herself", "who").contains(next) ? 4 : 0;
        score += Set.of("from", "at", "@", "of").contains(next) && !before.equals("at") && nameAt(after + 1) ? 4 : 0;
        score += next.equals("(") && nameAt(after + 1) && !before.equals("at") ? 2 : 0;
        score += joined(NameSpan.Kind.PERSON) ? after - first > 1 || GivenNames.given(text.norm(first)) ? 4 : 2 : 0;
        score += before.equals("with") && !unheard ? hasCompany() ? 3 : 1 : 0;
        score += before.equals("by") && hasCompany() ? 1 : 0;
        score += companyFollows() && Set.of("with", "by", "met").contains(before) ? 3 : 0;
        return score;
    }

    /** "Coffee with Initech": one word that is nobody's usual name, and no company beside it. */
    private boolean unheard() {
        boolean alone = after - first == 1 && !GivenNames.given(text.norm(first)) && !hasCompany() && !companyFollows();
        return alone && !titled() && !GivenNames.honorific(text.norm(first - 1))
                && !Set.of("and", "&").contains(next);
    }

    private int given() {
        boolean shout = text.quiet() || text.shouted();
        boolean plain = GivenNames.ordinary(text.norm(first)) && shout && after - first == 1;
        return plain ? 1 : after - first > 1 ? 4 : 3;
    }

    int company() {
        int score = firm() ? 5 : forJob() ? 3 : 0;
        score += text.typed(first, after).chars().anyMatch(c -> c == '.' || c == '&' || Character.isDigit(c)) ? 3 : 0;
        score += Set.of("at", "@", "joining", "joined", "inside", "into").contains(before) ? 5 : 0;
        score += Set.of("interview", "interviews", "onsite").contains(next) && text.norm(first - 1).equals("my")
                ? 2
                : 0;
        score += before.equals("for") && !two("vm", "voicemail", "message", "note") ? 3 : 0;
        score += before.equals("from") ? hasPersonBefore() ? 5 : 3 : 0;
        score += before.equals("of") && text.norm(first - 2).equals(")") ? 4 : 0;
        score += text.startsSentence(first) && text.token(first).capital()
                && Set.of("done", "over", "onsite").contains(next) ? 3 : 0;
        score += round() ? 3 : 0;
        score += text.startsSentence(first) && Set.of("want", "wanna").contains(next) ? 3 : 0;
        score += Set.of("with", "via", "by", "about", "against", "vs", "chez").contains(before) ? 2 : 0;
        score += before.equals("to") && !two("spoke", "talked", "speaking", "wrote", "you", "thanks") ? 2 : 0;
        score += Set.of("company", "firm", "startup").contains(text.norm(first - 1)) ? 5 : 0;
        score += Set.of("emailed", "called", "interviewed", "messaged").contains(before) ? 2 : 0;
        score += Set.of("interview", "onsite", "office", "offices", "role", "screen", "recruiter", "hr", "interviews",
                "team",
                "careers", "offer").contains(next) ? 3 : 0;
        score += next.equals("'s")
                && Set.of("office", "offices", "hr", "recruiter", "team").contains(text.norm(after + 1))
                        ? 4
                        : 0;
        score += before.equals("(") && next.equals(")") ? 5 : 0;
        score += Set.of("interview", "round", "interviews").contains(before) ? 2 : 0;
        score += joined(NameSpan.Kind.COMPANY) ? 3 : 0;
        score += Set.of("and", ",", "then", "&", "plus").contains(before) && hasCompany()
                && Set.of("on", "at", "@", "(").contains(next) ? 3 : 0;
        score += header("interview", "invitation", "company", "employer", "firm") ? 4 : 0;
        score += next.equals("not") || next.equals(",") && text.norm(after + 1).equals("not")
                || before.equals("not") && !GivenNames.given(text.norm(first))
                        ? 4
                        : 0;
        boolean timed = Set.of("at", "@").contains(next) && after + 1 < text.size() && text.token(after + 1).numeric();
        score += timed && Set.of("and", ",", "&", "then", ":").contains(before) ? 3 : 0;
        score += text.startsSentence(first) && reports() ? 3 : 0;
        score += text.startsSentence(first) && !hasCompany() && (text.token(first).capital() || next.equals(":"))
                && (after >= text.size() || ":.,-".contains(next) && !next.isEmpty()) ? 2 : 0;
        return score;
    }

    /** "Attended Deloitte second round". */
    private boolean round() {
        boolean which = Set
                .of("first", "second", "third", "final", "1st", "2nd", "3rd", "hr", "technical", "managerial")
                .contains(next);
        return text.token(first).capital() && which
                && Set.of("round", "interview", "onsite", "screening").contains(text.norm(after + 1));
    }

    private boolean reports() {
        return Verbal.reports(next) && !next.equals("and") && !next.equals(",") || next.equals("interview");
    }

    private boolean firm() {
        for (int i = first; i < after; i++) {
            if (i > first && FIRM.contains(text.norm(i)) || text.norm(i).equals("&")) {
                return true;
            }
        }
        return text.norm(after - 1).contains(".") || text.norm(first).equals("<");
    }

    private boolean two(String... words) {
        int i = text.norm(first - 1).equals("the") ? first - 3 : first - 2;
        for (int back = i; back > i - 3; back--) {
            if (Set.of(words).contains(text.norm(back))) {
                return true;
            }
        }
        return false;
    }

    private boolean header(String... fields) {
        return text.norm(first - 1).equals(":") && Set.of(fields).contains(text.norm(first - 2));
    }

    /** "Met Orange for a job", "met Snowflake 9am": no usual name, and no word that makes it a person's. */
    private boolean forJob() {
        boolean timed = after < text.size() && text.token(after).numeric();
        return before.equals("met") && unheard() && (timed || Set.of("for", "about", "re", "regarding").contains(next));
    }

    /** ", hiring manager", "(recruiter)", "is the recruiter". */
    private boolean titled() {
        int i = after;
        while (i < after + 4 && Set.of(",", "(", "-", "the", "their", "a", "an", "is", "who", "she", "he", "'s")
                .contains(text.norm(i))) {
            i++;
        }
        if (i == after) {
            return false;
        }
        for (int k = i; k < i + 3 && k < text.size() && text.token(k).word(); k++) {
            if (TITLES.contains(text.norm(k)) || HEADS.contains(text.norm(k))) {
                return !Set.of("name", "was", "is", "called", "named").contains(text.norm(k + 1));
            }
        }
        return false;
    }

    private boolean nameAt(int i) {
        int at = text.norm(i).equals("the") ? i + 1 : i;
        return at < text.size() && (text.token(at).capital() || names.stream().anyMatch(n -> n.covers(at))
                || text.quiet() && !org.crickets.understand.text.Common.knows(text.norm(at)));
    }

    private boolean joined(NameSpan.Kind kind) {
        int end = bracketed(first - 2);
        return Set.of("and", "&", ",", "plus").contains(text.norm(first - 1))
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

    private boolean hasCompany() {
        return names.stream().anyMatch(n -> !n.person());
    }

    private boolean companyFollows() {
        for (int i = after; i < Math.min(after + 4, text.size()); i++) {
            if (Set.of("at", "from", "@").contains(text.norm(i)) && nameAt(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPersonBefore() {
        return names.stream().anyMatch(n -> n.person() && n.after() == first - 1);
    }
}

package org.crickets.understand.names;

import java.util.Set;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** How much a run of words looks like a company. */
final class CompanyScore {
    private static final Set<String> MEETINGS = Set.of("interview", "interviews", "interviewed", "interviewing",
            "round", "rounds", "onsite", "screening", "drive", "test", "process", "placed", "selected", "shortlisted");

    private static final Set<String> DAYS = Set.of("today", "yesterday", "tomorrow", "morning", "afternoon", "evening",
            "tonight", "week", "now", "noon", "pm", "am", "done", "out", "finished");

    private final Spot spot;
    private final Text text;
    private final int first;
    private final int after;
    private final boolean employer;

    /** {@code employer}: a well-known one starts here. */
    CompanyScore(Spot spot, boolean employer) {
        this.spot = spot;
        this.text = spot.text;
        this.first = spot.first;
        this.after = spot.after;
        this.employer = employer;
    }

    int score() {
        return itself() + preposition() + following() + sentence();
    }

    private int itself() {
        int score = spot.firm() || employer || !spot.alone() && Candidates.saint(text, first)
                ? 5
                : spot.forJob() ? 3 : 0;
        boolean marked = text.typed(first, after).chars()
                .anyMatch(c -> c == '.' || c == '&' || Character.isDigit(c));
        return score + (marked ? 3 : 0) + (spot.joined(NameSpan.Kind.COMPANY) ? 3 : 0);
    }

    private int preposition() {
        String before = spot.before;
        int score = Words.any(before, "at", "@", "joining", "joined", "inside", "into") ? 5 : 0;
        score += before.equals("left") && text.token(first).capital() && !spot.given()
                && !Words.any(spot.next, "a", "an", "my") ? 3 : 0;
        score += before.equals("for") && !spot.two("vm", "voicemail", "message", "note", "ask", "asked", "asking")
                ? 3
                : 0;
        score += before.equals("from") ? spot.hasPersonBefore() ? 5 : 3 : 0;
        score += before.equals("of") && spot.hasPersonBefore() ? 4 : 0;
        score += before.equals("of") && text.norm(first - 2).equals(")") ? 4 : 0;
        boolean topic = before.equals("about") && spot.hasCompany() && spot.two("asked", "asking", "talked", "quizzed");
        score += Words.any(before, "with", "via", "by", "about", "against", "vs", "chez") && !topic ? 2 : 0;
        score += before.equals("to") && !spot.two("travelled", "traveled", "moved", "flew", "home", "relocated", "trip",
                "travelling", "moving", "flight", "train", "spoke", "talked", "speaking", "wrote", "you", "thanks",
                "chatted", "chatting")
                        ? 2
                        : 0;
        score += Words.any(text.norm(first - 1), "company", "firm", "startup") ? 5 : 0;
        score += Words.any(before, "emailed", "called", "interviewed", "messaged") ? 2 : 0;
        score += Words.any(before, "interview", "round", "interviews") ? 2 : 0;
        score += before.equals("in") && within() ? 4 : 0;
        score += before.equals("by") && MEETINGS.contains(text.norm(first - 2)) && !text.norm(first - 2).endsWith("ed")
                ? 3
                : 0;
        score += before.equals(",") && Institution.kind(text, first - 2) ? 6 : 0;
        score += noted() ? 4 : 0;
        score += called() ? 8 : 0;
        score += before.equals("with") && MEETINGS.contains(text.norm(first - 2)) ? place() : 0;
        score += before.equals("(") && spot.next.equals(")") && !spot.given() && !work() ? 5 : 0;
        score += Domain.of(text, first, after) ? 6 : 0;
        return score + (spot.header("interview", "invitation", "company", "employer", "firm") ? 4 : 0);
    }

    /** "Interviewed yesterday, Vanguard. COO role.": alone between a day, or the meeting itself, and the end of the note. */
    private boolean noted() {
        String told = text.norm(first - 2);
        boolean day = DAYS.contains(told) || told.endsWith("day") || MEETINGS.contains(told)
                || first > 1 && text.token(first - 2).numeric()
                        && (told.endsWith("m") || text.norm(first - 3).equals("at"));
        boolean ends = after >= text.size() || ".,;-".contains(spot.next) && !spot.next.isEmpty();
        return text.norm(first - 1).equals(",") && day && ends && !spot.hasCompany() && text.token(first).capital()
                && !text.shouted() && !(spot.given() && spot.alone()) && !spot.titled();
    }

    /** "Priscilla Dunn (ops)": what somebody does. */
    private boolean work() {
        return spot.alone() && !text.token(first).capital()
                && RoleFinder.WORDS.list("modifier").contains(text.norm(first));
    }

    /** "Interview in Infosys", "interest in Acme": not a town, which would stand beside an employer. */
    private boolean within() {
        String told = text.norm(first - 2);
        return told.equals("interest")
                || MEETINGS.contains(told) && !spot.hasCompany() && !Towns.of(text, first, after);
    }

    /** "Interview with Sterling Harvest at their office": a last word that is no surname, a place of their own. */
    private int place() {
        boolean everyday = after - first > 1 && Common.knows(text.norm(after - 1)) && !text.shouted()
                && !GivenNames.given(text.norm(after - 1));
        return (everyday ? 2 : 0) + (Towns.theirs(text, after) ? spot.alone() ? 2 : 4 : 0);
    }

    /** "The company is called Wrenfield". */
    private boolean called() {
        int i = first - 1;
        while (i > first - 3 && Words.any(text.norm(i), "called", "named", "is", "'s", "was")) {
            i--;
        }
        return i < first - 1 && Institution.kind(text, i);
    }

    private int following() {
        String next = spot.next;
        int score = Words.any(next, "interview", "interviews", "onsite") && text.norm(first - 1).equals("my")
                ? 2
                : 0;
        score += text.startsSentence(first) && text.token(first).capital()
                && Words.any(next, "done", "over", "onsite") ? 3 : 0;
        score += round() ? 3 : 0;
        score += next.equals("one") && Words.any(text.norm(first - 1), ",", "and", "the", "but", "then", "my")
                ? 4
                : 0;
        score += text.startsSentence(first) && Words.any(next, "want", "wanna") ? 3 : 0;
        score += Words.any(next, "interview", "onsite", "office", "offices", "role", "screen", "recruiter", "hr",
                "interviews", "team", "careers", "offer", "drive", "assessment", "superday")
                && !(text.startsSentence(first) && spot.companyFollows()) ? 3 : 0;
        score += next.equals("'s")
                && Words.any(text.norm(after + 1), "office", "offices", "hr", "recruiter", "team", "directors", "board",
                        "panel", "people", "managers", "bosses", "founders", "partners", "inbox", "turn")
                                ? 4
                                : 0;
        boolean crew = Words.any(next, "folks", "people", "guys", "lot", "crew", "lads")
                && Subject.does(text, after + 1) && text.token(first).capital();
        score += crew ? 4 : 0;
        boolean denied = next.equals("not") || next.equals(",") && text.norm(after + 1).equals("not")
                || spot.before.equals("not") && !spot.given();
        return score + (denied ? 4 : 0);
    }

    private int sentence() {
        String next = spot.next;
        int score = Words.any(spot.before, "and", ",", "then", "&", "plus") && spot.hasCompany()
                && Words.any(next, "on", "at", "@", "(") ? 3 : 0;
        boolean timed = Words.any(next, "at", "@") && after + 1 < text.size() && text.token(after + 1).numeric();
        score += timed && Words.any(spot.before, "and", ",", "&", "then", ":") ? 3 : 0;
        boolean does = text.token(first).capital() && !text.shouted() && Subject.of(text, first, after);
        score += text.startsSentence(first) && reports() || does ? 3 : 0;
        score += Words.any(spot.before, "add", "rang", "phoned") && !spot.given() ? 2 : 0;
        score += text.startsSentence(first) && !spot.hasCompany() && !mood()
                && (text.token(first).capital() || next.equals(":"))
                && (after >= text.size() || ":.,-".contains(next) && !next.isEmpty()) ? 2 : 0;
        return score;
    }

    /** "Knackered, just off nights", "Buzzing!": how the user is. */
    private boolean mood() {
        return spot.alone() && text.norm(first).length() > 4 && text.norm(first).matches("\\w+(?:ed|ing|in)");
    }

    /** "Attended Deloitte second round". */
    private boolean round() {
        boolean which = Set
                .of("first", "second", "third", "final", "1st", "2nd", "3rd", "hr", "technical", "managerial")
                .contains(spot.next);
        return text.token(first).capital() && which
                && Words.any(text.norm(after + 1), "round", "interview", "onsite", "screening");
    }

    private boolean reports() {
        String next = spot.next;
        boolean source = Words.any(next, "from", "at") && spot.nameAt(after + 1);
        return !source && Verbal.reports(next) && !next.equals("and") && !next.equals(",")
                || next.equals("interview") && !spot.companyFollows();
    }
}

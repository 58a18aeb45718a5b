package org.crickets.understand.names;

import java.util.Set;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;

/** How much a run of words looks like a company. */
final class CompanyScore {
    private static final Set<String> MEETINGS = Set.of("interview", "interviews", "interviewed", "interviewing",
            "round", "rounds", "onsite", "screening", "drive", "test", "process", "placed", "selected", "shortlisted");

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
        int score = spot.firm() || employer ? 5 : spot.forJob() ? 3 : 0;
        boolean marked = text.typed(first, after).chars()
                .anyMatch(c -> c == '.' || c == '&' || Character.isDigit(c));
        return score + (marked ? 3 : 0) + (spot.joined(NameSpan.Kind.COMPANY) ? 3 : 0);
    }

    private int preposition() {
        String before = spot.before;
        int score = Set.of("at", "@", "joining", "joined", "inside", "into").contains(before) ? 5 : 0;
        score += before.equals("for") && !spot.two("vm", "voicemail", "message", "note", "ask", "asked", "asking")
                ? 3
                : 0;
        score += before.equals("from") ? spot.hasPersonBefore() ? 5 : 3 : 0;
        score += before.equals("of") && spot.hasPersonBefore() ? 4 : 0;
        score += before.equals("of") && text.norm(first - 2).equals(")") ? 4 : 0;
        score += Set.of("with", "via", "by", "about", "against", "vs", "chez").contains(before) ? 2 : 0;
        score += before.equals("to") && !spot.two("travelled", "traveled", "moved", "flew", "home", "relocated", "trip",
                "travelling", "moving", "flight", "train", "spoke", "talked", "speaking", "wrote", "you", "thanks")
                        ? 2
                        : 0;
        score += Set.of("company", "firm", "startup").contains(text.norm(first - 1)) ? 5 : 0;
        score += Set.of("emailed", "called", "interviewed", "messaged").contains(before) ? 2 : 0;
        score += Set.of("interview", "round", "interviews").contains(before) ? 2 : 0;
        score += before.equals("in") && within() ? 4 : 0;
        score += before.equals("by") && MEETINGS.contains(text.norm(first - 2)) && !text.norm(first - 2).endsWith("ed")
                ? 3
                : 0;
        score += before.equals(",") && Institution.kind(text, first - 2) ? 6 : 0;
        score += called() ? 8 : 0;
        score += before.equals("with") && MEETINGS.contains(text.norm(first - 2)) ? place() : 0;
        score += before.equals("(") && spot.next.equals(")") && !spot.given() && !work() ? 5 : 0;
        score += Domain.of(text, first, after) ? 6 : 0;
        return score + (spot.header("interview", "invitation", "company", "employer", "firm") ? 4 : 0);
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
        while (i > first - 3 && Set.of("called", "named", "is", "'s", "was").contains(text.norm(i))) {
            i--;
        }
        return i < first - 1 && Institution.kind(text, i);
    }

    private int following() {
        String next = spot.next;
        int score = Set.of("interview", "interviews", "onsite").contains(next) && text.norm(first - 1).equals("my")
                ? 2
                : 0;
        score += text.startsSentence(first) && text.token(first).capital()
                && Set.of("done", "over", "onsite").contains(next) ? 3 : 0;
        score += round() ? 3 : 0;
        score += next.equals("one") && Set.of(",", "and", "the", "but", "then", "my").contains(text.norm(first - 1))
                ? 4
                : 0;
        score += text.startsSentence(first) && Set.of("want", "wanna").contains(next) ? 3 : 0;
        score += Set.of("interview", "onsite", "office", "offices", "role", "screen", "recruiter", "hr", "interviews",
                "team", "careers", "offer", "drive", "assessment", "superday").contains(next)
                && !(text.startsSentence(first) && spot.companyFollows()) ? 3 : 0;
        score += next.equals("'s")
                && Set.of("office", "offices", "hr", "recruiter", "team", "directors", "board", "panel", "people",
                        "managers", "bosses", "founders", "partners", "inbox", "turn").contains(text.norm(after + 1))
                                ? 4
                                : 0;
        boolean denied = next.equals("not") || next.equals(",") && text.norm(after + 1).equals("not")
                || spot.before.equals("not") && !spot.given();
        return score + (denied ? 4 : 0);
    }

    private int sentence() {
        String next = spot.next;
        int score = Set.of("and", ",", "then", "&", "plus").contains(spot.before) && spot.hasCompany()
                && Set.of("on", "at", "@", "(").contains(next) ? 3 : 0;
        boolean timed = Set.of("at", "@").contains(next) && after + 1 < text.size() && text.token(after + 1).numeric();
        score += timed && Set.of("and", ",", "&", "then", ":").contains(spot.before) ? 3 : 0;
        boolean does = text.token(first).capital() && !text.shouted() && Subject.of(text, first, after);
        score += text.startsSentence(first) && reports() || does ? 3 : 0;
        score += Set.of("add", "rang", "phoned").contains(spot.before) && !spot.given() ? 2 : 0;
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
                && Set.of("round", "interview", "onsite", "screening").contains(text.norm(after + 1));
    }

    private boolean reports() {
        String next = spot.next;
        boolean source = Set.of("from", "at").contains(next) && spot.nameAt(after + 1);
        return !source && Verbal.reports(next) && !next.equals("and") && !next.equals(",")
                || next.equals("interview") && !spot.companyFollows();
    }
}

package org.crickets.understand.names;

import java.util.Set;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** How much a run of words looks like a person. */
final class PersonScore {
    private static final Set<String> TITLES = RoleFinder.WORDS.list("title");
    private static final Set<String> HEADS = RoleFinder.WORDS.list("head");
    private static final Set<String> MEETING = Set.of("met", "meet", "meeting", "spoke", "interviewer", "interviewers",
            "thank", "thanked", "hi", "hello", "dear", "texted", "seeing", "recruiter", "contact");

    private static final Set<String> BESIDE = Set.of("with", "to", "by", "from", "and", "&", ",", "emailed", "called",
            "messaged", "rang", "phoned", "chased", "asked", "for", "is", "was", "named", "(", ":", "");

    private static final Set<String> DEPARTMENTS = Set.of("hr", "talent", "recruitment", "recruiting", "people", "ops",
            "operations", "sales", "marketing", "finance", "engineering", "product", "legal", "accounts", "payroll",
            "procurement", "logistics", "resourcing", "acquisition", "personnel", "admissions", "ta");

    private static final Set<String> RESTS = Set.of("leave", "holiday", "holidays", "vacation", "pto", "annual",
            "maternity", "paternity", "parental", "sick", "medical", "honeymoon");
    private static final Set<String> GONE = Set.of("until", "till", "til", "this", "next", "on", "for", "from", "sick",
            "today", "tomorrow", "of", "all");

    /** "Raghavendra Kulkarni sir took it". */
    private static final Set<String> COURTESY = Set.of("sir", "mam", "maam", "ma'am", "madam", "ji", "saheb", "sahib");

    private final Spot spot;
    private final Text text;
    private final int first;
    private final int after;

    PersonScore(Spot spot) {
        this.spot = spot;
        this.text = spot.text;
        this.first = spot.first;
        this.after = spot.after;
    }

    int score() {
        return spot.firm() || !spot.alone() && Candidates.saint(text, first)
                || Domain.of(text, first, after) && !spot.given() || signed()
                        ? 0
                        : called() + met() + told() + company();
    }

    /** "Recruitment Coordinator", and the employer in the line under it. */
    private boolean signed() {
        boolean line = text.lineBreakBefore(first) && (after >= text.size() || text.lineBreakBefore(after));
        boolean title = TITLES.contains(text.norm(first - 1)) || HEADS.contains(text.norm(first - 1));
        return line && title && !spot.given();
    }

    /** By the name itself, its title and its place in a header. */
    private int called() {
        String start = spot.start();
        int score = spot.given() ? given() : 0;
        boolean dotted = text.norm(first - 1).equals(".") && GivenNames.honorific(text.norm(first - 2));
        score += dotted || GivenNames.honorific(text.norm(first - 1)) || GivenNames.honorific(start) ? 6 : 0;
        score += spot.header("from", "organizer", "organiser", "interviewer", "with", "sender", "host", "von", "de",
                "van",
                "da", "från", "fra", "od") && !Candidates.TEAM.contains(spot.next) ? 6 : 0;
        score += TITLES.contains(spot.before) || HEADS.contains(spot.before) ? 4 : 0;
        score += spot.titled() ? 4 : 0;
        score += COURTESY.contains(spot.next) ? 6 : 0;
        score += spot.given() && spot.before.equals("(") && spot.next.equals(")") ? 3 : 0;
        return score + (Introduced.by(text, first, after) ? 6 : 0);
    }

    private int given() {
        boolean shout = text.quiet() || text.shouted();
        boolean plain = GivenNames.ordinary(spot.start()) && shout && spot.alone() || idle();
        return plain ? 1 : spot.alone() ? 3 : 4;
    }

    /** In a long story a first name alone is a contact's only where it tells, asks, or was met. */
    private boolean idle() {
        boolean addressed = spot.before.equals("to") && text.norm(first - 2).equals("addressed")
                || Words.any(spot.before, "it", "him", "her", "them")
                        && Words.any(text.norm(first - 2), "named", "called");
        boolean pet = Words.any(spot.before, "it", "him", "her", "them")
                && text.norm(first - 2).equals("named");
        if (spot.alone() && (pet || thing() || text.size() > Candidates.STORY && addressed)) {
            return true;
        }
        return text.size() > Candidates.STORY && spot.alone() && !Verbal.reports(spot.next)
                && !BESIDE.contains(spot.before) && !MEETING.contains(spot.before);
    }

    /** "A dehumidifier named Kevin", "the cat, called Brian": no word for somebody, nor for an employer. */
    private boolean thing() {
        int i = first - 2;
        return Words.any(spot.before, "named", "called") && i > 0 && text.token(i).word()
                && owned(i - 1)
                && !Introduced.person(text, i) && !Institution.kind(text, i) && !Candidates.FIRM.contains(text.norm(i))
                && (!Common.knows(text.norm(i)) || text.norm(i).equals("thing"));
    }

    /** An article, or one or two words behind it. */
    private boolean owned(int i) {
        for (int k = i; k >= 0 && k > i - 3 && text.token(k).word(); k--) {
            if (Words.any(text.norm(k), "a", "an", "the", "my", "our", "this", "his", "her", "their")) {
                return true;
            }
        }
        return false;
    }

    /** By the verbs before it. */
    private int met() {
        String before = spot.before;
        boolean unheard = spot.unheard();
        int score = before.equals("for") && spot.two("ask", "asked", "asking", "ring", "buzz", "report") ? 5 : 0;
        score += MEETING.contains(before) && !spot.forJob()
                || before.equals("with") && !unheard && spot.two("spoke", "speaking", "talked", "met", "chatted",
                        "meeting", "chat", "coffee", "lunch", "talk", "drinks", "speak") ? 2 : 0;
        score += (before.equals("to") && (!spot.alone() || spot.given() || spot.hasCompany())
                && spot.two("spoke", "talked", "speaking", "wrote", "sent", "note", "email", "talking",
                        "listened", "you", "thanks", "chatted", "chatting", "chat")) ? 3 : 0;
        score += before.equals("called") && Words.any(text.norm(first - 2), "was", "is", "'s") ? 5 : 0;
        return score + (before.equals("with") && !unheard ? spot.hasCompany() ? 3 : 1 : 0);
    }

    /** By what follows, and by the names beside it. */
    private int told() {
        int score = Words.any(spot.next, "himself", "herself", "who") ? 4 : 0;
        score += spot.joined(NameSpan.Kind.PERSON) ? !spot.alone() || spot.given() ? 4 : 2 : 0;
        score += isAway() ? 5 : 0;
        score += department() ? 4 : 0;
        return score + (Introduced.acts(text, first, after, spot.hasCompany()) ? 4 : 0);
    }

    /** "Bronte Hughes in talent", "Ama from accounts": where at the employer somebody works. */
    private boolean department() {
        int i = text.norm(after + 1).equals("the") || text.norm(after + 1).equals("their") ? after + 2 : after + 1;
        boolean ends = i + 1 >= text.size() || !text.token(i + 1).word() || !text.token(i + 1).capital();
        return Words.any(spot.next, "in", "from", "of") && DEPARTMENTS.contains(text.norm(i)) && ends
                && (spot.given() || !spot.alone()) && (text.size() <= Candidates.STORY || spot.hasCompany());
    }

    /** "Raj is out until Thursday", "Priya will be on leave": firms are closed. */
    private boolean isAway() {
        int i = after;
        while (Words.any(text.norm(i), "is", "'s", "will", "be", "also", "still", "now")) {
            i++;
        }
        boolean resting = text.norm(i).equals("on") && RESTS.contains(text.norm(i + 1));
        boolean out = Words.any(text.norm(i), "out", "off", "away") && GONE.contains(text.norm(i + 1));
        return i > after && (resting || out);
    }

    /** By the company beside it: "Dana from Acme". */
    private int company() {
        String before = spot.before;
        boolean from = Words.any(spot.next, "from", "at", "@", "of") && !before.equals("at");
        boolean smoke = text.quiet() && !spot.alone() && !spot.given();
        int score = from && !smoke && spot.nameAt(after + 1) ? 4 : 0;
        score += spot.next.equals("(") && spot.nameAt(after + 1) && !before.equals("at") ? 2 : 0;
        score += before.equals("by") && spot.hasCompany() ? 1 : 0;
        return score + (spot.companyFollows() && Words.any(before, "with", "by", "met") ? 3 : 0);
    }
}

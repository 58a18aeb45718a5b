package org.crickets.understand.names;

import java.util.Set;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Token;
import org.crickets.understand.text.Words;

/** Whether an everyday word or initials mean a known name: only with a capital where none is due, or beside words that say so. */
record Believed(Text text) {
    /** "DBS certificate", "PAN card": initials that are nobody's. */
    private static final Set<String> PAPERS = Set.of("certificate", "certificates", "check", "checks", "number", "form",
            "clearance", "card", "forms", "test", "screening", "degree", "visa");
    /** Whom one reaches: "ring Bill this week", "no use trying Olu this week". */
    private static final Set<String> REACHED = Set.of("ring", "call", "email", "telephone", "phone", "text", "message",
            "ask", "try", "trying", "contact", "thank", "chase", "nudge", "with", "from", "about", "met", "saw", "rang",
            "called", "emailed", "thanked", "texted", "write", "ping", "bother", "bothering", "ringing", "calling");
    /** "BI developer" is not Bluepeak Insurance. */
    private static final Set<String> JOBS = RoleFinder.WORDS.list("head");

    boolean by(Alias alias, int i) {
        Token token = text.token(i);
        if (alias.weight() == 3 && (job(i) || announced(i))) {
            return false;
        }
        if (alias.weight() == 3
                && (PAPERS.contains(text.norm(i + 1)) || JOBS.contains(text.norm(i + 1)))) {
            return false;
        }
        if (alias.weight() == 3) {
            return token.shouted() && !GivenNames.never(token.norm()) || text.quiet() && token.raw().length() > 2
                    && !Common.knows(token.norm()) && !GivenNames.never(token.norm());
        }
        boolean cued = GivenNames.honorific(text.norm(i - 1)) || Cued.before(text, i);
        int last = i + alias.words().size();
        if (alias.company() && alias.words().size() > 1 && text.quiet()
                && (Subject.of(text, i, last) || Verbal.reports(text.norm(last)) && Subject.opens(text, i))) {
            return true;
        }
        boolean one = alias.company() && Words.any(text.norm(i - 1), "the", "my") && Words.any(text.norm(last), "one",
                "interview", "entry", "process", "application");
        if (one) {
            return true;
        }
        if (text.quiet() || text.shouted()) {
            boolean was = !alias.company() && GivenNames.given(token.norm()) && text.quiet()
                    && Words.any(text.norm(i - 1), "but", "and", ",", "though", "cos", "because")
                    && Words.any(text.norm(i + 1), "was", "seemed", "asked", "interviewed", "liked", "were");
            return was || cued || text.quiet() && Words.any(text.norm(i + 1), "they", "he", "she", "havent", "have")
                    && Words.any(text.norm(i - 1), "about", "with", "for")
                    || text.quiet() && (Subject.of(text, i, i + 1) || gave(i + 1) && !Common.knows(token.norm()));
        }
        if (!token.capital() && (gave(i + 1) || !alias.company() && told(i + 1))) {
            return true;
        }
        if (token.capital() && !alias.company() && REACHED.contains(text.norm(i - 1))) {
            return true;
        }
        return token.capital() && (!Verbal.after(text, i) || has(i + 1) || gave(i + 1) || !alias.company() && cued)
                && (!text.startsSentence(i) || cued || named(i) || gave(i + 1));
    }

    /** "For the TA job at Thornbury": initials that are the job's, where the employer is told behind. */
    private boolean job(int i) {
        boolean noun = Words.any(text.norm(i + 1), "job", "role", "position", "post", "vacancy", "gig", "opening");
        return noun && Words.any(text.norm(i + 2), "at", "@", "with", "in", "for", "from")
                && Words.any(text.norm(i - 1), "the", "a", "an", "for", "as", "their");
    }

    /** "The role at Thornbury is SEN TA": initials behind the word that tells a job. */
    private boolean announced(int i) {
        int is = i - 1;
        while (is > i - 7 && is > 0 && !Words.any(text.norm(is), "is", "'s", "was", "be", "say", "read", ":")) {
            is--;
        }
        boolean told = false;
        for (int k = is - 1; k >= Math.max(0, is - 6) && text.token(k).word(); k--) {
            told |= RoleFinder.ANNOUNCE.contains(text.norm(k)) && !text.norm(k).equals("title");
        }
        return told && is > 0 && (i + 1 >= text.size() || !text.token(i + 1).word() || text.norm(i + 1).equals("not"));
    }

    /** "Boots gave me the job" in small letters: what only an employer does. */
    private boolean gave(int i) {
        return Words.any(text.norm(i), "gave", "offered", "rejected", "invited", "hired", "wants", "emailed", "rang",
                "ghosted", "binned",
                "turned", "want", "said", "told", "called", "phoned", "asked", "tell", "texted", "messaged")
                && Words.any(text.norm(i + 1), "me", "us");
    }

    /** "rob booked my interview": what somebody did for the user, or said. */
    private boolean told(int i) {
        boolean did = text.norm(i).length() > 4 && text.norm(i).endsWith("ed")
                && Words.any(text.norm(i + 1), "my", "me",
                        "us", "a", "an", "the", "that");
        return did || Words.any(text.norm(i), "said", "says", "told", "rang", "reckons", "wants", "thinks");
    }

    /** "Wise have made me an offer": what only an employer has done. */
    private boolean has(int i) {
        return Words.any(text.norm(i), "have", "has", "never") && Words.any(text.norm(i + 1), "made", "offered",
                "rejected",
                "invited", "asked", "turned", "given", "decided", "said", "told", "put", "sent", "moved", "gone",
                "emailed", "replied", "called", "rung", "got", "come", "pushed", "passed", "chosen", "picked",
                "extended",
                "finally", "just", "still", "not", "binned", "ghosted");
    }

    private boolean named(int i) {
        return text.norm(i + 1).equals("'s") || Verbal.reports(text.norm(i + 1)) || Subject.of(text, i, i + 1);
    }
}

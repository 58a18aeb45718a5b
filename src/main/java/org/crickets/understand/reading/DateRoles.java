package org.crickets.understand.reading;

import java.util.Set;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** What a date is for, by the clause it stands in. */
final class DateRoles {
    /** The part a date plays. */
    enum Role {
        DECISION, UNTIL, DUE, WHEN, ELSEWHERE
    }

    private static final Words WORDS = Words.of("date-roles.txt");
    private static final Set<String> DECISION = WORDS.list("decision");
    private static final Set<String> UNTIL = WORDS.list("until");
    private static final Set<String> DUE = WORDS.list("due");
    private static final Set<String> EVENT = WORDS.list("event");
    private static final Set<String> ELSEWHERE = WORDS.list("elsewhere");
    private static final Set<String> BY = Set.of("by", "before", "within", "than", "latest");
    /** "They said they'd ring by Sunday". */
    private static final Set<String> SAYS = Set.of("said", "told");
    private static final Set<String> LEFT = Set.of("left", "leave", "leaving", "got", "get", "reached", "was",
            "arrived");
    private static final int REACH = 12;

    private final Text text;
    private final java.util.BitSet named;
    /** "Sat" may be a day. */
    private final java.util.BitSet dated = new java.util.BitSet();

    DateRoles(Message message) {
        this.text = message.text();
        this.named = message.named();
        message.dates().forEach(d -> dated.set(d.first(), d.after()));
    }

    /** The nearest telling word before it in the clause decides; a bound alone makes it a decision's or a wait's. */
    Role of(DateFound date) {
        if (date.rule().equals("units said")) {
            return Role.DECISION;
        }
        int i = date.first() - 1;
        for (int seen = 0; i >= 0 && seen < REACH && !ends(i); i--, seen++) {
            if (named.get(i) || dated.get(i)) {
                continue;
            }
            Role role = date.timed() && elsewhere(i) ? Role.ELSEWHERE : word(i);
            if (role != null) {
                boolean said = role == Role.WHEN && BY.contains(date.bound()) && SAYS.contains(text.norm(i))
                        && (text.norm(i - 1).equals("they") || text.norm(i + 1).equals("they"));
                return said ? Role.DECISION : date.bound().equals("until") && role == Role.WHEN ? Role.UNTIL : role;
            }
        }
        if (date.bound().equals("until") || date.bound().equals("till")) {
            return Role.UNTIL;
        }
        Role after = after(date);
        return after != null ? after : BY.contains(date.bound()) ? Role.DECISION : Role.WHEN;
    }

    private @org.jspecify.annotations.Nullable Role after(DateFound date) {
        for (int i = date.after(); i < Math.min(text.size(), date.after() + 6) && !ends(i) && !joins(i); i++) {
            if (DECISION.contains(text.norm(i)) && !text.norm(i).equals("know")) {
                return Role.DECISION;
            }
        }
        return null;
    }

    private @org.jspecify.annotations.Nullable Role word(int i) {
        String word = text.norm(i);
        if (DUE.contains(word)) {
            return Role.DUE;
        }
        if (word.equals("back") && Words.any(text.norm(i - 1), "come", "came", "coming", "go", "going", "me")) {
            return Role.WHEN;
        }
        boolean row = word.equals("back") && (text.norm(i - 2).equals("back") && text.norm(i - 1).equals("to")
                || text.norm(i + 2).equals("back") && text.norm(i + 1).equals("to"));
        if (row) {
            return Role.WHEN;
        }
        if (UNTIL.contains(word)
                && !(word.equals("back") && Words.any(before(i), "hear", "heard", "get", "hearing"))) {
            return Role.UNTIL;
        }
        if (DECISION.contains(word) || word.equals("back")) {
            return Role.DECISION;
        }
        return EVENT.contains(word) ? Role.WHEN : null;
    }

    /** "I left home at 6", "got there at 9", "the train at 7": the user's own way, not the meeting. */
    private boolean elsewhere(int i) {
        String word = text.norm(i);
        boolean home = Words.any(word, "home", "house", "there", "work")
                && (LEFT.contains(text.norm(i - 1)) || LEFT.contains(text.norm(i - 2)));
        return home || ELSEWHERE.contains(word);
    }

    private String before(int i) {
        return text.norm(i - 1).equals("me") ? text.norm(i - 2) : text.norm(i - 1);
    }

    /** "They debrief on Monday and I get the verdict by the 25th": what follows has its own day. */
    private boolean joins(int i) {
        return Set.of("and", "n", "&", "then", "so").contains(text.norm(i))
                && Set.of("i", "they", "he", "she", "we", "you", "the", "my", "their").contains(text.norm(i + 1));
    }

    private boolean ends(int i) {
        return !text.token(i).word() && ".!?;,)\"".contains(text.norm(i))
                || text.lineBreakBefore(i + 1 < text.size() ? i + 1 : i)
                        && i + 1 < text.size()
                || text.norm(i).equals("but");
    }
}

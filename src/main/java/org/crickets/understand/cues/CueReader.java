package org.crickets.understand.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crickets.understand.text.Words;

/** Finds the cues of a masked message. */
public final class CueReader {
    private static final Set<String> AHEAD = CueTable.WORDS.list("ahead");
    private static final Set<String> DENIED = CueTable.WORDS.list("denied");

    /** "The lift is out": nobody is away. */
    private static final Set<String> THINGS = CueTable.WORDS.list("out-of-order");

    /** What a question may be, other than about what was. */
    private static final Set<String> ANSWERS = Set.of("NEXT", "MAY_CONTACT", "LIST", "HELP");
    private static final Pattern MINE = Pattern.compile("^SENT|^HANDED");
    private static final int ASKED = 7;
    private static final int TOLD = 5;

    private final Masked text;
    private final Clauses clauses;
    private final Questions questions;
    private final Truth truth;
    private boolean dismissed;
    private boolean denied;

    public CueReader(Masked text) {
        this.text = text;
        this.clauses = new Clauses(text);
        this.questions = new Questions(text, clauses);
        this.truth = new Truth(text, clauses);
        this.dismissed = truth.opensWithAnother();
    }

    /** Whether something was told that is only wished or feared, or another person's. */
    public boolean dismissed() {
        return dismissed;
    }

    /** Whether something was told that did not happen, or not yet. */
    public boolean denied() {
        return denied;
    }

    /** What was found, in text order; of one meaning and clause only the surest. */
    public List<CueHit> hits() {
        List<CueHit> out = new ArrayList<>();
        Possible possible = new Possible(text);
        for (int i = 0; i < text.size(); i++) {
            for (CueTable.Cue cue : possible.startingWith(text.norm(i))) {
                int end = cue.pattern().match(text, clauses, i);
                boolean told = end > i && told(cue, i) && !truth.guessed(cue, i, end);
                dismissed |= end > i && !told;
                if (told) {
                    CueHit hit = hit(cue, i, end);
                    denied |= !hit.real() && hit.score() >= TOLD;
                    add(out, hit);
                }
            }
        }
        questions.all().forEach(q -> ask(out, q));
        return out;
    }

    private boolean told(CueTable.Cue cue, int i) {
        if (cue.meaning().equals("SNOOZE") && truth.willTell(i)) {
            return false;
        }
        if (questions.at(i) || truth.asking(i) && !cue.actor().equals("any")) {
            return ANSWERS.contains(cue.meaning());
        }
        return cue.actor().equals("any")
                || !truth.others(i) && !truth.kinsfolk(i) && !truth.wished(i)
                        && !(MINE.matcher(cue.meaning()).find() && (truth.theirs(i) || text.norm(i + 1).equals("me")))
                        && !truth.ofThem(i);
    }

    /** A question that no other cue reads is about how things stand. */
    private void ask(List<CueHit> out, Questions.Asked question) {
        int first = text.pieces().get(question.first()).first();
        int after = text.pieces().get(question.after() - 1).after();
        boolean read = out.stream().anyMatch(h -> h.at() >= first && h.at() < after);
        if (!read && (questions.about(question))) {
            out.add(new CueHit("ASKED", ASKED, first, first, after, true, "a question about what was"));
        }
    }

    private void add(List<CueHit> out, CueHit hit) {
        for (int i = 0; i < out.size(); i++) {
            CueHit other = out.get(i);
            if (other.meaning().equals(hit.meaning()) && other.first() == hit.first() && other.real() == hit.real()) {
                if (hit.score() > other.score()) {
                    out.set(i, hit);
                }
                return;
            }
        }
        out.add(hit);
    }

    private CueHit hit(CueTable.Cue cue, int start, int end) {
        int clause = clauses.start(start);
        boolean real = cue.actor().equals("any") || real(cue, clause, start);
        int last = text.pieces().get(Math.min(end, text.size()) - 1).after();
        return new CueHit(cue.meaning(), cue.score(), text.pieces().get(clause).first(),
                text.pieces().get(start).first(),
                last, real, cue.pattern().source());
    }

    /** "I know you told me to wait": it was the bot. */
    private boolean advised(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean told = Words.any(text.norm(i + 1), "told", "said", "say", "asked", "advised");
            if (text.norm(i).equals("you") && told || i == to - 1 && text.norm(i - 1).equals("you")
                    && Words.any(text.norm(i), "told", "said", "say", "asked", "advised")) {
                return true;
            }
        }
        return false;
    }

    private boolean real(CueTable.Cue cue, int clause, int start) {
        if (cue.meaning().equals("ASKED_TO_WAIT") && advised(Math.max(clause, start - 4), start + 1)) {
            return false;
        }
        if (cue.meaning().equals("AWAY") && THINGS.contains(text.norm(start - 1))) {
            return false;
        }
        for (int i = Math.max(clause, start - 4); i < start; i++) {
            boolean told = text.norm(i).equals("to")
                    && Words.any(text.norm(i + 1), "say", "report", "announce", "share", "tell");
            boolean thus = text.norm(i).equals("meaning") && !text.norm(i + 1).equals("to");
            boolean ahead = cue.actor().equals("me") && AHEAD.contains(text.norm(i)) && !told && !thus;
            if (DENIED.contains(text.norm(i)) || ahead) {
                return false;
            }
        }
        return true;
    }
}

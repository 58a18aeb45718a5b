package org.crickets.understand.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the cues of a masked message. */
public final class CueReader {
    private static final Set<String> OTHERS = CueTable.WORDS.list("others");
    private static final Set<String> IRREAL = CueTable.WORDS.list("irreal");
    private static final Set<String> AHEAD = CueTable.WORDS.list("ahead");
    private static final Set<String> DENIED = CueTable.WORDS.list("denied");

    private static final Set<String> THEIR = Set.of("are", "they", "ORG", "PERSON", "is", "he", "she", "'s", "company",
            "team");
    private static final Set<String> QUESTION = Set.of("why", "when", "how", "what", "who", "where", "which");
    private static final Set<String> AUX = Set.of("do", "does", "did", "is", "are", "was", "were", "has", "have",
            "should",
            "can", "could", "will", "would", "shall");
    private static final Set<String> SUBJECT = Set.of("i", "they", "he", "she", "ORG", "PERSON", "we");

    /** What a question may be, other than about what was. */
    private static final Set<String> ANSWERS = Set.of("NEXT", "MAY_CONTACT", "LIST", "HELP");
    private static final int ASKED = 7;
    private static final Set<String> BESIDE = Set.of("just", "also", "finally", "then", "has", "have", "had", "now",
            "only");

    private final Masked text;
    private final Clauses clauses;
    private final Questions questions;
    private boolean dismissed;

    public CueReader(Masked text) {
        this.text = text;
        this.clauses = new Clauses(text);
        this.questions = new Questions(text, clauses);
    }

    /** Whether something was told that is only wished or feared, or another person's. */
    public boolean dismissed() {
        return dismissed;
    }

    /** What was found, in text order; of one meaning and clause only the surest. */
    public List<CueHit> hits() {
        List<CueHit> out = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            for (CueTable.Cue cue : cues(text.norm(i))) {
                int end = cue.pattern().match(text, clauses, i);
                boolean told = end > i && told(cue, i);
                dismissed |= end > i && !told;
                if (told) {
                    add(out, hit(cue, i, end));
                }
            }
        }
        questions.all().forEach(q -> ask(out, q));
        return out;
    }

    private boolean told(CueTable.Cue cue, int i) {
        if (questions.at(i)) {
            return ANSWERS.contains(cue.meaning());
        }
        return cue.actor().equals("any")
                || !others(i) && !wished(i) && !(cue.meaning().startsWith("SENT") && theirs(i));
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

    private static List<CueTable.Cue> cues(String norm) {
        String same = norm.equals("TODAY")
                ? "DATE"
                : norm.equals("'s")
                        ? "is"
                        : !norm.isEmpty() && Character.isDigit(norm.charAt(0)) ? "#" : norm;
        if (same.equals(norm)) {
            return CueTable.startingWith(norm);
        }
        List<CueTable.Cue> both = new ArrayList<>(CueTable.startingWith(norm));
        both.addAll(CueTable.startingWith(same));
        return both;
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

    /** "My friend got rejected", "my sister has an interview". */
    private boolean others(int at) {
        int from = clauses.sentence(at);
        for (int i = from; i < at; i++) {
            if ((text.norm(i).equals("my") || text.norm(i).equals("a")) && OTHERS.contains(text.norm(i + 1))
                    && (text.norm(i).equals("my") || i == from)
                    && !text.norm(i - 1).matches("told|with|to|and|for|thanks|at|when|by|of")) {
                return true;
            }
        }
        return false;
    }

    /** "She just wrote to say thanks", "the lady from Acme emailed": what others send. */
    private boolean theirs(int at) {
        int i = at - 1;
        while (i > 0 && BESIDE.contains(text.norm(i))) {
            i--;
        }
        while (i > 1 && text.norm(i).matches("ORG|hr") && text.norm(i - 1).matches("from|at|of")) {
            i -= 2;
        }
        return i >= clauses.start(at) && text.norm(i).matches("they|she|he")
                || i > 0 && CueTable.WORDS.list("they-noun").contains(text.norm(i))
                        && text.norm(i - 1).matches("the|their|a|this|some|hiring|ORG");
    }

    /** "I hope they …", "if they …". */
    private boolean wished(int start) {
        int from = Math.max(clauses.sentence(start), Math.max(start - 8, clauses.start(start) - 2));
        for (int i = from; i < start; i++) {
            boolean theirs = text.norm(i).startsWith("hop") && THEIR.contains(text.norm(i - 1));
            if (IRREAL.contains(text.norm(i)) && !theirs) {
                return true;
            }
        }
        return asked(start);
    }

    /** "Has Acme replied?", "should I accept", "why do they reject". */
    private boolean asked(int start) {
        int clause = clauses.start(start);
        boolean wh = QUESTION.contains(text.norm(clause));
        String aux = text.norm(wh ? clause + 1 : clause);
        String subject = text.norm(wh ? clause + 2 : clause + 1);
        boolean telling = CueTable.WORDS.list("asked-told").contains(text.norm(clause + 2));
        return clause < start && !telling && AUX.contains(aux) && (wh || SUBJECT.contains(subject));
    }

    private boolean real(CueTable.Cue cue, int clause, int start) {
        for (int i = Math.max(clause, start - 4); i < start; i++) {
            boolean told = text.norm(i).equals("to") && text.norm(i + 1).matches("say|report|announce|share|tell");
            boolean ahead = cue.actor().equals("me") && AHEAD.contains(text.norm(i)) && !told;
            if (DENIED.contains(text.norm(i)) || ahead) {
                return false;
            }
        }
        return true;
    }
}

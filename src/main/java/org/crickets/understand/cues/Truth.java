package org.crickets.understand.cues;

import java.util.Set;
import org.crickets.understand.text.Words;

/** Whether a clause tells what happened: not what is wished, feared, guessed or asked, nor what happened to others. */
final class Truth {
    private static final Set<String> OTHERS = CueTable.WORDS.list("others");
    private static final Set<String> IRREAL = CueTable.WORDS.list("irreal");
    private static final Set<String> THEIR = Set.of("are", "they", "ORG", "PERSON", "is", "he", "she", "'s", "company",
            "team");
    private static final Set<String> QUESTION = Set.of("why", "when", "how", "what", "who", "where", "which");
    private static final Set<String> AUX = Set.of("do", "does", "did", "is", "are", "was", "were", "has", "have",
            "should",
            "can", "could", "will", "would", "shall");
    private static final Set<String> SUBJECT = Set.of("i", "they", "he", "she", "ORG", "PERSON", "we");
    private static final Set<String> BESIDE = Set.of("just", "also", "finally", "then", "has", "have", "had", "now",
            "only");
    private static final Set<String> GAVE = Set.of("left", "sent", "posted", "mailed", "forwarded", "gave", "handed",
            "uploaded");
    private static final Set<String> WORK = Set.of("interview", "interviews", "interviewed", "job", "applied", "offer");
    /** Kin that may be spoken to: "mate got the job". */
    private static final Set<String> CALLED = Set.of("mate", "pal", "bro", "boss", "coach", "sis", "buddy", "bestie",
            "love", "partner", "mum", "mom", "dad", "ex", "kid", "friend", "friends");
    /** "She would be grateful if I waited" asks. */
    private static final Set<String> POLITE = Set.of("grateful", "obliged", "appreciate", "appreciated", "thankful",
            "glad", "kind", "pleased");
    private static final int FAR = 12;
    /** How far another person's name reaches. */
    private static final int NEAR = 9;

    private final Masked text;
    private final Clauses clauses;
    private int told = -1;

    Truth(Masked text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /** Whether the message opens with another person: "my cousin works at Acme". */
    boolean opensWithAnother() {
        return text.norm(0).equals("my") && OTHERS.contains(text.norm(1));
    }

    /** "My friend got rejected", "my sister has an interview". */
    boolean others(int at) {
        int from = Math.max(clauses.sentence(at), at - NEAR - aside(at));
        for (int i = from; i < at; i++) {
            if ((text.norm(i).equals("my") || text.norm(i).equals("a")) && OTHERS.contains(text.norm(i + 1))
                    && (text.norm(i).equals("my") || i == from) && !object(i, at)
                    && !Words.any(text.norm(i - 1), "told", "with", "to", "and", "for", "thanks", "at", "when", "by",
                            "of")) {
                return true;
            }
        }
        return false;
    }

    /** "My brother-in-law, the one with the boat, had an interview": how long what stands between two commas is. */
    private int aside(int at) {
        int first = clauses.sentence(at);
        if (!text.norm(first).equals("my") || !OTHERS.contains(text.norm(first + 1))) {
            return 0;
        }
        int open = first + 2;
        while (open < at && open < first + NEAR && !text.norm(open).equals(",")) {
            open++;
        }
        int close = open + 1;
        while (close < at && close < open + FAR && !Words.any(text.norm(close), ",", "i", "we", "me")) {
            close++;
        }
        return text.norm(open).equals(",") && close < at && text.norm(close).equals(",") ? close - open : 0;
    }

    /** "Cousin brother faced a panel at Globex": kin that opens the clause right before what is told. */
    boolean kinsfolk(int at) {
        int first = clauses.start(at);
        if (first >= at || at - first > NEAR || !OTHERS.contains(text.norm(first))
                || CALLED.contains(text.norm(first))) {
            return false;
        }
        for (int i = first + 1; i <= at; i++) {
            if (!text.pieces().get(i).word() || Words.any(text.norm(i), "i", "we", "my", "me", "just", "said", "says",
                    "and", "dropped", "drove")) {
                return false;
            }
        }
        return true;
    }

    /** "She will tell me the day later": no bidding. */
    boolean willTell(int at) {
        boolean will = Words.any(text.norm(at - 1), "will", "'ll", "would", "shall", "gonna", "to", "'d");
        String subject = will ? text.norm(at - 2) : text.norm(at - 1);
        return will && Words.any(subject, "she", "he", "they", "PERSON", "ORG", "it")
                || !will && Words.any(subject, "she", "he", "they")
                        && text.norm(at + 1).equals("me");
    }

    /** "My niece had her first interview. They told her she'd know by Monday": their news, told on. */
    boolean ofThem(int at) {
        int from = clauses.sentence(at);
        if (from <= interviewed()) {
            return false;
        }
        boolean hers = false;
        for (int i = Math.max(from, at - FAR); i < Math.min(clauses.sentenceEnd(at), at + FAR); i++) {
            if (Words.any(text.norm(i), "i", "me", "my", "we", "us", "PERSON")) {
                return false;
            }
            hers |= Words.any(text.norm(i), "her", "him", "she", "he");
        }
        return hers;
    }

    /** Where another's interview or job is first told, else the end; looked for once. */
    private int interviewed() {
        for (int i = 0; told < 0 && i < text.size(); i++) {
            boolean theirs = text.norm(i).equals("my") && OTHERS.contains(text.norm(i + 1)) && clauses.starts(i);
            for (int k = i + 2; theirs && told < 0 && k < Math.min(clauses.sentenceEnd(i), i + FAR); k++) {
                told = WORK.contains(text.norm(k)) ? k : told;
            }
        }
        told = told < 0 ? text.size() : told;
        return told;
    }

    /** "The candle my sister gave me, and emailed Dana": somebody in an aside of an earlier clause. */
    private boolean object(int i, int at) {
        return clauses.start(at) > i && !clauses.starts(i) && i > 0 && text.pieces().get(i - 1).word();
    }

    /** "She just wrote to say thanks", "the lady from Acme emailed": what others send. */
    boolean theirs(int at) {
        int i = at - 1;
        while (i > 0 && BESIDE.contains(text.norm(i))) {
            i--;
        }
        while (i > 1 && Words.any(text.norm(i), "ORG", "hr") && Words.any(text.norm(i - 1), "from", "at", "of")) {
            i -= 2;
        }
        boolean named = i == clauses.start(at)
                && (Words.any(text.norm(i), "PERSON", "ORG") && GAVE.contains(text.norm(at))
                        || OTHERS.contains(text.norm(i)));
        return named || i >= clauses.start(at) && Words.any(text.norm(i), "they", "she", "he")
                || i > 0 && CueTable.WORDS.list("they-noun").contains(text.norm(i))
                        && Words.any(text.norm(i - 1), "the", "their", "a", "this", "some", "hiring", "ORG");
    }

    /** "I hope they …", "if they …". */
    boolean wished(int start) {
        int from = Math.max(clauses.sentence(start), Math.max(start - 8, clauses.start(start) - 2));
        for (int i = from; i < start; i++) {
            boolean theirs = (text.norm(i).startsWith("hop") || text.norm(i).startsWith("wish"))
                    && THEIR.contains(text.norm(i - 1));
            boolean asked = text.norm(i).equals("if")
                    && (text.norm(i - 1).startsWith("ask") || POLITE.contains(text.norm(i - 1))
                            || text.norm(i - 1).equals("it") && POLITE.contains(text.norm(i - 2)));
            if (IRREAL.contains(text.norm(i)) && !theirs && !asked && !regretted(i, start)) {
                return true;
            }
        }
        return asked(start);
    }

    /** "I'm afraid they turned me down" tells; "I'm afraid they might" fears. */
    private boolean regretted(int at, int start) {
        if (!text.norm(at).equals("afraid")) {
            return false;
        }
        for (int i = at; i < start; i++) {
            if (Words.any(text.norm(i), "will", "might", "may", "could", "would")) {
                return false;
            }
        }
        return true;
    }

    /** "Do you think they'll offer me the job?", "will they say no?": what is asked is not told. */
    boolean asking(int at) {
        int end = clauses.sentenceEnd(at);
        int first = clauses.sentence(at);
        while (first < at && clauses.filler(first)) {
            first++;
        }
        String next = text.norm(first + 1);
        boolean marked = text.norm(end - 1).equals("?");
        if (!marked) {
            return first < at && Words.any(text.norm(first), "what", "which", "who")
                    && (mine(first + 1) || mine(first + 2));
        }
        boolean inverted = AUX.contains(text.norm(first))
                && (SUBJECT.contains(next) || Words.any(next, "you", "it", "this", "that", "there"));
        boolean wh = QUESTION.contains(text.norm(first)) && first + 2 < at;
        return first < at && (inverted || wh) && !CueTable.WORDS.list("asked-told").contains(text.norm(first + 2));
    }

    /** "What companies am I", "who do I". */
    private boolean mine(int i) {
        return Words.any(text.norm(i), "am", "do", "have", "should", "can", "must") && text.norm(i + 1).equals("i");
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

    /** "They might reject me", "they'll offer me the job": not yet, and perhaps never. */
    boolean guessed(CueTable.Cue cue, int start, int end) {
        if (!cue.meaning().equals("REJECTED") && !cue.meaning().equals("OFFER")) {
            return false;
        }
        for (int i = Math.max(clauses.start(start), start - 3); i < end; i++) {
            boolean will = text.norm(i).equals("will")
                    && Words.any(text.norm(i + 1), "reject", "offer", "say", "turn", "hire", "pick", "choose",
                            "probably", "just", "never", "definitely");
            if (will || Words.any(text.norm(i), "might", "may", "could")) {
                return true;
            }
        }
        return false;
    }
}

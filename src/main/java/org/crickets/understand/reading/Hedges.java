package org.crickets.understand.reading;

import java.util.Set;
import org.crickets.understand.Meaning;
import org.crickets.understand.text.Words;

/** Words that may turn what a stretch tells into a wish, a question, a plan, its contrary or another one's news. */
final class Hedges {
    private static final Words WORDS = Words.of("cue-words.txt");
    private static final Set<String> OTHERS = WORDS.list("others");
    private static final Set<String> AHEAD = WORDS.list("ahead");
    private static final Set<String> DENIED = WORDS.list("denied");
    private static final Set<Meaning> DENIABLE = Set.of(Meaning.INTERVIEW, Meaning.UPCOMING, Meaning.OFFER,
            Meaning.NEXT_ROUND, Meaning.REQUEST, Meaning.SENT_THANK_YOU, Meaning.SENT_FOLLOW_UP, Meaning.SENT_CALL,
            Meaning.HANDED_IN);
    private static final Set<String> UNDATED = Set.of("say", "said", "tell", "told", "fixed", "set", "given", "give",
            "confirmed", "decided", "sure", "scheduled", "announced", "mention", "specify", "know");

    private static final Set<String> QUOTES = Set.of("\"", "'", "\u201d", "\u2019");

    private final Message message;
    private final Stretch stretch;

    Hedges(Message message, Stretch stretch) {
        this.message = message;
        this.stretch = stretch;
    }

    /** Whether such a word stands where this is told. */
    boolean about(Meaning meaning) {
        return told(meaning) && (message.dismissed() || message.denied() || ofOthers()
                || Irreal.told(message, stretch) || asks()
                || meaning.sent() && says(AHEAD) || DENIABLE.contains(meaning) && denied());
    }

    /** Whether it is told of somebody else: "my brother had his interview". */
    boolean others() {
        return says(OTHERS) && (message.dismissed() || message.names().isEmpty());
    }

    /** Somebody of the user's own, where what is told is told; not "mum's ironing my shirt. Acme, tomorrow at 3". */
    private boolean ofOthers() {
        boolean several = message.stretches().size() > 1 && !message.names().isEmpty();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            boolean kin = OTHERS.contains(message.text().norm(i)) && !message.named().get(i);
            if (kin && !(several && aside(Stretch.around(message, i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean aside(Stretch sentence) {
        return message.names(sentence.from(), sentence.to()).isEmpty()
                && message.dates(sentence.from(), sentence.to()).isEmpty();
    }

    /** Whether it is something that happened, not something the bot is asked or told to do. */
    static boolean told(Meaning meaning) {
        return meaning.event() || meaning == Meaning.ACCEPTED;
    }

    /** "Not", but not of when: "they didn't say a day yet", "day not fixed yet". */
    private boolean denied() {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            boolean when = message.text().norm(i).equals("not") && UNDATED.contains(message.text().norm(i + 1));
            if (DENIED.contains(message.text().norm(i)) && !when) {
                return true;
            }
        }
        return false;
    }

    /** A question mark, but not that of a question told on: "sent my third \"any word?\" to Acme". */
    private boolean asks() {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (message.text().norm(i).equals("?") && !QUOTES.contains(message.text().norm(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean says(Set<String> words) {
        return message.says(stretch.from(), stretch.to(), words);
    }
}

package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.Act;
import org.crickets.understand.Examples;
import org.crickets.understand.Likeness;
import org.crickets.understand.Meaning;
import org.crickets.understand.Slots;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.text.Words;

/**
 * What examples make of a message. They do not know which day is past: the dates decide what was and what will be; and what is
 * wished, asked or denied has to be plainer than the rest to be believed.
 */
final class Nearest {
    /** From this probability on a meaning that no cue reads is believed without asking. */
    private static final double SURE = 0.7;
    /** The same of what changes nothing. */
    private static final double ANSWERED = 0.5;
    private static final Set<Meaning> HARMLESS = EnumSet.of(Meaning.NEXT, Meaning.MAY_CONTACT, Meaning.LIST,
            Meaning.HELP);
    /** The same where a word such as "if" or "my sister" stands. */
    private static final double HEDGED = 0.93;
    /** From this probability on a message that no cue reads is taken for small talk without asking. */
    private static final double CALM = 0.5;
    /** From this probability on a meaning is believed against the cue that was read, and against a plain one. */
    private static final double OVERRULES = 0.8;
    private static final double OVERRULES_PLAIN = 0.95;
    private static final double OVERRULES_AKIN = 0.88;
    /** Below this probability a cue's meaning is asked about. */
    private static final double DOUBTED = 0.1;
    /** The same where something of another kind is at least that likely. */
    private static final double RIVALLED = 0.2;
    private static final double RIVAL = 0.6;
    /** Below it no meaning is worth a question where nobody is named. */
    private static final double FAINT = 0.2;
    private static final double WORTH_ASKING = 0.02;

    /** Meanings that often come in the same breath, so that neither word contradicts the other. */
    private static final List<Set<Meaning>> AKIN = List.of(
            EnumSet.of(Meaning.STILL_DECIDING, Meaning.DECISION_DATE, Meaning.ASKED_TO_WAIT, Meaning.BRUSH_OFF),
            EnumSet.of(Meaning.REJECTED, Meaning.MOVE_ON), EnumSet.of(Meaning.OFFER, Meaning.ACCEPTED),
            EnumSet.of(Meaning.HANDED_IN, Meaning.SENT_FOLLOW_UP, Meaning.SENT_THANK_YOU),
            EnumSet.of(Meaning.INTERVIEW, Meaning.UPCOMING, Meaning.NEXT_ROUND),
            EnumSet.of(Meaning.NEXT, Meaning.MAY_CONTACT),
            EnumSet.of(Meaning.UNDO, Meaning.EDIT, Meaning.DELETE));

    private static final Set<Meaning> MEETINGS = EnumSet.of(Meaning.INTERVIEW, Meaning.UPCOMING, Meaning.NEXT_ROUND);

    private static final Words WORDS = Words.of("cue-words.txt");
    private static final Set<String> OTHERS = WORDS.list("others");
    private static final Set<String> AHEAD = WORDS.list("ahead");
    private static final Set<String> DENIED = WORDS.list("denied");
    private static final Set<Meaning> DENIABLE = Set.of(Meaning.INTERVIEW, Meaning.UPCOMING, Meaning.OFFER,
            Meaning.NEXT_ROUND, Meaning.REQUEST, Meaning.SENT_THANK_YOU, Meaning.SENT_FOLLOW_UP, Meaning.SENT_CALL,
            Meaning.HANDED_IN);

    private static final Set<String> UNDATED = Set.of("say", "said", "tell", "told", "fixed", "set", "given", "give",
            "confirmed", "decided", "sure", "scheduled", "announced", "mention", "specify", "know");

    private final Message message;
    private final Stretch stretch;
    private final Odds odds;

    Nearest(Message message, Examples examples) {
        this(message, new Stretch(0, message.text().size()), examples);
    }

    Nearest(Message message, Stretch stretch, Examples examples) {
        this.message = message;
        this.stretch = stretch;
        this.odds = new Odds(message, stretch, examples);
    }

    Stretch stretch() {
        return stretch;
    }

    Odds odds() {
        return odds;
    }

    /** The act that is sure, or a question with the likeliest three; nothing when there are no examples. */
    Optional<Act> act() {
        if (odds.silent()) {
            return Optional.empty();
        }
        Meaning best = odds.best();
        if (best == Meaning.SMALLTALK && odds.of(best) >= CALM) {
            return Optional.of(new Act.Smalltalk(Slots.none()));
        }
        return Optional.of(sure() ? Doubts.act(message, best) : question());
    }

    /** Whether it is believed without a cue. */
    boolean sure() {
        if (odds.silent()) {
            return false;
        }
        Meaning best = odds.best();
        double needed = hedged(best) ? HEDGED : HARMLESS.contains(best) ? ANSWERED : SURE;
        return best != Meaning.SMALLTALK && odds.of(best) >= needed && dated(best);
    }

    /** Whether something but small talk would be believed, if nothing denied it. */
    boolean likely() {
        return !odds.silent() && odds.best() != Meaning.SMALLTALK && odds.of(odds.best()) >= SURE;
    }

    /** What is to be done in place of the one act that the cues read, when the examples are all but sure of another. */
    Optional<Act> instead(Event read) {
        boolean over = read.meaning() == Meaning.UPCOMING && odds.untimed()
                .filter(l -> l.meaning() == Meaning.INTERVIEW && l.score() >= OVERRULES_PLAIN).isPresent();
        List<DateFound> dates = message.dates(stretch.from(), stretch.to());
        if (over && !dates.isEmpty() && dates.stream().allMatch(d -> Lately.could(message, d))) {
            return Optional.of(Doubts.act(message, Meaning.INTERVIEW));
        }
        if (read.meaning() == Meaning.UPCOMING && odds.untimed()
                .filter(l -> l.meaning() == Meaning.INTERVIEW && l.score() >= OVERRULES_PLAIN).isPresent()) {
            return Optional.of(Doubts.ask(message, List.of(Meaning.INTERVIEW, Meaning.UPCOMING)));
        }
        if (odds.silent() || odds.best() == read.meaning()) {
            return Optional.empty();
        }
        Meaning best = odds.best();
        if (MEETINGS.contains(best) && MEETINGS.contains(read.meaning())) {
            return rather(read).map(m -> Doubts.act(message, m));
        }
        Optional<Meaning> rather = rather(read);
        if (rather.isPresent()) {
            return rather.map(m -> Doubts.act(message, m));
        }
        if (akin(read) || plain(read) || read.meaning() == Meaning.EDIT && Rescheduled.told(message)
                || !doubted(read)) {
            return Optional.empty();
        }
        List<Meaning> likely = new ArrayList<>(odds.ranked());
        likely.remove(Meaning.SMALLTALK);
        likely.remove(read.meaning());
        likely.add(best == Meaning.SMALLTALK ? 0 : 1, read.meaning());
        return Optional.of(Doubts.ask(message, likely));
    }

    /** Whether examples all but deny the cue, or clearly tell something else that is not akin. */
    private boolean doubted(Event read) {
        double told = odds.of(read.meaning());
        return told < DOUBTED || told < RIVALLED && odds.of(odds.best()) >= RIVAL && odds.best() != Meaning.SMALLTALK;
    }

    /** What examples are all but sure of, against the cues. */
    Optional<Meaning> rather(Event read) {
        if (odds.silent() || odds.best() == read.meaning()) {
            return Optional.empty();
        }
        Meaning best = odds.best();
        if (read.meaning() == Meaning.PLAYBOOK && best == Meaning.LIST
                || read.meaning() == Meaning.EDIT && MEETINGS.contains(best) && Rescheduled.told(message)) {
            return Optional.empty();
        }
        if (MEETINGS.contains(best) && MEETINGS.contains(read.meaning())) {
            return odds.untimed().filter(l -> l.score() >= OVERRULES_AKIN).map(Likeness::meaning)
                    .filter(m -> m != read.meaning() && MEETINGS.contains(m) && odds.fits(m));
        }
        double needed = hedged(best) ? OVERRULES_PLAIN : needed(read, akin(read));
        return odds.of(best) >= needed && dated(best) ? Optional.of(best) : Optional.empty();
    }

    private boolean akin(Event read) {
        return AKIN.stream().anyMatch(a -> a.contains(odds.best()) && a.contains(read.meaning()));
    }

    /** How sure examples have to be of something else. That a question asks how things stand is but a guess. */
    private double needed(Event read, boolean akin) {
        boolean guessed = read.hits().stream()
                .allMatch(h -> h.meaning().equals("ASKED") || !stretch.holds(h.at()));
        return plain(read) ? OVERRULES_PLAIN : guessed ? SURE : akin ? OVERRULES_AKIN : OVERRULES;
    }

    private boolean plain(Event read) {
        return read.hits().stream().anyMatch(h -> h.score() >= Doubts.PLAIN && stretch.holds(h.at()));
    }

    private Act question() {
        List<Meaning> likely = odds.ranked().stream()
                .filter(m -> m != Meaning.SMALLTALK && m != Meaning.ACCEPTED && odds.of(m) >= WORTH_ASKING)
                .filter(m -> !m.sent() || message.hits().stream().noneMatch(h -> h.meaning().equals("REPLIED")))
                .toList();
        boolean idle = message.names().isEmpty() && message.hits().isEmpty()
                && odds.best() == Meaning.SMALLTALK && odds.ranked().stream()
                        .filter(m -> m != Meaning.SMALLTALK).allMatch(m -> odds.of(m) < FAINT);
        return likely.isEmpty() || idle ? new Act.Smalltalk(Slots.none()) : Doubts.ask(message, likely);
    }

    private static boolean event(Meaning meaning) {
        return meaning.event() || meaning == Meaning.ACCEPTED;
    }

    /** Whether some word in the message may turn what is told into a wish, a question, a plan or its contrary. */
    private boolean hedged(Meaning meaning) {
        return event(meaning) && (message.dismissed() || message.denied() || says(OTHERS)
                || Irreal.told(message, stretch) || says(Set.of("?"))
                || meaning.sent() && says(AHEAD) || DENIABLE.contains(meaning) && denied());
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

    private boolean says(Set<String> words) {
        return message.says(stretch.from(), stretch.to(), words);
    }

    private boolean dated(Meaning best) {
        return best != Meaning.DECISION_DATE || !message.dates(stretch.from(), stretch.to()).isEmpty();
    }
}

package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crickets.understand.Act;
import org.crickets.understand.Likeness;
import org.crickets.understand.Meaning;
import org.crickets.understand.Slots;
import org.crickets.understand.dates.DateFound;

/** Where examples say something else than the cue that was read: it is done, or both are asked. */
final class Against {
    /** From this probability on a meaning is believed against the cue that was read, and against a plain one. */
    private static final double OVERRULES = 0.8;
    private static final double OVERRULES_PLAIN = 0.95;
    private static final double OVERRULES_AKIN = 0.88;
    /** From here on it is believed against a cue that is but a guess: that a question asks how things stand. */
    private static final double OVERRULES_GUESS = 0.7;
    /** From here on such a question is taken for small talk. */
    private static final double CALM = 0.5;
    /** The same where examples deny what the cue says: from here on, and for one akin, or a plain one. */
    private static final double DENIED = 0.05;
    private static final double OVERRULES_DENIED = 0.85;
    /** Below this probability a cue's meaning is asked about. */
    private static final double DOUBTED = 0.1;
    /** The same where something of another kind is at least that likely. */
    private static final double RIVALLED = 0.2;
    private static final double RIVAL = 0.6;

    /** Meanings that often come in the same breath, so that neither word contradicts the other. */
    private static final List<Set<Meaning>> AKIN = List.of(
            EnumSet.of(Meaning.STILL_DECIDING, Meaning.DECISION_DATE, Meaning.ASKED_TO_WAIT, Meaning.BRUSH_OFF),
            EnumSet.of(Meaning.REJECTED, Meaning.MOVE_ON), EnumSet.of(Meaning.OFFER, Meaning.ACCEPTED),
            EnumSet.of(Meaning.HANDED_IN, Meaning.SENT_FOLLOW_UP, Meaning.SENT_THANK_YOU),
            EnumSet.of(Meaning.INTERVIEW, Meaning.UPCOMING, Meaning.NEXT_ROUND),
            EnumSet.of(Meaning.NEXT, Meaning.MAY_CONTACT),
            EnumSet.of(Meaning.UNDO, Meaning.EDIT, Meaning.DELETE));
    private static final Set<Meaning> MEETINGS = EnumSet.of(Meaning.INTERVIEW, Meaning.UPCOMING, Meaning.NEXT_ROUND);

    /** Handed in is what is asked for, or as good as a note: the cue knows which. */
    private static final Set<Meaning> HANDED = EnumSet.of(Meaning.HANDED_IN, Meaning.SENT_FOLLOW_UP);

    private final Message message;
    private final Stretch stretch;
    private final Odds odds;

    Against(Message message, Stretch stretch, Odds odds) {
        this.message = message;
        this.stretch = stretch;
        this.odds = odds;
    }

    /** What is to be done in place of the one act that the cues read. */
    Optional<Act> instead(Event read) {
        if (read.meaning() == Meaning.UPCOMING && over()) {
            return Optional.of(past()
                    ? Doubts.act(message, Meaning.INTERVIEW)
                    : Doubts.ask(message, List.of(Meaning.INTERVIEW, Meaning.UPCOMING)));
        }
        if (odds.silent() || odds.best() == read.meaning()) {
            return Optional.empty();
        }
        if (ofNobody(read)) {
            return Optional.of(new Act.Smalltalk(Slots.none()));
        }
        Optional<Meaning> rather = rather(read);
        if (rather.isPresent()) {
            return rather.map(m -> Doubts.act(message, m));
        }
        if (odds.best() == Meaning.SMALLTALK && odds.of(Meaning.SMALLTALK) >= OVERRULES_DENIED && mine(read)
                && message.dates(stretch.from(), stretch.to()).isEmpty()) {
            return Optional.of(Doubts.ask(message, both(read)));
        }
        boolean alike = Stream.of(MEETINGS, HANDED)
                .anyMatch(a -> a.contains(odds.best()) && a.contains(read.meaning()));
        if (alike || read.meaning() == Meaning.EDIT && Rescheduled.told(message) || !doubted(read)) {
            return Optional.empty();
        }
        return Optional.of(calm(read) ? new Act.Smalltalk(Slots.none()) : Doubts.ask(message, both(read)));
    }

    /** "Half of tech got the chop this week": news, but nobody's that the user told of, here or before. */
    private boolean ofNobody(Event read) {
        return odds.best() == Meaning.SMALLTALK && odds.of(Meaning.SMALLTALK) >= OVERRULES && message.names().isEmpty()
                && message.context().last().isEmpty() && Hedges.told(read.meaning());
    }

    /** "I've thanked them, I've poked them, what's left to try": several acts were read, and none of them is meant. */
    Optional<Act> insteadOf(List<Event> read) {
        boolean meant = odds.silent() || odds.of(odds.best()) < OVERRULES_GUESS || odds.best() == Meaning.SMALLTALK
                || read.stream().anyMatch(e -> odds.of(e.meaning()) >= DOUBTED);
        List<Meaning> likely = new ArrayList<>(odds.silent() ? List.of() : List.of(odds.best()));
        read.stream().map(Event::meaning).distinct().filter(m -> !likely.contains(m)).forEach(likely::add);
        return meant ? Optional.empty() : Optional.of(Doubts.ask(message, likely));
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
            double meets = odds.of(read.meaning()) < DENIED && read.meaning() == Meaning.NEXT_ROUND
                    ? OVERRULES_DENIED
                    : OVERRULES_AKIN;
            return odds.untimed().filter(l -> l.score() >= meets).map(Likeness::meaning)
                    .filter(m -> m != read.meaning() && MEETINGS.contains(m) && odds.fits(m));
        }
        if (best == Meaning.SMALLTALK && mine(read)) {
            return Optional.empty();
        }
        double needed = new Hedges(message, stretch).about(best)
                ? OVERRULES_PLAIN
                : odds.of(read.meaning()) < DENIED ? Math.min(needed(read), OVERRULES_DENIED) : needed(read);
        return odds.of(best) >= needed && Nearest.dated(message, stretch, best) ? Optional.of(best) : Optional.empty();
    }

    /** "I got rejected by Rowan Dental on Monday": what a plain cue says of the user and an employer, and no word turns, is no small talk. */
    private boolean mine(Event read) {
        return plain(read) && read.meaning().reply() && !message.dismissed() && !message.denied()
                && !message.companies(stretch.from(), stretch.to()).isEmpty()
                && message.says(stretch.from(), stretch.to(), List.of("i", "me", "my"))
                && !new Hedges(message, stretch).about(read.meaning());
    }

    /** Whether examples alone are all but sure that the meeting is over. */
    private boolean over() {
        return odds.untimed().filter(l -> l.meaning() == Meaning.INTERVIEW && l.score() >= OVERRULES_PLAIN)
                .isPresent();
    }

    /** Whether every day that is told may be a past one. */
    private boolean past() {
        List<DateFound> dates = message.dates(stretch.from(), stretch.to());
        return !dates.isEmpty() && dates.stream().allMatch(d -> Lately.could(message, d));
    }

    /** Whether examples all but deny the cue, or clearly tell something else that is not akin. */
    private boolean doubted(Event read) {
        double told = odds.of(read.meaning());
        double most = odds.of(odds.best());
        boolean other = odds.best() != Meaning.SMALLTALK;
        if (plain(read) || akin(read)) {
            return told < DOUBTED && most >= RIVAL && other;
        }
        return told < DOUBTED || told < RIVALLED && most >= RIVAL && other;
    }

    /** The likeliest, and the cue's: the first where nothing but small talk is likelier, else the third at the latest. */
    private List<Meaning> both(Event read) {
        List<Meaning> likely = new ArrayList<>(odds.ranked());
        likely.remove(Meaning.SMALLTALK);
        likely.remove(read.meaning());
        likely.add(odds.best() == Meaning.SMALLTALK ? 0 : 1, read.meaning());
        return likely;
    }

    /** Whether small talk only looks like a question about how things stand. */
    private boolean calm(Event read) {
        return guessed(read) && odds.best() == Meaning.SMALLTALK && odds.of(Meaning.SMALLTALK) >= CALM;
    }

    private boolean akin(Event read) {
        return AKIN.stream().anyMatch(a -> a.contains(odds.best()) && a.contains(read.meaning()));
    }

    /** How sure examples have to be of something else. */
    private double needed(Event read) {
        return plain(read)
                ? OVERRULES_PLAIN
                : guessed(read) ? OVERRULES_GUESS : akin(read) ? OVERRULES_AKIN : OVERRULES;
    }

    private boolean guessed(Event read) {
        return read.hits().stream().allMatch(h -> h.meaning().equals("ASKED") || !stretch.holds(h.at()));
    }

    private boolean plain(Event read) {
        return read.hits().stream().anyMatch(h -> h.score() >= Doubts.PLAIN && stretch.holds(h.at()));
    }
}

package org.crickets.understand.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.Act;
import org.crickets.understand.Meaning;
import org.crickets.understand.Slots;
import org.crickets.understand.names.NameSpan;

/**
 * What examples make of a message. They do not know which day is past: the dates decide what was and what will be; and what is
 * wished, asked or denied has to be plainer than the rest to be believed.
 */
final class Nearest {
    /** From this probability on a meaning that no cue reads is believed without asking. */
    private static final double SURE = 0.7;
    /** The same of what is told of nobody the bot knows. */
    private static final double SURE_OF_STRANGERS = 0.72;
    /** The same of what is said to have happened, where nobody is named. */
    private static final double SURE_OF_NOBODY = 0.88;
    /** The same of what changes nothing. */
    private static final double ANSWERED = 0.5;
    private static final int RAMBLING = 20;
    private static final Set<Meaning> HARMLESS = EnumSet.of(Meaning.NEXT, Meaning.MAY_CONTACT, Meaning.LIST,
            Meaning.HELP);
    /** The same where a word such as "if" or "my sister" stands. */
    private static final double HEDGED = 0.9;
    private static final double HEDGED_IN_A_STORY = 0.93;
    /** From this probability on a message that no cue reads is taken for small talk without asking. */
    private static final double CALM = 0.5;
    /** The same where somebody else is told of. */
    private static final double CALM_OF_OTHERS = 0.1;
    /** Below it no meaning is worth a question where nobody is named. */
    private static final double FAINT = 0.2;
    private static final double WORTH_ASKING = 0.005;

    private final Message message;
    private final Stretch stretch;
    private final Odds odds;
    private final Hedges hedges;
    private final Against against;

    Nearest(Message message, Asked examples) {
        this(message, new Stretch(0, message.text().size()), examples);
    }

    Nearest(Message message, Stretch stretch, Asked examples) {
        this.message = message;
        this.stretch = stretch;
        this.odds = examples.odds(message, stretch);
        this.hedges = new Hedges(message, stretch);
        this.against = new Against(message, stretch, odds);
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
        return !odds.silent() && odds.best() != Meaning.SMALLTALK && odds.of(odds.best()) >= needed(odds.best())
                && dated(message, stretch, odds.best());
    }

    /** Whether something but small talk would be believed, if nothing denied it. */
    boolean likely() {
        return !odds.silent() && odds.best() != Meaning.SMALLTALK && odds.of(odds.best()) >= SURE_OF_STRANGERS;
    }

    /** What is to be done in place of the one act that the cues read, when the examples are all but sure of another. */
    Optional<Act> instead(Event read) {
        return against.instead(read);
    }

    /** A question, where examples are sure of one thing and deny all that the cues read. */
    Optional<Act> insteadOf(List<Event> read) {
        return Story.told(message) ? Optional.empty() : against.insteadOf(read);
    }

    /** What examples are all but sure of, against the cues. */
    Optional<Meaning> rather(Event read) {
        return against.rather(read);
    }

    private double needed(Meaning best) {
        boolean nobody = Hedges.told(best) && message.names().isEmpty();
        double hedged = Story.told(message) ? HEDGED_IN_A_STORY : HEDGED;
        return hedges.about(best)
                ? hedged
                : HARMLESS.contains(best) && !rambles()
                        ? ANSWERED
                        : nobody ? SURE_OF_NOBODY : known() ? SURE : SURE_OF_STRANGERS;
    }

    /** Sentences without a question and without a name ask the bot for nothing unless it is plain. */
    private boolean rambles() {
        return message.names().isEmpty() && message.stretches().size() > 1 && stretch.to() - stretch.from() > RAMBLING
                && !message.says(stretch.from(), stretch.to(), Set.of("?"));
    }

    private boolean known() {
        return message.names().stream().anyMatch(NameSpan::known);
    }

    private Act question() {
        List<Meaning> likely = odds.ranked().stream()
                .filter(m -> m != Meaning.SMALLTALK && m != Meaning.ACCEPTED && odds.of(m) >= WORTH_ASKING)
                .filter(m -> !m.sent() || message.hits().stream().noneMatch(h -> h.meaning().equals("REPLIED")))
                .toList();
        boolean idle = message.names().isEmpty() && message.hits().isEmpty()
                && odds.best() == Meaning.SMALLTALK && odds.ranked().stream()
                        .filter(m -> m != Meaning.SMALLTALK).allMatch(m -> odds.of(m) < FAINT);
        boolean theirs = hedges.others() && odds.of(Meaning.SMALLTALK) >= CALM_OF_OTHERS;
        return likely.isEmpty() || idle || theirs
                ? new Act.Smalltalk(Slots.none())
                : Doubts.ask(message, likely);
    }

    /** A day of decision is told with its date. */
    static boolean dated(Message message, Stretch stretch, Meaning best) {
        return best != Meaning.DECISION_DATE || !message.dates(stretch.from(), stretch.to()).isEmpty();
    }
}

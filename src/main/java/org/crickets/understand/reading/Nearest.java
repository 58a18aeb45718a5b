package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.Act;
import org.crickets.understand.Examples;
import org.crickets.understand.Likeness;
import org.crickets.understand.Meaning;
import org.crickets.understand.Slots;
import org.crickets.understand.cues.CueHit;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.text.Words;

/**
 * What examples make of a message that the cues leave open. Examples do not know which day is past, and hear no "if" and no
 * "my sister": the dates decide what was and what will be, what is wished, asked or denied is never sure, and what may be
 * another's news is hardly believed.
 */
final class Nearest {
    /** What is left of the likeness of an event that another person met with. */
    private static final double ANOTHERS = 0.3;
    /** A real cue that is too weak alone raises its meaning among the options. */
    private static final double CUED = 0.2;
    private static final double WORTH_ASKING = 0.03;
    private static final int LONG = 25;
    /** From here on a part of a long message tells enough to ask about it. */
    private static final double TOLD = 0.7;
    private static final Set<Meaning> TOLD_AT_LENGTH = EnumSet.of(Meaning.NEXT, Meaning.MAY_CONTACT, Meaning.MOVE_ON);
    /** Less than this of anything, and neither a name nor a date: nothing that the bot could ask about. */
    private static final double NOTHING = 0.3;

    /** Meanings that often come in the same breath, so that neither word contradicts the other. */
    private static final List<Set<Meaning>> AKIN = List.of(
            EnumSet.of(Meaning.STILL_DECIDING, Meaning.DECISION_DATE, Meaning.ASKED_TO_WAIT, Meaning.BRUSH_OFF),
            EnumSet.of(Meaning.REJECTED, Meaning.MOVE_ON), EnumSet.of(Meaning.OFFER, Meaning.ACCEPTED),
            EnumSet.of(Meaning.HANDED_IN, Meaning.SENT_FOLLOW_UP, Meaning.SENT_THANK_YOU),
            EnumSet.of(Meaning.INTERVIEW, Meaning.UPCOMING, Meaning.NEXT_ROUND),
            EnumSet.of(Meaning.NEXT, Meaning.MAY_CONTACT),
            EnumSet.of(Meaning.UNDO, Meaning.EDIT, Meaning.DELETE));

    private static final Words WORDS = Words.of("cue-words.txt");
    private static final Set<String> OTHERS = WORDS.list("others");
    private static final Set<String> IRREAL = WORDS.list("irreal");
    private static final Set<String> AHEAD = WORDS.list("ahead");
    private static final Set<String> DENIED = WORDS.list("denied");
    private static final Set<Meaning> DENIABLE = Set.of(Meaning.INTERVIEW, Meaning.UPCOMING, Meaning.OFFER,
            Meaning.NEXT_ROUND, Meaning.REQUEST, Meaning.SENT_THANK_YOU, Meaning.SENT_FOLLOW_UP, Meaning.SENT_CALL,
            Meaning.HANDED_IN);

    private final Message message;
    private final List<Meaning> weak;
    private final Map<Meaning, Double> scores = new EnumMap<>(Meaning.class);

    /** {@code weak}: the meanings of cues that were not sure. */
    Nearest(Message message, List<Meaning> weak, Examples examples) {
        this.message = message;
        this.weak = weak;
        if (message.masked().asText().codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        if (isLong(message)) {
            Parts.of(message.masked().asText(), OTHERS).forEach(p -> examples.nearest(p).forEach(this::most));
        } else {
            examples.nearest(message.masked().asText()).forEach(this::add);
        }
    }

    /** Whether it has more words than the examples, some ten, so that they cannot judge it as a whole. */
    static boolean isLong(Message message) {
        return message.text().size() > LONG;
    }

    /** The act that is sure, a question with the likeliest three, or nothing when there are no examples. */
    Optional<Act> act() {
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        if (isLong(message)) {
            return of(ranked().getFirst()) < TOLD
                    ? Optional.of(new Act.Smalltalk(Slots.none()))
                    : Optional.of(question());
        }
        if (message.dismissed() && weak.isEmpty()) {
            return Optional.of(new Act.Smalltalk(Slots.none()));
        }
        Meaning best = ranked().getFirst();
        double score = of(best);
        if (best == Meaning.SMALLTALK) {
            boolean calm = score >= Examples.SURE || weak.isEmpty() && (score >= Examples.CALM || says(IRREAL));
            return calm ? Optional.of(new Act.Smalltalk(Slots.none())) : Optional.of(question());
        }
        if (score < NOTHING && weak.isEmpty() && message.names().isEmpty() && message.dates().isEmpty()) {
            return Optional.of(new Act.Smalltalk(Slots.none()));
        }
        boolean act = score >= Examples.SURE && !hedged(best) && !contradicted(best) && dated(best);
        return Optional.of(act ? Doubts.act(message, best) : question());
    }

    /** A question in place of the one act that the cues read, when the examples are all but sure of another. */
    Optional<Act> doubt(Meaning read) {
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        Meaning best = ranked().getFirst();
        boolean akin = best == read || AKIN.stream().anyMatch(a -> a.contains(best) && a.contains(read));
        if (akin || hedged(best) || of(best) < (best == Meaning.SMALLTALK ? Examples.SURE : Examples.DOUBTED)) {
            return Optional.empty();
        }
        List<Meaning> likely = new ArrayList<>(ranked());
        likely.remove(Meaning.SMALLTALK);
        likely.remove(read);
        likely.add(best == Meaning.SMALLTALK ? 0 : 1, read);
        return Optional.of(Doubts.ask(message, likely));
    }

    private Act question() {
        message.hits().stream().filter(CueHit::real).flatMap(h -> Doubts.meanings(h.meaning()).stream())
                .filter(weak::contains).distinct().forEach(m -> scores.merge(m, CUED, Double::sum));
        List<Meaning> likely = ranked().stream().filter(m -> m != Meaning.SMALLTALK && of(m) >= WORTH_ASKING).toList();
        return likely.isEmpty() ? new Act.Smalltalk(Slots.none()) : Doubts.ask(message, likely);
    }

    private List<Meaning> ranked() {
        return scores.keySet().stream().sorted(Comparator.comparingDouble((Meaning m) -> of(m)).reversed()).toList();
    }

    private double of(Meaning meaning) {
        return scores.getOrDefault(meaning, 0.0);
    }

    private void add(Likeness like) {
        double kept = event(like.meaning()) && (message.dismissed() || says(OTHERS)) ? ANOTHERS : 1;
        scores.merge(timed(like.meaning()), like.score() * kept, Double::sum);
        scores.merge(Meaning.SMALLTALK, like.score() * (1 - kept), Double::sum);
    }

    /** Nobody hides a command in a long story. */
    private void most(Likeness like) {
        if (like.meaning().event() || TOLD_AT_LENGTH.contains(like.meaning())) {
            scores.merge(timed(like.meaning()), like.score(), Math::max);
        }
    }

    /** A meeting to come is told with its date, and one that was with none or an earlier one. */
    private Meaning timed(Meaning meaning) {
        return timed(message, meaning);
    }

    static Meaning timed(Message message, Meaning meaning) {
        Optional<DateFound> date = new Timing(message).date(0, message.text().size());
        boolean ahead = date.filter(d -> d.start().isAfter(message.context().now())).isPresent();
        return switch (meaning) {
            case INTERVIEW -> ahead ? Meaning.UPCOMING : meaning;
            case UPCOMING -> ahead ? meaning : date.isPresent() ? Meaning.INTERVIEW : Meaning.NEXT_ROUND;
            case NEXT_ROUND -> ahead && date.get().timed() ? Meaning.UPCOMING : meaning;
            default -> meaning;
        };
    }

    private static boolean event(Meaning meaning) {
        return meaning.event() || meaning == Meaning.ACCEPTED;
    }

    /** Whether some word in the message may turn what is told into a wish, a question, a plan or its contrary. */
    private boolean hedged(Meaning meaning) {
        return event(meaning) && (message.dismissed() || says(OTHERS) || says(IRREAL) || says(Set.of("?"))
                || meaning.sent() && says(AHEAD) || DENIABLE.contains(meaning) && says(DENIED));
    }

    private boolean says(Set<String> words) {
        return message.says(0, message.text().size(), words);
    }

    /** Whether a cue, though weak, tells of something else that happened. */
    private boolean contradicted(Meaning best) {
        return best.event() && weak.stream().anyMatch(Meaning::event) && !weak.contains(best);
    }

    private boolean dated(Meaning best) {
        return best != Meaning.DECISION_DATE || !message.dates().isEmpty();
    }
}

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
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.text.Words;

/**
 * What examples make of a message. They do not know which day is past: the dates decide what was and what will be; and what is
 * wished, asked or denied has to be plainer than the rest to be believed.
 */
final class Nearest {
    /** From this probability on a meaning that no cue reads is believed without asking. */
    private static final double SURE = 0.65;
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
    private static final Set<String> IRREAL = WORDS.list("irreal");
    private static final Set<String> AHEAD = WORDS.list("ahead");
    private static final Set<String> DENIED = WORDS.list("denied");
    private static final Set<Meaning> DENIABLE = Set.of(Meaning.INTERVIEW, Meaning.UPCOMING, Meaning.OFFER,
            Meaning.NEXT_ROUND, Meaning.REQUEST, Meaning.SENT_THANK_YOU, Meaning.SENT_FOLLOW_UP, Meaning.SENT_CALL,
            Meaning.HANDED_IN);

    private final Message message;
    private final int from;
    private final int to;
    /** What examples alone say, whatever the dates. */
    private Meaning meeting = Meaning.SMALLTALK;
    private final Map<Meaning, Double> scores = new EnumMap<>(Meaning.class);

    Nearest(Message message, Examples examples) {
        this(message, 0, message.text().size(), examples);
    }

    Nearest(Message message, int from, int to, Examples examples) {
        this.message = message;
        this.from = from;
        this.to = to;
        if (message.masked().asText(from, to).codePoints().anyMatch(Character::isLetter)) {
            examples.nearest(SignReader.of(message, from, to)).forEach(this::add);
        }
    }

    /** The act that is sure, or a question with the likeliest three; nothing when there are no examples. */
    Optional<Act> act() {
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        Meaning best = best();
        if (best == Meaning.SMALLTALK && of(best) >= CALM) {
            return Optional.of(new Act.Smalltalk(Slots.none()));
        }
        return Optional.of(sure() ? Doubts.act(message, best) : question());
    }

    /** Whether it is believed without a cue. */
    boolean sure() {
        if (scores.isEmpty()) {
            return false;
        }
        Meaning best = best();
        return best != Meaning.SMALLTALK && of(best) >= (hedged(best) ? HEDGED : SURE) && dated(best);
    }

    /** What is to be done in place of the one act that the cues read, when the examples are all but sure of another. */
    Optional<Act> instead(Meaning read, boolean plain) {
        if (scores.isEmpty() || best() == read) {
            return Optional.empty();
        }
        Meaning best = best();
        if (MEETINGS.contains(best) && MEETINGS.contains(read)) {
            return Optional.of(meeting).filter(m -> m != read && MEETINGS.contains(m) && fits(m))
                    .map(m -> Doubts.act(message, m));
        }
        boolean akin = AKIN.stream().anyMatch(a -> a.contains(best) && a.contains(read));
        if (of(best) >= (plain || hedged(best) ? OVERRULES_PLAIN : akin ? OVERRULES_AKIN : OVERRULES) && dated(best)) {
            return Optional.of(Doubts.act(message, best));
        }
        if (akin || plain || of(read) >= DOUBTED) {
            return Optional.empty();
        }
        List<Meaning> likely = new ArrayList<>(ranked());
        likely.remove(Meaning.SMALLTALK);
        likely.remove(read);
        likely.add(best == Meaning.SMALLTALK ? 0 : 1, read);
        return Optional.of(Doubts.ask(message, likely));
    }

    /** Whether there are no examples. */
    boolean silent() {
        return scores.isEmpty();
    }

    private Act question() {
        List<Meaning> likely = ranked().stream().filter(m -> m != Meaning.SMALLTALK && of(m) >= WORTH_ASKING).toList();
        return likely.isEmpty() ? new Act.Smalltalk(Slots.none()) : Doubts.ask(message, likely);
    }

    Meaning best() {
        return ranked().getFirst();
    }

    private List<Meaning> ranked() {
        return scores.keySet().stream().sorted(Comparator.comparingDouble((Meaning m) -> of(m)).reversed()).toList();
    }

    double of(Meaning meaning) {
        return scores.getOrDefault(meaning, 0.0);
    }

    /** Whether the days that are told allow a meeting to be over, or to come. */
    private boolean fits(Meaning meaning) {
        List<DateFound> dates = message.dates(from, to);
        return meaning == Meaning.INTERVIEW
                ? dates.isEmpty() || dates.stream().anyMatch(d -> !ahead(d))
                : dates.stream().anyMatch(d -> ahead(d) && (d.timed() || meaning == Meaning.UPCOMING));
    }

    private void add(Likeness like) {
        if (like.score() >= OVERRULES_AKIN) {
            meeting = like.meaning();
        }
        scores.merge(timed(like.meaning()), like.score(), Double::sum);
    }

    /** A meeting to come is told with its date, and one that was with none or an earlier one. */
    private Meaning timed(Meaning meaning) {
        return timed(message, from, to, meaning);
    }

    /** The same, of a stretch. */
    static Meaning timed(Message message, int from, int to, Meaning meaning) {
        Optional<DateFound> date = new Timing(message).date(from, to);
        boolean ahead = date.filter(d -> d.start().isAfter(message.context().now())).isPresent();
        boolean hour = message.dates(from, to).stream()
                .anyMatch(d -> d.timed() && d.start().isAfter(message.context().now()));
        return switch (meaning) {
            case INTERVIEW -> ahead ? Meaning.UPCOMING : meaning;
            case UPCOMING -> ahead || hour ? meaning : date.isPresent() ? Meaning.INTERVIEW : Meaning.NEXT_ROUND;
            case NEXT_ROUND -> hour ? Meaning.UPCOMING : meaning;
            default -> meaning;
        };
    }

    private boolean ahead(DateFound date) {
        return date.start().isAfter(message.context().now());
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
        return message.says(from, to, words);
    }

    private boolean dated(Meaning best) {
        return best != Meaning.DECISION_DATE || !message.dates(from, to).isEmpty();
    }
}

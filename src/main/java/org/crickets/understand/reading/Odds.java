package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crickets.understand.Likeness;
import org.crickets.understand.Meaning;
import org.crickets.understand.dates.DateFound;

/** How likely each meaning of a stretch of a message is, by examples, and by its dates, which examples cannot read. */
final class Odds {
    private static final double UNSAID = -1;

    private final Message message;
    private final Stretch stretch;
    /** By the place of the meaning; below 0 where nothing is said of it. */
    private final double[] scores = new double[Meaning.values().length];
    private final List<Meaning> ranked;
    private Optional<Likeness> first = Optional.empty();

    Odds(Message message, Stretch stretch, Asked examples) {
        Arrays.fill(scores, UNSAID);
        this.message = message;
        this.stretch = stretch;
        if (message.masked().asText(stretch.from(), stretch.to()).codePoints().anyMatch(Character::isLetter)) {
            List<Likeness> near = examples.nearest(SignReader.of(message, stretch.from(), stretch.to()));
            Dated dated = Dated.of(message, stretch);
            near.forEach(l -> add(dated.meaning(l.meaning()).ordinal(), l.score()));
            first = near.stream().findFirst();
        }
        this.ranked = sorted();
    }

    private void add(int meaning, double score) {
        scores[meaning] = Math.max(0, scores[meaning]) + score;
    }

    private List<Meaning> sorted() {
        List<Meaning> out = new ArrayList<>();
        for (Meaning meaning : Meaning.values()) {
            if (scores[meaning.ordinal()] != UNSAID) {
                out.add(meaning);
            }
        }
        out.sort((a, b) -> Double.compare(scores[b.ordinal()], scores[a.ordinal()]));
        return List.copyOf(out);
    }

    /** Whether there are no examples, or no words. */
    boolean silent() {
        return ranked.isEmpty();
    }

    double of(Meaning meaning) {
        return Math.max(0, scores[meaning.ordinal()]);
    }

    Meaning best() {
        return ranked.getFirst();
    }

    List<Meaning> ranked() {
        return ranked;
    }

    /** What examples alone say, whatever the dates. */
    Optional<Likeness> untimed() {
        return first;
    }

    /** Whether the days that are told allow a meeting to be over, or to come. */
    boolean fits(Meaning meeting) {
        List<DateFound> dates = message.dates(stretch.from(), stretch.to());
        return meeting == Meaning.INTERVIEW
                ? dates.isEmpty() || dates.stream().anyMatch(d -> !ahead(message, d))
                : dates.stream().anyMatch(d -> ahead(message, d) && (d.timed() || meeting == Meaning.UPCOMING));
    }

    /** Which days a stretch tells: {@code ahead}: one to come, {@code lately}: that may be last week's, {@code hour}: with its time, {@code any}: any at all. */
    record Dated(boolean ahead, boolean lately, boolean hour, boolean any) {
        static Dated of(Message message, Stretch stretch) {
            Optional<DateFound> date = new Timing(message).date(stretch.from(), stretch.to());
            return new Dated(date.filter(d -> Odds.ahead(message, d)).isPresent(),
                    date.filter(d -> Lately.could(message, d)).isPresent(),
                    message.dates(stretch.from(), stretch.to()).stream()
                            .anyMatch(d -> d.timed() && Odds.ahead(message, d)),
                    date.isPresent());
        }

        /** A meeting to come is told with its date, and one that was with none or an earlier one. */
        Meaning meaning(Meaning meaning) {
            return switch (meaning) {
                case INTERVIEW -> ahead && !lately ? Meaning.UPCOMING : meaning;
                case UPCOMING -> ahead || hour ? meaning : any ? Meaning.INTERVIEW : Meaning.NEXT_ROUND;
                case NEXT_ROUND -> hour ? Meaning.UPCOMING : meaning;
                default -> meaning;
            };
        }
    }

    private static boolean ahead(Message message, DateFound date) {
        return date.start().isAfter(message.context().now());
    }
}

package org.crickets.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A stay in another zone whose end the user named ("I'm in Berlin this month"); on the morning after it they are asked
 * where they are (RULES.md, Country). Journeys count from 1.
 *
 * @param home  where the user lives otherwise, also when one journey followed on another
 * @param until the last day of it
 */
public record Journey(int number, ZoneId home, ZoneId here, LocalDate until) {

    /** The one the user is on, if any: what they said last about where they are. */
    public static Optional<Journey> now(History history) {
        var moves = moves(history);
        return moves.isEmpty()
                ? Optional.empty()
                : moves.getLast().until()
                        .map(until -> new Journey(moves.size(), home(moves), moves.getLast().to(), until));
    }

    /** Where the first of the journeys that followed each other began. */
    private static ZoneId home(List<Fact.Relocated> moves) {
        return IntStream.iterate(moves.size() - 1, i -> i >= 0 && moves.get(i).until().isPresent(), i -> i - 1)
                .mapToObj(i -> moves.get(i).from()).reduce((later, earlier) -> earlier).orElseThrow();
    }

    private static List<Fact.Relocated> moves(History history) {
        return history.general().stream().map(Logged::fact).filter(Fact.Relocated.class::isInstance)
                .map(Fact.Relocated.class::cast).toList();
    }

    static List<Step> steps(History history, Hours hours) {
        return now(history).filter(journey -> !journey.isAnswered(history) && !hours.rests())
                .map(journey -> journey.question(hours))
                .stream().toList();
    }

    StepKey key() {
        return new StepKey(ProcessId.NONE, 0, StepKind.BACK_HOME, 0, number);
    }

    private boolean isAnswered(History history) {
        return history.general().stream().map(Logged::fact)
                .anyMatch(fact -> fact instanceof Fact.Rang(var step, _) && step.equals(key())
                        || fact instanceof Fact.StepDone(var done, _) && done.equals(key()));
    }

    private Step question(Hours hours) {
        return hours.general(key(), hours.afterRest(hours.morning(until.plusDays(1))),
                Reason.common(new Basis.Return(until)));
    }
}

package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The follow-ups of a round that were made, or let be.
 *
 * @param countFrom how many of them were made before the cap started anew (K10)
 */
record Attempts(List<Attempt> made, int countFrom) {
    static final Attempts NONE = new Attempts(List.of(), 0);

    Attempts {
        made = List.copyOf(made);
    }

    /**
     * One attempt, maybe to two people at once (G1, G2).
     *
     * @param ordinal the one of its step's key
     * @param to      the people's numbers; 0 stands for all of them
     */
    record Attempt(int ordinal, LocalDate date, Instant toldAt, Set<Integer> to) {
        private Attempt with(Attempt other) {
            var all = new TreeSet<>(to);
            all.addAll(other.to);
            return new Attempt(ordinal, date.isAfter(other.date) ? date : other.date, other.toldAt, all);
        }

        boolean reached(int person) {
            return to.contains(0) || to.contains(person);
        }
    }

    int used() {
        return made.size() - countFrom;
    }

    /** The ordinal of the next one; none is ever used for two. */
    int next() {
        return made.stream().mapToInt(Attempt::ordinal).max().orElse(0) + 1;
    }

    /** What is told again about the same step is the same attempt. */
    Attempts plus(Attempt attempt) {
        var all = new ArrayList<>(made);
        for (int i = 0; i < all.size(); i++)
            if (all.get(i).ordinal() == attempt.ordinal()) {
                all.set(i, all.get(i).with(attempt));
                return new Attempts(all, countFrom);
            }
        all.add(attempt);
        return new Attempts(all, countFrom);
    }

    Attempts countedAnew() {
        return new Attempts(made, made.size());
    }
}

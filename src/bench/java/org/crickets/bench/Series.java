package org.crickets.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What was measured, round by round, in one unit.
 *
 * @param peer of the same rounds; empty where there is nobody to compare with
 */
record Series(List<Double> ours, List<Double> peer) {
    /** So many at least, each a pair taken in turn, for single ones swing by half. */
    static final int ROUNDS = Scale.of(5, 2);

    Series {
        ours = List.copyOf(ours);
        peer = List.copyOf(peer);
        if (ours.size() < ROUNDS || !peer.isEmpty() && peer.size() != ours.size())
            throw new IllegalArgumentException(ours.size() + " of ours, " + peer.size() + " of the peer");
    }

    static Series alone(List<Double> ours) {
        return new Series(ours, List.of());
    }

    boolean isCompared() {
        return !peer.isEmpty();
    }

    /** Ours by the peer's, pair by pair. */
    List<Double> ratios() {
        return IntStream.range(0, peer.size()).mapToObj(i -> ours.get(i) / peer.get(i)).toList();
    }

    /** The one in the middle, or the mean of the two there. */
    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}

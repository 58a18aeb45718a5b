package org.crickets.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** What two came to, round by round, in turn, the other one first in every second round. */
record Pairs<T>(List<T> ours, List<T> peer) {

    static <T> Pairs<T> inTurn(Supplier<T> ours, Supplier<T> peer) {
        var pairs = new Pairs<T>(new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < Series.ROUNDS; round++) {
            if (round % 2 == 0)
                pairs.ours.add(ours.get());
            pairs.peer.add(peer.get());
            if (round % 2 == 1)
                pairs.ours.add(ours.get());
        }
        return pairs;
    }

    /** One figure of them. */
    Series series(ToDoubleFunction<T> figure) {
        return new Series(ours.stream().map(figure::applyAsDouble).toList(),
                peer.stream().map(figure::applyAsDouble).toList());
    }

    /** The same of ours alone. */
    Series alone(ToDoubleFunction<T> figure) {
        return Series.alone(ours.stream().map(figure::applyAsDouble).toList());
    }
}

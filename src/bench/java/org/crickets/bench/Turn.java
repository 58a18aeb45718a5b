package org.crickets.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Hands out the same things in the same order for ever; each of the rounds begins at another of their parts. */
final class Turn<T> {
    private final List<T> things;
    private int next;

    /** Shuffled, for a corpus has its long messages together. */
    Turn(List<T> things, int round) {
        this.things = new ArrayList<>(things);
        Collections.shuffle(this.things, new Random(20261122));
        next = this.things.size() * round / Series.ROUNDS;
    }

    T next() {
        next = next + 1 < things.size() ? next + 1 : 0;
        return things.get(next);
    }
}

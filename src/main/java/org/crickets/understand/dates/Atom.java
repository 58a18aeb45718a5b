package org.crickets.understand.dates;

/** A reading and the tokens it claims. */
record Atom(int first, int after, Reading reading, boolean bound, boolean ambiguous, boolean past, String rule) {
    Atom with(Reading other, int until) {
        return new Atom(first, Math.max(after, until), other, bound, ambiguous, past, rule);
    }

    Atom doubtful() {
        return new Atom(first, after, reading, bound, true, past, rule);
    }
}

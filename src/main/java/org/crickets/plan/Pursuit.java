package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the asking has come in the newest round: what the next date counts from, and how many attempts are used up.
 *
 * @param anchor  the latest thing that a date counts from
 * @param promise the day they promised, as long as it matters
 * @param curt    a curt reply that nothing followed (A9)
 * @param held    something they asked for is not handed in yet
 * @param restart from then on asking starts again
 */
record Pursuit(Anchor anchor, Optional<Promise> promise, Attempts attempts, Optional<Logged> curt, boolean held,
        Optional<Restart> restart) {

    /** A basis with the moment when it was written down. */
    record Anchor(Basis basis, Instant toldAt) {
        LocalDate date() {
            return basis.date();
        }
    }

    /** What the user did that makes asking start again. */
    sealed interface Restart {
        Instant toldAt();

        /** Goes on with what was closed, paused or standing. */
        record GoesOn(Basis.GoOn basis, Instant toldAt) implements Restart {}

        /** Called, and nobody picked up (A7). */
        record InVain(Moment when, Instant toldAt) implements Restart {}
    }

    /** @param newer it was told after the anchor was, or with it: the newer word counts */
    record Promise(Anchor day, boolean newer) {}

    /** Empty while there is neither a round nor a word of either side. */
    static Optional<Pursuit> of(Dossier dossier, Playbook playbook) {
        return new PursuitReader(dossier, playbook.followUps().afterPromise().isPresent()).read();
    }
}

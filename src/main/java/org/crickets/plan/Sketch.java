package org.crickets.plan;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A step as its rule wants it, before snoozes and earlier rings are looked at.
 *
 * @param toldAt when the facts behind it were written down; a step due before that does not ring, the card carries it
 */
record Sketch(StepKey key, ZonedDateTime due, Instant toldAt, Again again, Optional<ZonedDateTime> deadline,
        Optional<DraftKind> draft, Reason reason) {

    /** What happens when nobody answers the first ring. */
    enum Again {
        /** Once more, two business days later. */
        TWO_BUSINESS_DAYS_LATER,
        /** Once more, an hour before the deadline, or in the last waking hour before it. */
        LAST_CALL,
        /** Each morning. */
        EVERY_MORNING,
        /** Nothing. */
        NEVER
    }

    Sketch(StepKey key, ZonedDateTime due, Instant toldAt, Again again, Reason reason) {
        this(key, due, toldAt, again, Optional.empty(), Optional.empty(), reason);
    }

    /** The same at another time, and why. */
    Sketch moved(ZonedDateTime to, Shift shift) {
        return new Sketch(key, to, toldAt, again, deadline, draft, reason.shifted(shift));
    }

    Sketch until(ZonedDateTime end) {
        return new Sketch(key, due, toldAt, again, Optional.of(end), draft, reason);
    }

    Sketch with(DraftKind kind) {
        return new Sketch(key, due, toldAt, again, deadline, Optional.of(kind), reason);
    }
}

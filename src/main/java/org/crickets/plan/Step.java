package org.crickets.plan;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Something to do, and when.
 *
 * @param due      when it is to be done, in the user's zone
 * @param outlook  whether and when it rings
 * @param deadline after it the step lapses
 * @param folded   a thank-you that was missed belongs into this message too
 */
public record Step(StepKey key, ZonedDateTime due, Outlook outlook, Optional<ZonedDateTime> deadline,
        Optional<DraftKind> draft, Reason reason, boolean folded) {

    /** What a step waits for. */
    public sealed interface Outlook {
        /** It rings at that moment; {@code again}: it rang before and nobody answered. */
        record Rings(ZonedDateTime at, boolean again) implements Outlook {}

        /** It is due and has rung out: it stands in lists until it is answered. */
        record Stands() implements Outlook {}

        /** It depends on a step before it; shown, but not rung. */
        record Projected() implements Outlook {}
    }

    public StepKind kind() {
        return key.kind();
    }

    /** The same step at another time, and why. */
    Step moved(ZonedDateTime to, Shift shift) {
        var shifts = new java.util.ArrayList<>(reason.shifts());
        shifts.add(shift);
        var why = new Reason(reason.rules(), reason.ours(), reason.basis(), reason.days(), reason.attempt(), shifts);
        var then = switch (outlook) {
            case Outlook.Rings(var at, var again) -> new Outlook.Rings(to, again);
            case Outlook.Stands() -> outlook;
            case Outlook.Projected() -> outlook;
        };
        return new Step(key, to, then, deadline, draft, why, folded);
    }
}

package org.crickets.plan;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Something to do, and when.
 *
 * @param due      when it is to be done, in the user's zone
 * @param outlook  whether and when it rings
 * @param deadline from then on the step has lapsed
 * @param folded   a thank-you that was missed belongs into this message too
 */
public record Step(StepKey key, ZonedDateTime due, Outlook outlook, Optional<ZonedDateTime> deadline,
        Optional<DraftKind> draft, Reason reason, boolean folded) {

    /** What a step waits for. */
    public sealed interface Outlook {
        /** It rings at that moment; {@code again}: it rang before, or the card carried it, and nobody answered. */
        record Rings(ZonedDateTime at, boolean again) implements Outlook {}

        /** It is due and does not ring any more: it stands in lists until it is answered. */
        record Stands() implements Outlook {}

        /** It depends on a step before it; shown, but not rung. */
        record Projected() implements Outlook {}
    }

    public StepKind kind() {
        return key.kind();
    }

    /** When it rings next, if it does. */
    public Optional<ZonedDateTime> rings() {
        return outlook instanceof Outlook.Rings(var at, var again) ? Optional.of(at) : Optional.empty();
    }

    /** Whether it is done on the phone. */
    public boolean isCall() {
        return draft().filter(kind -> kind == DraftKind.K8_CALL_SCRIPT).isPresent();
    }

    /** Whether two follow-ups are one note, because two processes lead to the same person at the same employer. */
    public boolean joins(Dossier own, Step other, Dossier theirs) {
        return kind() == StepKind.FOLLOW_UP && other.kind() == StepKind.FOLLOW_UP && isCall() == other.isCall()
                && key.person() == 0 && other.key().person() == 0 && own.sharesContact(theirs);
    }

    public boolean isProjected() {
        return outlook instanceof Outlook.Projected;
    }

    /** The same step at another time, and why. */
    Step moved(ZonedDateTime to, Shift shift) {
        var then = outlook instanceof Outlook.Rings(var at, var again) ? new Outlook.Rings(to, again) : outlook;
        return new Step(key, to, then, deadline, draft, reason.shifted(shift), folded);
    }

    Step withFolded(boolean thanksToo) {
        return new Step(key, due, outlook, deadline, draft, reason, thanksToo);
    }
}

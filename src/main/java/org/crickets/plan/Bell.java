package org.crickets.plan;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.crickets.plan.Step.Outlook;

/** Makes steps of sketches: a snooze moves them, what rang rings at most once more, what is past its deadline is gone. */
record Bell(Situation situation) {

    /** Empty when the step is settled or has lapsed. */
    Optional<Step> step(Sketch sketch) {
        if (situation.isSettled(sketch.key()) || sketch.deadline().filter(this::isOver).isPresent())
            return Optional.empty();
        var moved = snoozed(sketch);
        return Optional.of(new Step(moved.key(), moved.due(), outlook(moved), moved.deadline(), moved.draft(),
                moved.reason(), false));
    }

    /** The same, as something that only follows when an earlier step is answered. */
    static Step projected(Sketch sketch) {
        return new Step(sketch.key(), sketch.due(), new Outlook.Projected(), sketch.deadline(), sketch.draft(),
                sketch.reason(), false);
    }

    private boolean isOver(ZonedDateTime end) {
        return !situation.now().isBefore(end.toInstant());
    }

    private Sketch snoozed(Sketch sketch) {
        var until = situation.snoozedTo(sketch.key()).map(moment -> situation.at(moment.instant()));
        return until.filter(sketch.due()::isBefore)
                .map(due -> new Sketch(sketch.key(), due, sketch.toldAt(), sketch.again(), sketch.deadline(),
                        sketch.draft(), sketch.reason().shifted(new Shift.Snooze())))
                .orElse(sketch);
    }

    private Outlook outlook(Sketch sketch) {
        var due = sketch.due().toInstant();
        boolean carriedByCard = due.isBefore(sketch.toldAt());
        long rung = situation.rings(sketch.key(), due) + (carriedByCard ? 1 : 0);
        if (rung == 0)
            return new Outlook.Rings(sketch.due(), false);
        return again(sketch, rung).filter(at -> sketch.deadline().filter(end -> !at.isBefore(end)).isEmpty())
                .<Outlook>map(at -> new Outlook.Rings(at, true)).orElse(new Outlook.Stands());
    }

    private Optional<ZonedDateTime> again(Sketch sketch, long rung) {
        return switch (sketch.again()) {
            case NEVER -> Optional.empty();
            case EVERY_MORNING -> Optional.of(situation.morningAfter(
                    situation.lastRing(sketch.key()).filter(sketch.toldAt()::isBefore).orElse(sketch.toldAt())));
            case TWO_BUSINESS_DAYS_LATER -> rung > 1
                    ? Optional.empty()
                    : Optional.of(situation.morning(situation.calendar().plus(firstRing(sketch).toLocalDate(), 2)));
            case LAST_CALL -> rung > 1 ? Optional.empty() : lastCall(sketch);
        };
    }

    /** The day that the second ring counts from: when the first was due, or when the card carried it. */
    private ZonedDateTime firstRing(Sketch sketch) {
        return sketch.due().toInstant().isBefore(sketch.toldAt()) ? situation.at(sketch.toldAt()) : sketch.due();
    }

    private Optional<ZonedDateTime> lastCall(Sketch sketch) {
        return sketch.deadline().map(end -> situation.awakeBefore(end.minusHours(1)))
                .filter(call -> call.isAfter(firstRing(sketch)));
    }
}

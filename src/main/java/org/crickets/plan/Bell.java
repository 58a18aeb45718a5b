package org.crickets.plan;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.plan.Step.Outlook;

/**
 * Makes steps of sketches: a pause, a snooze or a weekend kept free moves them, what rang rings at most once more, quiet hours hold it back,
 * and what is past its deadline is gone.
 */
record Bell(Situation situation) {
    /** A note put off beyond its window may still go out so many hours later: our own number. */
    private static final int GRACE_HOURS = 12;

    /** Empty when the step is settled or has lapsed. */
    Optional<Step> step(Sketch sketch) {
        if (situation.ledger().isSettled(sketch.key()))
            return Optional.empty();
        var moved = new Weekend(situation).moved(snoozed(afterPause(sketch)));
        if (moved.deadline().filter(end -> isPast(end, moved)).isPresent())
            return Optional.empty();
        var bell = ring(moved);
        var reason = bell.quiet() ? moved.reason().shifted(new Shift.Quiet()) : moved.reason();
        return Optional.of(new Step(moved.key(), moved.due(), bell.outlook(), moved.deadline(), moved.draft(), reason,
                false));
    }

    /** The same, as something that only follows when an earlier step is answered. */
    Step projected(Sketch sketch) {
        var moved = new Weekend(situation).moved(sketch);
        return new Step(moved.key(), moved.due(), new Outlook.Projected(), moved.deadline(), moved.draft(),
                moved.reason(), false);
    }

    private boolean isPast(ZonedDateTime end, Sketch sketch) {
        return situation.hours().isOver(end) || !sketch.due().isBefore(end);
    }

    /** What a pause keeps from ringing comes on the morning it ends; asking where things stand, on a day for it. */
    private Sketch afterPause(Sketch sketch) {
        return situation.standing().pausedTo().map(day -> situation.morning(
                sketch.key().kind() == StepKind.FOLLOW_UP && !situation.isDayToAsk(day)
                        ? situation.calendar().onOrAfter(day)
                        : day))
                .filter(sketch.due()::isBefore)
                .map(end -> sketch.moved(end, new Shift.NotBefore(end.toLocalDate()))).orElse(sketch);
    }

    private Sketch snoozed(Sketch sketch) {
        return situation.ledger().snooze(sketch.key())
                .map(logged -> situation.hours().at(((Fact.Snoozed) logged.fact()).until().instant()))
                .filter(sketch.due()::isBefore).map(until -> put(sketch.moved(until, new Shift.Snooze())))
                .orElse(sketch);
    }

    /** Who puts a note off beyond its window was warned and wants it nevertheless. */
    private static Sketch put(Sketch moved) {
        var grace = moved.due().plusHours(GRACE_HOURS);
        return moved.key().kind().isWorthwhileLate() && moved.deadline().filter(grace::isAfter).isPresent()
                ? moved.until(grace)
                : moved;
    }

    private record Ring(Outlook outlook, boolean quiet) {}

    private Ring ring(Sketch sketch) {
        var told = told(sketch);
        var at = told.isEmpty() ? Optional.of(sketch.due()) : again(sketch, told);
        var queued = at.map(this::queued).map(when -> new Weekend(situation).moved(sketch, when))
                .filter(when -> sketch.deadline().filter(end -> !when.isBefore(end)).isEmpty());
        return new Ring(queued.<Outlook>map(when -> new Outlook.Rings(when, !told.isEmpty()))
                .orElse(new Outlook.Stands()), !queued.equals(at) && queued.isPresent());
    }

    /** Quiet hours queue, never drop: neither what falls into them, nor what is found late in them. */
    private ZonedDateTime queued(ZonedDateTime at) {
        var waking = situation.hours().awake(at);
        var now = situation.hours().at(situation.now());
        var late = situation.hours().awake(now);
        return waking.isAfter(now) || late.equals(now) ? waking : late;
    }

    /** When the user was told of the step since it is due: by the card it was due before, and by its rings. */
    private List<Instant> told(Sketch sketch) {
        var rings = situation.ledger().rings(sketch.key(), since(sketch));
        var card = card(sketch);
        boolean carriedByCard = sketch.due().toInstant().isBefore(card) && rings.stream().noneMatch(card::isAfter);
        return carriedByCard ? Stream.concat(Stream.of(card), rings.stream()).toList() : rings;
    }

    /** The last card that showed the step as due: for the facts behind it, or for opening the plan again. */
    private Instant card(Sketch sketch) {
        var opened = situation.standing().since();
        return sketch.toldAt().isAfter(opened) ? sketch.toldAt() : opened;
    }

    /** A reminder of the morning is that of the day, whatever zone or hour the user has moved to meanwhile. */
    private Instant since(Sketch sketch) {
        return sketch.due().equals(situation.morning(sketch.due().toLocalDate()))
                ? sketch.due().toLocalDate().atStartOfDay(sketch.due().getZone()).toInstant()
                : sketch.due().toInstant();
    }

    private Optional<ZonedDateTime> again(Sketch sketch, List<Instant> told) {
        var first = situation.hours().at(told.getFirst());
        return switch (sketch.again()) {
            case NEVER -> Optional.empty();
            case EVERY_MORNING -> Optional.of(situation.hours()
                    .morningAfter(told.getLast().isAfter(card(sketch)) ? told.getLast() : card(sketch)));
            case TWO_BUSINESS_DAYS_LATER -> Optional.of(situation.calendar().plus(first.toLocalDate(), 2))
                    .filter(_ -> told.size() == 1).map(situation::morning);
            case LAST_CALL -> sketch.deadline().filter(_ -> told.size() == 1).map(situation.hours()::lastCall)
                    .filter(first::isBefore);
        };
    }
}

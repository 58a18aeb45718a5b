package org.crickets.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.plan.Sketch.Again;

/** Asking where things stand, up to the cap, with what follows it; the stop stands behind it. */
final class FollowUpRule {
    private final Situation s;
    private final Pursuit pursuit;
    private final Cap cap;
    private final FollowUpTiming timing;
    private final Addressees addressees;
    private final StopRule stop;

    private FollowUpRule(Situation situation, Pursuit pursuit) {
        s = situation;
        this.pursuit = pursuit;
        cap = new Cap(situation, pursuit);
        timing = new FollowUpTiming(situation, pursuit);
        addressees = Addressees.of(situation);
        stop = new StopRule(situation);
    }

    /** None while something they asked for is to be handed in (G5). */
    static Stream<Step> steps(Situation s) {
        return s.pursuit().filter(pursuit -> !pursuit.held()).map(pursuit -> new FollowUpRule(s, pursuit).steps())
                .orElse(Stream.empty());
    }

    /** When the first follow-up of the round is due, if it is still to be sent. */
    static Optional<Timing> first(Situation s) {
        return s.pursuit().filter(pursuit -> !pursuit.held() && pursuit.attempts().made().isEmpty())
                .map(pursuit -> new FollowUpTiming(s, pursuit).next());
    }

    private Stream<Step> steps() {
        var rest = ring(addressees.rest(pursuit.attempts()));
        return Stream.concat(rest.stream(), cap.isUsedUp() ? stop(rest).stream() : pending());
    }

    /** After the last word; later if one of two is away and still to be written to. */
    private Optional<Step> stop(List<Step> rest) {
        return rest.stream().filter(step -> step.reason().shifts().stream().anyMatch(Shift.Away.class::isInstance))
                .findFirst().map(held -> stop.unanswered(held, timing.told()))
                .orElseGet(() -> stop.afterLast(pursuit));
    }

    private Stream<Step> pending() {
        var next = ring(next());
        if (next.isEmpty())
            return stop.afterLast(pursuit).stream();
        var due = next.getFirst();
        boolean folded = pursuit.attempts().made().isEmpty() && ThankYouRule.isMissed(s, due);
        return Stream.concat(next.stream().map(step -> step.withFolded(folded)),
                isLeftLying(due) ? stop.unanswered(due, timing.told()).stream() : projections(due));
    }

    private List<Step> ring(Stream<Sketch> sketches) {
        return sketches.map(new Bell(s)::step).flatMap(Optional::stream).toList();
    }

    /** It has rung, or the card carried it, and waits for the user. */
    private boolean isLeftLying(Step step) {
        return s.hours().isOver(step.due())
                && !(step.outlook() instanceof Step.Outlook.Rings(var at, var again) && !again);
    }

    private Stream<Sketch> next() {
        var when = timing.next();
        return addressees.sketches(pursuit.attempts().next(), cap.label(), key -> new Sketch(key, when.due(),
                timing.told(), Again.TWO_BUSINESS_DAYS_LATER, when.reason().attempt(cap.label(), cap.most())));
    }

    /** What follows if each is answered on its day. */
    private Stream<Step> projections(Step first) {
        var steps = new ArrayList<Step>();
        var day = first.due().toLocalDate();
        for (int n = cap.label() + 1; n <= cap.most(); n++) {
            var when = timing.shifted(Timing.days(s, s.playbook().followUps().nextAfter(), new Basis.Contact(day)));
            var reason = when.reason().attempt(n, cap.most());
            addressees.sketches(first.key().ordinal() + n - cap.label(), n,
                    key -> new Sketch(key, when.due(), s.now(), Again.NEVER, reason)).map(new Bell(s)::projected)
                    .forEach(steps::add);
            day = when.date();
        }
        steps.add(stop.projected(new Basis.Contact(day)));
        return steps.stream();
    }
}

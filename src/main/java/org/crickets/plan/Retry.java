package org.crickets.plan;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.crickets.plan.Pursuit.Restart;

/**
 * A call that nobody took is no attempt and may be tried again that day (A7): the first one of a day in the afternoon,
 * any other on the next business morning.
 */
record Retry(Situation s) {
    /** The hour of the second try: our own number. */
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    /** A second try waits at least so long: our own number. */
    private static final Duration REST = Duration.ofHours(2);
    /** Nobody is called later in the day: our own number. */
    private static final LocalTime LATEST = LocalTime.of(17, 30);

    /** When to try again. */
    Timing of(Timing timing, Restart.InVain call) {
        var again = thatAfternoon(call).orElseGet(() -> nextMorning(call));
        return timing.due().isBefore(again)
                ? timing.moved(again, new Shift.Retry(called(call).toLocalDate())).because("A7")
                : timing;
    }

    private ZonedDateTime called(Restart.InVain call) {
        return s.hours().at(call.when().instant());
    }

    private Optional<ZonedDateTime> thatAfternoon(Restart.InVain call) {
        var day = called(call).toLocalDate();
        var rested = called(call).plus(REST);
        var afternoon = s.hours().at(day, AFTERNOON);
        return Optional.of(afternoon.isBefore(rested) ? rested : afternoon)
                .filter(again -> !again.isAfter(s.hours().at(day, LATEST)))
                .filter(again -> !s.hours().isQuiet(again) && again.toInstant().isAfter(call.toldAt()))
                .filter(_ -> isFirst(call) && s.isDayToAsk(day));
    }

    private boolean isFirst(Restart.InVain call) {
        return s.ledger().contacts().stream().map(logged -> (Fact.Contacted) logged.fact())
                .filter(contact -> contact.kind() == ContactKind.UNANSWERED_CALL
                        && s.hours().dateOf(contact.when().instant()).equals(called(call).toLocalDate()))
                .count() == 1;
    }

    private ZonedDateTime nextMorning(Restart.InVain call) {
        var next = s.morning(s.calendar().after(called(call).toLocalDate()));
        var sinceTold = s.hours().businessMorningAfter(call.toldAt());
        return next.isBefore(sinceTold) ? sinceTold : next;
    }
}

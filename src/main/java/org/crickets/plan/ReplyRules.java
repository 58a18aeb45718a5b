package org.crickets.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.plan.Sketch.Again;

/** What the employer's word asks of the user: an answer to a curt reply, a task, an answer to an offer or to a no. */
final class ReplyRules {
    /** An answer to a curt reply waits so many days (A9: 1 to 2). */
    private static final int BRUSH_OFF_DAYS = 2;
    /** A line to stay in touch after a no: our own number. */
    private static final int KEEP_IN_TOUCH_DAYS = 90;
    /** A note that nobody sends lapses after so many days: our own number. */
    private static final int NOTE_LAPSES_DAYS = 14;
    /** The hour of a reminder the evening before something is due. */
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private ReplyRules() {}

    /** A9: a short, sober answer to the newest curt reply, unless something happened since. */
    static Stream<Step> brushOff(Situation s) {
        return Pursuit.of(s.dossier()).stream().flatMap(pursuit -> last(s, Fact.BrushedOff.class)
                .filter(logged -> pursuit.anchor().toldAt().equals(logged.at())).stream()).flatMap(logged -> {
                    var date = ((Fact.BrushedOff) logged.fact()).when().date();
                    var due = s.morning(s.calendar().onOrAfter(date.plusDays(BRUSH_OFF_DAYS)));
                    var reason = new Reason(List.of("A9"), false, new Basis.Reply(date), BRUSH_OFF_DAYS,
                            Optional.empty(), List.of());
                    return step(s, new Sketch(key(s, StepKind.BRUSH_OFF_REPLY, count(s, Fact.BrushedOff.class)), due,
                            logged.at(), Again.TWO_BUSINESS_DAYS_LATER, reason).with(DraftKind.A9_REPLY)
                            .until(s.morning(date.plusDays(7))));
                });
    }

    /** G5: what they want is done the same day; each morning until it is handed in. */
    static Stream<Step> tasks(Situation s) {
        return s.facts().stream().filter(logged -> logged.fact() instanceof Fact.Requested request
                && s.dossier().all(Fact.HandedIn.class).stream().noneMatch(in -> in.request() == request.request()))
                .flatMap(logged -> task(s, (Fact.Requested) logged.fact(), logged));
    }

    private static Stream<Step> task(Situation s, Fact.Requested request, Logged logged) {
        var reason = Reason.common(new Basis.Request(request.when().date()), "G5");
        var daily = step(s, new Sketch(key(s, StepKind.TASK, request.request()), s.at(logged.at()).minusNanos(1),
                logged.at(), Again.EVERY_MORNING, reason).with(DraftKind.REQUEST_ANSWER));
        var last = request.due().map(due -> s.at(due.minusDays(1), EVENING))
                .filter(evening -> evening.toInstant().isAfter(logged.at())).stream()
                .flatMap(evening -> step(s, new Sketch(key(s, StepKind.TASK_LAST, request.request()), evening,
                        logged.at(), Again.NEVER, reason).until(
                                s.at(request.due().orElseThrow().plusDays(1),
                                        LocalTime.MIDNIGHT))));
        return Stream.of(daily, last, giveUp(s, request, logged)).flatMap(steps -> steps);
    }

    /** A task that nobody hands in ends the plan, like a follow-up that nobody sends. */
    private static Stream<Step> giveUp(Situation s, Fact.Requested request, Logged logged) {
        var since = request.due().filter(due -> due.isAfter(request.when().date())).orElse(request.when().date());
        var told = s.dateOf(logged.at());
        var from = since.isAfter(told) ? since : told;
        var reason = new Reason(List.of("G5"), true, new Basis.Unanswered(from),
                FollowUpRule.UNANSWERED_DAYS, Optional.empty(), List.of());
        return step(s, new Sketch(key(s, StepKind.STOP, 1), s.morning(from.plusDays(FollowUpRule.UNANSWERED_DAYS)),
                logged.at(), Again.NEVER, reason));
    }

    /** K12: the morning two days before they want an answer, and the evening before. */
    static Stream<Step> offer(Situation s) {
        return last(s, Fact.Offered.class).stream().flatMap(logged -> {
            var offer = (Fact.Offered) logged.fact();
            var reason = Reason.common(new Basis.Offer(offer.when().date()), "K12");
            int n = count(s, Fact.Offered.class);
            return offer.answerBy().stream().flatMap(by -> Stream.of(
                    new Sketch(key(s, StepKind.OFFER_ANSWER, 2 * n - 1), s.morning(by.minusDays(2)), logged.at(),
                            Again.NEVER, reason),
                    new Sketch(key(s, StepKind.OFFER_ANSWER, 2 * n), s.at(by.minusDays(1), EVENING), logged.at(),
                            Again.NEVER, reason))
                    .filter(sketch -> !sketch.due().toInstant().isBefore(logged.at()))
                    .flatMap(sketch -> step(s, sketch.until(s.at(by.plusDays(1), LocalTime.MIDNIGHT)))));
        });
    }

    /** G6, K13: one gracious note within a day of a no, and a friendly line months later (G7). */
    static Stream<Step> refusal(Situation s) {
        return last(s, Fact.Rejected.class).stream().flatMap(logged -> {
            LocalDate date = ((Fact.Rejected) logged.fact()).when().date();
            int n = count(s, Fact.Rejected.class);
            var thanks = s.morningAfter(logged.at());
            var later = s.morning(s.calendar().onOrAfter(date.plusDays(KEEP_IN_TOUCH_DAYS)));
            var note = new Sketch(key(s, StepKind.GRACIOUS_NOTE, n), thanks, logged.at(),
                    Again.TWO_BUSINESS_DAYS_LATER, Reason.common(new Basis.Refusal(date), "G6", "K13"))
                    .with(DraftKind.GRACIOUS_NO).until(thanks.plusDays(NOTE_LAPSES_DAYS));
            var touch = new Sketch(key(s, StepKind.KEEP_IN_TOUCH, n), later, logged.at(),
                    Again.TWO_BUSINESS_DAYS_LATER, Reason.of(new Sourced<>(KEEP_IN_TOUCH_DAYS,
                            List.of("K13", "G7"), true), new Basis.Refusal(date), KEEP_IN_TOUCH_DAYS))
                    .with(DraftKind.KEEP_IN_TOUCH).until(later.plusDays(NOTE_LAPSES_DAYS));
            return Stream.of(note, touch).flatMap(sketch -> step(s, sketch));
        });
    }

    private static Stream<Step> step(Situation s, Sketch sketch) {
        return new Bell(s).step(sketch).stream();
    }

    private static StepKey key(Situation s, StepKind kind, int ordinal) {
        return new StepKey(s.dossier().id(), s.dossier().round().map(Round::number).orElse(0), kind, 0, ordinal);
    }

    private static Optional<Logged> last(Situation s, Class<? extends Fact> kind) {
        return s.facts().stream().filter(logged -> kind.isInstance(logged.fact())).reduce((one, two) -> two);
    }

    private static int count(Situation s, Class<? extends Fact> kind) {
        return s.dossier().all(kind).size();
    }
}

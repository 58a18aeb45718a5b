package org.crickets.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.plan.Sketch.Again;

/** What the employer's word asks of the user: an answer to a curt reply, to an offer, or to a no. */
final class ReplyRules {
    /** An answer to a curt reply waits so many days (A9: 1 to 2). */
    private static final int CURT_DAYS = 2;
    /** It lapses after so many days, when the next follow-up is near: our own number. */
    private static final int CURT_LAPSES_DAYS = 7;
    /** A line to stay in touch after a no: our own number. */
    private static final int KEEP_IN_TOUCH_DAYS = 90;
    /** A note after a no that nobody sends lapses after so many days: our own number. */
    private static final int NOTE_LAPSES_DAYS = 14;
    /** The first reminder comes so many days before they want an answer to an offer: our own number. */
    private static final int OFFER_DAYS = 2;
    /** Without such a day the user is asked for it once, so many days after the offer: our own number. */
    private static final int OFFER_ASKED_DAYS = 3;
    /** A question for that day that nobody answers lapses after so many days: our own number. */
    private static final int OFFER_QUESTION_LAPSES_DAYS = 14;

    private ReplyRules() {}

    /** A9: a short, sober answer to the newest curt reply, unless something happened since. */
    static Stream<Step> curt(Situation s) {
        return s.pursuit().flatMap(Pursuit::curt).filter(logged -> !s.ledger().isAnswered(logged.at())).stream()
                .flatMap(logged -> {
                    var date = ((Fact.BrushedOff) logged.fact()).when().date();
                    var reason = Reason.of(new Sourced<>(CURT_DAYS, List.of("A9"), false), new Basis.Reply(date),
                            CURT_DAYS);
                    return step(s, afterReturn(s, new Sketch(
                            s.key(StepKind.BRUSH_OFF_REPLY, count(s, Fact.BrushedOff.class)),
                            s.morning(answerDay(s, date)), logged.at(), Again.TWO_BUSINESS_DAYS_LATER, reason)
                            .until(s.morning(date.plusDays(CURT_LAPSES_DAYS))).with(DraftKind.A9_REPLY)));
                });
    }

    /** A6: it waits for whoever is away; it may lapse by then. */
    private static Sketch afterReturn(Situation s, Sketch answer) {
        return s.back(s.dossier().addressee().map(Person::id)).filter(back -> answer.due().isBefore(back.morning()))
                .map(back -> answer.moved(back.morning(), back.shift())).orElse(answer);
    }

    /** The day of the answer to a curt reply of that day: it is a word to the employer, so on a business day. */
    static LocalDate answerDay(Situation s, LocalDate reply) {
        return s.calendar().onOrAfter(reply.plusDays(CURT_DAYS));
    }

    /**
     * The morning two days before they want an answer, and the evening before; with no such day known, one question for
     * it. An open offer has no stop date: it is theirs to wait, and the user's to answer.
     */
    static Stream<Step> offer(Situation s) {
        return last(s, Fact.Offered.class).stream().flatMap(logged -> ((Fact.Offered) logged.fact()).answerBy()
                .map(by -> answer(s, logged, by)).orElseGet(() -> question(s, logged)));
    }

    private static Stream<Step> question(Situation s, Logged logged) {
        var told = s.hours().dateOf(logged.at());
        var due = s.morning(s.calendar().onOrAfter(told.plusDays(OFFER_ASKED_DAYS)));
        return step(s, reminder(s, logged, due, 2 * count(s, Fact.Offered.class) - 1)
                .until(due.plusDays(OFFER_QUESTION_LAPSES_DAYS)));
    }

    /** Told too late for both, it rings in the morning of the day itself. */
    private static Stream<Step> answer(Situation s, Logged logged, LocalDate by) {
        var evening = s.hours().awakeBefore(s.hours().at(by.minusDays(1), TaskRule.EVENING));
        var last = evening.toInstant().isBefore(logged.at()) ? s.morning(by) : evening;
        int n = count(s, Fact.Offered.class);
        return Stream.of(reminder(s, logged, s.morning(by.minusDays(OFFER_DAYS)), 2 * n - 1),
                reminder(s, logged, last, 2 * n)).filter(sketch -> !sketch.due().toInstant().isBefore(logged.at()))
                .flatMap(sketch -> step(s, sketch.until(s.hours().at(by.plusDays(1), LocalTime.MIDNIGHT))));
    }

    private static Sketch reminder(Situation s, Logged logged, ZonedDateTime due, int ordinal) {
        var reason = Reason.common(new Basis.Offer(((Fact.Offered) logged.fact()).when().date()), "K12");
        return new Sketch(s.key(StepKind.OFFER_ANSWER, ordinal), due, logged.at(), Again.NEVER, reason);
    }

    /** G6, K13: one gracious note within a day of a no, and a friendly line months later (G7). */
    static Stream<Step> refusal(Situation s) {
        return last(s, Fact.Rejected.class).stream()
                .flatMap(logged -> Stream.concat(thanks(s, logged), keepInTouch(s, logged)));
    }

    private static Stream<Step> thanks(Situation s, Logged logged) {
        if (s.ledger().isAnswered(logged.at()))
            return Stream.empty();
        var due = s.hours().morningAfter(logged.at());
        var reason = Reason.common(new Basis.Refusal(((Fact.Rejected) logged.fact()).when().date()), "G6", "K13");
        return step(s, note(s, StepKind.GRACIOUS_NOTE, due, logged, reason).with(DraftKind.GRACIOUS_NO));
    }

    private static Stream<Step> keepInTouch(Situation s, Logged logged) {
        var date = ((Fact.Rejected) logged.fact()).when().date();
        var due = s.morning(s.calendar().onOrAfter(date.plusDays(KEEP_IN_TOUCH_DAYS)));
        var reason = Reason.of(new Sourced<>(KEEP_IN_TOUCH_DAYS, List.of("K13", "G7"), true),
                new Basis.Refusal(date), KEEP_IN_TOUCH_DAYS);
        return step(s, note(s, StepKind.KEEP_IN_TOUCH, due, logged, reason).with(DraftKind.KEEP_IN_TOUCH));
    }

    private static Sketch note(Situation s, StepKind kind, ZonedDateTime due, Logged logged, Reason reason) {
        return new Sketch(s.key(kind, count(s, Fact.Rejected.class)), due, logged.at(), Again.TWO_BUSINESS_DAYS_LATER,
                reason).until(due.plusDays(NOTE_LAPSES_DAYS));
    }

    private static Stream<Step> step(Situation s, Sketch sketch) {
        return new Bell(s).step(sketch).stream();
    }

    private static Optional<Logged> last(Situation s, Class<? extends Fact> kind) {
        return s.dossier().facts().reversed().stream().filter(logged -> kind.isInstance(logged.fact())).findFirst();
    }

    private static int count(Situation s, Class<? extends Fact> kind) {
        return s.dossier().all(kind).size();
    }
}

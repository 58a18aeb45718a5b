package org.crickets.plan;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.plan.Pursuit.Anchor;
import org.crickets.plan.Sketch.Again;

/** Asking where things stand, up to the cap, and the stop behind it (A5, S4, G3). */
final class FollowUpRule {
    /** A follow-up that nobody answers for so many days closes the plan: our own number. */
    static final int UNANSWERED_DAYS = 14;
    /** An interview told so many days late, without any contact, is worth one last note at most: our own number. */
    static final int TOLD_LATE_DAYS = 21;

    private final Situation s;
    private final Pursuit pursuit;
    private final Playbook.FollowUps rule;

    private FollowUpRule(Situation situation, Pursuit pursuit) {
        this.s = situation;
        this.pursuit = pursuit;
        this.rule = situation.playbook().followUps();
    }

    static Stream<Step> steps(Situation s) {
        return Pursuit.of(s.dossier()).filter(pursuit -> !pursuit.open())
                .map(pursuit -> new FollowUpRule(s, pursuit).pending()).orElse(Stream.empty());
    }

    private Stream<Step> pending() {
        if (pursuit.used() >= cap())
            return stop(lastWord()).stream();
        var first = next();
        var live = first.stream().map(new Bell(s)::step).flatMap(Optional::stream)
                .map(step -> step.withFolded(pursuit.attempts().isEmpty() && InterviewRules.missedThankYou(s)
                        && isTooLateForThanks(step)))
                .toList();
        if (live.isEmpty())
            return Stream.empty();
        var due = live.getFirst();
        if (isLeftLying(due))
            return Stream.concat(live.stream(), unanswered(due.due().toLocalDate()).stream());
        return Stream.concat(live.stream(), projections(due));
    }

    /** It has rung, or the card carried it, and waits for the user. */
    private boolean isLeftLying(Step step) {
        return !step.due().toInstant().isAfter(s.now())
                && !(step.outlook() instanceof Step.Outlook.Rings(var at, var again) && !again);
    }

    private boolean isTooLateForThanks(Step followUp) {
        return InterviewRules.thankYou(s).noneMatch(note -> note.due().isBefore(followUp.due())
                && note.deadline().filter(end -> end.toInstant().isAfter(s.now())).isPresent());
    }

    /** The next attempt; two steps where it goes to two people at once. */
    private List<Sketch> next() {
        int n = pursuit.attempts().size() + 1;
        int label = pursuit.used() + 1;
        var timing = timing();
        return keys(n).map(key -> new Sketch(key, timing.due(), pursuit.anchor().toldAt(),
                Again.TWO_BUSINESS_DAYS_LATER, timing.reason().attempt(label, cap())).with(rule.draft(label))).toList();
    }

    private Stream<StepKey> keys(int n) {
        var id = s.dossier().id();
        int round = s.dossier().round().orElseThrow().number();
        return addressees().map(person -> new StepKey(id, round, StepKind.FOLLOW_UP, person, n));
    }

    private Stream<Integer> addressees() {
        return switch (rule.way()) {
            case EMAIL, PHONE -> Stream.of(0);
            case EMAIL_TO_HIRING_MANAGER_AND_RECRUITER -> managerAndRecruiter();
        };
    }

    private Stream<Integer> managerAndRecruiter() {
        var manager = s.dossier().addressee().stream();
        var recruiter = s.dossier().people().stream().filter(person -> person.role() == PersonRole.RECRUITER);
        var both = Stream.concat(manager, recruiter).map(person -> person.id().value()).distinct().toList();
        return both.isEmpty() ? Stream.of(0) : both.stream();
    }

    private int cap() {
        return isToldTooLate() ? 1 : rule.atMost().value();
    }

    /** Over three weeks old when it was told, without any contact by then or a word of theirs since. */
    private boolean isToldTooLate() {
        var round = s.dossier().round().orElseThrow();
        var told = s.dateOf(round.loggedAt());
        var basis = pursuit.anchor().basis();
        return (basis instanceof Basis.Interview || basis instanceof Basis.Contact) && pursuit.promise().isEmpty()
                && pursuit.attempts().stream().noneMatch(attempt -> attempt.date().isBefore(told))
                && ChronoUnit.DAYS.between(round.end().date(), told) > TOLD_LATE_DAYS;
    }

    /** When, and why then. */
    private record Timing(ZonedDateTime due, Reason reason) {}

    private Timing timing() {
        var wanted = byRule();
        return held(late(shifted(wanted)));
    }

    private Timing byRule() {
        var anchor = pursuit.anchor();
        var promised = promiseDate();
        var own = byAnchor(anchor);
        if (promised.isPresent() && (anchor.basis() instanceof Basis.Interview || anchor.basis() instanceof Basis.Reply
                || promised.get().due().isAfter(own.due())))
            return promised.get();
        return own;
    }

    private Optional<Timing> promiseDate() {
        return pursuit.promise().flatMap(promise -> rule.afterPromise().map(after -> new Timing(
                s.morning(s.calendar().plus(promise.date(), after.value())),
                Reason.of(after, promise.basis(), 0))));
    }

    private Timing byAnchor(Anchor anchor) {
        return switch (anchor.basis()) {
            case Basis.Interview interview -> days(rule.firstAfter(), interview);
            case Basis.Contact contact -> days(rule.nextAfter(), contact);
            case Basis.Wait wait -> new Timing(s.morning(s.calendar().onOrAfter(wait.date())),
                    Reason.common(wait, "K10"));
            case Basis.GoOn on -> new Timing(s.businessMorningAfter(anchor.toldAt()), Reason.common(on, "A11"));
            case Basis.HandIn in -> days(new Sourced<>(7, List.of("W4"), true), in);
            case Basis.Announcement next -> days(new Sourced<>(7, List.of("K10"), true), next);
            case Basis.Reply reply -> days(rule.nextAfter(), reply);
            case Basis.Promise promise -> days(rule.nextAfter(), promise);
            case Basis.Request request -> days(rule.nextAfter(), request);
            case Basis.Offer offer -> days(rule.nextAfter(), offer);
            case Basis.Refusal refusal -> days(rule.nextAfter(), refusal);
            case Basis.Unanswered unanswered -> days(rule.nextAfter(), unanswered);
            case Basis.Week week -> days(rule.nextAfter(), week);
        };
    }

    private Timing days(Sourced<Integer> number, Basis basis) {
        return new Timing(s.morning(basis.date().plusDays(number.value())),
                Reason.of(number, basis, number.value()));
    }

    private Timing shifted(Timing timing) {
        var day = timing.due().toLocalDate();
        if (!rule.shift() || s.calendar().isBusinessDay(day))
            return timing;
        return new Timing(s.morning(s.calendar().onOrAfter(day)),
                timing.reason().shifted(new Shift.BusinessDay(day)));
    }

    /** What was past when it was told is called late: the next business morning, or the next morning if exact. */
    private Timing late(Timing timing) {
        var told = pursuit.promise().filter(promise -> timing.reason().basis().equals(promise.basis()))
                .orElse(pursuit.anchor()).toldAt();
        if (isToldTooLate() || !timing.due().toInstant().isBefore(told))
            return timing;
        var due = rule.shift() ? s.businessMorningAfter(told) : s.morningAfter(told);
        return new Timing(due, timing.reason().shifted(new Shift.Late(timing.due().toLocalDate())));
    }

    /** A6: nothing before somebody is back: the first business day after. */
    private Timing held(Timing timing) {
        var away = s.away(s.dossier().addressee().map(Person::id));
        var back = away.map(fact -> s.morning(s.calendar().after(fact.until()))).filter(timing.due()::isBefore);
        return back.map(due -> new Timing(due,
                timing.reason().shifted(new Shift.Away(away.orElseThrow().person(), away.orElseThrow().until()))))
                .orElse(timing);
    }

    /** What follows if each is answered on its day. */
    private Stream<Step> projections(Step first) {
        var steps = new ArrayList<Step>();
        var day = first.due().toLocalDate();
        int label = pursuit.used() + 1;
        for (int n = label + 1; n <= cap(); n++) {
            var timing = shifted(days(rule.nextAfter(), new Basis.Contact(day)));
            var reason = timing.reason().attempt(n, cap());
            int ordinal = pursuit.countFrom() + n;
            var draft = rule.draft(n);
            keys(ordinal).map(key -> Bell.projected(
                    new Sketch(key, timing.due(), s.now(), Again.NEVER, reason).with(draft))).forEach(steps::add);
            day = timing.due().toLocalDate();
        }
        var stop = days(s.playbook().stop().after(), new Basis.Contact(day));
        steps.add(Bell.projected(new Sketch(stopKey(), stop.due(), s.now(), Again.NEVER, stop.reason())));
        return steps.stream();
    }

    /** The last thing either side said; the stop counts from it. */
    private Anchor lastWord() {
        var last = pursuit.attempts().isEmpty() ? pursuit.anchor() : pursuit.attempts().getLast();
        return Stream.concat(Stream.of(last, pursuit.anchor()), pursuit.promise().stream())
                .reduce((one, other) -> other.date().isAfter(one.date()) ? other : one).orElse(last);
    }

    private Optional<Step> stop(Anchor from) {
        var timing = days(s.playbook().stop().after(), from.basis());
        var due = timing.due().toInstant().isBefore(from.toldAt()) ? s.morningAfter(from.toldAt()) : timing.due();
        return new Bell(s).step(new Sketch(stopKey(), due, from.toldAt(), Again.NEVER, timing.reason()));
    }

    private Optional<Step> unanswered(LocalDate since) {
        var number = new Sourced<>(UNANSWERED_DAYS, List.of("A5"), true);
        var from = since.isAfter(s.dateOf(pursuit.anchor().toldAt()))
                ? since
                : s.dateOf(pursuit.anchor().toldAt());
        var timing = days(number, new Basis.Unanswered(from));
        return new Bell(s).step(new Sketch(stopKey(), timing.due(), pursuit.anchor().toldAt(), Again.NEVER,
                timing.reason()));
    }

    private StepKey stopKey() {
        return new StepKey(s.dossier().id(), s.dossier().round().orElseThrow().number(), StepKind.STOP, 0, 1);
    }
}

package org.crickets.plan;

import java.time.Instant;
import java.util.List;
import org.crickets.plan.Pursuit.Promise;
import org.crickets.plan.Pursuit.Restart;

/** When the next follow-up is due: by the day promised, or by what happened last, and what then moves it. */
record FollowUpTiming(Situation s, Pursuit pursuit) {
    /** W4, and asking again for the date of an announced round: our own number. */
    private static final int SILENCE_DAYS = 7;
    /** A8: messages lie at least so many days apart: our own number. */
    private static final Sourced<Integer> APART = new Sourced<>(3, List.of("A8"), true);

    Timing next() {
        return afterReturn(restarted(inTime(byRule())));
    }

    private Playbook.FollowUps rule() {
        return s.playbook().followUps();
    }

    private Timing byRule() {
        var own = shifted(byAnchor());
        return pursuit.promise().map(promise -> byPromise(promise, own)).orElse(own);
    }

    /**
     * A promise beats the plain days after an interview, and what they said or did before it. What happened after it
     * may come later still: a note of the user's, a task handed in, a word of theirs that named no day.
     */
    private Timing byPromise(Promise promise, Timing own) {
        var after = rule().afterPromise().orElseThrow();
        var due = new Timing(s.morning(s.calendar().plus(promise.day().date(), after.value())),
                Reason.of(after, promise.day().basis(), 0));
        var anchor = pursuit.anchor().basis();
        if (anchor instanceof Basis.Contact contact)
            return promise.newer() ? due.orLater(shifted(Timing.days(s, APART, contact))) : own.orLater(due);
        if (anchor instanceof Basis.Interview || promise.newer())
            return due;
        return pursuit.curt().isPresent() && isApart(due) ? due : own.orLater(due);
    }

    /** A8: whether the answer to a curt reply (A9) lies far enough back by then. */
    private boolean isApart(Timing timing) {
        return !timing.date().isBefore(ReplyRules.answerDay(s, pursuit.anchor().date()).plusDays(APART.value()));
    }

    private Timing byAnchor() {
        return switch (pursuit.anchor().basis()) {
            case Basis.Interview interview -> Timing.days(s, rule().firstAfter(), interview);
            case Basis.Wait wait -> new Timing(s.morning(wait.date()), Reason.common(wait, "K10")).onBusinessDay(s);
            case Basis.HandIn in -> Timing.days(s, new Sourced<>(SILENCE_DAYS, List.of("W4"), true), in);
            case Basis.Announcement next -> Timing.days(s, new Sourced<>(SILENCE_DAYS, List.of("K10"), true), next);
            case Basis.Contact _,Basis.Reply _,Basis.Promise _,Basis.Request _,Basis.Offer _,Basis.Refusal _ -> again();
            case Basis.GoOn _,Basis.Unanswered _,Basis.Week _,Basis.Return _ -> again();
        };
    }

    private Timing again() {
        return Timing.days(s, rule().nextAfter(), pursuit.anchor().basis());
    }

    Timing shifted(Timing timing) {
        return s.isDayToAsk(timing.date()) ? timing : timing.onBusinessDay(s);
    }

    /** What was past when it was told is called late: the next business morning, or the next morning if exact. */
    private Timing inTime(Timing timing) {
        var told = told();
        if (new Cap(s, pursuit).isToldTooLate())
            return timing.moved(timing.due(), new Shift.OneLastNote());
        if (!timing.due().toInstant().isBefore(told))
            return timing;
        var due = rule().shift() ? s.hours().businessMorningAfter(told) : s.hours().morningAfter(told);
        return timing.moved(due, new Shift.Late(timing.date()));
    }

    /** When the last of the facts that the day follows from was written down. */
    Instant told() {
        var anchor = pursuit.anchor().toldAt();
        return pursuit.promise().map(promise -> promise.day().toldAt()).filter(anchor::isBefore).orElse(anchor);
    }

    private Timing restarted(Timing timing) {
        return pursuit.restart().filter(restart -> !isSnoozedSince(restart.toldAt())).map(restart -> switch (restart) {
            case Restart.GoesOn on -> goesOn(timing, on);
            case Restart.InVain call -> new Retry(s).of(timing, call);
        }).orElse(timing);
    }

    /** What was due by then comes on the next business morning. */
    private Timing goesOn(Timing timing, Restart.GoesOn on) {
        return timing.due().toInstant().isBefore(on.toldAt())
                ? new Timing(s.hours().businessMorningAfter(on.toldAt()), Reason.common(on.basis(), "A11"))
                : timing;
    }

    /** A time that the user names afterwards wins. */
    private boolean isSnoozedSince(Instant moment) {
        return s.ledger().snooze(s.key(StepKind.FOLLOW_UP, pursuit.attempts().next()))
                .filter(snooze -> !snooze.at().isBefore(moment)).isPresent();
    }

    /** A6: nothing before somebody is back: the first business day after. */
    private Timing afterReturn(Timing timing) {
        return Addressees.of(s).back().filter(back -> timing.due().isBefore(back.morning()))
                .map(back -> timing.moved(back.morning(), back.shift())).orElse(timing);
    }
}

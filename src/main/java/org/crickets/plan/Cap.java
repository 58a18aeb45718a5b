package org.crickets.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How many follow-ups there may be, and which one is next (A5, S4, G3). */
record Cap(Situation s, Pursuit pursuit) {
    /** An interview told so many days late, without any contact, is worth one last note at most: our own number. */
    static final int TOLD_LATE_DAYS = 21;

    int most() {
        return isToldTooLate() ? 1 : s.playbook().followUps().atMost().value();
    }

    /** W4: having handed in what they wanted is worth a word, even when all others are used up. */
    boolean isUsedUp() {
        return pursuit.attempts().used() >= most() && !(pursuit.anchor().basis() instanceof Basis.HandIn);
    }

    /** Which attempt the next one is called. */
    int label() {
        return Math.min(pursuit.attempts().used() + 1, most());
    }

    /** Whether the interview was told too late for a plan, without any contact by then or a word of theirs since. */
    boolean isToldTooLate() {
        var basis = pursuit.anchor().basis();
        return (basis instanceof Basis.Interview || basis instanceof Basis.Contact) && pursuit.promise().isEmpty()
                && s.dossier().round().filter(this::isToldTooLate).isPresent();
    }

    private boolean isToldTooLate(Round round) {
        var told = s.hours().dateOf(firstTold(round));
        return ChronoUnit.DAYS.between(round.end().date(), told) > bearable()
                && pursuit.attempts().made().stream().noneMatch(attempt -> attempt.date().isBefore(told));
    }

    /** When its day was told: correcting something else about it makes nothing late. */
    private Instant firstTold(Round round) {
        return s.dossier().facts().stream().filter(logged -> logged.fact() instanceof Fact.InterviewSet set
                && set.round() == round.number() && set.end().date().equals(round.end().date())).map(Logged::at)
                .findFirst().orElse(round.loggedAt());
    }

    /** An exact day (S1) bears less lateness. */
    private int bearable() {
        var rule = s.playbook().followUps();
        return rule.shift() ? TOLD_LATE_DAYS : rule.firstAfter().value() + rule.lateBy();
    }
}

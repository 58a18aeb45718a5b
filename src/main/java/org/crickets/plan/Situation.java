package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Everything a rule looks at.
 *
 * @param pursuit empty while there is neither a round nor a word of either side
 */
record Situation(Playbook playbook, Dossier dossier, Hours hours, Ledger ledger, Standing standing,
        Optional<Pursuit> pursuit) {

    static Situation of(Playbook playbook, Dossier dossier, Hours hours) {
        return new Situation(playbook, dossier, hours, Ledger.of(dossier), Standing.of(dossier, hours),
                Pursuit.of(dossier, playbook));
    }

    Instant now() {
        return hours.now();
    }

    WorkCalendar calendar() {
        return hours.calendar();
    }

    ZonedDateTime morning(LocalDate date) {
        return hours.morning(date);
    }

    /** Whether the playbook asks on that day of the week or holiday; an exact one asks on any (S1). */
    boolean isDayToAsk(LocalDate day) {
        return !playbook.followUps().shift() || calendar().isBusinessDay(day);
    }

    /** The number of the newest round; 0 while none is known. */
    int round() {
        return dossier.round().map(Round::number).orElse(0);
    }

    /** The key of a step of the newest round to nobody in particular. */
    StepKey key(StepKind kind, int ordinal) {
        return new StepKey(dossier.id(), round(), kind, 0, ordinal);
    }

    /** The first morning on which somebody is back, if they are away, and who it is (A6). */
    Optional<Return> back(Optional<PersonId> to) {
        return ledger.away(to).map(away -> new Return(away, morning(calendar().after(away.until()))));
    }

    /** The first business day after an absence. */
    record Return(Fact.Away away, ZonedDateTime morning) {
        Shift shift() {
            return new Shift.Away(away.person(), away.until());
        }
    }
}

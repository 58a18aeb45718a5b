package org.crickets.plan;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/** When something is due, and why then. */
record Timing(ZonedDateTime due, Reason reason) {

    static Timing days(Situation s, Sourced<Integer> number, Basis basis) {
        return new Timing(s.morning(basis.date().plusDays(number.value())),
                Reason.of(number, basis, number.value()));
    }

    LocalDate date() {
        return due.toLocalDate();
    }

    Timing moved(ZonedDateTime to, Shift shift) {
        return new Timing(to, reason.shifted(shift));
    }

    /** The same, by a further rule. */
    Timing because(String rule) {
        return new Timing(due, reason.and(rule));
    }

    /** The same day if it is a business day, else the next one. */
    Timing onBusinessDay(Situation s) {
        return s.calendar().isBusinessDay(date())
                ? this
                : moved(s.morning(s.calendar().onOrAfter(date())), new Shift.BusinessDay(date()));
    }

    /** The later one; this one if both are due at once. */
    Timing orLater(Timing other) {
        return other.due.isAfter(due) ? other : this;
    }
}

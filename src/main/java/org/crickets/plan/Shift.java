package org.crickets.plan;

import java.time.LocalDate;
import java.util.Optional;

/** Why a step is not on the day that its rule alone would give. */
public sealed interface Shift {
    /** That day is no business day. */
    record BusinessDay(LocalDate from) implements Shift {}

    /** Somebody, or everybody, is away up to and including that day (A6). */
    record Away(Optional<PersonId> person, LocalDate until) implements Shift {}

    /** The user wants no reminders on weekends, and that day is one of a weekend. */
    record Weekend(LocalDate from) implements Shift {}

    /** The moment fell into the quiet hours. */
    record Quiet() implements Shift {}

    /** It had passed when the facts were told. */
    record Late(LocalDate from) implements Shift {}

    /** Another follow-up to the same employer stands on that day (A7). */
    record OneADay(LocalDate from) implements Shift {}

    /** They named a day before which nothing is to be sent. */
    record NotBefore(LocalDate date) implements Shift {}

    /** A call that day, which nobody took, is tried again (A7). */
    record Retry(LocalDate called) implements Shift {}

    /** The user put it off. */
    record Snooze() implements Shift {}

    /** The interview was told so late that one last note is all that is still worth it. */
    record OneLastNote() implements Shift {}
}

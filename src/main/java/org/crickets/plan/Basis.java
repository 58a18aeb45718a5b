package org.crickets.plan;

import java.time.LocalDate;

/** The fact that a date counts from. */
public sealed interface Basis {
    LocalDate date();

    record Interview(LocalDate date) implements Basis {}

    record Promise(LocalDate date) implements Basis {}

    record Contact(LocalDate date) implements Basis {}

    record Reply(LocalDate date) implements Basis {}

    record Wait(LocalDate date) implements Basis {}

    record HandIn(LocalDate date) implements Basis {}

    record Request(LocalDate date) implements Basis {}

    record Announcement(LocalDate date) implements Basis {}

    record Offer(LocalDate date) implements Basis {}

    record Refusal(LocalDate date) implements Basis {}

    record GoOn(LocalDate date) implements Basis {}

    /** The follow-up that was due then and that nobody answered. */
    record Unanswered(LocalDate date) implements Basis {}

    record Week(LocalDate date) implements Basis {}

    record Return(LocalDate date) implements Basis {}
}

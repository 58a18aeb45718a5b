package org.crickets.sandbox;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the sandbox asks of the bot it hosts: its planned moments, and whether it has finished its work. */
public interface Bot {

    /** Holds off the bot's own periodic look for due reminders until the returned handle is closed. */
    AutoCloseable holdTick();

    /** The earliest moment (UTC) at which something sendable is planned, past ones included; empty when nothing is. */
    Optional<Instant> nextDue();

    /** The zone in which that user lives, as far as the bot knows it. */
    default Optional<ZoneId> zone(long user) {
        return Optional.empty();
    }

    /** Decides and hands over everything that is due at the clock's now; may run beside the bot's own tick. */
    void sweep();

    /**
     * Whether every received update is committed, nothing is due at the clock's now, and no sendable outbox row is
     * left; rows that are undeliverable or wait for a retry_after do not count.
     */
    boolean settled();

    /** Whether updates come in at present, which is what {@code GET /health} reports. */
    boolean polling();

    /** Whether it is well, and only waits to take over from another program that asks for updates. */
    default boolean standsBy() {
        return false;
    }

    /** What it does about updates at present, in a word or two. */
    default String word() {
        return polling() ? "polling" : standsBy() ? "standby" : "not polling";
    }

    /** What is wrong with it at present, a sentence each. */
    default List<String> problems() {
        return List.of();
    }

    /** Whether it can go on as it is; if not, a restart may help. */
    default boolean alive() {
        return true;
    }

    /** Whether it does its work, or stands by to. */
    default boolean ready() {
        return (polling() || standsBy()) && problems().isEmpty();
    }

    /** What it counts and measures, as Prometheus reads it. */
    default String metrics() {
        return "";
    }

    /** What keeps the bot from being settled, in words for the 504 answer. */
    default String outstanding() {
        return settled() ? "nothing" : "the bot has updates, due reminders or outgoing messages in work";
    }
}

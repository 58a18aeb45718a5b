package org.crickets.coach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What waits to be sent. A row is {@code queued} (not before a time), {@code sending} (committed before the call),
 * {@code sent}, {@code dropped} (decided anew, no longer wanted) or {@code undeliverable} (the chat is closed to us).
 * Within a chat rows are handed out one at a time and in order, answers to taps aside, which wait for nothing. Times here
 * are real ones, never the sandbox's.
 */
public interface Outbox {
    /**
     * Claims queued rows whose time has come, each only once, reminders last and else the oldest first. They stay queued
     * until {@link #begins} marks them, so that a crash leaves no doubt about what only waited for its turn.
     */
    List<Parcel> claim(Instant now, int limit);

    /** Marks a claimed row as {@code sending}, right before the call; false if it is not to be sent any more. */
    boolean begins(long id);

    /** They arrived; the message number is empty for what has none (an answered tap). Marked in one go. */
    void sent(List<Receipt> receipts);

    /** To be tried again, not before that time. {@code counts}: the attempt counts (a 429 does not). */
    void retry(long id, Instant notBefore, boolean ambiguous, boolean counts);

    /** It is not to be sent any more. */
    void drop(long id);

    /** The chat is closed to us: it becomes inactive, reminders and messages that wait for it undeliverable. */
    void undeliverable(long chat);

    /** The chat has another number now; everything of it moves. */
    void migrate(long from, long to);

    /** After a start: rows left {@code sending} by a program that died are queued again, as ambiguous; their number. */
    int recover(Instant now);

    /** Whether a row is being sent, or queued with its time come and waiting for no other. */
    boolean busy(Instant now);

    /** Whether a row is being sent, or queued, be its time come or not. */
    boolean waits();

    /** When the oldest of the rows that wait or are being sent was put there. */
    Optional<Instant> oldest();

    /** A row that arrived, and its message number. */
    record Receipt(long id, Optional<Integer> messageId) {}
}

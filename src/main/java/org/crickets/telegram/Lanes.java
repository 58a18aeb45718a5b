package org.crickets.telegram;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Who may send when, with two lanes before the limit over all chats: who waits in the rush lets those of the other lane
 * go first, but for one turn in {@value #RUSH_TURN}, so that reminders move on whatever the replies. Reminders stay here
 * while anybody waits behind the lanes, at the last door, where a reply could not pass them any more. Times are nanoseconds
 * of a monotonic source, given by the caller; not safe for use by several threads.
 */
final class Lanes {
    /** {@code REPLY}: the answer to what a person just did. {@code RUSH}: reminders. */
    enum Lane {
        REPLY, RUSH
    }

    /**
     * The pace.
     *
     * @param all   nanoseconds between two messages
     * @param slack how far a message that is sent late may let the next one follow sooner
     * @param chat  nanoseconds between two messages to one chat
     * @param burst how many to one chat may follow at once after a silence
     */
    record Pace(long all, long slack, long chat, int burst) {
        /**
         * Just inside Telegram's limits of 30 a second over all and 1 a second to one chat (Bots FAQ), so that a delay
         * on the way does not put 31 into one of its seconds: 30 steps less the slack are a second.
         */
        static final Pace TELEGRAM = new Pace(33_700_000, 11_000_000, 1_020_000_000, 3);
        /** The same just inside 1,000 a second over all; nobody gets more than before. */
        static final Pace PAID = new Pace(1_012_000, 11_000_000, 1_020_000_000, 3);

        static Pace of(Allowance allowance) {
            return allowance == Allowance.PAID ? PAID : TELEGRAM;
        }
    }

    /** A place in a lane; {@code go} is completed when the message may be sent. */
    record Ticket(Lane lane, long from, long number, CompletableFuture<Boolean> go) {}

    private static final int PRUNE_EVERY = 1024;
    private static final int RUSH_TURN = 8;
    /** So soon is looked again whether the door is clear. */
    private static final long LOOK = 2_000_000;

    private final Pace pace;
    private final BooleanSupplier clear;
    private final Map<Long, Long> chats = new HashMap<>();
    private final PriorityQueue<Ticket> replies = queue();
    private final PriorityQueue<Ticket> rush = queue();
    private long free;
    private long count;
    private int repliesInARow;

    /** {@code clear}: whether nobody waits at the door behind the lanes. */
    Lanes(Pace pace, long now, BooleanSupplier clear) {
        this.pace = pace;
        this.clear = clear;
        this.free = now;
    }

    /** Takes a place, and one of the chat's turns with it. */
    Ticket enter(long chat, Lane lane, long now) {
        if (++count % PRUNE_EVERY == 0)
            chats.values().removeIf(full -> full - now <= 0);
        var ticket = new Ticket(lane, turn(chat, now), count, new CompletableFuture<>());
        (lane == Lane.REPLY ? replies : rush).add(ticket);
        return ticket;
    }

    /** The next who may go at that time, if anybody; out of the lanes from then on. */
    Optional<Ticket> next(long now) {
        if (free - now > 0)
            return Optional.empty();
        boolean rushes = isReady(rush, now) && mayRush();
        boolean reply = isReady(replies, now) && !(rushes && repliesInARow >= RUSH_TURN - 1);
        if (!reply && !rushes)
            return Optional.empty();
        repliesInARow = reply ? repliesInARow + 1 : 0;
        free = Math.max(free, now - pace.slack()) + pace.all();
        return Optional.of((reply ? replies : rush).remove());
    }

    private boolean mayRush() {
        return repliesInARow >= RUSH_TURN - 1 || clear.getAsBoolean();
    }

    /** A turn for what may as well be left out; false, and no turn, if anybody would have to wait for it. */
    boolean spare(long now) {
        if (!replies.isEmpty() || !rush.isEmpty() || free - now > 0)
            return false;
        free = Math.max(free, now - pace.slack()) + pace.all();
        return true;
    }

    /** Everybody who waits; the lanes are empty then. */
    List<Ticket> drain() {
        var all = Stream.concat(replies.stream(), rush.stream()).toList();
        replies.clear();
        rush.clear();
        return all;
    }

    /** Nanoseconds from {@code now} until {@link #next} is worth a look; empty if nobody waits. */
    Optional<Long> delay(long now) {
        if (replies.isEmpty() && rush.isEmpty())
            return Optional.empty();
        long first = Math.min(wait(replies, now), wait(rush, now));
        long delay = Math.max(0, Math.max(free - now, first));
        return Optional.of(delay > 0 || isReady(replies, now) || mayRush() ? delay : LOOK);
    }

    int waiting() {
        return replies.size() + rush.size();
    }

    int remembered() {
        return chats.size();
    }

    private long turn(long chat, long now) {
        long full = Math.max(chats.getOrDefault(chat, now), now);
        chats.put(chat, full + pace.chat());
        return Math.max(now, full - (pace.burst() - 1) * pace.chat());
    }

    private static boolean isReady(PriorityQueue<Ticket> lane, long now) {
        return !lane.isEmpty() && wait(lane, now) <= 0;
    }

    private static long wait(PriorityQueue<Ticket> lane, long now) {
        var first = lane.peek();
        return first == null ? Long.MAX_VALUE : first.from() - now;
    }

    private static PriorityQueue<Ticket> queue() {
        return new PriorityQueue<>(Comparator.comparingLong(Ticket::from).thenComparingLong(Ticket::number));
    }
}

package org.crickets.coach;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;
import org.crickets.plan.StepKey;

/**
 * What the program knows of each chat, facts append-only. Everything that one update or one pass of the sweep changes
 * is one transaction, which starts by locking the chat's row: one chat, one thing at a time.
 */
public interface Journal {
    /**
     * Reads a chat's page, lets {@code decide} look at it, and saves its entry with the update's number, all or nothing.
     * An update that was handled before is not handed to {@code decide} again: nothing is saved, and empty returned.
     *
     * @param create the chat as it is when nobody spoke in it before
     * @return what was put into the outbox, as {@code sending}, for the hot path to hand on at once in this order;
     *         what has to wait behind older queued rows of the chat is left to {@link Outbox#claim}
     */
    Optional<List<Parcel>> update(long chat, long updateId, Function<Page, Entry> decide, Chat create);

    /**
     * The same without an update and for many chats, all of them or, if one fails, none: a sweep. Those that are not known
     * are passed over.
     */
    List<Parcel> sweep(List<Long> chats, Function<Page, Entry> decide);

    /** A look without saving: the chat's page, if there is one. */
    <T> Optional<T> read(long chat, Function<Page, T> look);

    /** The update could not be handled: its number is kept so that it is not tried again, with what went wrong. */
    void unhandled(long updateId, String problem);

    /** Active chats with an alarm at or before that time, those with the earliest first. */
    List<Long> due(Instant now, int limit);

    /** The earliest alarm of an active chat. */
    Optional<Instant> nextAlarm();

    /** A chat as it is known. */
    interface Page {
        Chat chat();

        /** In the order in which they were written down. */
        List<Logged> facts();

        /** The messages that were sent because of it. */
        List<Integer> messagesOf(Source source);

        /** Every message that arrived, in the order of sending. */
        List<Sent> messages();

        /** The process that a message of the bot's speaks about. */
        Optional<ProcessId> about(int messageId);
    }

    /** A message of the bot's that arrived, without its text: what it speaks about and what it was said because of. */
    record Sent(int messageId, Optional<ProcessId> about, Source source) {}

    /**
     * What is to be saved.
     *
     * @param facts    new ones, to be appended in this order
     * @param alarms   every reminder that is to ring, by its step; those not in it are no longer wanted
     * @param outgoing to be sent after the commit, in this order
     * @param revive   what was undeliverable is to be sent now: every reminder, and messages younger than a day
     * @param forget   instead of all this, everything of the chat is erased
     */
    record Entry(Chat chat, List<Logged> facts, Map<StepKey, Instant> alarms, List<Outgoing> outgoing,
            boolean revive, boolean forget) {
        /** One that keeps what is known. */
        public Entry(Chat chat, List<Logged> facts, Map<StepKey, Instant> alarms, List<Outgoing> outgoing,
                boolean revive) {
            this(chat, facts, alarms, outgoing, revive, false);
        }

        /** Nothing of the chat is kept, as if nobody had ever spoken there. */
        public static Entry forgetting(Chat chat) {
            return new Entry(chat, List.of(), Map.of(), List.of(), false, true);
        }

        public Entry {
            facts = List.copyOf(facts);
            alarms = Map.copyOf(alarms);
            outgoing = List.copyOf(outgoing);
        }
    }
}

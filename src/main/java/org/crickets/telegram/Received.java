package org.crickets.telegram;

import java.util.OptionalLong;
import org.crickets.coach.Incoming;

/** What an update turned out to be. */
sealed interface Received {
    long updateId();

    /** Something for the bot. */
    record Handled(Incoming incoming) implements Received {
        @Override
        public long updateId() {
            return incoming.updateId();
        }
    }

    /**
     * The bot is in a group, supergroup or channel.
     *
     * @param added it has just been put there, or given other rights; else something was said there
     */
    record Visited(long updateId, long chat, boolean added) implements Received {}

    /** Nothing for the bot: what it was taken out of, a channel, somebody else's button. */
    record Ignored(long updateId, String reason) implements Received {}

    /** It cannot be read; {@code chat}: whose it is, if that much can be told. */
    record Unreadable(long updateId, OptionalLong chat, String problem) implements Received {}
}

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

    /** Nothing for the bot: a group, a channel, somebody else's button. */
    record Ignored(long updateId, String reason) implements Received {}

    /** It cannot be read; {@code chat}: whose it is, if that much can be told. */
    record Unreadable(long updateId, OptionalLong chat, String problem) implements Received {}
}

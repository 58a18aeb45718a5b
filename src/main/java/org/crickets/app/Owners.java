package org.crickets.app;

import java.util.Set;

/** Who may talk to the bot. */
sealed interface Owners {
    /** Everybody. */
    record Anyone() implements Owners {}

    /** These Telegram users, by their numeric ids. */
    record Only(Set<Long> ids) implements Owners {
        public Only {
            ids = Set.copyOf(ids);
        }
    }

    /** Who sends the one-time code first; in the sandbox, everybody. */
    record Pairing() implements Owners {}
}

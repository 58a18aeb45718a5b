package org.crickets.coach;

import java.time.Instant;
import java.util.Optional;

/** The private addresses of users' calendars. */
@FunctionalInterface
public interface Feeds {
    /** The address of a chat's calendar that was made at that moment; empty where this bot has none in the net. */
    Optional<String> address(long chat, Instant made);

    /** There are none. */
    static Feeds none() {
        return (_, _) -> Optional.empty();
    }
}

package org.crickets.dialogue;

import java.time.Instant;
import java.util.Optional;

/** The private address under which a calendar program may fetch the user's calendar. */
@FunctionalInterface
public interface Address {
    /** The one that was made at that moment; empty where this bot has no address in the net. */
    Optional<String> since(Instant made);

    /** There is none. */
    static Address none() {
        return _ -> Optional.empty();
    }
}

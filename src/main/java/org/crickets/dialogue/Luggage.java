package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import org.crickets.plan.Logged;

/**
 * What a file that /export made brings along, whosever it was.
 *
 * @param settings empty where they cannot be read
 * @param facts    those that can be read, as they were written down there
 * @param flaws    what cannot be read, in the order of the file
 */
public record Luggage(Optional<Settings> settings, List<Logged> facts, List<Flaw> flaws) {
    public Luggage {
        facts = List.copyOf(facts);
        flaws = List.copyOf(flaws);
    }

    /** A line of the file, counted from 1, that cannot be read; {@code what}: what it says it is. */
    public record Flaw(int line, Why why, String what) {}

    /** Why a line cannot be read. */
    public enum Why {
        /** Of a kind, or a version of one, that this program does not know. */
        UNKNOWN,
        /** Something is missing, or is not what belongs there. */
        DAMAGED,
        /** A number, day or text that cannot be. */
        IMPOSSIBLE
    }
}

package org.crickets.coach;

import java.util.Optional;
import org.crickets.dialogue.Settings;
import org.crickets.dialogue.State;
import org.crickets.plan.Fact;

/** How what is known is written down as JSON: the same in the database and in an export. */
public interface Notation {
    Written write(Fact fact);

    String write(Settings settings);

    String write(State state);

    /** Whether facts of that type and version can be read here. */
    boolean knows(String type, int version);

    /** The fact that was written down, also by an older version of the program; empty if it is damaged. */
    Optional<Fact> fact(Written written);

    /** The settings that were written down; empty if they are damaged. */
    Optional<Settings> settings(String json);

    /** A fact, by the lasting name of its type and the version of that. */
    record Written(String type, int version, String body) {}
}

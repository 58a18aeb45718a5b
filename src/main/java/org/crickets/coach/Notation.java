package org.crickets.coach;

import org.crickets.dialogue.Settings;
import org.crickets.dialogue.State;
import org.crickets.plan.Fact;

/** How what is known is written down as JSON: the same in the database and in an export. */
public interface Notation {
    Written write(Fact fact);

    String write(Settings settings);

    String write(State state);

    /** A fact, by the lasting name of its type and the version of that. */
    record Written(String type, int version, String body) {}
}

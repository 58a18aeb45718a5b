package org.crickets.understand;

import java.util.List;

/** The third layer: what example phrases are nearest to a message. Called only when the cues are unsure. */
@FunctionalInterface
public interface Examples {
    /** From this score on the nearest example is believed without asking. */
    double SURE = 0.93;

    /** The likeliest meanings, best first; {@code masked} has the names replaced by "Acme" and "Dana". */
    List<Likeness> nearest(String masked);

    /** No third layer: the bot asks more often. */
    static Examples none() {
        return masked -> List.of();
    }
}

package org.crickets.understand;

import java.util.List;

/**
 * The third layer: what example phrases make of a message. Where the cues are unsure it answers; where they are sure it may doubt. The thresholds were found on
 * the example phrases themselves, each judged by what the others teach (ExamplesFileTest tells how).
 */
@FunctionalInterface
public interface Examples {
    /** From this probability on a meaning is believed without asking. */
    double SURE = 0.95;

    /** From this probability on a message that no cue reads is taken for small talk without asking. */
    double CALM = 0.6;

    /** From this probability on a single act that the cues read is doubted, when the examples say something else. */
    double DOUBTED = 0.93;

    /**
     * Every meaning with its probability, best first, together 1; {@code masked} has the names replaced by "Acme" and "Dana".
     * Empty: there are no examples.
     */
    List<Likeness> nearest(String masked);

    /** How much two masked wordings mean the same, up to 1; 0 where it is not known. */
    default double alike(String one, String other) {
        return 0;
    }

    /** No third layer: the bot asks more often. */
    static Examples none() {
        return masked -> List.of();
    }
}

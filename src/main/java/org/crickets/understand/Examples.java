package org.crickets.understand;

import java.util.List;
import org.crickets.understand.learned.Weights;

/**
 * The third layer: what example phrases make of a message, by its words, its cues and, where a sentence model is loaded, its
 * sense. Where the cues are unsure it answers; where they are sure it may doubt.
 */
@FunctionalInterface
public interface Examples {
    /** Every meaning with its probability, best first, together 1. Empty: there are no examples. */
    List<Likeness> nearest(Signs signs);

    /** Without a sentence model: words and cues alone. The bot asks a little more often. */
    static Examples words() {
        return Words.ALONE;
    }

    /** Read once, when first needed. */
    final class Words {
        private static final Weights LEARNED = Weights.packed();
        private static final Examples ALONE = LEARNED::likely;

        private Words() {}
    }

    /** How much two masked wordings mean the same, up to 1; 0 where it is not known. */
    default double alike(String one, String other) {
        return 0;
    }
}

package org.crickets.dialogue;

import java.util.List;

/**
 * What comes of one message or tap.
 *
 * @param question the number of the last question asked
 */
public record Turn(State next, int question, Settings settings, List<Told> facts, List<Reply> replies) {
    public Turn {
        facts = List.copyOf(facts);
        replies = List.copyOf(replies);
    }
}

package org.crickets.dialogue;

import java.util.List;
import org.crickets.plan.Agenda;

/**
 * What comes of one message or tap.
 *
 * @param question the number of the last question asked
 * @param agenda   everything planned once the facts are written down
 */
public record Turn(State next, int question, Settings settings, List<Told> facts, List<Reply> replies, Agenda agenda) {
    public Turn {
        facts = List.copyOf(facts);
        replies = List.copyOf(replies);
    }
}

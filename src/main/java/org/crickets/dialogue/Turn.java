package org.crickets.dialogue;

import java.util.List;
import org.crickets.plan.Agenda;
import org.crickets.plan.Logged;

/**
 * What comes of one message or tap.
 *
 * @param question the number of the last question asked
 * @param facts    as they are to be written down
 * @param agenda   everything planned once the facts are written down
 */
public record Turn(State next, int question, Settings settings, List<Logged> facts, List<Reply> replies,
        Agenda agenda) {
    public Turn {
        facts = List.copyOf(facts);
        replies = List.copyOf(replies);
    }
}

package org.crickets.dialogue;

import java.util.List;
import org.crickets.understand.Act;
import org.crickets.understand.Context;
import org.crickets.understand.When;

/**
 * A message, understood.
 *
 * @param dates every time it names, on its own, for the answer to a question about a date
 */
public record Heard(List<Act> acts, List<When> dates) {
    public Heard {
        acts = List.copyOf(acts);
        dates = List.copyOf(dates);
    }

    /** Understands messages. */
    @FunctionalInterface
    public interface Ears {
        Heard hear(String text, Context context);
    }
}

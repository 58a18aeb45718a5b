package org.crickets.dialogue;

import java.util.List;
import org.crickets.understand.Act;
import org.crickets.understand.Context;
import org.crickets.understand.When;

/**
 * A message, understood.
 *
 * @param dates   every time it names, on its own, for the answer to a question about a date
 * @param coming  whether the only time it names is a period that begins after today
 * @param wording the message with names and days masked, as an example of the user's own keeps it
 */
public record Heard(List<Act> acts, List<When> dates, boolean coming, String wording) {
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

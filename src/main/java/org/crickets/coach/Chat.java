package org.crickets.coach;

import java.time.Instant;
import java.util.Optional;
import org.crickets.dialogue.Settings;
import org.crickets.dialogue.State;

/**
 * A private chat and its user; both have the same number.
 *
 * @param active   false since Telegram said that the user blocked the bot, until they speak again
 * @param question the number of the last question asked
 * @param asked    when the open question was asked, where that is known
 */
public record Chat(long id, Settings settings, State state, boolean active, int question, Optional<Instant> asked) {
    /** With a question of which nobody knows when it was asked, or none. */
    public Chat(long id, Settings settings, State state, boolean active, int question) {
        this(id, settings, state, active, question, Optional.empty());
    }
}

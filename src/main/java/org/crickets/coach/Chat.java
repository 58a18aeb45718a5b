package org.crickets.coach;

import org.crickets.dialogue.Settings;
import org.crickets.dialogue.State;

/**
 * A private chat and its user; both have the same number.
 *
 * @param active   false since Telegram said that the user blocked the bot, until they speak again
 * @param question the number of the last question asked
 */
public record Chat(long id, Settings settings, State state, boolean active, int question) {}

package org.crickets.telegram;

import java.util.List;

/**
 * How the bot presents itself before it is spoken to.
 *
 * @param language         the users' language of two letters, or "" for all for whom there is no other
 * @param commands         of the menu, in its order; at most 100
 * @param description      what an empty chat shows, at most 512 characters
 * @param shortDescription what the bot's page shows, at most 120 characters
 */
public record Profile(String language, List<Command> commands, String description, String shortDescription) {
    public Profile {
        commands = List.copyOf(commands);
    }

    /** An entry of the menu: 1 to 32 of {@code [a-z0-9_]}, and 1 to 256 characters. */
    public record Command(String name, String description) {}
}

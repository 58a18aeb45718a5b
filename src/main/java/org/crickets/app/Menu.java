package org.crickets.app;

import java.util.List;
import java.util.Optional;
import org.crickets.dialogue.Languages;
import org.crickets.telegram.Profile;
import org.crickets.telegram.Telegram;

/** How the bot presents itself on the phone: its command menu and descriptions. */
final class Menu {
    private static final List<String> COMMANDS = List.of("new", "list", "next", "stats", "playbooks", "settings",
            "undo",
            "help");

    private Menu() {}

    /** Tells Telegram, beside everything else; closing waits for the end of it. */
    static AutoCloseable introduce(Telegram telegram, Languages languages) {
        var profiles = languages.tags().stream().flatMap(tag -> profile(languages, tag).stream()).toList();
        var thread = Thread.ofVirtual().name("introduce").start(() -> profiles.forEach(telegram::introduce));
        return thread::join;
    }

    /** The usual language is for everybody whose own there is none in; Telegram knows languages by two letters. */
    private static Optional<Profile> profile(Languages languages, String tag) {
        var language = tag.equals(Languages.USUAL) ? "" : tag;
        if (language.length() > 2)
            return Optional.empty();
        var messages = languages.speaking(tag).messages();
        var commands = COMMANDS.stream().map(name -> new Profile.Command(name, messages.say("command." + name)))
                .toList();
        return Optional.of(new Profile(language, commands, messages.say("description"),
                messages.say("description.short")));
    }
}

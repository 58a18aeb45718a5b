package org.crickets.app;

import java.util.List;
import org.crickets.dialogue.Messages;
import org.crickets.telegram.Profile;
import org.crickets.telegram.Telegram;

/** How the bot presents itself on the phone: its command menu and descriptions. */
final class Menu {
    private static final List<String> COMMANDS = List.of("new", "list", "next", "stats", "playbooks", "settings",
            "undo",
            "help");

    private Menu() {}

    /** Tells Telegram, beside everything else; closing waits for the end of it. */
    static AutoCloseable introduce(Telegram telegram, Messages messages) {
        var commands = COMMANDS.stream().map(name -> new Profile.Command(name, messages.say("command." + name)))
                .toList();
        var profile = new Profile("", commands, messages.say("description"), messages.say("description.short"));
        var thread = Thread.ofVirtual().name("introduce").start(() -> telegram.introduce(profile));
        return thread::join;
    }
}

package org.crickets.app;

import java.security.SecureRandom;
import java.util.Optional;
import org.crickets.coach.Door;
import org.crickets.coach.Presence;
import org.crickets.storage.SqlJournal;

/** Who may talk to this bot, by its settings. */
final class Doors {
    private Doors() {}

    /** In the sandbox everybody may talk unless owners are named; with a token and none, the first user pairs by a code. */
    static Door door(Config config, SqlJournal journal, Presence presence) {
        return switch (config.owners()) {
            case Owners.Anyone() -> new Door(user -> true, Optional.empty());
            case Owners.Only(var ids) -> new Door(ids::contains, Optional.empty());
            case Owners.Pairing() -> isByCode(config)
                    ? pairing(journal, presence)
                    : new Door(user -> true, Optional.empty());
        };
    }

    /** Whether the first user needs the code that is printed at the start, and who is forgotten a new one. */
    static boolean isByCode(Config config) {
        return config.owners() instanceof Owners.Pairing && !config.inSandbox();
    }

    private static Door pairing(SqlJournal journal, Presence presence) {
        if (!journal.isEmpty())
            return new Door(user -> false, Optional.empty());
        var code = "%08d".formatted(new SecureRandom().nextInt(100_000_000));
        System.out.println("To pair with the bot, send it this once on Telegram: /start " + code);
        presence.username().ifPresent(name -> System.out
                .println("Or open this link where Telegram is: https://t.me/" + name + "?start=" + code));
        return new Door(user -> false, Optional.of(code), journal::isEmpty);
    }
}

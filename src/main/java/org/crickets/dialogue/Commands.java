package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import org.crickets.understand.Slots;

/** The commands of the menu. */
final class Commands {
    private Commands() {}

    static void run(Talk talk, String name, String argument) {
        switch (name) {
            case "start" -> Help.start(talk);
            case "new" -> started(talk, () -> fresh(talk, argument));
            case "list" -> started(talk, () -> Lists.asked(talk, argument));
            case "next" -> started(talk, () -> Weeks.next(talk, Slots.none()));
            case "stats" -> started(talk, () -> Stats.show(talk));
            case "playbooks" -> started(talk, () -> PlaybookTalk.show(talk, argument));
            case "network" -> started(talk, () -> Network.show(talk));
            case "undo" -> started(talk, () -> UndoTalk.latest(talk));
            case "calendar" -> started(talk, () -> Exports.calendar(talk));
            case "forget" -> ForgetTalk.ask(talk);
            case "import" -> talk.say(talk.text("import.how"));
            case "export" -> started(talk, () -> Exports.export(talk));
            case "timezone" -> Zones.change(talk, argument);
            case "profile" -> started(talk, () -> ProfileCard.show(talk));
            case "privacy" -> talk.say(talk.text("privacy", "model", talk.tools.terms().model().orElse("")));
            case "settings" -> started(talk, () -> SettingTalk.show(talk, argument));
            case "cancel" -> cancel(talk);
            case "help" -> Help.help(talk);
            default -> Help.smalltalk(talk);
        }
    }

    static void go(Talk talk, Tap.Place place) {
        switch (place) {
            case NEW -> fresh(talk, "");
            case LIST -> Lists.list(talk, Optional.empty());
            case NEXT -> Weeks.next(talk, Slots.none());
            case HELP -> Help.help(talk);
            case UNDO -> UndoTalk.latest(talk);
            case SIGNATURE -> ProfileTalk.change(talk, Profile.Part.SIGNATURE, List.of());
            case CONTACT -> ProfileTalk.change(talk, Profile.Part.CONTACT, List.of());
            case AVAILABILITY -> ProfileTalk.change(talk, Profile.Part.AVAILABILITY, List.of());
            case ARCHIVE -> Lists.list(talk, Optional.of(Slots.Filter.CLOSED));
            case STATS -> Stats.show(talk);
            case NETWORK -> Network.show(talk);
            case SETTINGS -> SettingTalk.show(talk, "");
            case FEED -> Feed.show(talk);
            case FEED_NEW -> Feed.renew(talk);
            case FEED_OFF -> Feed.end(talk);
            case PLAYBOOKS -> PlaybookTalk.show(talk, "");
        }
    }

    private static void started(Talk talk, Runnable command) {
        if (talk.settings().zone().isEmpty())
            Help.start(talk);
        else
            command.run();
    }

    /** Guided: company, when, who; what is typed behind the command counts as told. */
    private static void fresh(Talk talk, String argument) {
        talk.idle();
        if (argument.isBlank())
            Guide.start(talk);
        else
            Dialogue.hear(talk, "interviewed at " + argument);
    }

    private static void cancel(Talk talk) {
        talk.idle();
        talk.say(talk.text("cancelled"));
    }
}

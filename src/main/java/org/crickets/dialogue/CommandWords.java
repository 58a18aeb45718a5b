package org.crickets.dialogue;

import java.util.List;

/** Commands that are typed as words, without the slash: "stats", "export my data", "forget everything". */
final class CommandWords {
    /** By their names; /list, /next, /undo and /help are understood as sentences are. */
    private static final List<String> COMMANDS = List.of("stats", "calendar", "export", "import", "settings", "privacy",
            "forget");

    private CommandWords() {}

    /** Whether the text was nothing but such words; then it is done. */
    static boolean said(Talk talk, String text) {
        if (isElsewhere(talk.state()))
            return false;
        var plain = SettingWords.plain(text).replaceAll("[?\\s]+$", "");
        var command = COMMANDS.stream().filter(name -> talk.isWord("answer." + name, plain)).findFirst();
        command.ifPresent(name -> Commands.run(talk, name, ""));
        return command.isPresent();
    }

    /** What is asked just now is a name or words of the user's own, or whether to forget. */
    private static boolean isElsewhere(State state) {
        return switch (state) {
            case State.AskZone _,State.AskCompany _,State.Guide _,State.AskFix _ -> true;
            case State.AskDetail _,State.AskWhy _,State.AskProfile _,State.ConfirmForget _ -> true;
            case State.Idle _,State.AskWhen _,State.AskWhich _,State.AskDone _,State.AskSame _,State.AskMeaning _,State.AskMoment _,State.AskSnooze _,State.AskUntil _,State.AskPause _,State.AskRequest _,State.AskNextRound _,State.AskOfferBy _,State.AskHeard _,State.AskSetting _,State.Confirm _ ->
                false;
        };
    }
}

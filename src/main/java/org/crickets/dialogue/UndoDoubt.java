package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.understand.Act;

/** Words that speak of doing something, and not of taking it back, take nothing back unasked: "I skipped that one". */
final class UndoDoubt {
    private static final Pattern DOING = Pattern
            .compile("(?iu)\\b(?:did|do|done|sent|send|skip\\w*|already|finish\\w*|later|yet)\\b");
    private static final Pattern BACK = Pattern.compile("(?iu)\\b(?:un-?do\\w*|un\\w+|back\\w*|revers\\w*|revert\\w*|"
            + "oops\\w*|whoops|mistak\\w*|wrong\\w*|accident\\w*|never ?mind|nvm|scratch|cancel\\w*|forget|ignore|disregard|"
            + "strike|delete|remove|erase|restore|reset|(?:do|did)(?:n['’]?t| not) mean|not (?:right|true|correct)|"
            + "supposed|shouldn['’]?t|instead|meant|never happened|before|last|previous|again)\\b|↩|⏪|🔙");

    private UndoDoubt() {}

    static void undo(Talk talk, Act act) {
        if (DOING.matcher(talk.heard()).find() && !BACK.matcher(talk.heard()).find())
            Asking.meaning(talk, List.of(act), Optional.empty());
        else
            UndoTalk.latest(talk);
    }
}

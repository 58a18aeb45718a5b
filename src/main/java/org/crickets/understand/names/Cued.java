package org.crickets.understand.names;

import java.util.Set;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** The words a name follows. */
final class Cued {
    private static final Set<String> BEFORE = Set.of("at", "@", "from", "for", "by", "with", "to", "about", "emailed",
            "called", "messaged", "email", "call", "phone", "chase", "nudge", "ping", "text", "telephone", "met",
            "told", "contact", "texted", "phoned", "rang", "ring", "and",
            "delete", "remove", "snooze", "ask", "asked", "thank", "thanked", "pause", "without");

    /** "Left ray a message", "sent mark a note". */
    private static final Set<String> GIVES = Set.of("left", "leave", "sent", "send", "gave", "give", "dropped", "drop",
            "shot", "wrote", "write", "told", "offered", "owe", "promised", "texted", "handed", "got", "pinged",
            "text");

    private Cued() {}

    static boolean before(Text text, int i) {
        return BEFORE.contains(text.norm(i - 1)) || text.norm(i - 1).equals("the") && BEFORE.contains(text.norm(i - 2))
                || GIVES.contains(text.norm(i - 1)) && Words.any(text.norm(i + 1), "a", "an", "my", "another");
    }
}

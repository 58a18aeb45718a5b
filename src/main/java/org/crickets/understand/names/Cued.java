package org.crickets.understand.names;

import java.util.Set;
import org.crickets.understand.text.Text;

/** The words a name follows. */
final class Cued {
    private static final Set<String> BEFORE = Set.of("at", "@", "from", "for", "by", "with", "to", "about", "emailed",
            "called", "messaged", "email", "call", "met", "told", "contact", "texted", "phoned", "rang", "ring", "and",
            "delete", "remove", "snooze", "ask", "asked", "thank", "thanked", "pause", "without");

    private Cued() {}

    static boolean before(Text text, int i) {
        return BEFORE.contains(text.norm(i - 1)) || text.norm(i - 1).equals("the") && BEFORE.contains(text.norm(i - 2));
    }
}

package org.crickets.understand.reading;

import java.util.Set;
import org.crickets.understand.Act;
import org.crickets.understand.names.NameSpan;

/** Whether a meeting is with somebody new and no word says at which company, so that the bot must ask. */
final class Stranger {
    /** They speak of the interview last talked about. */
    private static final Set<String> SAME = Set.of("my", "the", "their", "they", "them", "round", "stage", "final",
            "next", "second", "third", "another", "again", "also", "panel", "there", "other", "too", "who", "from");

    private Stranger() {}

    static boolean of(Message message, Act act) {
        boolean meeting = act instanceof Act.LogInterview || act instanceof Act.LogUpcomingInterview;
        int size = message.text().size();
        if (!meeting || message.context().last().isEmpty() || !message.companies(0, size).isEmpty()
                || message.says(0, size, SAME)) {
            return false;
        }
        return !message.names().isEmpty() && message.names().stream()
                .allMatch(n -> !n.known() && n.title().isEmpty() && introduced(message, n));
    }

    private static boolean introduced(Message message, NameSpan name) {
        return message.text().norm(name.first() - 1).equals("with");
    }
}

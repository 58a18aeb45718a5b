package org.crickets.understand.reading;

import java.util.Set;
import org.crickets.understand.dates.DateFound;

/** Whether the day that a correction gives is the decision's. */
record Decisive(Message message, Event event) {
    private static final Set<String> DECISION = Set.of("decision", "verdict", "decide", "deciding", "outcome", "result",
            "results", "answer");
    private static final Set<String> MEETING = Set.of("interview", "round", "call", "meeting", "onsite", "screen",
            "chat", "was");

    /** "I put the wrong decision date for Acme, it should be July 28": told before the comma. */
    boolean told(DateFound date) {
        int from = message.text().sentenceStart(date.first());
        boolean decision = message.says(Math.max(event.from(), from), date.first(), DECISION);
        return decision && !date.timed() && !message.says(event.from(), date.first(), MEETING);
    }
}

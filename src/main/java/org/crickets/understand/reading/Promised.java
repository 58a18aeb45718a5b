package org.crickets.understand.reading;

import java.util.Set;
import org.crickets.understand.dates.DateFound;

/** Whether a date told with a meeting is the day an answer is promised for. */
record Promised(Message message, Event event) {
    private static final int TERSE = 10;
    private static final Set<String> BY = Set.of("by", "before", "within", "latest");

    /** "They told they will revert by Friday"; "Acme. done. Fri." */
    boolean of(DateFound date) {
        boolean terse = message.text().size() < TERSE && date.date().isAfter(message.context().now().toLocalDate())
                && !date.timed();
        boolean told = event.hits().stream()
                .anyMatch(
                        h -> h.meaning().equals("DECISION_DATE") && h.at() < date.first() && h.after() >= date.after());
        return told || terse && event.hits().stream().allMatch(h -> h.cue().startsWith("ORG"))
                || BY.contains(date.bound())
                        && event.hits().stream().anyMatch(h -> h.meaning().equals("DECISION_DATE"));
    }
}

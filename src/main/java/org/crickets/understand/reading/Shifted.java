package org.crickets.understand.reading;

import java.util.Optional;
import java.util.Set;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.text.Text;

/** "Moved from 2/10 to 2/12", "from 2pm to 4pm": no stretch of time, but what was and what will be. */
final class Shifted {
    private static final Set<String> MOVES = Set.of("moved", "move", "moving", "shifted", "shift", "pushed", "push",
            "bumped", "bump", "rescheduled", "reschedule", "changed", "change", "postponed", "postpone", "brought",
            "bring", "preponed", "prepone", "delayed", "slipped", "slid", "went", "goes", "gone", "switched", "switch",
            "swapped", "swap", "rearranged", "rearrange", "put", "kicked", "knocked", "transferred", "adjusted",
            "adjust",
            "amend", "amended", "update", "updated", "correct", "corrected", "fix", "altered", "alter", "jumped");
    private static final int REACH = 8;
    private static final int WEEK = 7;

    private Shifted() {}

    /** The later half of a range that a moving word opens with "from". */
    static Optional<DateFound> to(Text text, DateFound date) {
        boolean from = text.norm(date.first()).equals("from") || text.norm(date.first() - 1).equals("from");
        if (!from || date.end().isEmpty() || !moves(text, date.first())) {
            return Optional.empty();
        }
        boolean sooner = text.canonical().matches("(?s).*\\b(?:forward|earlier|preponed)\\b.*")
                && date.end().orElseThrow()
                        .minusDays(WEEK).isBefore(date.start())
                && date.start().plusDays(WEEK).isAfter(date.end().orElseThrow())
                && date.rule().startsWith("weekday");
        DateFound.Kind kind = date.timed() ? DateFound.Kind.DATETIME : DateFound.Kind.DATE;
        return Optional.of(new DateFound(date.first(), date.after(), kind,
                sooner ? date.end().orElseThrow().minusDays(WEEK) : date.end().orElseThrow(), Optional.empty(),
                "", date.timeOnly(), date.ambiguous(), date.rule()));
    }

    private static boolean moves(Text text, int i) {
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            if (MOVES.contains(text.norm(k))) {
                return true;
            }
            if (Set.of(".", "!", "?").contains(text.norm(k))) {
                return false;
            }
        }
        return false;
    }
}

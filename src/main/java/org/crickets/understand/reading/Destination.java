package org.crickets.understand.reading;

import java.util.List;
import java.util.Optional;
import org.crickets.understand.cues.Mark;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Of the places told, where the user is now: "moved from Philly to Seattle", "no longer in Leeds, I live in Oslo". */
final class Destination {
    private static final int BEFORE = 4;

    private Destination() {}

    /** Its zone: of the first place that is not left behind, else of the first. */
    static Optional<String> of(Message message) {
        List<Mark> places = message.marks().stream().filter(m -> m.norm().equals("PLACE")).toList();
        return places.stream().filter(m -> !left(message.text(), m.first())).findFirst()
                .or(() -> places.stream().findFirst()).map(Mark::value);
    }

    private static boolean left(Text text, int i) {
        if (Words.any(text.norm(i - 1), "from", "leaving", "left", "not", "than", "quit")) {
            return true;
        }
        for (int k = i - 1; k > i - 1 - BEFORE && k >= 0 && text.token(k).word(); k--) {
            boolean placed = Words.any(text.norm(k + 1), "in", "on", "at");
            boolean longer = text.norm(k).equals("longer") && text.norm(k - 1).equals("no");
            boolean of = text.norm(k).equals("of") && Words.any(text.norm(k - 1), "instead", "out");
            if (placed && (longer || Words.any(text.norm(k), "still", "not", "was", "were", "anymore")) || of) {
                return true;
            }
        }
        return false;
    }
}

package org.crickets.understand.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crickets.understand.Examples;
import org.crickets.understand.Likeness;
import org.crickets.understand.Signs;

/** What examples make of a message that is being read; each of its parts is asked about once. */
final class Asked {
    private final Examples examples;
    private final Asked words;
    private final Map<Part, Odds> parts = new HashMap<>();
    private final Map<Signs, List<Likeness>> known = new HashMap<>();

    /** A stretch, and the cues that are believed in it. */
    private record Part(Stretch stretch, Believed cues) {}

    /** The cues of one message as it stands: the same list, not an equal one. */
    private record Believed(Object hits) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Believed b && b.hits == hits;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(hits);
        }
    }

    Asked(Examples examples) {
        this.examples = examples;
        this.words = examples == Examples.words() ? this : new Asked(Examples.words());
    }

    Odds odds(Message message, Stretch stretch) {
        Part part = new Part(stretch, new Believed(message.hits()));
        Odds odds = parts.get(part);
        if (odds == null) {
            odds = new Odds(message, stretch, this);
            parts.put(part, odds);
        }
        return odds;
    }

    /** By words and cues alone, which takes no time: whether it is worth asking more. */
    Odds glance(Message message, Stretch stretch) {
        return words.odds(message, stretch);
    }

    List<Likeness> nearest(Signs signs) {
        return known.computeIfAbsent(signs, examples::nearest);
    }

    /** What was answered about these, if they were asked about at all. */
    List<Likeness> answered(Signs signs) {
        return known.getOrDefault(signs, List.of());
    }
}

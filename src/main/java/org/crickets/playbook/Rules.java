package org.crickets.playbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rules there are, by their IDs; their texts stand in the message catalogue. */
public final class Rules {
    private static final Map<Character, Integer> LAST = Map.of('W', 5, 'A', 12, 'K', 14, 'S', 7, 'G', 7);

    private Rules() {}

    /** All IDs: W1 to W5, A1 to A12, K1 to K14, S1 to S7, G1 to G7. */
    public static List<String> ids() {
        return "WAKSG".chars().mapToObj(letter -> (char) letter).flatMap(
                letter -> IntStream.rangeClosed(1, LAST.getOrDefault(letter, 0)).mapToObj(n -> letter + "" + n))
                .toList();
    }

    /** The ID in its usual spelling, if it is one. */
    static Optional<String> id(String text) {
        var id = text.toUpperCase(java.util.Locale.ROOT);
        return ids().contains(id) ? Optional.of(id) : Optional.empty();
    }

    static String known() {
        return "W1–W5, A1–A12, K1–K14, S1–S7, G1–G7";
    }
}

package org.crickets.playbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rules there are, by their IDs; their texts stand in the message catalogue. */
public final class Rules {
    private static final Set<String> IDS = new LinkedHashSet<>();

    static {
        add("W", 5);
        add("A", 12);
        add("K", 14);
        add("S", 7);
        add("G", 7);
    }

    private Rules() {}

    private static void add(String letter, int last) {
        for (int n = 1; n <= last; n++)
            IDS.add(letter + n);
    }

    /** All IDs: W1 to W5, A1 to A12, K1 to K14, S1 to S7, G1 to G7. */
    public static List<String> ids() {
        return List.copyOf(IDS);
    }

    /** The ID in its usual spelling, if it is one. */
    static Optional<String> id(String text) {
        return Optional.of(text.toUpperCase(Locale.ROOT)).filter(IDS::contains);
    }

    static String known() {
        return "W1–W5, A1–A12, K1–K14, S1–S7, G1–G7";
    }
}

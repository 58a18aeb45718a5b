package org.crickets.understand.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Mends a slip in the words that carry meaning ("intervew", "tommorow"), never in what looks like a name. */
final class Typos {
    private static final int SHORTEST = 6;
    private static final Map<Character, List<String>> TARGETS = load();

    private Typos() {}

    private static Map<Character, List<String>> load() {
        Map<Character, List<String>> targets = new HashMap<>();
        for (String word : Words.of("common.txt").list("mend")) {
            targets.computeIfAbsent(word.charAt(0), k -> new ArrayList<>()).add(word);
        }
        return targets;
    }

    static List<Token> mended(List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String better = candidate(token, i) ? mend(token.norm()) : null;
            out.add(better == null
                    ? token
                    : new Token(token.raw(), better, token.start(), token.end(), token.word()));
        }
        return out;
    }

    private static boolean candidate(Token token, int i) {
        return token.word() && token.norm().length() >= SHORTEST && !token.numeric()
                && (i == 0 || !token.capital() || token.shouted()) && !Common.knows(token.norm());
    }

    private static @Nullable String mend(String norm) {
        for (String target : TARGETS.getOrDefault(norm.charAt(0), List.of())) {
            if (Distance.oneSlip(norm, target)) {
                return target;
            }
        }
        return null;
    }
}

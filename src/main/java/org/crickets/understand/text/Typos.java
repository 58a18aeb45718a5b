package org.crickets.understand.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mends a slip in the words that carry meaning ("intervew", "tommorow"), never in what looks like a name. */
final class Typos {
    private static final int SHORTEST = 6;
    /** From here on two letters that changed places are put right. */
    private static final int SWAPPED = 4;
    /** From here on the first letter may be the wrong one. */
    private static final int LONG = 8;
    private static final Set<String> DATED = Set.of("on", "by", "until", "till", "til", "next", "last", "this",
            "before", "since", "from");
    private static final Map<Character, List<String>> TARGETS = load();
    /** "Scheduler" is no slip of "scheduled". */
    private static final Set<String> JOBS = Words.of("roles.txt").list("head");

    /** What a phone hears: "on Thirsty". */
    private static final Map<String, String> HEARD = Map.of("thirsty", "thursday", "sundae", "sunday", "satyrday",
            "saturday", "fryday", "friday", "fridge", "friday", "moonday", "monday", "choosday", "tuesday", "wedding",
            "wednesday", "tuxedo", "tuesday", "sundry", "sunday");

    private static final Set<String> PARTS = Set.of("view", "views", "viewed", "viewing", "viewer");

    private static final Set<String> TOO = Set.of("someone", "somebody", "another", "the", "a", "my", "me", "him",
            "them",
            "their");

    private Typos() {}

    private static Map<Character, List<String>> load() {
        Map<Character, List<String>> targets = new HashMap<>();
        for (String word : Words.of("common.txt").list("mend")) {
            targets.computeIfAbsent(word.charAt(0), k -> new ArrayList<>()).add(word);
        }
        return targets;
    }

    /** "My second inter view": one word that a phone wrote as two. */
    static List<Token> joined(List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
            String heard = Homophones.heard(out, token, next);
            if (heard != null) {
                out.add(new Token(token.raw(), heard, token.start(), token.end(), true));
                continue;
            }
            String one = apart(out, token, next);
            boolean apart = one != null;
            out.add(one != null ? new Token(token.raw(), one, token.start(), next.end(), true) : token);
            i += apart ? 1 : 0;
        }
        return out;
    }

    private static @Nullable String apart(List<Token> before, Token token, Token next) {
        String last = before.isEmpty() ? "" : before.getLast().norm();
        boolean view = token.is("inter") && PARTS.contains(next.norm()) && next.start() <= token.end() + 1;
        boolean offer = token.is("of") && next.is("her") && Words.any(last, "an", "job", "verbal", "written");
        boolean recruiter = token.is("re") && next.is("cruiter");
        return view || recruiter ? token.norm() + next.norm() : offer ? "offer" : null;
    }

    static List<Token> mended(List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String better = to(tokens, i)
                    ? "to"
                    : token.numeric()
                            ? Digits.word(tokens, i)
                            : candidate(token, i) ? mend(token.norm()) : day(tokens, i);
            out.add(better == null
                    ? token
                    : new Token(token.raw(), better, token.start(), token.end(), token.word()));
        }
        return out;
    }

    /** "Giving it too someone else". */
    private static boolean to(List<Token> tokens, int i) {
        return tokens.get(i).norm().equals("too") && i + 1 < tokens.size()
                && TOO.contains(tokens.get(i + 1).norm());
    }

    private static boolean candidate(Token token, int i) {
        return token.word() && token.norm().length() >= SWAPPED && !token.numeric()
                && (i == 0 || !token.capital() || token.shouted()) && !Common.knows(token.norm())
                && !JOBS.contains(token.norm());
    }

    /** "On Tuesady": a capital is no name where a day must stand. */
    private static @Nullable String day(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String heard = i > 0 && DATED.contains(tokens.get(i - 1).norm()) ? HEARD.get(token.norm()) : null;
        if (heard != null) {
            return heard;
        }
        boolean slip = i > 0 && token.word() && token.capital() && token.norm().length() >= SHORTEST
                && DATED.contains(tokens.get(i - 1).norm()) && !Common.knows(token.norm());
        String better = slip ? mend(token.norm()) : null;
        return better != null && better.endsWith("day") ? better : null;
    }

    /** In a short word: two letters that changed places, a key beside the right one, or a letter lost. */
    private static boolean small(String a, String b) {
        boolean lost = b.length() > SWAPPED && b.length() == a.length() + 1 && Distance.oneSlip(a, b);
        return lost || swapped(a, b) || a.length() > SWAPPED && Keys.beside(a, b);
    }

    private static boolean swapped(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i + 1 < a.length() && a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i)
                && a.regionMatches(i + 2, b, i + 2, a.length() - i - 2);
    }

    private static @Nullable String mend(String norm) {
        for (String target : TARGETS.getOrDefault(norm.charAt(0), List.of())) {
            boolean near = norm.length() >= SHORTEST ? Distance.oneSlip(norm, target) : small(norm, target);
            if (near) {
                return target;
            }
        }
        return norm.length() < LONG ? null : begun(norm);
    }

    /** A slip at the first letter: "nterview", "omterview" is one too many. */
    private static @Nullable String begun(String norm) {
        for (List<String> targets : TARGETS.values()) {
            for (String target : targets) {
                if (target.length() >= LONG && Distance.oneSlip(norm, target)) {
                    return target;
                }
            }
        }
        return null;
    }
}

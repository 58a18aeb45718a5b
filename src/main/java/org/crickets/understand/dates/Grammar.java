package org.crickets.understand.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules, the more telling ones first, and which of them can start with given letters. */
final class Grammar {
    private static final String BEHIND = "(?<=";
    private static final List<Rule> ALL = all();
    private static final Map<Rule, Pattern> AHEAD = ALL.stream().collect(Collectors.toMap(r -> r, Grammar::ahead));
    /** The first stands for every character that no rule names. */
    private static final String LETTERS = "\0" + named();
    private static final int WIDTH = LETTERS.length() + 1;
    private static final int LENGTH = 3;
    private static final AtomicReferenceArray<List<Rule>> BY_START = new AtomicReferenceArray<>(WIDTH * WIDTH * WIDTH);

    /** So many letters tell "the next" from "the new": more than the first three, in a table of a fixed size. */
    private static final int FURTHER = 6;
    private static final int KEPT = 1 << 14;
    private static final AtomicReferenceArray<Opening> BY_OPENING = new AtomicReferenceArray<>(KEPT);

    private record Opening(String letters, List<Rule> rules) {}

    private Grammar() {}

    private static List<Rule> all() {
        List<Rule> all = new ArrayList<>();
        all.addAll(Durations.RULES);
        all.addAll(HolidayRules.RULES);
        all.addAll(AbsoluteRules.RULES);
        all.addAll(DayRules.RULES);
        all.addAll(PeriodRules.RULES);
        all.addAll(TimeRules.RULES);
        return all;
    }

    /** The rule without what must stand before it, which is not among the letters that it starts with. */
    private static Pattern ahead(Rule rule) {
        String pattern = rule.pattern().pattern();
        for (int at = pattern.indexOf(BEHIND); at >= 0; at = pattern.indexOf(BEHIND)) {
            pattern = pattern.substring(0, at) + pattern.substring(closed(pattern, at));
        }
        return Pattern.compile(pattern);
    }

    /** Behind the bracket that closes the one here. */
    private static int closed(String pattern, int open) {
        int depth = 0;
        int at = open;
        do {
            char c = pattern.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        } while (depth > 0);
        return at;
    }

    private static boolean canStart(Rule rule, String start) {
        var matcher = Objects.requireNonNull(AHEAD.get(rule)).matcher(start);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    private static String named() {
        var patterns = ALL.stream().map(rule -> rule.pattern().pattern());
        return Stream.concat(Stream.of("abcdefghijklmnopqrstuvwxyz0123456789 _"), patterns).flatMapToInt(String::chars)
                .filter(c -> c != '\\').distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The rules that may match where these letters stand; worked out once for each start of up to three letters. */
    static List<Rule> startingAt(String text, int at) {
        int key = 0;
        for (int i = at; i < at + LENGTH; i++) {
            int letter = i < text.length() ? Math.max(0, LETTERS.indexOf(text.charAt(i))) + 1 : 0;
            key = key * WIDTH + letter;
        }
        List<Rule> known = BY_START.get(key);
        List<Rule> rules = known == null ? startingWith(start(text, at), key) : known;
        return rules.isEmpty() ? rules : further(rules, text.substring(at, Math.min(at + FURTHER, text.length())));
    }

    /** Of these the rules that may match before the next letters, too; what was worked out for a while is kept. */
    private static List<Rule> further(List<Rule> rules, String start) {
        int hash = start.hashCode();
        int place = (hash ^ hash >>> 15) & KEPT - 1;
        Opening kept = BY_OPENING.get(place);
        if (kept == null || !kept.letters().equals(start)) {
            kept = new Opening(start, rules.stream().filter(r -> canStart(r, start)).toList());
            BY_OPENING.set(place, kept);
        }
        return kept.rules();
    }

    private static String start(String text, int at) {
        return text.substring(at, Math.min(at + LENGTH, text.length())).chars()
                .map(c -> LETTERS.indexOf(c) < 0 ? LETTERS.charAt(0) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static List<Rule> startingWith(String start, int key) {
        List<Rule> rules = ALL.stream().filter(r -> canStart(r, start)).toList();
        BY_START.set(key, rules);
        return rules;
    }
}

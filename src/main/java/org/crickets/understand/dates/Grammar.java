package org.crickets.understand.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All rules, the more telling ones first, and which of them can start with given letters. */
final class Grammar {
    private static final List<Rule> ALL = all();
    /** The first stands for every character that no rule names. */
    private static final String LETTERS = "\0" + named();
    private static final int WIDTH = LETTERS.length() + 1;
    private static final int LENGTH = 3;
    private static final AtomicReferenceArray<List<Rule>> BY_START = new AtomicReferenceArray<>(WIDTH * WIDTH * WIDTH);

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

    /** What must stand before it is not among these letters, so it is left aside. */
    private static boolean canStart(Rule rule, String start) {
        String ahead = rule.pattern().pattern().replaceFirst("^\\(\\?<=.*?\\[ ]\\)", "");
        var matcher = Pattern.compile(ahead).matcher(start);
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
        return known == null ? startingWith(start(text, at), key) : known;
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

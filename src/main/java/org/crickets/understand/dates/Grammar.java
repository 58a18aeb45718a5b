package org.crickets.understand.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;

/** All rules, the more telling ones first, and which of them can start with given letters. */
final class Grammar {
    private static final List<Rule> ALL = all();
    private static final String STARTS = "abcdefghijklmnopqrstuvwxyz0123456789@~' .:/-";
    private static final int WIDTH = STARTS.length() + 1;
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

    /** The rules that may match where these letters stand; worked out once for each start of up to three letters. */
    static List<Rule> startingAt(String text, int at) {
        int key = 0;
        int end = at;
        for (int i = at; i < at + LENGTH; i++) {
            int letter = i == end && i < text.length() ? STARTS.indexOf(text.charAt(i)) + 1 : 0;
            end = letter > 0 ? i + 1 : end;
            key = key * WIDTH + letter;
        }
        return end == at ? List.of() : startingWith(text.substring(at, end), key);
    }

    private static List<Rule> startingWith(String start, int key) {
        List<Rule> known = BY_START.get(key);
        if (known == null) {
            known = ALL.stream().filter(r -> canStart(r, start)).toList();
            BY_START.set(key, known);
        }
        return known;
    }
}

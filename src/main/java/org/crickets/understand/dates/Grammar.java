package org.crickets.understand.dates;

import java.util.ArrayList;
import java.util.List;

/** All rules, the more telling ones first, and which of them a letter can start. */
final class Grammar {
    private static final List<Rule> ALL = all();
    private static final String STARTS = "abcdefghijklmnopqrstuvwxyz0123456789@~'";
    private static final List<List<Rule>> BY_START = byStart();

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

    private static List<List<Rule>> byStart() {
        List<List<Rule>> table = new ArrayList<>();
        for (char c : STARTS.toCharArray()) {
            table.add(ALL.stream().filter(r -> canStart(r, c)).toList());
        }
        return table;
    }

    private static boolean canStart(Rule rule, char c) {
        var matcher = rule.pattern().matcher(String.valueOf(c));
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** The rules that may match where that letter stands. */
    static List<Rule> startingWith(char c) {
        int i = STARTS.indexOf(c);
        return i < 0 ? List.of() : BY_START.get(i);
    }
}

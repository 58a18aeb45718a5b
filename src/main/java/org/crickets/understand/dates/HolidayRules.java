package org.crickets.understand.dates;

import static org.crickets.understand.dates.Reading.day;
import static org.crickets.understand.dates.Rule.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Holidays told by name (convention 13). */
final class HolidayRules {
    static final List<Rule> RULES = List.of(
            rule("around a holiday",
                    "(?<side>after|following|before|by|until|till|over) (?:the )?{hol}(?: break| holidays?)?",
                    HolidayRules::around),
            rule("in the new year", "(?:early |late )?(?:in |into )?(?:early in )?the new year(?! ?'?s)",
                    (h, at) -> newYear(h, at)),
            rule("holiday", "{hol}", (h, at) -> h.get("hol").startsWith("the ")
                    ? new Reading.Nothing()
                    : day(next(h.get("hol"), at))));

    private HolidayRules() {}

    private static Reading around(Rule.Hit h, At at) {
        String name = h.get("hol");
        boolean after = h.get("side").equals("after") || h.get("side").equals("following");
        if (name.startsWith("the ") || name.startsWith("new year") && after) {
            return after ? day(firstWorkingDay(at)) : day(next("christmas", at));
        }
        if (h.get("side").equals("over")) {
            return Reading.span(next(name, at), next(name, at).plusDays(1));
        }
        return day(after ? next(name, at).plusDays(1) : next(name, at));
    }

    private static LocalDate firstWorkingDay(At at) {
        LocalDate newYear = next("new year", at);
        return at.workingDays(newYear, 1);
    }

    private static Reading newYear(Rule.Hit h, At at) {
        LocalDate first = LocalDate.of(at.today().getYear() + 1, 1, 1);
        return h.matcher().group().contains("early")
                ? Reading.span(first, first.plusDays(9))
                : Reading.span(first, first.plusDays(30));
    }

    private static LocalDate next(String name, At at) {
        LocalDate same = in(name, at.today().getYear());
        if (at.past()) {
            return same.isAfter(at.today()) ? in(name, at.today().getYear() - 1) : same;
        }
        return same.isBefore(at.today()) ? in(name, at.today().getYear() + 1) : same;
    }

    private static LocalDate in(String name, int year) {
        if (name.startsWith("christmas")) {
            return LocalDate.of(year, 12, name.endsWith("eve") ? 24 : 25);
        }
        if (name.startsWith("new year") || name.equals("nye")) {
            return name.endsWith("eve") || name.equals("nye") ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
        }
        return switch (name.charAt(0)) {
            case 'b' -> LocalDate.of(year, 12, 26);
            case 't' -> name.startsWith("thanks")
                    ? LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY))
                    : LocalDate.of(year, 12, 25);
            case 'h' -> LocalDate.of(year, 10, 31);
            case 'l' -> LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
            case 'i' -> LocalDate.of(year, 7, 4);
            case 'v' -> LocalDate.of(year, 2, 14);
            case 'g' -> easter(year).minusDays(2);
            default -> easter(year).plusDays(name.endsWith("monday") ? 1 : 0);
        };
    }

    /** The Gregorian computus in the form of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}

package org.crickets.understand.dates;

import static org.crickets.understand.dates.Reading.day;
import static org.crickets.understand.dates.Reading.weekday;
import static org.crickets.understand.dates.Rule.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.crickets.understand.dates.Reading.Part;

/** Days told from today: yesterday, this morning, next Friday, Friday week. */
final class DayRules {
    static final List<Rule> RULES = List.of(
            rule("day before yesterday", "(?:the )?day before yesterday(?: {part})?",
                    (h, at) -> day(at.today().minusDays(2), part(h))),
            rule("day after tomorrow", "(?:the )?day after tomorrow(?: {part})?|overmorrow|next tomorrow(?: {part2})?",
                    (h, at) -> day(at.today().plusDays(2), part(h))),
            rule("tomorrow week", "tomorrow week", (h, at) -> day(at.today().plusDays(8))),
            rule("time next week", "this time next week", (h, at) -> day(at.today().plusWeeks(1))),
            rule("n units today",
                    "(?:{num} (?!hour|hr|minute|night){unit}|(?<one>fortnight)) (?:from )?(?<base>today|tomorrow|yesterday)",
                    (h, at) -> Durations.after(h, base(h.get("base"), at), at)),
            rule("units ago today", "(?:about |exactly )?{num} {unit} ago (?<base>today|tomorrow|yesterday)",
                    (h, at) -> Durations.plus(base(h.get("base"), at), -h.number("num"), h.get("unit"), at)),
            rule("week on weekday",
                    "{num} {unit} (?:on |from |this |from this |from next |after |after next )?(?:coming )?{wd}",
                    (h, at) -> Durations.after(h, at.coming(wd(h)), at)),
            rule("week ago weekday", "an? week last {wd}|an? week ago (?:on )?(?:last )?{wd2}",
                    (h, at) -> day(at.previous(h.has("wd") ? wd(h) : Numbers.weekday(h.get("wd2"))).minusWeeks(1))),
            rule("tomorrow", "(?:first thing |late |early |by )?tomorrow(?: {part})?(?: first thing)?",
                    (h, at) -> day(at.today().plusDays(1), part(h))),
            rule("yesterday", "(?:late |early |earlier )?yesterday(?: {part})?",
                    (h, at) -> day(at.today().minusDays(1), part(h))),
            rule("last night", "last (?<part>night|evening)", (h, at) -> day(at.today().minusDays(1), Part.LATE)),
            rule("today",
                    "(?:earlier |later |late |just )?(?:today|this day)(?: {part})?|(?:by|before) (?:the )?(?:evening|end of today)|(?:earlier |later )?(?:this|the same) "
                            + "(?<part2>morning|afternoon|evening|lunchtime|am(?! i)|pm)|at lunch ?time|tonight",
                    (h, at) -> day(at.today(), h.get("part2").isEmpty() ? tonight(h) : part(h.get("part2")))),
            rule("end of day",
                    "(?:the )?(?:end of (?:the )?(?:business |working )?day|eod|eob|cob|close of (?:business|play|day))"
                            + "(?: today)?",
                    (h, at) -> day(at.today(), Part.NONE)),
            rule("weekday week after next",
                    "{wd} (?:of |in )?(?:the )?week after next|(?:the )?week after next,? (?:on )?"
                            + "{wd2}",
                    (h, at) -> weekday(at.inWeek(2, either(h)), Part.NONE, false)),
            rule("weekday after next", "(?:the )?{wd} after next",
                    (h, at) -> weekday(at.coming(wd(h)).plusWeeks(1), Part.NONE, false)),
            rule("weekdays of next week",
                    "{wd}(?: ?-| to| until| till| through| thru)? ?{wd2},? (?:of |in )?(?<which>next|this|last) week",
                    (h, at) -> days(at.inWeek(weeks(h.get("which")), wd(h)),
                            at.inWeek(weeks(h.get("which")), Numbers.weekday(h.get("wd2"))))),
            rule("weekday of next week", "{wd}(?: {part})?,? (?:of |in )?(?<which>next|this|last) week|"
                    + "(?<which2>next|this|last) week,? (?:on )?{wd2}(?: {part2})?",
                    (h, at) -> weekday(at.inWeek(weeks(h.get("which") + h.get("which2")), either(h)), Part.NONE,
                            false)),
            rule("weekday week", "{wd} week(?!s)|{wd2} fortnight",
                    (h, at) -> h.has("wd")
                            ? weekday(at.coming(wd(h)).plusWeeks(1), Part.NONE, false)
                            : weekday(at.coming(Numbers.weekday(h.get("wd2"))).plusWeeks(2), Part.NONE, false)),
            rule("nth weekday of month",
                    "(?:the )?(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th) {wd} (?:of|in) "
                            + "(?:{month}|(?<rel>this|next|the) month)(?:,? {year})?",
                    DayRules::nth),
            rule("this weekday", "this (?:coming |past )?{wd}(?: {part})?",
                    (h, at) -> weekday(h.matcher().group().contains(" past ") ? at.previous(wd(h)) : at.coming(wd(h)),
                            part(h), true)),
            rule("coming weekday", "(?:the )?(?:coming|upcoming|following) {wd}(?: {part})?",
                    (h, at) -> weekday(at.today().with(TemporalAdjusters.next(wd(h))), part(h), true)),
            rule("next weekday", "next {wd}(?: {part})?", (h, at) -> weekday(at.inWeek(1, wd(h)), part(h), true)),
            rule("last weekday", "(?:the )?(?:last|past|previous) {wd}(?: {part})?|{wd2} (?:gone|just gone|past|last)",
                    (h, at) -> weekday(at.previous(either(h)), part(h), true)),
            rule("weekday", "(?:the )?{wd}(?: {part})?", (h, at) -> weekday(at.bare(wd(h)), part(h), true)));

    private DayRules() {}

    private static Reading days(LocalDate from, LocalDate to) {
        return from.isBefore(to) ? Reading.span(from, to) : new Reading.Nothing();
    }

    private static DayOfWeek wd(Rule.Hit h) {
        return Numbers.weekday(h.get("wd"));
    }

    private static DayOfWeek either(Rule.Hit h) {
        return Numbers.weekday(h.has("wd") ? h.get("wd") : h.get("wd2"));
    }

    private static int weeks(String which) {
        return switch (which) {
            case "next" -> 1;
            case "last" -> -1;
            default -> 0;
        };
    }

    private static LocalDate base(String word, At at) {
        return at.today().plusDays(word.equals("tomorrow") ? 1 : word.equals("yesterday") ? -1 : 0);
    }

    private static Part tonight(Rule.Hit h) {
        return h.matcher().group().contains("tonight") ? Part.LATE : part(h);
    }

    private static Part part(Rule.Hit h) {
        return part(h.get("part"));
    }

    static Part part(String word) {
        return switch (word) {
            case "" -> Part.NONE;
            case "morning", "am" -> Part.MORNING;
            default -> Part.LATE;
        };
    }

    private static Reading nth(Rule.Hit h, At at) {
        YearMonth month = h.has("month")
                ? at.month(Numbers.month(h.get("month")))
                : YearMonth.from(at.today()).plusMonths(h.get("rel").equals("next") ? 1 : 0);
        if (h.has("year")) {
            month = month.withYear(AbsoluteRules.year(h.get("year")));
        }
        int n = h.get("nth").equals("last") ? -1 : h.number("nth");
        return day(month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(n, wd(h))));
    }
}

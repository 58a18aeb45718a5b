package org.crickets.understand.dates;

import static org.crickets.understand.dates.Reading.day;
import static org.crickets.understand.dates.Reading.span;
import static org.crickets.understand.dates.Rule.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.crickets.understand.text.Words;

/** Weeks, weekends, months and parts of them (conventions 9 to 11). */
final class PeriodRules {
    private static final String EARLY = "(?<early>early|start of|(?:the )?(?:very )?(?:start|beginning|top) of)";
    private static final String MID = "(?<mid>mid|mid way through|midway through|(?:the )?middle of|halfway through|around the "
            + "middle of)";
    private static final String LATE = "(?<late>late|later|towards the end of|toward the end of|(?:the )?latter (?:part|half) "
            + "of)";
    private static final String END = "(?<end>(?:the )?(?:very )?end of(?: the)?|(?:the )?back end of|(?:the )?close of)";
    private static final String PART = "(?:(?:" + EARLY + "|" + MID + "|" + LATE + "|" + END
            + ")[ -](?:on |in |the )?)?";

    static final List<Rule> RULES = List.of(
            rule("quarter", "(?:in|until|till|til|by|before|after|early|late|end of|start of) q(?<q>[1-4])\\b"
                    + "(?! (?:roadmap|results?|numbers|plans?|targets?|goals?|budget|okrs?|report))",
                    PeriodRules::quarter),
            rule("week of",
                    "(?:the )?(?:week (?:of|commencing|beginning|starting)|w/c|wc|w/b)[ ](?:the |on )?(?:{wd} )?"
                            + "(?:the )?(?:{day}(?: (?:of )?{month})?|{month2} {day2})",
                    PeriodRules::weekOf),
            rule("week after next", "(?:the )?(?<which>week (?:after next|before last))",
                    (h, at) -> week(at.inWeek(h.get("which").endsWith("next") ? 2 : -2, DayOfWeek.MONDAY))),
            rule("nth week of month",
                    "(?:the )?(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th|final) (?:full )?week "
                            + "(?:of|in) (?:{month}|(?<rel>this|next|the|the new) (?:month|year))",
                    PeriodRules::nthWeek),
            rule("week", PART + "(?<which>next|this|last|the|the following|the coming|coming|following) "
                    + "(?:working |work )?week(?! (?:or so |or two )?ago| (?:after|before|of|commencing|beginning|to|or))",
                    PeriodRules::ofWeek),
            rule("weekend over", "(?:once|when|after|as soon as|if) (?:the|this) (?:weekend|week)(?: is| 's| has| are)?"
                    + "(?: been)? (?:over|done|out of the way|finished|past|gone|passed|up|behind (?:me|us|you))",
                    (h, at) -> day(at.monday().plusWeeks(1))),
            rule("weekend",
                    PART + "(?<which>next|this|last|the|the coming|this coming|after the|over the|this past) weekend",
                    PeriodRules::weekend),
            rule("eow", "eow|end of (?:the )?week|week'?s? ?end", (h, at) -> day(at.coming(DayOfWeek.FRIDAY))),
            rule("month of the year",
                    PART + "(?<kind>in|during|sometime in|of|since|by|until|till|before|after|for|through|"
                            + "from|next|last|this|to) {month}(?: (?:of )?{year})?(?! \\d)",
                    PeriodRules::named),
            rule("part of a month", "(?:(?:" + EARLY + "|" + MID + "|" + LATE + "|" + END
                    + ")[ -](?:in )?){month}(?: (?:of )?{year})?(?! \\d)", PeriodRules::named),
            rule("month", PART + "(?<which>next|this|last|the|the following|the coming) month(?! ago)",
                    PeriodRules::month),
            rule("month after next", "(?:the )?month after next",
                    (h, at) -> months(YearMonth.from(at.today()).plusMonths(2), h, false)),
            rule("eom", "eom|month ?end|end of month", (h, at) -> day(YearMonth.from(at.today()).atEndOfMonth())),
            rule("year end", "(?:the )?(?:year ?-?end|end of (?:the |this )?year|eoy)",
                    (h, at) -> day(LocalDate.of(at.today().getYear(), 12, 31))),
            rule("later this week", "later this week",
                    (h, at) -> span(at.today().plusDays(1), at.coming(DayOfWeek.FRIDAY))),
            rule("next year", "(?:early |late )?next year", PeriodRules::nextYear),
            rule("bare month", "{month}", PeriodRules::bareMonth));

    private PeriodRules() {}

    static Reading week(LocalDate monday) {
        return span(monday, monday.plusDays(4));
    }

    private static boolean has(Rule.Hit h, String group) {
        return h.matcher().namedGroups().containsKey(group) && h.has(group);
    }

    private static Reading weekOf(Rule.Hit h, At at) {
        if (!h.has("month") && !h.has("month2")) {
            return at.dayOfMonth(h.number("day")).map(PeriodRules::weekWith).orElseGet(Reading.Nothing::new);
        }
        int day = h.number(h.has("month") ? "day" : "day2");
        int month = Numbers.month(h.get(h.has("month") ? "month" : "month2"));
        return at.dayAndMonth(day, month).map(PeriodRules::weekWith).orElseGet(Reading.Impossible::new);
    }

    private static Reading weekWith(LocalDate date) {
        return week(date.with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    private static Reading nthWeek(Rule.Hit h, At at) {
        YearMonth month = h.has("month") ? at.month(Numbers.month(h.get("month"))) : switch (h.get("rel")) {
            case "next" -> YearMonth.from(at.today()).plusMonths(1);
            case "the new" -> YearMonth.of(at.today().getYear() + 1, 1);
            default -> YearMonth.from(at.today());
        };
        if (h.get("nth").equals("last") || h.get("nth").equals("final")) {
            return span(month.atEndOfMonth().minusDays(6), month.atEndOfMonth());
        }
        int first = 7 * (h.number("nth") - 1) + 1;
        return span(month.atDay(first), month.atDay(first + 6));
    }

    private static Reading ofWeek(Rule.Hit h, At at) {
        int weeks = switch (h.get("which")) {
            case "next", "the following", "the coming", "coming", "following" -> 1;
            case "last" -> -1;
            default -> 0;
        };
        LocalDate monday = at.monday().plusWeeks(weeks);
        if (has(h, "early")) {
            return span(monday, monday.plusDays(1));
        }
        if (has(h, "mid")) {
            return day(monday.plusDays(2));
        }
        if (has(h, "late")) {
            return span(weeks == 0 ? at.today().plusDays(1) : monday.plusDays(3), monday.plusDays(4));
        }
        if (has(h, "end")) {
            return day(weeks == 0 ? at.coming(DayOfWeek.FRIDAY) : monday.plusDays(4));
        }
        return h.get("which").equals("the") ? new Reading.Nothing() : week(monday);
    }

    private static Reading quarter(Rule.Hit h, At at) {
        int first = 3 * Integer.parseInt(h.get("q")) - 2;
        YearMonth start = YearMonth.of(at.today().getYear(), first);
        YearMonth from = start.plusMonths(2).isBefore(YearMonth.from(at.today())) ? start.plusYears(1) : start;
        return h.matcher().group().startsWith("end")
                ? day(from.plusMonths(2).atEndOfMonth())
                : span(from.atDay(1), from.plusMonths(2).atEndOfMonth());
    }

    private static Reading weekend(Rule.Hit h, At at) {
        LocalDate saturday = at.monday().plusDays(5);
        return switch (h.get("which")) {
            case "next" -> span(saturday.plusWeeks(1), saturday.plusWeeks(1).plusDays(1));
            case "last", "this past" -> span(saturday.minusWeeks(1), saturday.minusWeeks(1).plusDays(1));
            case "after the" -> day(at.monday().plusWeeks(1));
            default -> at.past() && at.today().isBefore(saturday)
                    ? span(saturday.minusWeeks(1), saturday.minusWeeks(1).plusDays(1))
                    : span(saturday, saturday.plusDays(1));
        };
    }

    private static Reading named(Rule.Hit h, At at) {
        YearMonth month = at.month(Numbers.month(h.get("month")));
        String kind = has(h, "kind") ? h.get("kind") : "";
        if (h.has("year")) {
            month = month.withYear(AbsoluteRules.year(h.get("year")));
        } else if (kind.equals("last") && !month.isBefore(YearMonth.from(at.today()))) {
            month = month.minusYears(1);
        }
        return months(month, h, Words.any(kind, "by", "until", "till", "before"));
    }

    private static Reading month(Rule.Hit h, At at) {
        YearMonth now = YearMonth.from(at.today());
        boolean bare = h.get("which").equals("the") && !has(h, "early") && !has(h, "mid") && !has(h, "end")
                && !has(h, "late");
        return bare ? new Reading.Nothing() : switch (h.get("which")) {
            case "next", "the following", "the coming" -> months(now.plusMonths(1), h, false);
            case "last" -> months(now.minusMonths(1), h, false);
            default -> months(now, h, false);
        };
    }

    private static Reading months(YearMonth month, Rule.Hit h, boolean bound) {
        if (has(h, "early")) {
            return span(month.atDay(1), month.atDay(10));
        }
        if (has(h, "mid")) {
            return day(month.atDay(15));
        }
        if (has(h, "late")) {
            return span(month.atDay(21), month.atEndOfMonth());
        }
        return has(h, "end")
                ? day(month.atEndOfMonth())
                : bound ? day(month.atDay(1)) : span(month.atDay(1), month.atEndOfMonth());
    }

    private static Reading nextYear(Rule.Hit h, At at) {
        int year = at.today().getYear() + 1;
        boolean early = h.matcher().group().startsWith("early");
        return span(LocalDate.of(year, 1, 1), early ? LocalDate.of(year, 1, 10) : LocalDate.of(year, 12, 31));
    }

    /** A month alone, where it cannot be a name or another word. */
    private static Reading bareMonth(Rule.Hit h, At at) {
        return Words.any(h.get("month"), "may", "march", "april", "june", "august", "mar", "jun", "sep", "jan", "apr",
                "dec")
                        ? new Reading.Nothing()
                        : months(at.month(Numbers.month(h.get("month"))), h, false);
    }
}

package org.crickets.understand.dates;

import static org.crickets.understand.dates.Reading.day;
import static org.crickets.understand.dates.Rule.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.crickets.understand.dates.Reading.Impossible;
import org.crickets.understand.dates.Reading.Nothing;

/** Days of the calendar: 2026-11-06, 6/11, 6 November, Nov 16-18, the 15th (conventions 5 and 6). */
final class AbsoluteRules {
    private static final String TO = " ?(?:-|to|until|till|through|thru|and|&) ?(?:the )?";
    private static final String WEEKDAY = "mon|tues?|weds?|thu|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day";
    /** A bare "the third" is a day only where nothing follows that it could count. */
    private static final String ENDS = "(?=$| ?[^\\w\\s'-]| ?- | (?:at|with|for|and|or|but|so|to|of|from|if|when|then|they|"
            + "i|he|she|we|is|was|in|on|by|please|now|not|instead|\\d+(?::\\d\\d)?(?: ?[ap]m)?|ok|via|around|about|only|onwards?|itself|latest|earliest|morning|afternoon|evening|noon|tho|though)\\b)";
    /** What an ordinal may count that is no day. */
    private static final String COUNTED = "(?! ?-? ?(?:rounds?|interviews?|stages?|time|times|chats?|calls?|phone|meetings?|"
            + "floor|one|person|candidate|place|thing|try|attempt|reminder|follow|emails?|messages?|notes?|quarter|century|"
            + "party|grade|year|degree|choice|option|step|panel|screen|technical|video|onsite|on-site|opinion|job|offer|"
            + "week|weeks|half|conversation|in-person|and final|round)\\b)";

    static final List<Rule> RULES = List.of(
            rule("iso date-time", "(?<y>\\d{4})-(?<m>\\d\\d?)-(?<d>\\d\\d?)t(?<h>\\d\\d):(?<min>\\d\\d)(?::\\d\\d)?z?",
                    AbsoluteRules::isoTime),
            rule("iso date", "(?<y>\\d{4})[-/](?<m>\\d\\d?)[-/](?<d>\\d\\d?)",
                    (h, at) -> of(int4(h, "y"), int4(h, "m"), int4(h, "d"))),
            rule("dotted date", "(?<d>\\d\\d?)\\.(?<m>\\d\\d?)\\.(?<y>\\d{4}|\\d\\d)",
                    (h, at) -> of(year(h.get("y")), int4(h, "m"), int4(h, "d"))),
            rule("no date",
                    "24/7|50/50|9/11(?= (?:attacks?|memorial))|(?:an?|about an?|maybe an?|solid|strong) \\d\\d?/10\\b|(?:a |an? solid |like )?\\d\\d?/10(?= (?:would|for|experience))|"
                            + "\\d/\\d(?= (?:rounds?|interviews?|stages?|of|done|complete|candidates|down|questions))",
                    (h, at) -> new Nothing()),
            rule("a score",
                    "(?<=\\b(?:scored|score of|rated|rated (?:it|me|her|him|them)|marked|got|felt like|gave (?:it|me|her|him|"
                            + "them|myself)) (?:an? |like |about )?)\\d\\d?/(?:5|10|20|100)\\b",
                    (h, at) -> new Nothing()),
            rule("numeric date",
                    "(?<!\\b(?:references?|reference number|ticket|req|code|room|version|number|id) )"
                            + "(?<a>\\d\\d?)/(?<b>\\d\\d?)(?:/(?<y>\\d{4}|\\d\\d))?(?!/\\w)",
                    AbsoluteRules::numeric),
            rule("numeric date with dashes", "(?<a>\\d\\d?)-(?<b>\\d\\d?)-(?<y>\\d{4}|\\d\\d)", AbsoluteRules::numeric),
            rule("dotted day and month",
                    "(?<=\\b(?:on|the|until|till|til|by|from|since|before|and|after|am|for) |\\d\\. (?:to|bis|-) )(?<d>\\d\\d?)\\.(?<m>\\d\\d?)\\.(?! ?\\d{4})",
                    (h, at) -> at.dayFirst()
                            ? at.dayAndMonth(int4(h, "d"), int4(h, "m")).map(Reading::day)
                                    .orElseGet(Nothing::new)
                            : new Nothing()),
            rule("bounded dotted day and month",
                    "(?:on|until|till|til|by|from|since|before|after|am) (?:the )?(?<d>0?[1-9]|[12]\\d|3[01])\\."
                            + "(?<m>0?[1-9]|1[0-2])\\.(?! ?\\d)",
                    (h, at) -> at.dayFirst()
                            ? at.dayAndMonth(int4(h, "d"), int4(h, "m")).map(Reading::day)
                                    .orElseGet(Nothing::new)
                            : new Nothing()),
            rule("dotted day", "(?:the )?(?<d>\\d\\d?)\\. ?{month}(?:,? {year})?", (h, at) -> at.dayFirst()
                    ? dayMonth(int4(h, "d"), Numbers.month(h.get("month")), h.get("year"), at)
                    : new Nothing()),
            rule("the bare nth",
                    "(?<=\\b(?:until|till|til|by|before|on) )the (?<word>[12]?\\d|3[01])(?=$| ?[.,!?;)](?!\\d)| (?:and|but|so|then)\\b)",
                    AbsoluteRules::nth),
            rule("days of a month",
                    "(?:the )?{day}" + TO + "{day2},? (?:of )?{month}(?:,? {year})?|{month2} (?:the )?{day3}"
                            + TO + "{day4}(?:,? {year2})?",
                    AbsoluteRules::days),
            rule("day month", "(?:the )?{day}[ -]?(?:of )?{month}(?:,? {year})?|{month2} ?(?:the )?{day2}"
                    + "(?:(?:,? {year2})|(?!\\d|:| ?%|,\\d|-\\d| ?(?:am|pm)\\b|k\\b))", AbsoluteRules::dayMonth),
            rule("day of this month", "(?:the )?{day} (?:of )?(?<rel>this|next|last) month",
                    AbsoluteRules::relativeMonth),
            rule("the nth to the nth", "(?:the )?{ord}" + TO + "{ord2}" + COUNTED, AbsoluteRules::nths),
            rule("the nth", "the {ord}" + COUNTED, AbsoluteRules::nth),
            rule("the nth in words", "(?<!(?<!later )(?<!earlier )(?<!sooner )than )the {word}" + ENDS,
                    AbsoluteRules::nth),
            rule("bounded nth", "(?<=\\b(?:until|till|til|by|before|since|after|" + WEEKDAY + ") ){ord}" + COUNTED,
                    AbsoluteRules::nth),
            rule("nth", "{ord}" + COUNTED + ENDS, AbsoluteRules::nth));

    private AbsoluteRules() {}

    private static int int4(Rule.Hit h, String group) {
        return Integer.parseInt(h.get(group));
    }

    static int year(String written) {
        int year = Integer.parseInt(written.replace("'", ""));
        return year < 100 ? 2000 + year : year;
    }

    private static Reading of(int year, int month, int day) {
        Optional<LocalDate> date = At.date(year, month, day);
        return date.isPresent() ? day(date.get()) : new Impossible();
    }

    private static Reading isoTime(Rule.Hit h, At at) {
        Optional<LocalDate> date = At.date(int4(h, "y"), int4(h, "m"), int4(h, "d"));
        int hour = int4(h, "h");
        int minute = int4(h, "min");
        return date.isEmpty() || hour > 23 || minute > 59
                ? new Impossible()
                : new Reading.Exact(date.get().atTime(hour, minute));
    }

    /** By the user's order; the other way round where that is impossible; ambiguous where both would do. */
    private static Reading numeric(Rule.Hit h, At at) {
        int a = int4(h, "a");
        int b = int4(h, "b");
        Reading likely = at.dayFirst() ? read(a, b, h, at) : read(b, a, h, at);
        Reading other = at.dayFirst() ? read(b, a, h, at) : read(a, b, h, at);
        if (likely instanceof Impossible) {
            return other instanceof Impossible && Math.max(a, b) > 31 ? new Nothing() : other;
        }
        return other instanceof Impossible || a == b ? likely : new Reading.Either(likely);
    }

    private static Reading read(int day, int month, Rule.Hit h, At at) {
        if (h.has("y")) {
            return of(year(h.get("y")), month, day);
        }
        Optional<LocalDate> date = at.dayAndMonth(day, month);
        return date.isPresent() ? day(date.get()) : new Impossible();
    }

    private static Reading dayMonth(Rule.Hit h, At at) {
        boolean first = h.has("month");
        String year = h.get(first ? "year" : "year2");
        return dayMonth(h.number(first ? "day" : "day2"), Numbers.month(h.get(first ? "month" : "month2")), year, at);
    }

    private static Reading dayMonth(int day, int month, String year, At at) {
        if (!year.isEmpty()) {
            return of(year(year), month, day);
        }
        Optional<LocalDate> date = at.dayAndMonth(day, month);
        return date.isPresent() ? day(date.get()) : new Impossible();
    }

    private static Reading days(Rule.Hit h, At at) {
        boolean first = h.has("month");
        int month = Numbers.month(h.get(first ? "month" : "month2"));
        String year = h.get(first ? "year" : "year2");
        Reading from = dayMonth(h.number(first ? "day" : "day3"), month, year, at);
        Reading to = dayMonth(h.number(first ? "day2" : "day4"), month, year, at);
        return from instanceof Reading.Day f && to instanceof Reading.Day t
                ? ordered(f.date(), t.date())
                : new Impossible();
    }

    private static Reading ordered(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? new Nothing() : Reading.span(from, to);
    }

    private static Reading relativeMonth(Rule.Hit h, At at) {
        int months = switch (h.get("rel")) {
            case "next" -> 1;
            case "last" -> -1;
            default -> 0;
        };
        YearMonth month = YearMonth.from(at.today()).plusMonths(months);
        return of(month.getYear(), month.getMonthValue(), h.number("day"));
    }

    private static Reading nths(Rule.Hit h, At at) {
        Optional<LocalDate> from = at.dayOfMonth(h.number("ord"));
        Optional<LocalDate> to = from.flatMap(
                f -> new At(f.atStartOfDay(), at.zone(), at.dayFirst(), false).dayOfMonth(h.number("ord2")));
        return to.isPresent() ? Reading.span(from.orElseThrow(), to.get()) : new Nothing();
    }

    private static Reading nth(Rule.Hit h, At at) {
        int day = h.matcher().namedGroups().containsKey("ord") ? h.number("ord") : h.number("word");
        Optional<LocalDate> date = at.dayOfMonth(day);
        return date.isPresent() ? day(date.get()) : new Nothing();
    }

    /** The month's day that is that weekday: "monday the 14th" looks up to three months ahead or back. */
    static Optional<LocalDate> matching(LocalDate date, DayOfWeek weekday, boolean past) {
        for (int i = 0; i < 3; i++) {
            LocalDate moved = date.plusMonths(past ? -i : i);
            if (moved.getDayOfWeek() == weekday && moved.getDayOfMonth() == date.getDayOfMonth()) {
                return Optional.of(moved);
            }
        }
        LocalDate other = date.plusYears(1);
        return past && other.getDayOfWeek() == weekday ? Optional.of(other) : Optional.empty();
    }
}

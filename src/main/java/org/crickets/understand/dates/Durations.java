package org.crickets.understand.dates;

import static org.crickets.understand.dates.Reading.day;
import static org.crickets.understand.dates.Rule.rule;

import java.time.LocalDate;
import java.util.List;
import org.crickets.understand.dates.Reading.Bound;
import org.crickets.understand.dates.Reading.Exact;
import org.crickets.understand.dates.Reading.Nothing;

/** Spans of time counted from now (convention 12): in two weeks, a week ago, within ten days, 7-10 days. */
final class Durations {
    private static final String RANGE = "{num} ?(?:-|to|or) ?{num2}";
    private static final String TAIL = "(?: ?'?(?: ?s)? time| from now| from today| tops| max| at (?:the )?most)?";

    static final List<Rule> RULES = List.of(
            rule("n or so",
                    "(?:in |within |over |for )?(?:the next |about )?(?:an? |one )(?<unit>day|week|month)(?: or) "
                            + "(?:two|so|2|three)(?<tail> ago)?",
                    Durations::orTwo),
            rule("on one day", "(?<=s )(?:all )?(?:in|on) (?:one|the one|a single|the same) day",
                    (h, at) -> new Nothing()),
            rule("range of units ago", RANGE + " {unit} ago",
                    (h, at) -> sorted(h, at, -h.number("num2"), -h.number("num"))),
            rule("within range", "(?:within|inside|under|in under|in the next|over the next) (?:the next )?" + RANGE
                    + " {unit}", (h, at) -> new Bound(plus(at.today(), h.number("num2"), h.get("unit"), at))),
            rule("range of units", "(?:in |after |for |about |another |for about |takes? ){0,3}" + RANGE
                    + " {unit}(?! (?:a|per) )" + TAIL,
                    (h, at) -> at.past() ? new Nothing() : sorted(h, at, h.number("num"), h.number("num2"))),
            rule("half an hour", "(?<dir>in )?half an? hour(?<ago> ago)?", Durations::halfHour),
            rule("units ago", "(?:about |roughly |around |like |maybe |over |just ){0,3}{num} {unit}(?: and a half)? "
                    + "(?:ago|back|earlier)", (h, at) -> plus(at.today(), -h.number("num"), h.get("unit"), at)),
            rule("fortnight ago", "fortnight ago", (h, at) -> day(at.today().minusDays(14))),
            rule("within units", "(?:within|inside|inside of|in less than|in under|in no more than|less than|up to|"
                    + "(?:at )?some (?:point|time) in the next|(?:in|over|during|for) the (?:next|coming|following)) "
                    + "(?:the (?:next|coming) )?(?:about )?(?:{num} ){unit}" + TAIL,
                    (h, at) -> new Bound(plus(at.today(), h.number("num"), h.get("unit"), at))),
            rule("within the hour", "within the (?<unit>week|month|fortnight|day|hour)", (h, at) -> new Bound(
                    plus(at.today(), 1, h.get("unit"), at))),
            rule("next units", "(?:in |over |during )?(?:the )?next {num} {unit}",
                    (h, at) -> new Bound(plus(at.today(), h.number("num"), h.get("unit"), at))),
            rule("units to do", "{num} {unit}(?= (?:in which )?to (?:submit|complete|finish|do|send|return|hand|upload|"
                    + "turn|deliver|solve|accept|sign|decide|answer|respond|reply|think it over|make up my mind)\\b)",
                    (h, at) -> new Bound(plus(at.today(), h.number("num"), h.get("unit"), at))),
            rule("in units",
                    "(?:in|after|give (?:it|them|him|her|us|me)|another|for another|wait(?:ing)?|wait for|takes?|"
                            + "take (?:about|another)|(?:for )?(?:a )?further|(?<=away |out |off |leave |holiday |vacation |tight |on |back |"
                            + "peace |alone |quiet |ice |abroad |closed |shut |busy |slammed |swamped |hold |snooze |me |us |them |pause |it |again |sleep )for) "
                            + "(?:about |around |roughly |like |maybe |approximately |at least |"
                            + "approx |just |another |~ ?){0,3}{num} (?:more |full |whole |good |solid )?{unit}(?! old)"
                            + TAIL,
                    Durations::in),
            rule("units of quiet",
                    "for (?:about |the next |another )?{num} {unit}(?! (?:old|now|already)\\b)(?<=\\b(?:leave|nag|nagging|mute|bother|bothering"
                            + "|pester|pestering|bug|bugging|hush|park|shelve|silence|ignore|snooze|reminders?|pings?)\\b[^.!?]{0,60})",
                    Durations::in),
            rule("more units",
                    "(?:for |wait |in )?(?:about |at least )?{num} (?:more|extra|further|additional) {unit}(?! (?:to go|left|of)\\b)",
                    (h, at) -> plus(at.today(), h.number("num"), h.get("unit"), at)),
            rule("units needed",
                    "(?<=\\b(?:need|needs|needing|require|requires) (?:still |yet |about |around )?)(?!another){num} {unit}"
                            + "(?<=weeks?|days|months?|fortnight)(?! (?:to (?:finish|do|prepare|complete)|of|old|notice))",
                    (h, at) -> plus(at.today(), h.number("num"), h.get("unit"), at)),
            rule("back by units",
                    "(?<=\\b(?:back|delayed|postponed|extended|deferred) )(?:another |for |about )*{num} {unit}(?! (?:ago|later))",
                    (h, at) -> plus(at.today(), h.number("num"), h.get("unit"), at)),
            rule("another", "another (?:full |whole )?{unit}", (h, at) -> plus(at.today(), 1, h.get("unit"), at)),
            rule("units from now", "{num} {unit}(?: ?'?(?: ?s)? time| from now| from today| hence)",
                    (h, at) -> plus(at.today(), h.number("num"), h.get("unit"), at)),
            rule("units said", "(?<=\\b(?:said|says|say|reckon|reckons|reckoned|estimate|estimated) )"
                    + "(?:about |around |roughly |like |maybe |probably |another |at least ){0,2}{num} {unit}"
                    + "(?=$| ?[.,;!)]| (?:and|but|so|max|tops|or so)\\b)",
                    (h, at) -> plus(at.today(), h.number("num"), h.get("unit"), at)),
            rule("fortnight", "(?:in |next )fortnight", (h, at) -> day(at.today().plusDays(14))),
            rule("bare units",
                    "(?:remind me|snooze|delay|postpone|wait|push|later|sleep|nudge me|ping me)[ ]{num} {unit}",
                    (h, at) -> plus(at.today(), h.number("num"), h.get("unit"), at)),
            rule("units for a decision",
                    "{num} {unit}(?= (?:for|until|till|to) (?:an? |the |their |any |make )?(?:final )?(?:decision|answer|verdict|"
                            + "response|reply|result))",
                    (h, at) -> plus(at.today(), h.number("num"), h.get("unit"), at)),
            rule("units to sleep",
                    "(?<=\\bsnooze [^.,;]{1,40} |\\bmute [^.,;]{1,40} |\\bpause [^.,;]{1,40} |\\bpark [^.,;]{1,40} )"
                            + "(?:for )?{num} {unit}"
                            + "(?= ?(?:$|[.,;!?]|please|thanks|and\\b|then\\b))",
                    (h, at) -> plus(at.today(), h.number("num"), h.get("unit"), at)));

    private Durations() {}

    private static Reading in(Rule.Hit h, At at) {
        if (h.get("unit").startsWith("year") && at.past()) {
            return new Nothing();
        }
        boolean counted = h.matcher().group().startsWith("after") && at.past() || h.matcher().group().startsWith("wait")
                && at.past() && !h.matcher().group().contains(" more ");
        return counted ? new Nothing() : plus(at.today(), h.number("num"), h.get("unit"), at);
    }

    private static Reading orTwo(Rule.Hit h, At at) {
        int n = h.matcher().group().endsWith("so") || h.matcher().group().endsWith("so ago")
                ? 1
                : h.matcher().group().contains("three") ? 3 : 2;
        if (h.has("tail")) {
            return plus(at.today(), -n, h.get("unit"), at);
        }
        return new Bound(plus(at.today(), n, h.get("unit"), at));
    }

    private static Reading halfHour(Rule.Hit h, At at) {
        if (!h.has("dir") && !h.has("ago")) {
            return new Nothing();
        }
        return new Exact(at.elapsed(h.has("ago") ? -30 : 30));
    }

    private static Reading sorted(Rule.Hit h, At at, int least, int most) {
        Reading from = plus(at.today(), least, h.get("unit"), at);
        Reading to = plus(at.today(), most, h.get("unit"), at);
        return from instanceof Reading.Day f && to instanceof Reading.Day t ? Reading.span(f.date(), t.date()) : to;
    }

    /** "A week tomorrow", "two weeks on Monday". */
    static Reading after(Rule.Hit h, LocalDate base, At at) {
        if (!h.has("num")) {
            return day(base.plusDays(14));
        }
        return plus(base, h.number("num"), h.get("unit"), at);
    }

    static Reading plus(LocalDate base, int n, String unit, At at) {
        if (unit.startsWith("hour") || unit.startsWith("hr")) {
            return new Exact(at.elapsed(60L * n));
        }
        if (unit.startsWith("minute")) {
            return new Exact(at.elapsed(n));
        }
        if (unit.startsWith("week") && !unit.contains("day")) {
            return day(base.plusWeeks(n));
        }
        return switch (unit.charAt(0)) {
            case 'f' -> day(base.plusWeeks(2L * n));
            case 'm' -> day(base.plusMonths(n));
            case 'y' -> day(base.plusYears(n));
            case 'b', 'w' -> day(at.workingDays(base, n));
            default -> day(base.plusDays(n));
        };
    }
}

package org.crickets.understand.dates;

import static org.crickets.understand.dates.Rule.rule;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.crickets.understand.dates.Reading.Clock;
import org.crickets.understand.dates.Reading.ClockSpan;
import org.crickets.understand.dates.Reading.Nothing;

/** Times of day (convention 7): 2:30 PM, 16h, half three, quarter to five, 3ish, noon, 10-11am. */
final class TimeRules {
    private static final String MONTH = "(?:january|february|march|april|june|july|august|september|october|november|december|"
            + "jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\b";
    /** "From 7 to 11 December" are days, not hours. */
    private static final String NO_MONTH = "(?! (?:of )?" + MONTH
            + ")(?! ?(?:-|to|until|till|and|&) ?(?:the )?\\d{1,2} (?:of )?"
            + MONTH + ")";
    private static final String ZONE = "(?: (?<tz>\\(?(?:" + Shift.words()
            + ")(?: time)?\\b\\)?)| local time\\b| my time\\b)?";
    private static final String PART = "(?: (?:in the |o'clock in the |at )(?<part>morning|afternoon|evening|night))?";
    private static final String CUE = "(?<cue>(?:at|@|around|about|circa|for|~|from|starting at|starting|by|after|before|past|"
            + "until|till|to) ?)?";
    /** What may follow a bare hour; anything else makes it a count. */
    private static final String ENDS = "(?=$| ?[^\\w\\s'%:/.+-]| ?\\.(?!\\d)| ?- | (?:today|tonight|tomorrow|tmrw|this|next|on|"
            + "with|in|at|for|and|but|so|then|they|i|sharp|not|or|via|by|please|if|mon|tues?|wed|thur?s?|fri|sat|sun|monday|"
            + "tuesday|wednesday|thursday|friday|saturday|sunday|an?|my|our|it|there|per|went|was|is|yesterday|local|gmt|est|pst|cet|the|zoom|teams|"
            + "phone|video|onsite|from|until|till|as|now|instead|because|to|ish|over|last|who|where|we|he|she|tho|though|lol|pls|plz|folks|mate|abeg|sha|n|haha|ugh|yay|which|after|before|about|regarding|re|online|straight|prompt|promptly|exactly|while|when|hopefully|wish|innit|like|january|february|"
            + "march|april|may|june|july|august|september|october|november|december)\\b)";

    static final List<Rule> RULES = List.of(
            rule("clock range", CUE
                    + "(?<between>between )?{clock} ?(?:{half} ?\\.?)? ?(?:-|to|till|til|until|and|through) ?{clock2} ?"
                    + "{half2}?(?![\\w:/%]|-\\d| ?(?:%|k\\b|people|rounds|days|weeks|years|candidates|interviews|months|minutes|"
                    + "hours|business|working|(?:of )?(?:january|february|march|april|may|june|july|august|september|october|"
                    + "november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b))" + PART + ZONE,
                    TimeRules::range),
            rule("half three", "{hour} ?thirty|half (?:past )?{hour2}(?! of)", (h, at) -> clock(
                    h.number(h.has("hour") ? "hour" : "hour2"), 30)),
            rule("minutes past",
                    "(?:a )?(?<min>quarter|twenty[ -]five|twenty|ten|five|5|10|20|25) (?:minutes )?(?<dir>past|to|"
                            + "before|after|of|till) {hour}" + PART,
                    TimeRules::past),
            rule("o'clock", "{hour} o ?'?clock" + PART + ZONE, (h, at) -> parts(clock(h.number("hour"), 0), h)),
            rule("o'clock 24", "(?<h>1[3-9]|2[0-3]) (?:o'?clock|uhr|heures)\\b", (h, at) -> clock24(h.number("h"), 0)),
            rule("at hour said", "(?:at|@) (?:the )?{hour} (?:hours?|uhr|heures|horas)\\b" + PART,
                    (h, at) -> parts(clock(h.number("hour"), 0), h)),
            rule("hour in words",
                    "(?:at |@ |around |by |about )?{hour}(?: (?<m>fifteen|thirty|forty[ -]five|o five|ten|twenty))? "
                            + "{half}\\b" + ZONE,
                    TimeRules::words),
            rule("hour and minutes in words",
                    "(?:at|@) {hour} (?<m>fifteen|thirty|forty[ -]five|twenty|ten|fifty|forty)(?! (?:minutes|mins|min|days|"
                            + "people|percent|of))" + PART + "\\b",
                    (h, at) -> parts(clock(h.number("hour"), minutes(h.get("m"))), h)),
            rule("noon", "(?:12 )?(?:noon|midday)|(?:12 )?midnight",
                    (h, at) -> new Clock(LocalTime.of(h.matcher().group().contains("night") ? 0 : 12, 0), false,
                            false)),
            rule("hour with half",
                    "(?:(?:at|@|around|about|by|before|until|till|after|from|for) ?)?{clock} ?{half}(?![\\w'])" + ZONE,
                    TimeRules::half),
            rule("digits with half",
                    "(?:(?:at|@|around|about|by|before|until|till|after|from|for) ?)?(?<h>1[0-2]|[1-9])(?<m>[0-5]\\d) ?"
                            + "{half}(?![\\w'])",
                    (h, at) -> clock24(h.number("h") % 12 + (h.get("half").startsWith("p") ? 12 : 0), h.number("m"))),
            rule("figures apart", "(?:at |@ )?(?<h>1[0-2]|[1-9]) (?<m>[0-5]\\d) (?<half>[ap] ?\\.?m)\\b",
                    (h, at) -> clock24(h.number("h") % 12 + (h.get("half").startsWith("p") ? 12 : 0), h.number("m"))),
            rule("military", "(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d) ?(?:hrs|hours|h)\\b|(?:at|@) ?(?<h2>[01]\\d|2[0-3])"
                    + "(?<m2>[0-5]\\d)\\b(?! ?(?:people|st|words))", TimeRules::military),
            rule("four figures", "(?<h>0\\d|1[0-8]|2[0-3])(?<m>00|15|30|45)(?![\\d:/%.-]\\w|\\d)",
                    (h, at) -> weak(clock24(h.number("h"), h.number("m")))),
            rule("hour h", "(?<h>[01]?\\d|2[0-3]) ?(?:h|hrs)(?<m>[0-5]\\d)?\\b(?! (?:ago|later|long|of|from|late))",
                    (h, at) -> h.has("m") || !h.matcher().group().contains(" ") && h.get("h").length() < 3
                            ? clock24(h.number("h"), h.has("m") ? h.number("m") : 0)
                            : new Nothing()),
            rule("minutes told",
                    "(?!(?<=\\d\\.\\d\\d?\\. )to )" + CUE
                            + "(?<h>\\d{1,2})(?<sep>[:.])(?<m>[0-5]\\d)(?![\\w:%]|\\.\\d)(?: ?ish)?" + PART + ZONE,
                    TimeRules::minutes),
            rule("ish", CUE + "{hour} ?-?ish" + PART, (h, at) -> parts(clock(h.number("hour"), 0), h)),
            rule("at hour",
                    "(?<cue>(?:at|@)(?: around| about| like| roughly)? ?){hour}(?: in the (?<part>morning|afternoon|"
                            + "evening)| at (?<part2>night))?" + NO_MONTH + ENDS,
                    (h, at) -> parts(clock(h.number("hour"), 0), h)),
            rule("hour sharp", "(?:at |@ )?{hour} (?:sharp|on the dot)\\b", (h, at) -> clock(h.number("hour"), 0)),
            rule("around hour", "around {hour}(?=$| ?[,.!?;)](?!\\d)| (?:today|yesterday|tomorrow)\\b)",
                    (h, at) -> clock(h.number("hour"), 0)),
            rule("at hour 24", "(?:at|@) ?(?<h>0\\d|1[3-9]|2[0-3])" + ENDS, (h, at) -> clock24(h.number("h"), 0)),
            rule("hour in the part",
                    "(?:at )?(?:the )?{hour} (?:(?:in|of|on) the (?<part>morning|afternoon|evening)|at (?<part2>night))",
                    (h, at) -> parts(clock(h.number("hour"), 0), h)),
            rule("bare hour",
                    "(?<!\\b(?:round|stage|part|phase|level|step|floor|room|option) )(?:around |about |from |for |to )?(?<h>1[0-2]|[1-9])"
                            + NO_MONTH + ENDS,
                    (h, at) -> weak(clock(h.number("h"), 0))));

    private TimeRules() {}

    private static Reading clock(int hour, int minute) {
        return new Clock(LocalTime.of(guess(hour), minute), true, false);
    }

    private static Reading clock24(int hour, int minute) {
        return hour > 23 || minute > 59 ? new Nothing() : new Clock(LocalTime.of(hour, minute), false, false);
    }

    private static Reading weak(Reading reading) {
        return reading instanceof Clock c ? new Clock(c.time(), c.bare(), true) : reading;
    }

    private static int guess(int hour) {
        return hour >= 1 && hour <= 7 ? hour + 12 : hour;
    }

    private static Reading parts(Reading reading, Rule.Hit h) {
        String part = h.has("part")
                ? h.get("part")
                : h.matcher().namedGroups().containsKey("part2") ? h.get("part2") : "";
        return reading instanceof Clock c && !part.isEmpty()
                ? new Clock(inPart(c.time(), part), false, c.weak())
                : reading;
    }

    static LocalTime inPart(LocalTime time, String part) {
        int hour = time.getHour() % 12;
        return part.equals("morning")
                ? time.withHour(hour)
                : time.withHour(hour == 0 && part.equals("night") ? 0 : hour + 12);
    }

    private static Reading past(Rule.Hit h, At at) {
        String word = h.get("min");
        int minutes = word.equals("quarter") ? 15 : Numbers.value(word);
        boolean after = h.get("dir").equals("past") || h.get("dir").equals("after");
        LocalTime hour = LocalTime.of(guess(h.number("hour")), 0);
        return parts(new Clock(after ? hour.plusMinutes(minutes) : hour.minusMinutes(minutes), true, false), h);
    }

    private static Reading half(Rule.Hit h, At at) {
        return time(h.get("clock"), h.get("half")).map(t -> (Reading) new Clock(t, false,
                h.get("half").length() == 1)).orElseGet(Nothing::new);
    }

    /** "Two thirty pm", "three pm". */
    private static Reading words(Rule.Hit h, At at) {
        int minutes = switch (h.get("m")) {
            case "" -> 0;
            case "thirty" -> 30;
            case "fifteen" -> 15;
            case "ten" -> 10;
            case "twenty" -> 20;
            case "o five" -> 5;
            default -> 45;
        };
        String half = h.get("half");
        return half.length() < 2
                ? new Nothing()
                : new Clock(inPart(LocalTime.of(h.number("hour") % 12, minutes), half.startsWith("a")
                        ? "morning"
                        : "afternoon"), false, false);
    }

    private static int minutes(String word) {
        return word.startsWith("forty") && word.length() > 5 ? 45 : Numbers.value(word);
    }

    private static Reading military(Rule.Hit h, At at) {
        boolean first = h.has("h");
        return clock24(Integer.parseInt(h.get(first ? "h" : "h2")), Integer.parseInt(h.get(first ? "m" : "m2")));
    }

    private static Reading minutes(Rule.Hit h, At at) {
        int hour = h.number("h");
        if (hour > 23) {
            return new Nothing();
        }
        boolean told = hour > 12 || hour == 0 || h.get("h").startsWith("0");
        int likely = told ? hour : guess(hour);
        boolean weak = h.get("sep").equals(".") && !h.has("cue");
        return parts(new Clock(LocalTime.of(likely, h.number("m")), !told, weak), h);
    }

    /** A time told as digits, with or without am or pm; nothing when the clock has no such time. */
    private static Optional<LocalTime> time(String digits, String half) {
        String[] parts = digits.split("[:.h]");
        int hour = Integer.parseInt(parts[0]);
        int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        if (minute > 59 || hour > 23 || !half.isEmpty() && (hour > 12 && half.startsWith("a"))) {
            return Optional.empty();
        }
        int told = half.isEmpty() || hour > 12 ? hour : hour % 12 + (half.startsWith("p") ? 12 : 0);
        return Optional.of(LocalTime.of(told, minute));
    }

    private static Reading range(Rule.Hit h, At at) {
        String half2 = h.get("half2");
        String part = h.get("part");
        String late = !half2.isEmpty() ? half2 : part.isEmpty() ? "" : part.equals("morning") ? "am" : "pm";
        String early = h.has("half") ? h.get("half") : late;
        Optional<LocalTime> from = time(h.get("clock"), early);
        Optional<LocalTime> to = time(h.get("clock2"), late);
        if (from.isEmpty() || to.isEmpty()) {
            return new Nothing();
        }
        LocalTime a = early.isEmpty() ? LocalTime.of(guess(from.get().getHour()), from.get().getMinute()) : from.get();
        LocalTime b = late.isEmpty() ? LocalTime.of(guess(to.get().getHour()), to.get().getMinute()) : to.get();
        if (a.isAfter(b) && !h.has("half") && early.startsWith("p")) {
            a = a.minusHours(12);
        }
        boolean told = !late.isEmpty() || h.has("half") || h.has("between") || h.get("cue").startsWith("from")
                || h.get("cue").startsWith("at") || h.get("clock").contains(":") && h.get("clock2").contains(":");
        return b.isBefore(a) || a.equals(b) ? new Nothing() : new ClockSpan(a, b, !told);
    }
}

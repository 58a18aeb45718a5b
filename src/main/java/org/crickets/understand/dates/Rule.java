package org.crickets.understand.dates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule of the grammar: a name, what it looks like, and what that means. */
record Rule(String name, Pattern pattern, Resolver resolver) {
    /** Turns a match into a reading. */
    @FunctionalInterface
    interface Resolver {
        Reading read(Hit hit, At at);
    }

    /** A match, by the names of its fragments. */
    record Hit(Matcher matcher) {
        String get(String group) {
            String value = matcher.group(group);
            return value == null ? "" : value;
        }

        boolean has(String group) {
            return matcher.group(group) != null;
        }

        int number(String group) {
            return Numbers.value(get(group));
        }
    }

    private static final Map<String, String> FRAGMENTS = fragments();

    private static Map<String, String> fragments() {
        Map<String, String> f = new LinkedHashMap<>();
        String words = Numbers.cardinals();
        f.put("wd", "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thur|thu|fri|"
                + "sat|sun");
        f.put("month", "(?:january|february|march|april|june|july|august|september|october|november|december|may|"
                + "(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)");
        f.put("day", "\\d{1,2}(?:st|nd|rd|th)?|" + Numbers.ordinals());
        f.put("ord", "\\d{1,2} ?(?:st|nd|rd|th)\\b");
        f.put("word", Numbers.ordinals());
        f.put("num", "\\d{1,3}|(?:about |another |the next )?(?:an? couple(?: of)?|an? few|couple(?: of)?|few)|"
                + "another (?:" + words + "|\\d{1,2})|another|an?|" + words);
        f.put("unit", "calendar days?|(?:working|business|work|week) ?days?|days?|nights?|weeks?|fortnights?|months?|"
                + "hours?|hrs?|minutes?|years?");
        f.put("year", "(?:19|20)\\d\\d|'\\d\\d");
        f.put("part", "morning|afternoon|evening|night|lunchtime|lunch|am|pm");
        f.put("hour", "1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve");
        f.put("clock", "\\d{1,2}(?:[:.h]\\d\\d)?");
        f.put("half", "am|pm|a\\.m\\.?|p\\.m\\.?|a|p");
        f.put("hol",
                "the hols|the (?:christmas|winter|holiday|festive) (?:break|hols|holidays)|"
                        + "christmas(?: day| eve)?|boxing day|new year'?s?(?: 's)?(?: day| eve)?|nye|thanksgiving|the holidays|"
                        + "the festive (?:period|season|break)|halloween|labor day|independence day|valentine'?s?(?: 's)? day|"
                        + "easter(?: monday| sunday)?|good friday");
        return f;
    }

    /** A rule whose pattern may hold fragments such as {@code {wd}}, each a group of that name; a digit tells two apart. */
    static Rule rule(String name, String pattern, Resolver resolver) {
        String regex = pattern.replace(" ", "[ ]");
        Matcher m = Pattern.compile("\\{([a-z]+)(\\d?)}").matcher(regex);
        String expanded = m.replaceAll(r -> Matcher.quoteReplacement(
                "(?<" + r.group(1) + r.group(2) + ">" + FRAGMENTS.getOrDefault(r.group(1), "MISSING") + ")"));
        return new Rule(name, Pattern.compile(expanded), resolver);
    }
}

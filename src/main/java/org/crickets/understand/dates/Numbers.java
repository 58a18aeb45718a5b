package org.crickets.understand.dates;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crickets.understand.text.Words;

/** Numbers, ordinals, weekdays and months in words. */
final class Numbers {
    private static final List<String> ONES = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
            "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty first", "twenty second",
            "twenty third", "twenty fourth", "twenty fifth", "twenty sixth", "twenty seventh", "twenty eighth",
            "twenty ninth", "thirtieth", "thirty first");
    private static final Map<String, Integer> WORDS = words();
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String DAYS = "montuewedthufrisatsun";

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BEFORE_FEW = Pattern
            .compile("^(?:a|an|another|the next|the|next|about) (?=couple|few)");
    private static final Pattern ABOUT = Pattern.compile("^about ");
    private static final Pattern ANOTHER = Pattern.compile("^another (?=\\w)");

    private Numbers() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < ONES.size(); i++) {
            words.put(ONES.get(i), i);
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            words.put(TENS.get(ten), 20 + 10 * ten);
            for (int one = 1; one < 10; one++) {
                words.put(TENS.get(ten) + " " + ONES.get(one), 20 + 10 * ten + one);
            }
        }
        for (int i = 0; i < ORDINALS.size(); i++) {
            words.put(ORDINALS.get(i), i + 1);
        }
        words.putAll(Map.of("a", 1, "an", 1, "another", 1, "couple", 2, "few", 3, "a dozen", 12, "next", 1));
        return words;
    }

    /** A number in digits or words, ordinal or not; "a couple of" is 2, "a few" 3. */
    static int value(String written) {
        String text = SPACES.matcher(written.replace('-', ' ')).replaceAll(" ").trim();
        if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
            return figures(text);
        }
        String bare = BEFORE_FEW.matcher(text).replaceAll("");
        bare = ABOUT.matcher(bare).replaceAll("").replace("couple of", "couple");
        bare = ANOTHER.matcher(bare).replaceAll("");
        if (!bare.isEmpty() && Character.isDigit(bare.charAt(0))) {
            return figures(bare);
        }
        return WORDS.getOrDefault(bare, 1);
    }

    /** The figures that it starts with. */
    private static int figures(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return Integer.parseInt(text.substring(0, end));
    }

    static DayOfWeek weekday(String written) {
        return DayOfWeek.of(DAYS.indexOf(written.substring(0, 3)) / 3 + 1);
    }

    static int month(String written) {
        return MONTHS.indexOf(written.substring(0, 3)) / 3 + 1;
    }

    /** One alternative of every ordinal in words, the longest first. */
    static String ordinals() {
        return alternatives(ORDINALS);
    }

    /** One alternative of every number in words up to ninety-nine, the longest first. */
    static String cardinals() {
        return alternatives(WORDS.keySet().stream().filter(w -> !ORDINALS.contains(w))
                .filter(w -> !Words.any(w, "a", "an", "another", "couple", "few", "a dozen", "next")).toList());
    }

    private static String alternatives(List<String> words) {
        return String.join("|", words.stream().sorted((a, b) -> b.length() - a.length())
                .map(w -> w.replace(" ", "[ -]")).toList());
    }
}

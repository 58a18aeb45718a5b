package org.crickets.app;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A language for tests: English in circled letters, so that what does not come from its catalogue shows. */
final class Circled {
    private static final Pattern TEXT = Pattern
            .compile("\\{\\{[^}]*}+|<code>.*?</code>|<[^>]*>|(?<!\\w)/[a-z]+|(\\p{L})");

    private Circled() {}

    /** A text of the catalogue, but for what is filled in, typed, or a tag. */
    static String in(String text) {
        return TEXT.matcher(text).replaceAll(part -> Matcher.quoteReplacement(
                part.group(1) == null ? part.group() : shifted(part, 'a', 'ⓐ', 'A', 'Ⓐ')));
    }

    private static String shifted(MatchResult letter, char small, char toSmall, char big, char toBig) {
        char c = letter.group().charAt(0);
        return Character.toString(c >= small && c < small + 26
                ? c - small + toSmall
                : c >= big && c < big + 26 ? c - big + toBig : c);
    }

    /** Back in plain letters. */
    static String out(String text) {
        return Pattern.compile("[Ⓐ-ⓩ]").matcher(text)
                .replaceAll(letter -> letter.group().charAt(0) >= 'ⓐ'
                        ? Character.toString(letter.group().charAt(0) - 'ⓐ' + 'a')
                        : Character.toString(letter.group().charAt(0) - 'Ⓐ' + 'A'));
    }

    /** The words in a text that are in plain letters, in small ones. */
    static Set<String> plain(String text) {
        return Pattern.compile("(?<![Ⓐ-ⓩ])\\p{IsLatin}{2,}").matcher(text.replaceAll("[Ⓐ-ⓩ]+[’'][Ⓐ-ⓩ]+", ""))
                .results().map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> word.chars().allMatch(c -> c < 'Ⓐ'))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

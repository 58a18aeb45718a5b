package org.crickets.understand.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures that stand for words: "went 2 Acme 4 my interview". */
final class Digits {
    private static final Set<String> BEFORE_TO = Set.of("went", "going", "go", "me", "talk", "talked", "spoke", "back",
            "got", "wants", "want", "come", "get", "replied", "wrote", "message", "note", "email", "mail", "text",
            "thanks",
            "card", "letter", "reply", "write", "said", "listen", "speak", "spoken", "it", "that", "sent");
    /** "At 4 this afternoon" is a time. */
    private static final Set<String> BEFORE_HOUR = Set.of("at", "@", "around", "about", "by", "from", "until", "till",
            "past", "to", "before", "after", "since");
    private static final Set<String> AFTER_FOR = Set.of("my", "the", "a", "an", "me", "us", "this", "that", "round",
            "interview",
            "another", "second", "final", "chat");
    private static final Set<String> COUNTED = Set.of("people", "rounds", "interviews", "references", "days", "weeks",
            "hours", "more", "times", "of", "months", "minutes", "others", "companies", "places", "offers", "pm", "am",
            "thank", "thanks", "follow", "notes", "messages", "texts", "mails", "letters", "cards", "new", "different",
            "separate",
            "emails", "calls", "questions", "panels", "guys", "women", "men", "or", "and", "to");

    /** "3pn", "10sm": the key beside the right one. */
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}(?:[:.]\\d\\d)?(?:pn|om|pmm|ppm|an|sm|amm|aam)");

    /** "Back 2 November", "out 4 Dec": a day. */
    private static final Pattern MONTH = Pattern
            .compile("(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}|may");

    private static final Pattern SLIPPED = Pattern.compile("(?:[1-9]|[12]\\d|3[01])(?!st|nd|rd|th|am|pm)[a-z]{2}");

    private Digits() {}

    /** "17rh": the key beside the right one in what makes it a day. */
    private static @Nullable String nth(String norm) {
        if (!SLIPPED.matcher(norm).matches()) {
            return null;
        }
        int number = Integer.parseInt(norm.substring(0, norm.length() - 2));
        String ending = number / 10 == 1 ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return Keys.beside(norm, number + ending) ? number + ending : null;
    }

    /** The word that a bare 2 or 4 stands for here, or null. */
    static @Nullable String word(List<Token> tokens, int i) {
        String norm = tokens.get(i).norm();
        if (CLOCK.matcher(norm).matches()) {
            return norm.replaceFirst("(?:pn|om|pmm|ppm)$", "pm").replaceFirst("(?:an|sm|amm|aam)$", "am");
        }
        String nth = nth(norm);
        if (nth != null) {
            return nth;
        }
        boolean inside = i > 0 && i + 1 < tokens.size() && tokens.get(i + 1).word();
        if (!inside || COUNTED.contains(tokens.get(i + 1).norm()) || tokens.get(i + 1).numeric()) {
            return null;
        }
        if (MONTH.matcher(tokens.get(i + 1).norm()).matches()) {
            return null;
        }
        if (norm.equals("2") && BEFORE_TO.contains(tokens.get(i - 1).norm())) {
            return "to";
        }
        return norm.equals("4") && !BEFORE_HOUR.contains(tokens.get(i - 1).norm())
                && AFTER_FOR.contains(tokens.get(i + 1).norm()) ? "for" : null;
    }
}

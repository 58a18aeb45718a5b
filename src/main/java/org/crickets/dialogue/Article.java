package org.crickets.dialogue;

import java.util.Optional;
import java.util.regex.Pattern;

/** Something to read that is worth sending to them (A4): its link, and why it matters to them. */
record Article(String link, Optional<String> why) {
    private static final Pattern LINK = Pattern.compile("(?i)\\b(https?://|www\\.)\\S+[^\\s.,;:!?)\\]}>\"'»”]");

    /** The article that a text has a link to; the rest of the text says why. */
    static Optional<Article> in(String text) {
        var found = LINK.matcher(text);
        if (!found.find())
            return Optional.empty();
        var rest = (text.substring(0, found.start()) + " " + text.substring(found.end())).replaceAll("\\s+", " ")
                .replaceAll(" (?=[.,;:])", "")
                .replaceAll("^[\\s–—,;:.(<-]+|[\\s–—,;:(>)-]+$", "");
        return Optional.of(new Article(found.group(), Optional.of(rest).filter(it -> !it.isBlank())));
    }
}

package org.crickets.attachment;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** HTML into the text one reads. */
final class Html {
    private static final Pattern TAGS = Pattern
            .compile("(?i)<(?:br|p|div|a|b|i|ul|ol|li|span|html|body|table)\\b[^<>]*>");
    private static final Pattern BREAKS = Pattern.compile("(?i)<(?:br|p|div|li|tr)\\b[^<>]*>");
    private static final String BREAK = "\uE000";

    private Html() {}

    /** Google writes descriptions as HTML, with or without lines of their own, others as text. */
    static String text(String maybe) {
        if (!TAGS.matcher(maybe).find())
            return maybe;
        return read(BREAKS.matcher(maybe).find() ? maybe : maybe.replace("\n", "<br>"));
    }

    /** Paragraphs, items of lists and rows of tables are lines. */
    static String read(String html) {
        var page = Jsoup.parse(html);
        page.select("script, style, head, title").remove();
        page.select("br, p, div, li, tr, h1, h2, h3, h4, blockquote").before(BREAK);
        return page.text().replaceAll(" ?" + BREAK + "[ " + BREAK + "]*", "\n").strip();
    }
}

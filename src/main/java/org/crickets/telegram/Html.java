package org.crickets.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telegram's HTML: cut to the longest text Telegram takes, and freed of its formatting. */
final class Html {
    /** Code points of a message after parsing (Bot API, sendMessage). */
    static final int MAX_TEXT = 4096;
    /** Code points of a caption after parsing (Bot API, sendDocument and sendPhoto). */
    static final int MAX_CAPTION = 1024;
    private static final String ELLIPSIS = "…";
    private static final Pattern TAG = Pattern.compile("<(/?)(a|b|strong|i|em|s|strike|del|u|ins|tg-spoiler|tg-emoji"
            + "|tg-time|span|pre|code|blockquote)(\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:(lt|gt|amp|quot)|#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));");

    private Html() {}

    /**
     * The text, cut at the last line break before the limit if it is longer, with "…" at its end. A text without a line
     * break in the second half before the limit is cut right there. Tags left open are closed.
     */
    static String fit(String html) {
        return fit(html, MAX_TEXT);
    }

    /** The same with another limit. */
    static String fit(String html, int most) {
        return html.length() <= most ? html : new Cut(html, most).result();
    }

    /** The text as a person reads it, without tags and entities, of at most 4096 code points. */
    static String plain(String html) {
        return plain(html, MAX_TEXT);
    }

    /** The same with another limit. */
    static String plain(String html, int most) {
        var text = ENTITY.matcher(TAG.matcher(html).replaceAll(""))
                .replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
        return text.codePointCount(0, text.length()) <= most ? text : cut(text, most - 1) + ELLIPSIS;
    }

    /** The first {@code codePoints} of the text at most. */
    static String cut(String text, int codePoints) {
        return text.codePointCount(0, text.length()) <= codePoints
                ? text
                : text.substring(0, text.offsetByCodePoints(0, codePoints));
    }

    private static String character(MatchResult entity) {
        if (entity.group(1) != null)
            return switch (entity.group(1)) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                default -> "&";
            };
        int code = entity.group(2) != null
                ? Integer.parseInt(entity.group(2))
                : Integer.parseInt(entity.group(3), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : entity.group();
    }

    /** One walk over a text that may be too long. */
    private static final class Cut {
        private final String html;
        private final int most;
        private final Deque<String> open = new ArrayDeque<>();
        private int shown;
        private String atBreak = "";
        private int shownAtBreak;
        private String atLimit = "";

        Cut(String html, int most) {
            this.html = html;
            this.most = most;
        }

        String result() {
            var tag = TAG.matcher(html);
            var entity = ENTITY.matcher(html);
            for (int at = 0; at < html.length();) {
                char next = html.charAt(at);
                if (next == '<' && tag.region(at, html.length()).lookingAt()) {
                    nest(tag);
                    at = tag.end();
                } else {
                    see(at, next);
                    boolean isEntity = next == '&' && entity.region(at, html.length()).lookingAt();
                    at = isEntity ? entity.end() : html.offsetByCodePoints(at, 1);
                    shown++;
                }
            }
            if (shown <= most)
                return html;
            return shownAtBreak >= most / 2 ? atBreak + "\n" + ELLIPSIS : atLimit + ELLIPSIS;
        }

        private void nest(Matcher tag) {
            if (tag.group(1).isEmpty())
                open.push(tag.group(2));
            else
                open.pollFirst();
        }

        /** Remembers the places where the text may be cut: before the character at {@code at}. */
        private void see(int at, char next) {
            if (next == '\n' && shown <= most - 2) {
                atBreak = closed(at);
                shownAtBreak = shown;
            }
            if (shown == most - 1)
                atLimit = closed(at);
        }

        private String closed(int end) {
            var text = new StringBuilder(html.substring(0, end));
            open.forEach(tag -> text.append("</").append(tag).append('>'));
            return text.toString();
        }
    }
}

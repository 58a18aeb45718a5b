package org.crickets.sandbox;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The attributes of one start tag; in a complaint "@" stands where the byte offset belongs. */
final class HtmlAttributes {

    private final String html;
    private final String tag;
    private final Map<String, String> values = new HashMap<>();
    private int at;
    private int tokenAt = -1;

    HtmlAttributes(String html, int from, String tag) {
        this.html = html;
        this.at = from;
        this.tag = tag;
    }

    Map<String, String> values() {
        return values;
    }

    /** Where reading goes on after the tag. */
    int end() {
        return at;
    }

    /** The index a complaint speaks of: that of a value that breaks off, or else that of the tag. */
    int troubleAt(int begin) {
        return tokenAt < 0 ? begin : tokenAt;
    }

    Optional<String> read() {
        for (skipSpace(); !is('>'); skipSpace()) {
            Optional<String> trouble = attribute();
            if (trouble.isPresent()) {
                return trouble;
            }
        }
        at++;
        return Optional.empty();
    }

    private Optional<String> attribute() {
        if (ended()) {
            return Optional.of("Unclosed start tag \"" + tag + "\"@");
        }
        String name = name();
        if (name.isEmpty()) {
            return Optional.of("Empty attribute name in the tag \"" + tag + "\"@");
        }
        if (tag.equals("blockquote") && name.equals("expandable") && !is('=')) {
            values.put(name, "");
            return Optional.empty();
        }
        skipSpace();
        if (!is('=')) {
            return Optional.of("Expected equal sign in declaration of an attribute of the tag \"" + tag + "\"@");
        }
        at++;
        skipSpace();
        return ended() ? Optional.of("Unclosed start tag \"" + tag + "\"@") : value(name);
    }

    private String name() {
        int from = at;
        boolean bare = tag.equals("blockquote");
        while (!ended() && !Character.isWhitespace(html.charAt(at)) && !is('=') && !(bare && is('>'))) {
            at++;
        }
        return html.substring(from, at).toLowerCase(Locale.ROOT);
    }

    private Optional<String> value(String name) {
        return is('"') || is('\'') ? quoted(name, html.charAt(at)) : token(name);
    }

    private Optional<String> token(String name) {
        int from = at;
        while (!ended() && String.valueOf(html.charAt(at)).matches("[A-Za-z0-9.-]")) {
            at++;
        }
        values.put(name, html.substring(from, at));
        if (ended() || Character.isWhitespace(html.charAt(at)) || is('>')) {
            return Optional.empty();
        }
        tokenAt = from;
        return Optional.of("Unexpected end of name token@");
    }

    private Optional<String> quoted(String name, char quote) {
        StringBuilder value = new StringBuilder();
        at++;
        while (!ended() && !is(quote)) {
            if (is('&')) {
                at = HtmlEscape.read(html, at, value);
            } else {
                value.append(html.charAt(at++));
            }
        }
        if (ended()) {
            return Optional.of("Unclosed start tag@");
        }
        at++;
        values.put(name, value.toString());
        return Optional.empty();
    }

    private void skipSpace() {
        while (!ended() && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
    }

    private boolean is(char wanted) {
        return !ended() && html.charAt(at) == wanted;
    }

    private boolean ended() {
        return at >= html.length();
    }
}

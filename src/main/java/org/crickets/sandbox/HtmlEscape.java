package org.crickets.sandbox;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTML escapes Telegram knows: four by name, and all by number; the semicolon may be missing. */
final class HtmlEscape {

    private static final Pattern ESCAPE = Pattern
            .compile("&(?:#x([0-9a-fA-F]{1,6})(?![0-9a-fA-F])|#([0-9]{1,7})(?![0-9])|(lt|gt|amp|quot)(?![a-zA-Z]));?");
    private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");

    private HtmlEscape() {}

    /** Appends what stands at that ampersand and returns the index after it. */
    static int read(String html, int at, StringBuilder into) {
        Matcher escape = ESCAPE.matcher(html).region(at, html.length());
        if (!escape.lookingAt()) {
            into.append('&');
            return at + 1;
        }
        String named = escape.group(3);
        if (named != null) {
            into.append(NAMED.get(named));
            return escape.end();
        }
        int code = escape.group(1) != null ? Integer.parseInt(escape.group(1), 16) : Integer.parseInt(escape.group(2));
        if (code == 0 || code > Character.MAX_CODE_POINT) {
            into.append('&');
            return at + 1;
        }
        into.appendCodePoint(code);
        return escape.end();
    }

    static boolean hasLoneSurrogate(CharSequence text) {
        return text.codePoints().anyMatch(code -> code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
    }
}

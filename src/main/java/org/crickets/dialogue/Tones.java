package org.crickets.dialogue;

import java.util.Locale;

/** Words the first line of a reminder by the tone of the user's choosing; the rest of it, and its rules, stay. */
final class Tones {
    private Tones() {}

    /** A catalogue key {@code TONE.KEY} holds the other first line, with the plain one in it as {@code first}. */
    static String of(Talk talk, String key, String html) {
        var worded = talk.settings().ways().tone().name().toLowerCase(Locale.ROOT) + "." + key;
        if (!talk.tools.messages().has(worded))
            return html;
        var lines = html.split("\n", 2);
        var first = talk.text(worded, "first", lines[0]);
        return lines.length == 1 ? first : first + "\n" + lines[1];
    }
}

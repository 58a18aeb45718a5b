package org.crickets.draft;

import com.samskivert.mustache.Template;
import java.util.List;
import java.util.Map;

/**
 * One wording, compiled: its subject, if it has one, and its text.
 *
 * @param reachable the text itself says how to reach the user, so that the sign-off need not
 */
record Wording(List<Template> subject, Template text, boolean reachable) {

    Draft written(Map<String, Object> words) {
        return new Draft(String.join(" ", subject.stream().map(it -> tidy(it.execute(words))).toList()),
                tidy(text.execute(words)));
    }

    /** Without the gaps that missing pieces leave: double blanks, blanks at line ends, several empty lines. */
    static String tidy(String text) {
        return text.replaceAll("[ \\t]+", " ").replaceAll("(?m)^ | $", "").replaceAll("\\n{3,}", "\n\n").strip();
    }
}

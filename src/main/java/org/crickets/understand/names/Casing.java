package org.crickets.understand.names;

import org.crickets.understand.names.NameSpan.Kind;
import org.crickets.understand.text.Text;

/** How a new name is written down: as typed; what was shouted, and people in lower case, get capitals. */
final class Casing {
    private Casing() {}

    static String of(Text text, int first, int after, Kind kind) {
        String typed = text.typed(first, after);
        boolean small = kind == Kind.PERSON && typed.codePoints().noneMatch(Character::isUpperCase);
        return text.shouted() && typed.length() > 3 || small ? title(typed) : typed;
    }

    /** Each word with a capital, the rest small. */
    public static String title(String words) {
        StringBuilder out = new StringBuilder(words.length());
        boolean start = true;
        for (int c : words.codePoints().toArray()) {
            out.appendCodePoint(start ? Character.toTitleCase(c) : Character.toLowerCase(c));
            start = !Character.isLetterOrDigit(c) && c != '\'' && c != '.';
        }
        return out.toString();
    }
}

package org.crickets.understand.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes text comparable without moving a character: one letter stays one letter. */
public final class Folding {
    /** More of a message than this is not read. */
    public static final int LONGEST = 4_000;

    private static final Map<Character, Character> LETTERS = Map.ofEntries(Map.entry('ł', 'l'), Map.entry('đ', 'd'),
            Map.entry('ø', 'o'), Map.entry('ð', 'd'), Map.entry('þ', 't'), Map.entry('ß', 's'), Map.entry('æ', 'a'),
            Map.entry('œ', 'o'), Map.entry('ı', 'i'), Map.entry('ħ', 'h'), Map.entry('’', '\''), Map.entry('‘', '\''),
            Map.entry('ʼ', '\''), Map.entry('`', '\''), Map.entry('´', '\''), Map.entry('“', '"'), Map.entry('”', '"'),
            Map.entry('„', '"'), Map.entry('«', '"'), Map.entry('»', '"'), Map.entry('–', '-'), Map.entry('—', '-'),
            Map.entry('‐', '-'), Map.entry('‑', '-'), Map.entry('−', '-'), Map.entry('／', '/'));

    private Folding() {}

    /** The text without what cannot be seen (controls, marks of direction, zero widths), accents composed, capped. */
    public static String clean(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        StringBuilder out = new StringBuilder(head.length());
        Normalizer.normalize(head, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (c == '\n' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append(c == '\n' || c == '\u2028' || c == '\u2029' ? '\n' : ' ');
            } else if (seen(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** What only dresses the sign before it (emoji style, skin tone) is not seen either. */
    private static boolean seen(int c) {
        int type = Character.getType(c);
        boolean dress = c == 0xFE0F || c == 0xFE0E || c >= 0x1F3FB && c <= 0x1F3FF;
        return !dress && type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
                && type != Character.UNASSIGNED;
    }

    /** Lower case, without accents, with plain quotes and dashes; as long as the text. */
    public static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(fold(text.charAt(i)));
        }
        return out.toString();
    }

    private static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        char lower = Character.toLowerCase(c);
        Character known = LETTERS.get(lower);
        if (known != null) {
            return known;
        }
        return Character.isSurrogate(c) ? c : base(lower);
    }

    private static char base(char c) {
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return apart.isEmpty() ? c : apart.toLowerCase(Locale.ROOT).charAt(0);
    }
}

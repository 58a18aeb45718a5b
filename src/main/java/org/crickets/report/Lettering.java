package org.crickets.report;

import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Text in any script as something that can be drawn: each run of letters in a font that has them. */
final class Lettering {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "…";
    /** Stands for what no font has. */
    private static final String UNKNOWN = "?";
    /** What joined two emoji. */
    private static final String STRAY_JOINER = "(?<![\\p{L}\\p{M}])[\\x{200C}\\x{200D}]+";
    /** No line holds more letters; a longer text is not even looked at. */
    private static final int LONGEST = 160;

    private Lettering() {}

    /** The text on one line. */
    static TextLayout of(String text, Style style) {
        return layout(letters(text), style);
    }

    /** The text on one line of at most that width; what has no room gives way to an ellipsis. */
    static TextLayout of(String text, Style style, float width) {
        var letters = letters(text);
        var whole = layout(letters, style);
        return whole.getAdvance() <= width ? whole : shortened(letters, style, width);
    }

    static float width(String text, Style style) {
        return of(text, style).getAdvance();
    }

    private static TextLayout shortened(List<String> letters, Style style, float width) {
        int fits = 0;
        int tooMany = letters.size();
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            if (layout(cut(letters, middle), style).getAdvance() <= width)
                fits = middle;
            else
                tooMany = middle;
        }
        return layout(cut(letters, fits), style);
    }

    private static List<String> cut(List<String> letters, int length) {
        var kept = new ArrayList<>(letters.subList(0, length));
        while (!kept.isEmpty() && kept.getLast().isBlank())
            kept.removeLast();
        kept.add(ELLIPSIS);
        return kept;
    }

    /** What a reader sees as single letters, without what cannot be drawn: emoji, and signs that steer the writing. */
    private static List<String> letters(String text) {
        var plain = text.codePoints().filter(Lettering::isDrawn)
                .limit(LONGEST).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString().replaceAll(STRAY_JOINER, "").replaceAll("\\s+", " ").strip();
        var whole = plain.isEmpty() && !text.isBlank() ? UNKNOWN : plain;
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(whole);
        List<String> letters = new ArrayList<>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next())
            letters.add(whole.substring(from, to));
        return letters;
    }

    /** Joiners belong to Persian and Indian words, and stay. */
    private static boolean isDrawn(int letter) {
        int type = Character.getType(letter);
        boolean joins = letter == 0x200C || letter == 0x200D;
        boolean steers = type == Character.CONTROL && !Character.isWhitespace(letter) || type == Character.FORMAT
                || type == Character.SURROGATE
                || letter >= 0xFE00 && letter <= 0xFE0F;
        return joins || !steers && !Character.isEmojiPresentation(letter) && !Character.isEmojiModifier(letter);
    }

    private static TextLayout layout(List<String> letters, Style style) {
        var runs = runs(letters, style.bold());
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text));
        if (text.isEmpty())
            return new TextLayout(" ", Typeface.REGULAR.font(style.bold(), style.size()), CONTEXT);
        var attributed = new AttributedString(text.toString());
        int from = 0;
        for (var run : runs) {
            attributed.addAttribute(TextAttribute.FONT, run.face.font(style.bold(), style.size()), from,
                    from + run.text.length());
            from += run.text.length();
        }
        attributed.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_LTR);
        return new TextLayout(attributed.getIterator(), CONTEXT);
    }

    /** The runs of a text, and what is drawn of it. */
    static List<Run> runs(String text, boolean bold) {
        return runs(letters(text), bold);
    }

    private static List<Run> runs(List<String> letters, boolean bold) {
        List<Run> runs = new ArrayList<>();
        letters.forEach(letter -> add(runs, letter, bold));
        return runs;
    }

    /** A blank or a sign that the font before it has as well stays with it. */
    private static void add(List<Run> runs, String letter, boolean bold) {
        var before = runs.isEmpty() ? Optional.<Run>empty() : Optional.of(runs.getLast());
        var joined = before.filter(run -> !Character.isLetterOrDigit(letter.codePointAt(0)) && run.face.shows(letter));
        var face = joined.map(Run::face).or(() -> Typeface.of(letter, bold));
        var shown = face.isPresent() ? letter : UNKNOWN;
        var used = face.orElse(bold ? Typeface.BOLD : Typeface.REGULAR);
        if (before.isPresent() && before.get().face == used)
            before.get().text.append(shown);
        else
            runs.add(new Run(used, new StringBuilder(shown)));
    }

    /** Letters in one font. */
    record Run(Typeface face, StringBuilder text) {}
}

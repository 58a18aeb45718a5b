package org.crickets.files;

import java.util.Optional;
import java.util.function.Function;

/**
 * How one value is written.
 *
 * @param example a good value
 * @param reader  the value of a text without blanks around it, or why it has none
 */
public record Format<T>(String example, Function<String, Parsed<T>> reader) {

    /**
     * A form that a text has or has not.
     *
     * @param what what the text has to be, in words that finish the sentence "… is not"
     */
    public static <T> Format<T> of(String what, String example, Function<String, Optional<T>> reader) {
        return new Format<>(example, text -> reader.apply(text).<Parsed<T>>map(Parsed.Fine::new)
                .orElseGet(() -> new Parsed.Wrong<>(quoted(text) + " is not " + what + ".")));
    }

    public Parsed<T> parse(String text) {
        return reader.apply(text.strip());
    }

    /** The input in quotation marks, on one line and cut so that it fits into a sentence. */
    public static String quoted(String text) {
        var line = text.replaceAll("\\s+", " ");
        return '"' + (line.length() <= 60 ? line : line.substring(0, 60) + "…") + '"';
    }

    /** The value of a text, or why it has none. */
    public sealed interface Parsed<T> {
        /** It has one. */
        record Fine<T>(T value) implements Parsed<T> {}

        /** It has none, because of what this sentence says. */
        record Wrong<T>(String sentence) implements Parsed<T> {}
    }
}

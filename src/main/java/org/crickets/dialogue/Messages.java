package org.crickets.dialogue;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The catalogue of everything a user reads in one language, by key. Texts are Mustache: {@code {{name}}} is escaped for
 * Telegram's HTML, {@code {{{text}}}} is HTML already, and a number knows its plural form, {@link Count}.
 */
public final class Messages {
    private static final Mustache.Compiler COMPILER = Mustache.compiler().withEscaper(Messages::escape)
            .defaultValue("").emptyStringIsFalse(true).zeroIsFalse(true);
    private static final String PATTERNS = "date.";
    private final Locale locale;
    private final Map<String, String> texts;
    private final Plurals plurals;
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();
    private final Map<String, DateTimeFormatter> patterns = new ConcurrentHashMap<>();
    private final Map<String, Pattern> made = new ConcurrentHashMap<>();

    public Messages(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = Map.copyOf(texts);
        this.plurals = new Plurals(locale);
    }

    /** How numbers and dates are written in its language. */
    public Locale locale() {
        return locale;
    }

    /** Whether the catalogue has that key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The text of a key, with the values of its names: {@code say("x", "company", "Acme")}.
     *
     * @throws IllegalArgumentException if the catalogue has no such key
     */
    public String say(String key, Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            values.put((String) namesAndValues[i], counted(namesAndValues[i + 1]));
        return compiled.computeIfAbsent(key, this::compile).execute(values);
    }

    private Object counted(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof Double
                ? new Count(((Number) value).doubleValue(), plurals)
                : value;
    }

    private Template compile(String key) {
        return COMPILER.compile(text(key));
    }

    private String text(String key) {
        var text = texts.get(key);
        if (text == null)
            throw new IllegalArgumentException("the message catalogue in " + locale + " has no " + key);
        return text;
    }

    /** Such as "4" or "4.5", as the language writes it. */
    public String number(double number) {
        return plurals.written(number);
    }

    /** A date or time as the pattern of that key writes it in this language. */
    public String date(String key, TemporalAccessor time) {
        return patterns.computeIfAbsent(key, it -> DateTimeFormatter.ofPattern(text(it), locale)).format(time);
    }

    /** A pattern made of its words: made once, whoever asks. */
    Pattern pattern(String name, Supplier<Pattern> maker) {
        return made.computeIfAbsent(name, _ -> maker.get());
    }

    /** The words of a key that lists some, separated by commas. */
    Set<String> words(String key) {
        return Arrays.stream(text(key).split(",")).map(String::strip).filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is wrong with a text under a key: it could not be said. Empty if nothing is. */
    public static Optional<String> wrong(String key, String text) {
        try {
            if (key.startsWith(PATTERNS))
                DateTimeFormatter.ofPattern(text);
            else
                COMPILER.compile(text);
            return Optional.empty();
        } catch (MustacheException | IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Text as Telegram's HTML. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package org.crickets.dialogue;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The catalogue of everything a user reads, by key. Texts are Mustache: {@code {{name}}} is escaped for Telegram's HTML,
 * {@code {{{text}}}} is HTML already.
 */
public final class Messages {
    private static final Mustache.Compiler COMPILER = Mustache.compiler().withEscaper(Messages::escape)
            .defaultValue("").emptyStringIsFalse(true).zeroIsFalse(true);
    /** The language that every text is written in first; whatever another one lacks is said in it. */
    private static final String FIRST = "en";

    private final Map<String, String> texts;
    private final SortedMap<String, Messages> languages;
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    public Messages(Map<String, String> texts) {
        this(texts, new TreeMap<>());
        languages.put(FIRST, this);
    }

    private Messages(Map<String, String> texts, SortedMap<String, Messages> languages) {
        this.texts = Map.copyOf(texts);
        this.languages = languages;
    }

    /**
     * Catalogues by the ISO 639 codes of their languages, English among them; speaks English.
     *
     * @throws IllegalArgumentException if English is not among them
     */
    public static Messages of(Map<String, Map<String, String>> byLanguage) {
        var first = byLanguage.get(FIRST);
        if (first == null)
            throw new IllegalArgumentException("there is no English catalogue");
        var languages = new TreeMap<String, Messages>();
        byLanguage.forEach((code, texts) -> {
            var all = new HashMap<>(first);
            all.putAll(texts);
            languages.put(code, new Messages(all, languages));
        });
        return languages.getOrDefault(FIRST, new Messages(first));
    }

    /** The same catalogue in that language; in English where there is none of it. */
    public Messages in(String language) {
        return languages.getOrDefault(language, languages.getOrDefault(FIRST, this));
    }

    /** The codes of all languages there are. */
    public List<String> languages() {
        return List.copyOf(languages.keySet());
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
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return compiled.computeIfAbsent(key, this::compile).execute(values);
    }

    private Template compile(String key) {
        var text = texts.get(key);
        if (text == null)
            throw new IllegalArgumentException("the message catalogue has no " + key);
        return COMPILER.compile(text);
    }

    /** Text as Telegram's HTML. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

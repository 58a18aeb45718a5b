package org.crickets.dialogue;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The catalogue of everything a user reads, by key. Texts are Mustache: {@code {{name}}} is escaped for Telegram's HTML,
 * {@code {{{text}}}} is HTML already.
 */
public final class Messages {
    private static final Mustache.Compiler COMPILER = Mustache.compiler().withEscaper(Messages::escape)
            .defaultValue("").emptyStringIsFalse(true).zeroIsFalse(true);
    private final Map<String, String> texts;
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    public Messages(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
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

package org.crickets.app;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crickets.dialogue.Messages;
import org.crickets.files.Problem;
import org.crickets.files.Read;
import org.crickets.files.Shelf;

/** Loads the message catalogue of each language that there is a file of; what an operator's own file lacks is taken from the packed one. */
final class Catalogue {
    private static final String FILE = "messages.properties";
    private static final String ENGLISH = "en";
    private static final String EXAMPLE = "cancelled=All right, never mind.";

    private Catalogue() {}

    static Read<Messages> load(Shelf shelf) {
        Map<String, Map<String, String>> all = new TreeMap<>();
        var problems = new ArrayList<Problem>();
        for (var language : languages(shelf))
            switch (texts(shelf, file(language))) {
                case Read.Good<Map<String, String>>(var texts) -> all.put(language, texts);
                case Read.Bad<Map<String, String>>(var found) -> problems.addAll(found);
            }
        return problems.isEmpty() ? new Read.Good<>(Messages.of(all)) : new Read.Bad<>(problems);
    }

    /** English, and every language of which there is a file: {@code messages_de.properties} makes German one. */
    private static List<String> languages(Shelf shelf) {
        return Stream.concat(Stream.of(ENGLISH),
                Stream.of(Locale.getISOLanguages()).filter(code -> !code.equals(ENGLISH) && shelf.has(file(code))))
                .toList();
    }

    private static String file(String language) {
        return language.equals(ENGLISH) ? FILE : "messages_" + language + ".properties";
    }

    private static Read<Map<String, String>> texts(Shelf shelf, String file) {
        var packed = Shelf.packed().has(file)
                ? properties(Shelf.packed(), file)
                : new Read.Good<>(Map.<String, String>of());
        return packed.then(below -> properties(shelf, file).then(own -> {
            Map<String, String> all = new HashMap<>(below);
            all.putAll(own);
            return new Read.Good<>(all);
        }));
    }

    private static Read<Map<String, String>> properties(Shelf shelf, String file) {
        return shelf.text(file).then(text -> {
            var properties = new Properties();
            try {
                properties.load(new StringReader(text.content()));
            } catch (IOException | IllegalArgumentException e) {
                return Read.Bad.of(text.file(), 0, "It is no properties file: " + e.getMessage() + ".", EXAMPLE);
            }
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return new Read.Good<>(texts);
        });
    }
}

package org.crickets.app;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.crickets.dialogue.Messages;
import org.crickets.files.Read;
import org.crickets.files.Shelf;

/** Loads the message catalogue; what an operator's own file lacks is taken from the packed one. */
final class Catalogue {
    private static final String FILE = "messages.properties";
    private static final String EXAMPLE = "cancelled=All right, never mind.";

    private Catalogue() {}

    static Read<Messages> load(Shelf shelf) {
        return properties(Shelf.packed()).then(packed -> properties(shelf).then(own -> {
            Map<String, String> all = new HashMap<>(packed);
            all.putAll(own);
            return new Read.Good<>(new Messages(all));
        }));
    }

    private static Read<Map<String, String>> properties(Shelf shelf) {
        return shelf.text(FILE).then(text -> {
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

package org.crickets.app;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.crickets.dialogue.Languages;
import org.crickets.dialogue.Messages;
import org.crickets.files.Problem;
import org.crickets.files.Read;
import org.crickets.files.Shelf;

/**
 * Loads the message catalogues, one file for each language: {@code messages.properties} is the English one,
 * {@code messages_de.properties} the German one, and so on. What an operator's own file lacks is taken from the packed one of
 * that language, and what that one lacks from the English one.
 */
final class Catalogue {
    /** The packed catalogues, which the program knows by name. */
    static final List<String> PACKED = List.of("messages.properties", "messages_de.properties");
    private static final Pattern FILE = Pattern
            .compile("messages(?:_([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*))?\\.properties");
    private static final String NAME = "language.name";
    private static final String EXAMPLE = "cancelled=All right, never mind.";

    private Catalogue() {}

    static Read<Languages> load(Shelf shelf) {
        return texts(Shelf.packed(), PACKED.getFirst()).then(english -> shelf.names("", ".properties", PACKED)
                .then(names -> {
                    var problems = new ArrayList<Problem>();
                    var found = new HashMap<String, Messages>();
                    names.stream().filter(name -> name.startsWith("messages"))
                            .forEach(name -> tag(name).ifPresentOrElse(tag -> {
                                switch (merged(shelf, name, english)) {
                                    case Read.Good<Map<String, String>>(var texts) ->
                                        found.put(tag, new Messages(Locale.forLanguageTag(tag), texts));
                                    case Read.Bad<Map<String, String>>(var wrong) -> problems.addAll(wrong);
                                }
                            }, () -> problems.add(misnamed(name))));
                    return problems.isEmpty() ? new Read.Good<>(Languages.of(found)) : new Read.Bad<>(problems);
                }));
    }

    private static Problem misnamed(String name) {
        return new Problem(name, 0,
                "A catalogue's file name is \"messages_\", the language's tag, and \".properties\".",
                "messages_fr.properties");
    }

    /** The language of a file by its name; empty if it is no catalogue's. */
    private static Optional<String> tag(String name) {
        var file = FILE.matcher(name);
        return file.matches()
                ? Optional.of(Optional.ofNullable(file.group(1)).map(it -> it.replace('_', '-'))
                        .map(it -> Locale.forLanguageTag(it).toLanguageTag()).orElse(Languages.USUAL))
                : Optional.empty();
    }

    /** The texts of one language: the operator's, below them the packed ones, below them the English ones. */
    private static Read<Map<String, String>> merged(Shelf shelf, String name, Map<String, String> english) {
        var packed = PACKED.contains(name)
                ? texts(Shelf.packed(), name)
                : new Read.Good<Map<String, String>>(Map.of());
        return packed.then(below -> own(shelf, name).then(own -> {
            Map<String, String> all = new HashMap<>(english);
            all.putAll(below);
            all.putAll(own);
            return below.containsKey(NAME) || own.containsKey(NAME)
                    ? new Read.Good<>(all)
                    : Read.Bad.of(name, 0, "It does not say what the language calls itself.", NAME + "=Français");
        }));
    }

    /** An operator's own texts are tried, for a broken one would only show when it is to be said. */
    private static Read<Map<String, String>> own(Shelf shelf, String name) {
        return shelf.text(name).then(text -> properties(text).then(texts -> {
            var problems = texts.entrySet().stream().flatMap(entry -> Messages.wrong(entry.getKey(), entry.getValue())
                    .map(wrong -> new Problem(text.file(), line(text.content(), entry.getKey()), "\"" + entry.getKey()
                            + "\" cannot be read: " + wrong, EXAMPLE))
                    .stream()).toList();
            return problems.isEmpty() ? new Read.Good<>(texts) : new Read.Bad<>(problems);
        }));
    }

    private static int line(String content, String key) {
        var lines = content.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i).startsWith(key) && lines.get(i).substring(key.length()).matches("\\s*[=:].*"))
                return i + 1;
        return 0;
    }

    private static Read<Map<String, String>> texts(Shelf shelf, String name) {
        return shelf.text(name).then(Catalogue::properties);
    }

    private static Read<Map<String, String>> properties(Shelf.Text text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text.content()));
        } catch (IOException | IllegalArgumentException e) {
            return Read.Bad.of(text.file(), 0, "It is no properties file: " + e.getMessage() + ".", EXAMPLE);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Read.Good<>(texts);
    }
}

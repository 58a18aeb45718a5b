package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word that the bot says comes from the catalogue: every conversation is played to somebody who reads English in circled
 * letters, from a catalogue of their own beside the program. What is in plain letters then is a name, a date, or was typed.
 */
class CatalogueAloneTest {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");
    private static final String DATES = "Mon Tue Wed Thu Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
    private static final Set<String> NAMES = new TreeSet<>();
    /** What the catalogue gives as an example to type, and zones. */
    private static final Set<String> TO_TYPE = new TreeSet<>(
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private static final Pattern ZONE_OR_COMMAND = Pattern.compile("\\b[A-Z]\\w+/[A-Z]\\w+|/[a-z]{3,}");
    private static @TempDir Path config;

    @BeforeAll
    static void writeTheCatalogue() throws IOException {
        var english = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("config/messages.properties"))) {
            english.load(reader);
        }
        var circled = new Properties();
        english.stringPropertyNames().forEach(key -> circled.put(key, kept(key)
                ? english.getProperty(key)
                : Circled.in(english.getProperty(key, ""))));
        try (var writer = Files.newBufferedWriter(config.resolve("messages_en-AU.properties"))) {
            circled.store(writer, null);
        }
        english.values().forEach(text -> Pattern.compile("<code>([^{<]+)").matcher((String) text).results()
                .forEach(code -> TO_TYPE.add(code.group(1))));
        TO_TYPE.add(english.getProperty("example", ""));
        NAMES.addAll(Circled.plain(DATES));
        NAMES.addAll(Circled.plain(
                "Bogota New York England Scotland Wales Northern Ireland Colombia United States English Deutsch"));
        try (var playbooks = Files.list(Path.of("config/playbooks"))) {
            for (var playbook : playbooks.toList())
                Files.readAllLines(playbook).stream().filter(line -> line.matches("(name|title|summary): .*"))
                        .forEach(line -> NAMES.addAll(Circled.plain(line)));
        }
    }

    private static boolean kept(String key) {
        return key.startsWith("date.") || key.startsWith("answer.") || key.startsWith("example")
                || key.equals("language.words");
    }

    static Stream<Path> transcripts() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(CatalogueAloneTest::isEnglish).sorted().toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transcripts")
    void everyWordComesFromTheCatalogue(Path file, @TempDir Path data) throws IOException {
        var transcript = Transcript.read(file);
        var known = known(file);
        try (var desk = Desk.at(data, transcript.heading("now", "2026-11-06T17:00:00Z"),
                transcript.heading("zone", "Europe/London"), Map.of("CRICKETS_CONFIG_DIR", config.toString()))) {
            transcript.play(desk.phone(1).set("en-AU").through(Circled::out, raw -> assertThat(words(raw))
                    .as(raw).isSubsetOf(known)));
        }
    }

    private static boolean isEnglish(Path file) {
        try {
            return Transcript.read(file).heading("language", "en").equals("en");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is typed or sent in the conversation, and where it happens. */
    private static Set<String> known(Path file) throws IOException {
        var typed = Files.readAllLines(file).stream().filter(line -> line.matches("[>~z^].*"))
                .collect(Collectors.joining(" "));
        var known = new TreeSet<>(NAMES);
        known.addAll(Circled.plain(typed));
        return known;
    }

    /** A draft is for an employer, and so in English. */
    private static Set<String> words(String raw) {
        if (Circled.out(raw).contains("Draft – not sent"))
            return Set.of();
        var rest = ZONE_OR_COMMAND.matcher(raw).replaceAll("");
        for (var example : TO_TYPE)
            rest = rest.replace(example, "");
        return Circled.plain(rest);
    }
}

package org.crickets.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.crickets.plan.DraftKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Enthusiastic, never desperate (K14), and no apology for asking (S5): neither in a draft nor in what the coach says. */
class ToneTest {
    private static final String ALLOWED = "allowed: ";
    private static List<String> allowed = List.of();
    private static Pattern banned = Pattern.compile("x");
    private final Templates drafts = Asks.packed();

    @BeforeAll
    static void read() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/draft/banned-tone.txt")).stream()
                .filter(it -> !it.isBlank() && !it.startsWith("#")).toList();
        allowed = lines.stream().filter(it -> it.startsWith(ALLOWED)).map(it -> it.substring(ALLOWED.length()))
                .toList();
        var words = lines.stream().filter(it -> !it.startsWith(ALLOWED)).map(Pattern::quote).toList();
        assertThat(words).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        banned = Pattern.compile("\\b(" + String.join("|", words) + ")");
    }

    @Test
    void noTemplateFileHoldsABannedWord() throws IOException {
        try (var files = Files.list(Path.of("config/drafts"))) {
            for (var file : files.toList())
                assertThat(offences(Files.readString(file))).as(file.toString()).isEmpty();
        }
    }

    /** A piece that is missing may join two harmless halves. */
    @ParameterizedTest
    @EnumSource
    void noWordingHoldsOneWithOrWithoutAnyPiece(DraftKind kind) {
        var pieces = new TreeSet<Integer>(List.of(0, ~0));
        Asks.PIECES.forEach(piece -> pieces.addAll(List.of(Asks.bits(piece), ~Asks.bits(piece))));
        for (int bits : pieces)
            for (int version = 0; version < 4; version++)
                for (int variant = 0; variant < (kind == DraftKind.THANK_YOU ? 8 : 1); variant++) {
                    var draft = drafts.write(Asks.known(kind, bits, version, version == 3, variant));
                    assertThat(offences(draft.subject() + "\n" + draft.text())).as(draft.text()).isEmpty();
                }
    }

    @Test
    void noTextOfTheCatalogueHoldsOne() throws IOException {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(Path.of("config/messages.properties"))) {
            texts.load(file);
        }
        var wrong = new TreeMap<String, List<String>>();
        texts.stringPropertyNames().forEach(key -> {
            var found = offences(texts.getProperty(key).replaceAll("\\{\\{[^}]*}}}?", ""));
            if (!found.isEmpty())
                wrong.put(key, found);
        });
        assertThat(texts).hasSizeGreaterThan(300);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theListWouldCatchWhatAnAnxiousPersonWrites() {
        assertThat(offences("I'm SORRY to bother you, just\nchecking in: any update? It’s my dream job!!"))
                .containsExactly("sorry", "bother", "just checking", "any update", "dream job", "!!");
        assertThat(offences("I’m sorry to hear that. Keen, never desperate.")).isEmpty();
    }

    private static List<String> offences(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
        for (var phrase : allowed)
            plain = plain.replace(phrase, "");
        return banned.matcher(plain).results().map(it -> it.group()).toList();
    }
}

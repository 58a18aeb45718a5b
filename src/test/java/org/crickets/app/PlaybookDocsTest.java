package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.dialogue.Languages;
import org.crickets.files.Read;
import org.crickets.files.Shelf;
import org.crickets.playbook.Rules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What docs/playbooks.md tells a coach is true: its example is loaded and planned, its tables are those of the files. */
class PlaybookDocsTest {
    private static final List<String> SIX = List.of("balanced", "keen-and-clear", "three-strikes", "full-circle",
            "seven-days", "tread-gently");
    private static String docs = "";
    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        docs = Files.readString(Path.of("docs/playbooks.md"));
    }

    private static List<String> blocks(String kind) {
        return Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL).matcher(docs).results()
                .filter(result -> result.group(1).equals(kind)).map(result -> result.group(2)).toList();
    }

    private String checked(String example) throws IOException {
        Files.writeString(folder.resolve("slow-and-steady.yaml"), example);
        var out = new ByteArrayOutputStream();
        new CommandLine(new CheckCommand(new PrintStream(out, true, StandardCharsets.UTF_8)))
                .execute(folder.toString());
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theExampleIsOneGoodPlaybookAndGivesTheDatesThatStandThere() throws IOException {
        assertThat(blocks("yaml")).hasSize(1);
        var told = checked(blocks("yaml").getFirst());
        var shown = blocks("").stream().filter(block -> block.startsWith("slow-and-steady.yaml: ")).toList();
        assertThat(shown).hasSize(1);
        assertThat(told).contains(shown.getFirst(), "1 good playbook, no problem.");
    }

    @Test
    void theMistakeThatItShowsIsToldSo() throws IOException {
        var told = checked(blocks("yaml").getFirst().replace("first-after: 10 days", "first-after: ten days"));
        var shown = blocks("").stream().filter(block -> block.startsWith("config/playbooks/slow-and-steady.yaml:"))
                .findFirst().orElseThrow();
        assertThat(told).contains(shown.strip().replace("config/playbooks", folder.toString()));
    }

    @Test
    void everyRuleStandsThereInTheWordsOfTheCatalogue() {
        if (!(Catalogue.load(Shelf.packed()) instanceof Read.Good<Languages>(var languages)))
            throw new AssertionError("the packed catalogues are good");
        var words = languages.messages();
        assertThat(Rules.ids())
                .allSatisfy(id -> assertThat(docs).contains("| " + id + " | " + words.say("rule." + id) + " |"));
    }

    @Test
    void theNumbersAreThoseOfTheSixFiles() throws IOException {
        var keys = keys();
        assertThat(keys).hasSize(15);
        for (var key : keys)
            assertThat(docs).contains("| `" + key + "` | "
                    + SIX.stream().map(name -> value(name, key)).collect(Collectors.joining(" | ")) + " |");
        assertThat(docs).contains("| | " + String.join(" | ", SIX) + " |");
    }

    /** Every key that one of the six gives a value, but those that only name it. */
    private static List<String> keys() throws IOException {
        return SIX.stream().flatMap(PlaybookDocsTest::lines).map(line -> line.split(": ", 2)[0].strip()).distinct()
                .filter(key -> !List.of("name", "title", "summary", "in-other-languages", "de").contains(key)).toList();
    }

    private static String value(String name, String key) {
        return lines(name).map(String::strip).filter(line -> line.startsWith(key + ": "))
                .map(line -> line.split(": ", 2)[1]).findFirst().orElse("–");
    }

    private static Stream<String> lines(String name) {
        try {
            return Arrays.stream(Files.readString(Path.of("config/playbooks", name + ".yaml")).split("\n"))
                    .filter(line -> line.matches("\\s*[a-z-]+: .*"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyKeyIsExplained() throws IOException {
        assertThat(Stream.concat(keys().stream(),
                Stream.of("name", "title", "summary", "before-interview", "thank-you", "follow-ups")))
                .allSatisfy(key -> assertThat(docs).contains("\n| `" + key + "` | "));
    }
}

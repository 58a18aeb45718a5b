package org.crickets.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crickets.files.Problem;
import org.crickets.files.Read;
import org.crickets.files.Shelf;
import org.crickets.plan.DraftKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operator's own wording wins over the packed one; a broken one is told with its line before anybody gets it. */
class BrokenTemplateTest {
    private static final String MINE = """
            My own words.
            [version]
            Subject: Thanks from {{me}}

            {{hi}}
            Thanks{{#role}} about {{role}}{{/role}}.
            {{bye}}
            [shorter]
            Subject: Thanks
            Thanks, {{to}}.
            """;
    @TempDir
    Path config;

    private Read<Templates> with(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(config.resolve("drafts")).resolve(name), text);
        return Templates.load(new Shelf(Optional.of(config)));
    }

    @Test
    void ownWordsWinForTheirKindAlone() throws IOException {
        var loaded = with("thank-you.mustache", MINE);
        assertThat(loaded).isInstanceOfSatisfying(Read.Good.class, good -> {
            var drafts = (Templates) good.value();
            assertThat(drafts.write(Asks.full(DraftKind.THANK_YOU))).isEqualTo(new Draft("Thanks from Tom Baker",
                    "Hi Dana,\nThanks about Data Engineer.\nBest regards,\nTom Baker\n+44 7700 900123"));
            assertThat(drafts.write(Asks.full(DraftKind.W2_NOTE)))
                    .isEqualTo(Asks.packed().write(Asks.full(DraftKind.W2_NOTE)));
        });
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # instead of               | somebody writes            | line | and reads
            {{#role}} about            | {{role}} about             | 6    | The template breaks here
            {{/role}}.                 | .                          | 6    | The template breaks here
            {{hi}}                     | {{hi                       | 5    | Double braces are opened or closed alone
            {{hi}}                     | {{salary}}                 | 5    | "salary" is nothing a draft knows; it knows article, asked, availability, bye, closer, company, contact, deadline, hi,
            {{hi}}                     | {{>other}}                 | 5    | ">other" is nothing a draft knows
            Subject: Thanks from {{me}}| Thanks from {{me}}         | 3    | A wording starts with its subject.
            Subject: Thanks from {{me}}| Subject: {{us}}            | 3    | "us" is nothing a draft knows
            [shorter]                  | [short]                    | 8    | "[short]" is no heading.
            [shorter]                  |                            | 1    | There is no [shorter].
            Thanks, {{to}}.            | {{! nothing }}\\n[version] | 11   | There is nothing below [version].
            Thanks, {{to}}.            |                            | 9    | There is no text below the subject.
            """)
    void oneMistake(String instead, String written, int line, String wrong) throws IOException {
        assertThat(MINE).contains(instead);
        var text = MINE.replace(instead, written == null ? "" : written.replace("\\n", "\n"));
        assertThat(with("thank-you.mustache", text).problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(config.resolve("drafts/thank-you.mustache").toString());
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.wrong()).startsWith(wrong);
        });
    }

    @Test
    void theExampleOfTheDocumentationWorksAsItStands() throws IOException {
        var example = Files.readString(Path.of("docs/drafts.md")).split("(?m)^```$")[1];
        assertThat(with("thank-you.mustache", example)).isInstanceOfSatisfying(Read.Good.class, good -> {
            var drafts = (Templates) good.value();
            assertThat(drafts.write(Asks.full(DraftKind.THANK_YOU)).text())
                    .contains("I liked this most: your migration to Kafka.", "I am free Tue–Thu afternoons.");
            assertThat(drafts.write(Asks.bare(DraftKind.THANK_YOU)).text()).isEqualTo("""
                    Hello,

                    Thank you for the conversation.

                    I would be glad to join Acme.

                    Best regards""");
        });
    }

    @Test
    void allFilesAreToldAtOnce() throws IOException {
        with("thank-you.mustache", MINE.replace("{{hi}}", "{{ho}}"));
        with("common.mustache", "no sign-offs here");
        assertThat(with("thankyou.mustache", MINE).problems()).extracting(Problem::wrong).hasSize(3)
                .anyMatch(it -> it.startsWith("\"ho\" is nothing")).contains("There are no [sign-offs].",
                        "There is no such kind of draft.");
    }

    @Test
    void everyPackedFileHasItsKind() throws IOException {
        try (var files = Files.list(Path.of("config/drafts"))) {
            var kinds = List.of(DraftKind.values()).stream().map(Templates::fileName).toList();
            assertThat(files.map(it -> it.getFileName().toString()).filter(it -> !it.equals("common.mustache")))
                    .containsExactlyInAnyOrderElementsOf(kinds);
        }
    }
}

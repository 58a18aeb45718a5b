package org.crickets.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crickets.files.Problem;
import org.crickets.files.Read;
import org.crickets.files.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A coach edits a playbook and makes mistakes; the program names each with its line, and says what would be right. */
class BrokenPlaybookTest {
    private static final String MINE = """
            name: mine
            title: Mine
            summary: One question after ten days.
            debrief-after: 2 hours (A3)
            thank-you:
              to: each interviewer (K3)
              until: 36 hours (A1)
            follow-ups:
              by: email
              first-after: 10 days (K7)
              next-after: 1 week (A8, ours)
              at-most: 2 (A5, ours)
              business-days-only: yes
              drafts: [W2, S2]
            stop-after: 2 weeks (A5, ours)
            """;
    @TempDir
    Path config;

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectory(config.resolve("playbooks"));
    }

    private Read<Playbooks> loaded(String text) throws IOException {
        write("mine.yaml", text);
        return load();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(config.resolve("playbooks").resolve(name), text);
    }

    private Read<Playbooks> load() {
        return Playbooks.load(new Shelf(Optional.of(config)));
    }

    private List<String> problems(String text) throws IOException {
        return loaded(text).problems().stream()
                .map(it -> "line " + it.line() + ": " + it.wrong() + " → " + it.example())
                .toList();
    }

    @Test
    void aGoodFileJoinsThePackedOnes() throws IOException {
        assertThat(loaded(MINE)).isInstanceOfSatisfying(Read.Good.class, good -> assertThat(
                ((Playbooks) good.value()).named("mine").orElseThrow().followUps().nextAfter().value()).isEqualTo(7));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # instead of                   | somebody writes                      | line | and reads                                                            | with the example
            first-after: 10 days (K7)      | first-after: ten days (K7)           | 10   | "ten days" is not a number of days, 1 to 90, with its unit           | first-after: 7 days (G1)
            first-after: 10 days (K7)      | first-after: 10 (K7)                 | 10   | "10" is not a number of days                                         | first-after: 7 days (G1)
            first-after: 10 days (K7)      | first-after: 36 hours (K7)           | 10   | "36 hours" is not a number of days                                   | first-after: 7 days (G1)
            first-after: 10 days (K7)      | first-after: 0 days (K7)             | 10   | "0 days" is not a number of days                                     | first-after: 7 days (G1)
            first-after: 10 days (K7)      | first-after: 10 days                 | 10   | "10 days" does not say, in brackets, which rules it comes from       | first-after: 7 days (G1)
            first-after: 10 days (K7)      | first-after: 10 days (Q9)            | 10   | "Q9" is no rule; there are W1–W5, A1–A12, K1–K14, S1–S7, G1–G7       | first-after: 7 days (G1)
            first-after: 10 days (K7)      | first-after: 10 days (ours)          | 10   | No rule stands in the brackets                                       | first-after: 7 days (G1)
            first-after: 10 days (K7)      | first-after: [10 days (K7)]          | 10   | "follow-ups.first-after" takes one value                             | first-after: 7 days (G1)
            first-after: 10 days (K7)      | frist-after: 10 days (K7)            | 10   | "follow-ups.frist-after" is no key here; known are after-promised-date, at-most | first-after: …
            at-most: 2 (A5, ours)          | at-most: many (A5)                   | 12   | "many" is not a whole number from 1 to 10                            | at-most: 3 (A5)
            by: email                      | by: pigeon                           | 9    | "pigeon" is not one of: email, email to hiring manager and recruiter, phone | by: email
            by: email                      | by: email to hiring manager and recruiter\\n  late-by: 7 days | 14 | "late-by" is for exact days               | business-days-only: no
            drafts: [W2, S2]               | drafts: [W2, X1]                     | 14   | "X1" is not one of: A4, A4 closing                                   | drafts: W2
            drafts: [W2, S2]               | drafts: []                           | 14   | "follow-ups.drafts" is an empty list                                 | drafts: [W2]
            drafts: [W2, S2]               | drafts: [W2, S2, A4]                 | 14   | There are more drafts than follow-ups                                | drafts: [W2]
            business-days-only: yes        | business-days-only: maybe            | 13   | "maybe" is not yes or no                                             | business-days-only: yes
            until: 36 hours (A1)           | until: end of business day 9 (K3)    | 7    | "end of business day 9" is not a deadline                            | until: 36 hours (A1)
            to: each interviewer (K3)      | to: everyone (K3)                    | 6    | "everyone" is not one of: each interviewer, hiring manager           | to: each interviewer (K3)
            debrief-after: 2 hours (A3)    | debrief-after: 2 days 1 hour (A3)    | 4    | "2 days 1 hour" is not a time in minutes or hours, up to 48 hours    | debrief-after: 2 hours (A3, ours)
            name: mine                     | name: My Playbook                    | 1    | "My Playbook" is not a name of small letters                         | name: my-playbook
            name: mine                     | name: balanced                       | 1    | The name "balanced" is taken by config/playbooks/balanced.yaml       | name: my-balanced
            title: Mine                    | title: Mine\\ntitle: Yours           | 3    | "title" stands here twice, first in line 2                           | one of the two lines only.
            title: Mine                    | titel: Mine                          | 1    | "title" is missing                                                   | title: My playbook
            title: Mine                    | title:                               | 2    | "" is not a text of 1 to 40 characters                               | title: My playbook
            """)
    void oneMistake(String instead, String written, int line, String wrong, String example) throws IOException {
        assertThat(MINE).contains(instead);
        var found = loaded(MINE.replace(instead, written.replace("\\n", "\n"))).problems();
        assertThat(found).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(config.resolve("playbooks/mine.yaml").toString());
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.wrong()).contains(wrong);
            assertThat(problem.example()).isEqualTo(example);
        });
    }

    @Test
    void allMistakesOfAllFilesAreToldAtOnce() throws IOException {
        write("other.yaml", MINE.replace("name: mine", "name: other").replace("36 hours", "36"));
        assertThat(
                loaded(MINE.replace("2 hours", "soon").replace("2 weeks", "never").replace("by: email", "via: email"))
                        .problems())
                .extracting(it -> it.file().replaceAll(".*/", "") + ":" + it.line())
                .containsExactly("mine.yaml:4", "mine.yaml:8", "mine.yaml:9", "mine.yaml:15", "other.yaml:7");
    }

    @ParameterizedTest(name = "{2} {0}")
    @CsvSource(delimiter = '|', textBlock = """
            # damaged                                    | line | what is told
            ''                                           | 1    | The file is empty.
            '# only a comment\\n'                        | 1    | The file is empty.
            just words                                   | 1    | It is not a list of keys with their values.
            '- name: mine'                               | 1    | It is not a list of keys with their values.
            'name: mine\\nthank-you:\\n\\tto: all\\n'    | 3    | A tab stands in this line; indent with spaces.
            'name: mine\\nsummary: "no end\\n'           | 2    | The YAML breaks here
            'name: mine\\nsummary: one: two\\n'          | 2    | The YAML breaks here
            'name: mine\\n---\\nname: two\\n'            | 2    | The YAML breaks here
            'name: mine\\n? [a, b]\\n: c\\n'             | 2    | A key has to be a plain word.
            'name: *nobody\\n'                           | 1    | The YAML breaks here
            """)
    void damagedFiles(String text, int line, String wrong) throws IOException {
        assertThat(loaded(text.replace("\\n", "\n").replace("\\t", "\t")).problems()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.wrong()).startsWith(wrong);
        });
    }

    @Test
    void aFileInAnotherEncodingAndAHugeOneAreRefused() throws IOException {
        Files.write(config.resolve("playbooks/latin.yaml"), "name: café".getBytes(StandardCharsets.ISO_8859_1));
        write("huge.yaml", "#".repeat(1_000_001));
        assertThat(load().problems()).extracting(Problem::wrong).containsExactly("It is larger than 1 MB.",
                "It is not in UTF-8.");
    }

    @Test
    void aFileOfThePackedNameReplacesThePackedOne() throws IOException {
        write("balanced.yaml", MINE.replace("name: mine", "name: balanced"));
        assertThat(load()).isInstanceOfSatisfying(Read.Good.class,
                good -> assertThat(((Playbooks) good.value()).named("balanced").orElseThrow().title())
                        .isEqualTo("Mine"));
    }

    @Test
    void theProblemReadsAsOneLine() throws IOException {
        assertThat(problems(MINE.replace("2 hours", "soon"))).containsExactly(
                "line 4: \"debrief-after\": \"soon\" is not a time in minutes or hours, up to 48 hours, with its unit."
                        + " → debrief-after: 2 hours (A3, ours)");
        assertThat(loaded(MINE.replace("2 hours", "soon")).problems().getFirst().toString()).startsWith(
                config + "/playbooks/mine.yaml:4: ").endsWith(" Write for example: debrief-after: 2 hours (A3, ours)");
    }

    @Test
    void anotherEndingIsToldRatherThanPassedOver() throws IOException {
        write("mine.yml", MINE);
        assertThat(load().problems()).extracting(Problem::toString).containsExactly(
                "playbooks/mine.yml: A playbook's file name ends in .yaml. Write for example: playbooks/mine.yaml");
    }

    @Test
    void hiddenFilesAndOtherEndingsArePassedOver() throws IOException {
        write(".mine.yaml", "broken:");
        write("mine.yaml~", "broken:");
        assertThat(load().problems()).isEmpty();
    }
}

package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** A coach has written playbooks, and asks what is wrong with them before the program is restarted. */
class CheckCommandTest {
    private static final String MINE = """
            name: my-way
            title: My way
            summary: One note to everybody, then two questions.
            thank-you:
              to: each interviewer (K3)
              until: 36 hours (A1)
            follow-ups:
              by: email
              after-promised-date: 2 business days (K7, ours)
              first-after: 8 days (K7)
              next-after: 1 week (A8, ours)
              at-most: 2 (A5, ours)
              business-days-only: yes
              drafts: [W2, A4 closing]
            stop-after: 2 weeks (A5, ours)
            """;
    @TempDir
    Path here;

    private record Checked(int code, String out) {}

    private static Checked check(Object... arguments) {
        var out = new ByteArrayOutputStream();
        int code = new CommandLine(new CheckCommand(new PrintStream(out, true, StandardCharsets.UTF_8)))
                .execute(java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Checked(code, out.toString(StandardCharsets.UTF_8));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(here.resolve(name), text);
    }

    @Test
    void aGoodOneShowsItsDatesWithTheRulesBehindThem() throws IOException {
        write("my-way.yaml", MINE);
        var checked = check(here);
        assertThat(checked.code()).isZero();
        assertThat(checked.out()).contains("my-way.yaml: My way (my-way)\n  One note to everybody, then two questions.",
                here + ": 1 good playbook, no problem.");
        assertThat(checked.out().lines().map(line -> line.replaceAll(" +", " "))).containsSubsequence(
                " Sat 7 Nov 09:00 thank-you to Dana Smith and Tom Okafor, until Sun 8 Nov 03:00 K3, A1",
                " Mon 16 Nov 09:00 follow-up 1 of 2 (W2) K7; Sat 14 Nov is no business day",
                " Mon 23 Nov 09:00 follow-up 2 of 2 (A4 closing) A8, ours",
                " Mon 7 Dec 09:00 time to move on A5, ours",
                " Had they promised Thu 19 Nov: follow-ups Mon 23 Nov, Mon 30 Nov, time to move on Mon 14 Dec K7, ours");
    }

    @Test
    void theOnesThatComeWithTheProgramAreGood() {
        var checked = check("config");
        assertThat(checked.code()).isZero();
        assertThat(checked.out()).contains("6 good playbooks, no problem.", "Balanced (balanced)",
                "follow-up 1 of 1 (G1, G2) to Dana Smith and Kim Lee", "A date they promise changes nothing");
    }

    @Test
    void everyProblemOfEveryFileIsToldAndTheGoodOnesAreShownAllTheSame() throws IOException {
        write("my-way.yaml", MINE);
        write("numbers.yaml", MINE.replace("name: my-way", "name: numbers").replace("8 days", "ten days")
                .replace("[W2, A4 closing]", "[W2, A9]"));
        write("twice.yaml", MINE);
        write("packed.yaml", MINE.replace("name: my-way", "name: balanced"));
        write("ending.yml", MINE);
        write("notes.txt", "not a playbook");
        var checked = check(here);
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("my-way.yaml: My way (my-way)", "thank-you to Dana Smith",
                here.resolve("numbers.yaml") + ":10: \"follow-ups.first-after\": \"ten days\" is not a number of days",
                here.resolve("numbers.yaml") + ":14: \"follow-ups.drafts\": \"A9\" is not one of: ",
                here.resolve("twice.yaml") + ":1: The name \"my-way\" is taken by " + here.resolve("my-way.yaml"),
                here.resolve("packed.yaml") + ":1: The name \"balanced\" is taken by config/playbooks/balanced.yaml",
                here.resolve("ending.yml") + ": A playbook's file name ends in .yaml.",
                "Passed over, because their names do not end in .yaml: notes.txt",
                here + ": 3 good playbooks, 5 problems.").doesNotContain("(numbers)");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # instead of                | somebody writes             | line | and reads
            summary: One                | sumary: One                 | 3    | "sumary" is no key here; known are before-interview
            at-most: 2 (A5, ours)       | at-most: 20 (A5, ours)      | 12   | "20" is not a whole number from 1 to 10.
            first-after: 8 days (K7)    | first-after: 8 days (K77)   | 10   | "K77" is no rule; there are W1–W5
            drafts: [W2, A4 closing]    | drafts: [W2, S2, A4]        | 14   | There are more drafts than follow-ups.
            drafts: [W2, A4 closing]    | drafts: [W2                 | 15   | The YAML breaks here
            stop-after: 2 weeks (A5, ours) | '#'                      | 1    | "stop-after" is missing.
            '  to: each interviewer'    | '\t  to: each interviewer' | 5    | A tab stands in this line; indent with spaces.
            'title: My way'             | 'title: "My way'            | 2    | The YAML breaks here
            """)
    void oneMistake(String instead, String written, int line, String told) throws IOException {
        assertThat(MINE).contains(instead);
        write("broken.yaml", MINE.replace(instead, written.replace("\\t", "\t")));
        var checked = check(here);
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out().lines()).anySatisfy(
                problem -> assertThat(problem).startsWith(here.resolve("broken.yaml") + ":").contains(":" + line + ": ",
                        told, "Write for example: "));
    }

    @Test
    void anEmptyFileAnEmptyFolderAndNone() throws IOException {
        assertThat(check(here).out()).contains("There is no playbook in it", "0 good playbooks, 1 problem.");
        assertThat(check(here.resolve("nowhere")).out()).contains("There is no such folder.");
        write("empty.yaml", "");
        var checked = check(here);
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("empty.yaml:1: The file is empty. Write for example: name: my-playbook");
        assertThat(check(here.resolve("empty.yaml")).out()).contains("It is a file, not a folder.");
    }

    @Test
    void itIsACommandOfTheProgram() throws IOException {
        try (var program = Running.start(here, Map.of(), "check")) {
            var end = program.awaitEnd();
            assertThat(end.code()).isZero();
            assertThat(end.out()).contains("There is no folder " + here.resolve("config/playbooks"),
                    "6 good playbooks, no problem.");
        }
        Files.createDirectories(here.resolve("config/playbooks"));
        write("config/playbooks/broken.yaml", "name: broken\n");
        try (var program = Running.start(here, Map.of(), "check")) {
            var end = program.awaitEnd();
            assertThat(end.code()).isEqualTo(1);
            assertThat(end.out())
                    .contains("broken.yaml:1: \"title\" is missing. Write for example: title: My playbook");
        }
        try (var program = Running.start(here, Map.of(), "--help")) {
            var end = program.awaitEnd();
            assertThat(end.out()).contains("check", "Checks a folder of playbooks");
        }
    }
}

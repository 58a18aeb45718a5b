package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crickets.storage.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the oldest program wrote that could be talked to (commit 7dfa27c): its data folder and its backup, a zipped SQL
 * script. In chat 7 are Acme, whose thank-you is sent, and Globex, which said no; in chat 8 is Initech, which offers.
 */
class UpgradeTest {
    private static final Path DATA = Path.of("src/test/resources/data");
    private static final Map<String, String> PLAIN = Map.of("CRICKETS_UNDERSTANDING_EXAMPLES", "off");

    @TempDir
    Path here;

    @Test
    void theDataFolderOfTheOldestProgramIsOpenedAndEverythingIsThere() throws IOException {
        copy(DATA.resolve("oldest"), here.resolve("data"));
        allIsThere(PLAIN);
    }

    @Test
    void theBackupOfTheOldestProgramIsRestoredIntoAFile() throws IOException {
        restored(PLAIN);
        allIsThere(PLAIN);
    }

    @Test
    void theBackupOfTheOldestProgramIsRestoredIntoPostgreSql() throws IOException {
        var server = Map.of("CRICKETS_UNDERSTANDING_EXAMPLES", "off", "CRICKETS_DB_URL", Postgres.empty());
        restored(server);
        allIsThere(server);
    }

    @Test
    void aBackupOfTheOldestDataIsMadeWithoutUpgradingThem() throws IOException {
        copy(DATA.resolve("oldest"), here.resolve("data"));
        var file = here.resolve("all.zip").toString();
        assertThat(run(PLAIN, "backup", file).out()).contains("fact                 17 rows")
                .contains("alarm                 6 rows").contains("Written and tried out");
        Files.delete(here.resolve("data/crickets.mv.db"));
        assertThat(run(PLAIN, "restore", file).out()).contains("fact                 17 rows");
        allIsThere(PLAIN);
    }

    /** Beside the phone's own history, which is no data of the program's. */
    private void restored(Map<String, String> environment) throws IOException {
        copy(DATA.resolve("oldest/sandbox"), here.resolve("data/sandbox"));
        var file = here.resolve("old.zip");
        Files.copy(DATA.resolve("oldest-script.zip"), file);
        var end = run(environment, "restore", file.toString());
        assertThat(end.complaints()).isEmpty();
        assertThat(end.out()).contains("fact                 17 rows").contains("message              13 rows");
    }

    private Running.End run(Map<String, String> environment, String... arguments) {
        var end = Running.start(here, environment, arguments).awaitEnd();
        assertThat(end.code()).as(end.complaints().toString()).isZero();
        return end;
    }

    private void allIsThere(Map<String, String> environment) {
        try (var program = Running.start(here, environment)) {
            var ada = program.phone(7);
            ada.settle();
            ada.news();
            ada.say("/list");
            assertThat(texts(ada)).anyMatch(text -> text.contains("Globex – closed, they said no")
                    && text.contains("Acme · Backend Engineer"));
            ada.say("I met Tom Berger at Acme, too");
            assertThat(texts(ada)).anyMatch(text -> text.contains("Dana Smith") && text.contains("Tom Berger"));
            var bea = program.phone(8);
            bea.news();
            bea.say("/list");
            assertThat(texts(bea)).anyMatch(text -> text.contains("Initech") && text.contains("offer in hand"));
            ada.travel("to", "2026-11-16T09:30:00Z");
            assertThat(texts(ada)).anyMatch(text -> text.contains("ollow-up") && text.contains("Acme"))
                    .noneMatch(text -> text.contains("Thank-you to Dana"));
        }
    }

    private static List<String> texts(Phone phone) {
        return phone.news().stream().map(Phone.Read::text).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList())
                if (Files.isDirectory(file))
                    copy(file, to.resolve(file.getFileName()));
                else
                    Files.copy(file, to.resolve(file.getFileName()));
        }
    }
}

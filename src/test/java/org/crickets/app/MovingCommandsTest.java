package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.crickets.storage.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator backs up, loses the data folder, restores it, and moves to PostgreSQL and back, by the commands. */
class MovingCommandsTest {
    private static final Map<String, String> PLAIN = Map.of("CRICKETS_UNDERSTANDING_EXAMPLES", "off");

    @TempDir
    Path here;

    @Test
    void fromAFileToAServerAndBackAndWhatIsWrongIsToldInOneLine() throws Exception {
        try (var program = Running.start(here, PLAIN, "--now", "2026-11-06T17:00:00Z", "--zone", "Europe/London")) {
            program.phone(1).say("interviewed at Acme today at 2 with Dana Smith, hiring manager");
            assertThat(refusal("backup")).contains("in use by another program");
            assertThat(refusal("move", "--to", Postgres.empty())).contains("in use by another program");
            assertThat(refusal("restore", "none.zip")).contains("There is no file none.zip");
            program.stop();
        }
        assertThat(refusal("move")).contains("--to").contains("--help");
        assertThat(refusal("move", "--to", Postgres.empty(), "--to-password-file", "none")).contains("password file");

        var out = done(PLAIN, "backup");
        assertThat(out).contains("chat                  1 rows, checksum ").contains("writing fact:")
                .doesNotContain("\r");
        var file = Stream.of(out.split("Written and tried out: ")).reduce((_, last) -> last).orElseThrow().strip();
        assertThat(Path.of(file)).isRegularFile().hasParentRaw(here.toRealPath().resolve("data/backups"));
        assertThat(refusal("restore", file)).contains("not empty");

        Files.move(here.resolve("data/crickets.mv.db"), here.resolve("away.mv.db"));
        assertThat(done(PLAIN, "restore", file)).contains("Restored and compared");
        var server = Postgres.empty();
        assertThat(done(PLAIN, "move", "--to", server)).contains("CRICKETS_DB_URL=" + server.replaceFirst("\\?.*", ""));
        Files.delete(here.resolve("data/crickets.mv.db"));

        var onServer = Map.of("CRICKETS_UNDERSTANDING_EXAMPLES", "off", "CRICKETS_DB_URL", server);
        lists(onServer, "Acme");
        done(onServer, "move", "--to", "jdbc:h2:file:" + here.resolve("data/crickets"));
        lists(PLAIN, "Acme");
    }

    private void lists(Map<String, String> environment, String company) {
        try (var program = Running.start(here, environment)) {
            program.phone(1).news();
            program.phone(1).say("/list");
            assertThat(program.phone(1).news()).anyMatch(read -> read.text().contains("Your interviews")
                    && read.text().contains(company));
            program.stop();
        }
    }

    private String done(Map<String, String> environment, String... command) {
        var end = Running.start(here, environment, command).awaitEnd();
        assertThat(end.complaints()).isEmpty();
        assertThat(end.code()).isZero();
        return end.out();
    }

    private String refusal(String... command) {
        var end = Running.start(here, PLAIN, command).awaitEnd();
        assertThat(end.code()).isPositive();
        assertThat(end.complaints()).as(end.complaints().toString()).hasSize(1);
        return end.complaints().getFirst();
    }
}

package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.crickets.telegram.BotApiStub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody starts the program with something wrong: it says so in one line, with what to do, and ends with an exit code
 * that is not 0. Whatever was wrong, the data of before are there afterwards.
 */
class RefusalTest {
    private static final String WRONG_TOKEN = "987654321:AAwrong-token_that_nobody_knows";

    @TempDir
    static Path here;

    @TempDir
    Path elsewhere;

    @BeforeAll
    static void somebodyLogsAnInterview() {
        try (var program = Running.start(here, Map.of(), "--now", "2026-11-06T17:00:00Z", "--zone", "Europe/London")) {
            program.phone(1).say("interviewed at Acme today at 2 with Dana Smith, hiring manager");
            program.stop();
        }
    }

    @AfterAll
    static void nothingIsLost() {
        try (var program = Running.start(here, Map.of())) {
            var phone = program.phone(1);
            assertThat(phone.news()).anyMatch(read -> read.text().contains("Dana Smith (hiring manager)"));
            phone.say("/list");
            assertThat(phone.news()).anyMatch(read -> read.text().contains("Acme"));
        }
    }

    private static String refusal(Map<String, String> environment, String... arguments) {
        return refusal(here, environment, arguments);
    }

    /** The one line. */
    private static String refusal(Path folder, Map<String, String> environment, String... arguments) {
        try (var program = Running.start(folder, environment, arguments)) {
            var end = program.awaitEnd();
            assertThat(end.code()).isPositive();
            assertThat(end.complaints()).hasSize(1);
            assertThat(end.out()).isEmpty();
            return end.complaints().getFirst();
        }
    }

    private static Path config(Path folder, String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve("config").resolve(name).getParent())
                .resolve(Path.of(name).getFileName()), text);
    }

    private Map<String, String> ourData() {
        return Map.of("CRICKETS_DATA_DIR", here.resolve("data").toString());
    }

    @Test
    void thePortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            assertThat(refusal(Map.of("CRICKETS_HTTP_PORT", port)))
                    .contains(port, "taken", "CRICKETS_HTTP_PORT=8081");
        }
    }

    @Test
    void thePortForHealthIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress()); var telegram = new BotApiStub()) {
            var port = Integer.toString(taken.getLocalPort());
            assertThat(refusal(Map.of("CRICKETS_HTTP_PORT", port, "TELEGRAM_BOT_TOKEN", BotApiStub.TOKEN,
                    "CRICKETS_TELEGRAM_URL", telegram.url()))).contains(port, "taken", "CRICKETS_HTTP_PORT=8081");
        }
    }

    @Test
    void anotherCricketsRunsOnTheFolder() {
        try (var first = Running.start(here, Map.of())) {
            first.port();
            assertThat(refusal(Map.of())).contains(here.resolve("data").toString(), "in use by another program",
                    "probably another Crickets", "stop that one first");
            first.phone(1).say("/list");
        }
    }

    @Test
    void theDataFolderIsNone() throws IOException {
        var file = Files.writeString(elsewhere.resolve("file"), "not a folder");
        assertThat(refusal(Map.of("CRICKETS_DATA_DIR", file.resolve("data").toString())))
                .contains(file.resolve("data").toString(), "cannot be written to", "CRICKETS_DATA_DIR");
    }

    @Test
    void theDatabaseIsDamaged() throws IOException {
        var data = Files.createDirectories(elsewhere.resolve("data"));
        var damaged = "no database, ".repeat(2000);
        var file = Files.writeString(data.resolve("crickets.mv.db"), damaged);
        assertThat(refusal(elsewhere, Map.of())).contains(file.toString(), "is damaged", "restore", "backups");
        assertThat(file).hasContent(damaged);
    }

    @Test
    void theSettingsAreNoYaml() throws IOException {
        config(elsewhere, "crickets.yaml", "http:\n  port: 8080\n bind: 127.0.0.1\n");
        assertThat(refusal(elsewhere, ourData())).contains("crickets.yaml:3: ", "Write for example: ");
    }

    @Test
    void aPlaybookIsDamaged() throws IOException {
        config(elsewhere, "playbooks/mine.yaml", "name: mine\nfollow-ups: [3 days\n");
        assertThat(refusal(elsewhere, ourData())).contains("mine.yaml:", "Write for example: ");
    }

    @Test
    void aSettingIsUnknown() throws IOException {
        config(elsewhere, "crickets.yaml", "http:\n  prot: 8080\n");
        assertThat(refusal(elsewhere, ourData())).contains("crickets.yaml:2: ", "http.prot", "bind, port",
                "Write for example: ");
    }

    @Test
    void theFolderOfSettingsIsMissing() {
        assertThat(refusal(Map.of("CRICKETS_CONFIG_DIR", elsewhere.resolve("config").toString())))
                .contains("CRICKETS_CONFIG_DIR", "There is no folder", "Write for example: ");
    }

    @Test
    void telegramDoesNotKnowTheToken() {
        try (var telegram = new BotApiStub()) {
            assertThat(refusal(Map.of("TELEGRAM_BOT_TOKEN", WRONG_TOKEN, "CRICKETS_TELEGRAM_URL", telegram.url())))
                    .contains("does not accept the bot token", "Check TELEGRAM_BOT_TOKEN").doesNotContain(WRONG_TOKEN);
        }
    }

    @Test
    void theTokenLooksLikeNone() {
        assertThat(refusal(Map.of("TELEGRAM_BOT_TOKEN", "see my password manager")))
                .contains("TELEGRAM_BOT_TOKEN", "Write for example: ").doesNotContain("password manager");
    }

    @Test
    void anotherBotApiServerWantsAToken() {
        assertThat(refusal(Map.of("CRICKETS_TELEGRAM_URL", "http://127.0.0.1:9")))
                .contains("TELEGRAM_BOT_TOKEN", "http://127.0.0.1:9 wants a token");
    }

    @Test
    void theClockWouldGoBack() {
        assertThat(refusal(Map.of(), "--now", "2026-11-01T09:00:00Z")).contains("already reached 2026-11-06T17:00",
                "time only goes forward", "Leave out --now");
    }

    @Test
    void theMomentIsNone() {
        assertThat(refusal(Map.of(), "--now", "friday")).contains("--now", "friday",
                "Write for example: --now 2026-11-06T17:00:00Z");
    }

    @Test
    void anOptionIsUnknown() {
        assertThat(refusal(Map.of(), "--nwo", "2026-11-06T17:00:00Z")).contains("--nwo",
                "Write for example: --now 2026-11-06T17:00:00Z");
    }
}

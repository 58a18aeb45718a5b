package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crickets.dialogue.Manner;
import org.crickets.files.Problem;
import org.crickets.files.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.event.Level;

/** An operator sets things by file, environment and option; every mistake is told before the start. */
class ConfigLoaderTest {
    private static final String TOKEN = "123456789:AAfalse-token_for-tests";
    @TempDir
    Path here;

    private Read<ConfigLoader.Loaded> load(Options options, Map<String, String> environment) {
        return ConfigLoader.load(options, environment, here);
    }

    private ConfigLoader.Loaded loaded(Map<String, String> environment) {
        return loaded(Options.NONE, environment);
    }

    private ConfigLoader.Loaded loaded(Options options, Map<String, String> environment) {
        return switch (load(options, environment)) {
            case Read.Good<ConfigLoader.Loaded>(var loaded) -> loaded;
            case Read.Bad<ConfigLoader.Loaded>(var problems) -> throw new AssertionError(problems);
        };
    }

    private Path file(String text) throws IOException {
        Files.createDirectories(here.resolve("config"));
        return Files.writeString(here.resolve("config/crickets.yaml"), text);
    }

    @Test
    void withoutAnythingTheSandboxStartsWithTheDefaults() throws Exception {
        var config = loaded(Map.of()).config();
        assertThat(config.inSandbox()).isTrue();
        assertThat(config).isEqualTo(new Config(
                new Config.Telegram(URI.create("https://api.telegram.org"), Optional.empty(), Optional.empty(), false),
                new Owners.Pairing(),
                new Config.House(new Config.Http(8080, InetAddress.ofLiteral("127.0.0.1")),
                        new Config.Data(here.resolve("data").toAbsolutePath(), Optional.empty(), LocalTime.of(3, 30),
                                14),
                        Optional.empty(), Level.INFO, true),
                new Config.Newcomers(Optional.empty(), LocalTime.of(9, 0), LocalTime.of(21, 0), LocalTime.of(8, 0),
                        "balanced", new Config.Ways(Optional.empty(), "en", Manner.USUAL)),
                new Config.Limits(4000, 200, 50, 20), new Config.Sandbox(Optional.empty(), Optional.empty())));
    }

    @Test
    void aLanguageModelIsAskedOnlyWhereItHasAnAddress() throws IOException {
        var key = Files.writeString(here.resolve("key"), "sk-secret\n");
        file("model: {url: 'http://localhost:11434/v1/', name: llama3.2, timeout: 7}");
        assertThat(loaded(Map.of("CRICKETS_MODEL_KEY_FILE", key.toString())).config().house().model())
                .contains(new Config.Model(URI.create("http://localhost:11434/v1"), "llama3.2",
                        Optional.of(new Secret("sk-secret")), Duration.ofSeconds(7)));
        assertThat(loaded(Map.of("CRICKETS_MODEL_KEY", "sk-secret")).config().toString()).doesNotContain("sk-secret");
        file("model: {name: llama3.2}");
        assertThat(loaded(Map.of()).config().house().model()).isEmpty();
    }

    @Test
    void aLanguageModelNeedsANameAndAKeyThatIsOne() {
        assertThat(load(Options.NONE, Map.of("CRICKETS_MODEL_URL", "http://localhost:11434/v1")).problems())
                .extracting(Problem::toString).singleElement().asString()
                .contains("CRICKETS_MODEL_NAME", "wants the name of a model");
        assertThat(load(Options.NONE, Map.of("CRICKETS_MODEL_KEY", "my secret key")).problems())
                .extracting(Problem::toString).singleElement().asString().contains("CRICKETS_MODEL_KEY", "no key")
                .doesNotContain("my secret key");
    }

    @Test
    void playbooksAndDraftsComeAlong() {
        assertThat(loaded(Map.of()).playbooks().all()).hasSize(6);
        assertThat(loaded(Map.of()).warnings()).isEmpty();
    }

    @Test
    void theOperatorsFileWinsKeyByKey() throws IOException {
        file("""
                http:
                  port: 9000
                newcomers: {zone: Europe/Berlin, reminder-hour: "8:30"}
                owners: [7, 8]
                """);
        var config = loaded(Map.of()).config();
        assertThat(config.house().http().port()).isEqualTo(9000);
        assertThat(config.house().http().bind().getHostAddress()).isEqualTo("127.0.0.1");
        assertThat(config.newcomers().zone()).contains(ZoneId.of("Europe/Berlin"));
        assertThat(config.newcomers().reminderHour()).isEqualTo(LocalTime.of(8, 30));
        assertThat(config.owners()).isEqualTo(new Owners.Only(Set.of(7L, 8L)));
    }

    @Test
    void theEnvironmentWinsOverTheFile() throws IOException {
        file("http: {port: 9000, bind: 127.0.0.2}\nowners: anyone\ndata: {folder: elsewhere}\n");
        var config = loaded(Map.of("CRICKETS_HTTP_PORT", "9001", "CRICKETS_HTTP_BIND", "0.0.0.0", "CRICKETS_OWNERS",
                "42, 43", "CRICKETS_DATA_DIR", "/var/lib/crickets", "CRICKETS_DB_URL", "jdbc:postgresql://db/c",
                "TELEGRAM_BOT_TOKEN", TOKEN, "CRICKETS_TELEGRAM_URL", "http://localhost:8081/",
                "CRICKETS_PAID_BROADCAST",
                "on")).config();
        assertThat(config.inSandbox()).isFalse();
        assertThat(config.telegram())
                .isEqualTo(new Config.Telegram(URI.create("http://localhost:8081"), Optional.of(new Secret(TOKEN)),
                        Optional.empty(), true));
        assertThat(config.house().http())
                .isEqualTo(new Config.Http(9001, new java.net.InetSocketAddress("0.0.0.0", 0).getAddress()));
        assertThat(config.house().data().folder()).isEqualTo(Path.of("/var/lib/crickets"));
        assertThat(config.house().data().db())
                .contains(new Config.Db(new Secret("jdbc:postgresql://db/c"), Optional.empty(), Optional.empty()));
        assertThat(config.owners()).isEqualTo(new Owners.Only(Set.of(42L, 43L)));
    }

    @Test
    void theOptionWinsOverTheEnvironment() {
        var config = loaded(new Options(Optional.of("2026-11-06T17:00:00Z"), Optional.of("Europe/London")),
                Map.of("CRICKETS_SANDBOX_NOW", "2020-01-01T00:00:00Z", "CRICKETS_SANDBOX_ZONE", "Asia/Tokyo")).config();
        assertThat(config.sandbox().now()).contains(Instant.parse("2026-11-06T17:00:00Z"));
        assertThat(config.newcomers().zone()).contains(ZoneId.of("Europe/London"));
    }

    @Test
    void withATokenTheSandboxsZoneIsPassedOverAloud() {
        var loaded = loaded(Map.of("TELEGRAM_BOT_TOKEN", TOKEN, "CRICKETS_SANDBOX_ZONE", "Asia/Tokyo"));
        assertThat(loaded.config().newcomers().zone()).isEmpty();
        assertThat(loaded.warnings()).singleElement().asString().contains("this is no sandbox");
    }

    @Test
    void theTokenMayLieInAFile() throws IOException {
        var token = Files.writeString(here.resolve("token"), TOKEN + "\n");
        assertThat(loaded(Map.of("TELEGRAM_BOT_TOKEN_FILE", token.toString())).config().telegram().token())
                .contains(new Secret(TOKEN));
        file("telegram: {token-file: token}");
        assertThat(loaded(Map.of()).config().telegram().token()).contains(new Secret(TOKEN));
    }

    @Test
    void theDatabasesUserAndPasswordMayStandBesideItsAddress() throws IOException {
        var file = Files.writeString(here.resolve("password"), "pass word\n");
        var url = "jdbc:postgresql://db/c";
        var expected = Optional.of(
                new Config.Db(new Secret(url), Optional.of("ada"), Optional.of(new Secret("pass word"))));
        assertThat(loaded(Map.of("CRICKETS_DB_URL", url, "CRICKETS_DB_USER", "ada", "CRICKETS_DB_PASSWORD_FILE",
                file.toString())).config().house().data().db()).isEqualTo(expected);
        file("data: {db-url: '" + url + "', db-user: ada, db-password-file: password}");
        assertThat(loaded(Map.of()).config().house().data().db()).isEqualTo(expected);
        assertThat(loaded(Map.of("CRICKETS_DB_PASSWORD", "other")).config().toString()).doesNotContain("pass word")
                .doesNotContain("other").doesNotContain("postgresql");
        assertThat(load(Options.NONE, Map.of("CRICKETS_DB_PASSWORD_FILE", here.resolve("none").toString())).problems())
                .singleElement().asString().contains("cannot be read");
    }

    @Test
    void secretsDoNotShow() {
        var loaded = loaded(Map.of("TELEGRAM_BOT_TOKEN", TOKEN, "CRICKETS_DB_URL", "jdbc:postgresql://u:hunter2@db/c"));
        assertThat(loaded.toString()).doesNotContain("AAfalse", "hunter2");
        assertThat(load(Options.NONE, Map.of("TELEGRAM_BOT_TOKEN", "AAfalse token", "CRICKETS_DB_URL", "u:hunter2"))
                .problems()).hasSize(2)
                .noneMatch(it -> it.toString().contains("AAfalse") || it.toString().contains("hunter2"));
    }

    @ParameterizedTest(name = "line {1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            # somebody writes                               | line | and reads                                                         | with the example
            'http:\\n  port: many'                          | 2    | "http.port": "many" is not a whole number from 0 to 65535.        | port: 8080
            'http:\\n  port: 70000'                         | 2    | "http.port": "70000" is not a whole number from 0 to 65535.       | port: 8080
            'http:\\n  prot: 80'                            | 2    | "http.prot" is no key here; known are bind, port.                 | port: …
            'http: 80'                                      | 1    | "http" has parts of its own, one a line, indented.                | http: {port: 8080}
            'htpp:\\n  port: 80'                            | 1    | "htpp" is no key here; known are data, http, limits, log-level, model, newcomers, owners, telegram, understanding. | http: …
            'http: {bind: my.host}'                         | 1    | "http.bind": "my.host" is not an address of this machine.         | bind: 127.0.0.1
            'newcomers:\\n  zone: Berlin'                   | 2    | "newcomers.zone": "Berlin" is not a time zone. It may also be ask. | zone: Europe/London
            'newcomers:\\n  reminder-hour: 9'               | 2    | "newcomers.reminder-hour": "9" is not a time of the day, as hours and minutes. | reminder-hour: 09:00
            'newcomers:\\n  reminder-hour: 22:00'           | 2    | "22:00" lies in the quiet hours from 21:00 to 08:00.              | reminder-hour: 08:00
            'newcomers:\\n  quiet-to: 10:00\\n'             | 1    | "09:00" lies in the quiet hours from 21:00 to 10:00.              | reminder-hour: 10:00
            'newcomers:\\n  quiet-from: 08:00'              | 1    | The quiet hours would never end, they start at 08:00 as well.     | quiet-to: 08:00
            'newcomers:\\n  country: Atlantis'             | 2    | "newcomers.country": "Atlantis" is not a country or a part of one with known holidays. It may also be zone. | country: GB-SCT
            'newcomers:\\n  weekends: maybe'               | 2    | "newcomers.weekends": "maybe" is not on or off.                  | weekends: on
            'newcomers:\\n  weekly-review: someday'        | 2    | "newcomers.weekly-review": "someday" is not a day of the week. It may also be off. | weekly-review: sunday
            'newcomers:\\n  tone: harsh'                   | 2    | "newcomers.tone": "harsh" is not plain or gentle.                | tone: plain
            'newcomers:\\n  playbook: ballanced'            | 2    | "newcomers.playbook": "ballanced" is not one of the playbooks: balanced, full-circle, keen-and-clear, seven-days, three-strikes, tread-gently. | playbook: balanced
            'owners: [7, me]'                               | 1    | "owners": "me" is not a numeric user id, anyone or pair.          | owners: 123456789
            'owners: [7, anyone]'                           | 1    | "anyone" and "pair" stand alone.                                  | owners: [123456789, 987654321]
            'owners: []'                                    | 1    | "owners" is an empty list.                                        | owners: [123456789]
            'limits:\\n  text-length: 5000'                 | 2    | "limits.text-length": "5000" is not a whole number from 100 to 4096. | text-length: 4000
            'data:\\n  db-url: mysql://x'                   | 2    | "data.db-url": It is not a JDBC URL for H2 or PostgreSQL. It may also be none. | db-url: jdbc:postgresql://localhost/crickets
            'telegram:\\n  url: ftp://x'                    | 2    | "telegram.url": "ftp://x" is not the address of a Bot API server. | url: https://api.telegram.org
            'log-level: loud'                               | 1    | "log-level": "loud" is not one of error, warn, info, debug, trace. | log-level: info
            'log-level: info\\nlog-level: warn'             | 2    | "log-level" stands here twice, first in line 1.                   | one of the two lines only.
            ''                                              | 1    | The file is empty.                                                | http: {port: 8080}
            """)
    void mistakesInTheFile(String text, int line, String wrong, String example) throws IOException {
        var file = file(text.replace("\\n", "\n"));
        assertThat(load(Options.NONE, Map.of()).problems())
                .containsExactly(new Problem(file.toString(), line, wrong, example));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', textBlock = """
            CRICKETS_HTTP_PORT      | http         | "http" is not a whole number from 0 to 65535.          | CRICKETS_HTTP_PORT=8080
            CRICKETS_HTTP_BIND      | everywhere   | "everywhere" is not an address of this machine.        | CRICKETS_HTTP_BIND=127.0.0.1
            CRICKETS_OWNERS         | @dana        | "@dana" is not a list of numeric user ids, anyone or pair. | CRICKETS_OWNERS=123456789,987654321
            CRICKETS_OWNERS         | 7,anyone     | "7,anyone" is not a list of numeric user ids, anyone or pair. | CRICKETS_OWNERS=123456789,987654321
            CRICKETS_DB_URL         | postgres://x | It is not a JDBC URL for H2 or PostgreSQL.             | CRICKETS_DB_URL=jdbc:postgresql://localhost/crickets
            CRICKETS_SANDBOX_NOW    | yesterday    | "yesterday" is not a moment in UTC.                    | CRICKETS_SANDBOX_NOW=2026-11-06T17:00:00Z
            CRICKETS_SANDBOX_ZONE   | Berlin       | "Berlin" is not a time zone.                           | CRICKETS_SANDBOX_ZONE=Europe/London
            CRICKETS_CONFIG_DIR     | /nowhere     | There is no folder /nowhere.                           | CRICKETS_CONFIG_DIR=/etc/crickets
            TELEGRAM_BOT_TOKEN      | abc          | It is not a bot's token (digits, a colon, letters).    | TELEGRAM_BOT_TOKEN=123456789:the-letters-that-BotFather-gave-you
            CRICKETS_TELEGRAM_URL   | http://x:81  | The Bot API server http://x:81 wants a token; there is none. | TELEGRAM_BOT_TOKEN=123456789:the-letters-that-BotFather-gave-you
            """)
    void mistakesInTheEnvironment(String variable, String value, String wrong, String example) {
        assertThat(load(Options.NONE, Map.of(variable, value)).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.wrong()).isEqualTo(wrong);
            assertThat(problem.example()).isEqualTo(example);
        });
    }

    @Test
    void aTokenFileThatIsMissingIsToldByItsPath() {
        assertThat(load(Options.NONE, Map.of("TELEGRAM_BOT_TOKEN_FILE", "nowhere/token")).problems()).singleElement()
                .satisfies(it -> assertThat(it.file()).isEqualTo(here.resolve("nowhere/token").toString()));
    }

    @Test
    void badOptionsAreToldByTheirNames() {
        assertThat(load(new Options(Optional.of("now"), Optional.of("here")), Map.of()).problems())
                .extracting(Problem::toString).containsExactly(
                        "--now: \"now\" is not a moment in UTC. Write for example: --now 2026-11-06T17:00:00Z",
                        "--zone: \"here\" is not a time zone. Write for example: --zone Europe/London");
    }

    @Test
    void everythingWrongAnywhereIsToldAtOnce() throws IOException {
        file("http: {port: many}\nlog-level: loud\n");
        Files.createDirectories(here.resolve("config/playbooks"));
        Files.writeString(here.resolve("config/playbooks/mine.yaml"), "name: mine\nsteps: 3\n");
        Files.createDirectories(here.resolve("config/drafts"));
        Files.writeString(here.resolve("config/drafts/w2-note.mustache"), "[version]\nSubject: {{x}}\nHi\n[shorter]\n");
        var problems = load(Options.NONE, Map.of("CRICKETS_HTTP_BIND", "x")).problems();
        assertThat(problems).extracting(it -> it.file().replaceAll(".*/", "")).contains("crickets.yaml",
                "CRICKETS_HTTP_BIND", "mine.yaml", "w2-note.mustache");
        assertThat(problems.subList(0, 2)).extracting(Problem::line).containsExactly(1, 2);
    }

    @Test
    void anUnknownVariableOfOursIsWarnedOf() {
        var environment = new HashMap<>(Map.of("CRICKETS_HTP_PORT", "1", "CRICKETS_FOO", "x", "PATH", "/bin"));
        assertThat(loaded(environment).warnings()).hasSize(2)
                .anyMatch(it -> it.contains("CRICKETS_HTP_PORT means nothing")
                        && it.contains("did you mean CRICKETS_HTTP_PORT?"))
                .anyMatch(it -> it.contains("CRICKETS_FOO") && it.contains("CRICKETS_DB_URL"));
    }

    @Test
    void blankVariablesCountAsNotSet() {
        assertThat(loaded(Map.of("CRICKETS_OWNERS", " ", "TELEGRAM_BOT_TOKEN", "")).config())
                .isEqualTo(loaded(Map.of()).config());
    }

    @Test
    void theFolderMayLieElsewhere() throws IOException {
        var folder = Files.createDirectories(here.resolve("etc"));
        Files.writeString(folder.resolve("crickets.yaml"), "log-level: debug");
        file("log-level: warn");
        assertThat(loaded(Map.of("CRICKETS_CONFIG_DIR", "etc")).config().house().logLevel()).isEqualTo(Level.DEBUG);
        assertThat(loaded(Map.of("CRICKETS_CONFIG_DIR", "etc")).shelf().folder()).contains(folder.toAbsolutePath());
    }

    @Test
    void aCopyOfThePackedFileChangesNothing() throws IOException {
        var before = loaded(Map.of()).config();
        file(Files.readString(Path.of("config/crickets.yaml")) + "# mine\n");
        assertThat(loaded(Map.of()).config()).isEqualTo(before);
    }

    @Test
    void loadingAllOfItIsQuick() {
        var start = System.nanoTime();
        var warnings = loaded(Map.of()).warnings();
        System.out.printf("settings, playbooks and drafts loaded in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        assertThat(warnings).isEqualTo(List.of());
    }
}

package org.crickets.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.crickets.coach.Files.Fetched;
import org.crickets.telegram.BotApiStub.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadsTest {
    private final BotApiStub server = new BotApiStub();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aFileIsAskedForAndThenDownloadedFromTheSameServer() {
        lies("documents/file_7.ics", 5);
        server.script("file_7.ics", Answer.body(200, "BEGIN"));

        assertThat(fetch()).isInstanceOfSatisfying(Fetched.Got.class,
                got -> assertThat(new String(got.bytes(), StandardCharsets.UTF_8)).isEqualTo("BEGIN"));
        assertThat(server.last("getFile").path("file_id").asText()).isEqualTo("F7");
    }

    @Test
    void whatIsTooBigIsNotDownloaded() {
        lies("documents/file_7.ics", 101);
        assertThat(fetch()).isEqualTo(new Fetched.TooBig());
        server.script("getFile", Answer.error(400, "Bad Request: file is too big"));
        assertThat(fetch()).isEqualTo(new Fetched.TooBig());
        assertThat(server.calls("file_7.ics")).isEmpty();
    }

    @Test
    void aSizeThatWasNotToldIsFoundOut() {
        lies("documents/file_7.ics", 0);
        server.script("file_7.ics", Answer.body(200, "x".repeat(101)));
        assertThat(fetch()).isEqualTo(new Fetched.TooBig());
        lies("documents/file_7.ics", 0);
        server.script("file_7.ics", Answer.body(200, "x".repeat(100)));
        assertThat(fetch()).isInstanceOf(Fetched.Got.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/var/lib/telegram-bot-api/x.ics", "../x.ics", "documents/../../x.ics", "x.ics?y",
            "a b/x.ics",
            "http://elsewhere.example/x.ics"})
    void aPathThatIsNoneIsNotAskedFor(String path) {
        lies(path, 5);
        assertThat(fetch()).isInstanceOf(Fetched.Failed.class);
        assertThat(server.calls("x.ics")).isEmpty();
    }

    @Test
    void whateverFailsIsToldWithoutTheToken() {
        server.script("getFile", Answer.error(500, "Internal Server Error"));
        failed();
        server.script("getFile", new Answer.Reset());
        failed();
        for (var broken : new Answer[]{new Answer.Reset(), new Answer.Silence(), Answer.error(404, "Not Found"),
                new Answer.Body(302, "", "Location", "http://127.0.0.1:1/")}) {
            lies("documents/file_7.ics", 5);
            server.script("file_7.ics", broken);
            failed();
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNotWaitedForLongerThanFiveSeconds() {
        long before = System.nanoTime();
        server.script("getFile", new Answer.Silence());
        try (var telegram = new Telegram(server.setup())) {
            assertThat(telegram.files().fetch("F7", 100)).isInstanceOf(Fetched.Failed.class);
            lies("documents/file_7.ics", 5);
            server.script("file_7.ics", new Answer.Silence());
            assertThat(telegram.files().fetch("F7", 100)).isInstanceOf(Fetched.Failed.class);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(9));
    }

    private void failed() {
        assertThat(fetch()).isInstanceOfSatisfying(Fetched.Failed.class,
                failed -> assertThat(failed.problem()).isNotBlank().doesNotContain(BotApiStub.TOKEN));
    }

    private void lies(String path, int size) {
        server.script("getFile", Answer.ok("{\"file_id\":\"F7\",\"file_unique_id\":\"u\",\"file_path\":\"" + path + "\""
                + (size > 0 ? ",\"file_size\":" + size : "") + "}"));
    }

    private Fetched fetch() {
        try (var telegram = new Telegram(server.impatient())) {
            return telegram.files().fetch("F7", 100);
        }
    }
}

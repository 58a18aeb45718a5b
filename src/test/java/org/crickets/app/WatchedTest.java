package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crickets.telegram.BotApiStub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees of the program from outside: health in words, and figures. */
class WatchedTest {
    private static final long ADA = 7;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path here;

    private final BotApiStub telegram = new BotApiStub();

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void aProgramThatWorksSaysSoAndCountsWhatItDoes() throws Exception {
        try (var program = start(Map.of())) {
            program.awaitLogged("Started: first poll answered after");
            telegram.says(ADA, "/start");
            await().atMost(Duration.ofSeconds(60)).until(() -> !telegram.calls("sendMessage").isEmpty());
            for (var path : new String[]{"/health", "/health/ready", "/health/live"}) {
                var health = get("127.0.0.1", program, path);
                assertThat(health.statusCode()).as(path).isEqualTo(200);
                assertThat(json(health)).isEqualTo(
                        json("{\"bot\":\"polling\",\"live\":true,\"ready\":true,\"problems\":[]}"));
            }
            await().untilAsserted(() -> {
                assertThat(figure(program, "crickets_updates_total{kind=\"command\"}")).isEqualTo(1);
                assertThat(figure(program, "crickets_telegram_calls_total{outcome=\"sent\"}")).isPositive();
            });
            assertThat(figure(program, "crickets_polling")).isEqualTo(1);
            assertThat(figure(program, "jvm_threads_live_threads")).isPositive();
            assertThat(get("127.0.0.1", program, "/healthy").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void onlyThisMachineIsAnsweredUnlessTheOperatorSaysSo() throws Exception {
        try (var program = start(Map.of())) {
            program.awaitLogged("Started: first poll answered after");
            assertThatThrownBy(() -> get("127.0.0.2", program, "/metrics")).isInstanceOf(ConnectException.class);
        }
        try (var program = start(Map.of("CRICKETS_HTTP_BIND", "0.0.0.0"))) {
            program.awaitLogged("Started: first poll answered after");
            assertThat(get("127.0.0.2", program, "/metrics").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whileTelegramIsNotThereItIsAliveAndNotReadyAndTheFailuresAreCounted() throws Exception {
        telegram.close();
        try (var program = start(Map.of())) {
            var health = get("127.0.0.1", program, "/health");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(json(health).path("bot").asText()).isEqualTo("not polling");
            assertThat(get("127.0.0.1", program, "/health/live").statusCode()).isEqualTo(200);
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                    figure(program, "crickets_poll_failures_total{kind=\"lost\"}")
                            + figure(program, "crickets_poll_failures_total{kind=\"unreachable\"}"))
                    .isPositive());
        }
    }

    @Test
    void theSandboxShowsHowLateRemindersWere() throws Exception {
        try (var desk = Desk.at(here, "2026-11-06T17:00:00Z", "Europe/London")) {
            var ada = desk.phone(ADA);
            ada.say("interviewed at Acme today at 2 with Dana Smith, hiring manager");
            ada.travel("advance", "P8D");
            var page = get("127.0.0.1", desk.port(), "/metrics").body();
            assertThat(figure(page, "crickets_reminder_lateness_seconds_count")).isGreaterThan(2);
            assertThat(figure(page, "crickets_reminder_lateness_seconds_bucket{le=\"5.0\"}"))
                    .isEqualTo(figure(page, "crickets_reminder_lateness_seconds_count"));
            assertThat(get("127.0.0.1", desk.port(), "/health/ready").statusCode()).isEqualTo(200);
            assertThat(get("127.0.0.1", desk.port(), "/health/live").statusCode()).isEqualTo(200);
        }
    }

    private Running start(Map<String, String> more) {
        var environment = new HashMap<>(Map.of("TELEGRAM_BOT_TOKEN", BotApiStub.TOKEN, "CRICKETS_TELEGRAM_URL",
                telegram.url(), "CRICKETS_OWNERS", "anyone"));
        environment.putAll(more);
        return Running.start(here, environment);
    }

    private double figure(Running program, String series) throws IOException, InterruptedException {
        return figure(get("127.0.0.1", program, "/metrics").body(), series);
    }

    private static double figure(String page, String series) {
        Matcher line = Pattern.compile("(?m)^" + Pattern.quote(series) + " (\\S+)$").matcher(page);
        assertThat(line.find()).as(series).isTrue();
        return Double.parseDouble(line.group(1));
    }

    private static HttpResponse<String> get(String host, Running program, String path)
            throws IOException, InterruptedException {
        return get(host, program.port(), path);
    }

    private static HttpResponse<String> get(String host, int port, String path)
            throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return json(answer.body());
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}

package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.crickets.sandbox.Sandbox;
import org.crickets.sandbox.SandboxOptions;
import org.crickets.storage.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs on one PostgreSQL, with the sandbox's server as Telegram: one polls and sends, the other takes over. */
class TwoProgramsTest {
    private static final long ADA = 7;
    private static final Duration TAKEOVER = Duration.ofSeconds(30);
    private static final int CHATS = 120;

    @TempDir
    Path here;

    private final String url = Postgres.fresh();
    private final List<Running> programs = new ArrayList<>();
    private final Sandbox telegram;

    /** Its folder is there when a test is made. */
    TwoProgramsTest(@TempDir Path folder) {
        telegram = Sandbox.start(SandboxOptions.local(0, folder, Clock.systemUTC()));
    }

    @BeforeEach
    void startOneAfterTheOther() {
        awaitHealth(start("one"), "polling");
        awaitHealth(start("two"), "standby");
    }

    @AfterEach
    void end() {
        programs.forEach(Running::close);
        telegram.close();
    }

    @Test
    void theOtherOneTakesOverWhenTheHolderIsKilledAndAtOnceWhenItIsStopped() {
        var phone = phone(ADA);
        phone.post("/phone/" + ADA + "/message", Map.of("text", "hi"));
        awaitRead(phone, "Where do you live?");

        programs.get(0).kill();
        phone.post("/phone/" + ADA + "/message", Map.of("text", "London"));
        long killed = System.nanoTime();
        awaitRead(phone, "London");
        System.out.println("Taken over " + Duration.ofNanos(System.nanoTime() - killed).toMillis()
                + " ms after the holder was killed");
        awaitHealth(programs.get(1), "polling");

        awaitHealth(start("three"), "standby");
        long stopped = System.nanoTime();
        programs.get(1).stop();
        phone.post("/phone/" + ADA + "/message", Map.of("text", "/help"));
        awaitRead(phone, "interviewed at");
        System.out.println("Taken over " + Duration.ofNanos(System.nanoTime() - stopped).toMillis()
                + " ms after the holder was told to end");
        awaitHealth(programs.get(2), "polling");
    }

    @Test
    void aPausedHolderThatWakesSendsNothing() {
        var chats = IntStream.rangeClosed(1001, 1000 + CHATS).boxed().toList();
        chats.forEach(chat -> phone(chat).post("/phone/" + chat + "/message", Map.of("text", "hi")));
        await().atMost(Duration.ofSeconds(60)).until(() -> sent("Where do you live?").size() == CHATS);
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == 0);

        var before = sent("news for").size();
        chats.forEach(chat -> queue(chat, "news for " + chat));
        await().pollInterval(Duration.ofMillis(10)).until(() -> sent("news for").size() > before + 10);
        programs.get(0).signal("STOP");
        int own = sent("news for").size();
        long paused = System.nanoTime();
        await().atMost(TAKEOVER).until(() -> sent("news for").size() > own + 10);
        System.out.println("Taken over " + Duration.ofNanos(System.nanoTime() - paused).toMillis()
                + " ms after the holder was paused, when " + own + " of " + CHATS + " were sent");
        await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 0);
        int all = sent("news for").size();

        programs.get(0).signal("CONT");
        awaitHealth(programs.get(0), "standby");
        await().during(Duration.ofSeconds(5)).atMost(Duration.ofSeconds(20))
                .until(() -> sent("news for").size() == all);
        for (var chat : chats)
            assertThat(sent("news for " + chat)).as("of chat " + chat).isNotEmpty().hasSizeLessThanOrEqualTo(2);
        assertThat(chats.stream().filter(chat -> sent("news for " + chat).size() == 2))
                .as("repeated: what was just being sent").hasSizeLessThanOrEqualTo(3);
        assertThat(sent("repeated")).as("not what only waited for its turn").hasSizeLessThanOrEqualTo(5);
        assertThat(own).as("the paused one had more to send").isLessThan(CHATS - 30);
        phone(ADA).post("/phone/" + ADA + "/message", Map.of("text", "hi"));
        awaitRead(phone(ADA), "Where do you live?");
    }

    private Running start(String name) {
        var program = Running.start(here.resolve(name), Map.of("TELEGRAM_BOT_TOKEN", SandboxOptions.TOKEN,
                "CRICKETS_TELEGRAM_URL", "http://127.0.0.1:" + telegram.port(), "CRICKETS_OWNERS", "anyone",
                "CRICKETS_DB_URL", url, "CRICKETS_UNDERSTANDING_EXAMPLES", "off"));
        programs.add(program);
        return program;
    }

    private Phone phone(long chat) {
        return new Phone(telegram.port(), chat);
    }

    private static void awaitRead(Phone phone, String text) {
        await().atMost(TAKEOVER).until(() -> phone.news().stream().anyMatch(read -> read.text().contains(text)));
    }

    private static void awaitHealth(Running program, String word) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var health = health(program.port());
            assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
            assertThat(health.body()).contains("\"bot\":\"" + word + "\"");
        });
    }

    private static HttpResponse<String> health(int port) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health")).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The texts with those words that Telegram was asked to send, as often as it was. */
    private List<String> sent(String words) {
        return StreamSupport.stream(phone(ADA).get("/ledger?after=0").path("calls").spliterator(), false)
                .filter(call -> call.path("method").asText().equalsIgnoreCase("sendMessage"))
                .map(call -> call.path("parameters").path("text")).map(JsonNode::asText)
                .filter(text -> (text + " ").contains(words)).toList();
    }

    private int waiting() {
        return Postgres.ask(url, "select count(*) from outbox", row -> row.getInt(1)).getFirst();
    }

    private void queue(long chat, String text) {
        Postgres.run(url, """
                insert into outbox (chat, kind, body, source, status, attempts, ambiguous, not_before, created)
                values (%d, 'message', '%s', 'bot', 'queued', 0, false, now(), now())""".formatted(chat,
                "{\"type\":\"Message\",\"html\":\"" + text
                        + "\",\"keyboard\":{\"type\":\"None\"},\"silent\":false,\"source\":\"bot\"}"));
    }
}

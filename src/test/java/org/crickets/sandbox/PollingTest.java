package org.crickets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** getUpdates: waiting, confirming, asking for kinds, and two who ask at once. */
final class PollingTest {

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = Desk.on(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private CompletableFuture<JsonNode> poll(String parameters) {
        return desk.http().sendAsync(desk.apiRequest("getUpdates", parameters), HttpResponse.BodyHandlers.ofString())
                .thenApply(Desk::json);
    }

    private void say(String text) {
        desk.phone("/phone/7/message", "{\"text\":\"" + text + "\"}");
    }

    private String waiting(String parameters) {
        return desk.api("getUpdates", parameters).path("result").valueStream()
                .map(update -> update.path("message").path("text").asText()).collect(Collectors.joining(" "));
    }

    @Test
    void aPollWaitsUntilSomebodySpeaks() {
        CompletableFuture<JsonNode> poll = poll("{\"timeout\":50}");
        say("hello");
        assertThat(poll.join().path("result").path(0).path("message").path("text").asText()).isEqualTo("hello");
    }

    @Test
    void anOffsetConfirmsAllBelowItAndANegativeOneKeepsTheLast() {
        say("one");
        say("two");
        say("three");
        assertThat(waiting("{}")).as("not confirmed yet").isEqualTo("one two three");
        assertThat(waiting("{\"limit\":2}")).isEqualTo("one two");
        assertThat(waiting("{\"offset\":2}")).isEqualTo("two three");
        say("four");
        assertThat(waiting("{\"offset\":-1}")).isEqualTo("four");
        assertThat(waiting("{}")).isEqualTo("four");
        assertThat(waiting("{\"offset\":5}")).isEmpty();
    }

    @Test
    void theOlderOfTwoPollsIsEnded() {
        CompletableFuture<JsonNode> older = poll("{\"timeout\":50}");
        Awaitility.await().until(() -> {
            CompletableFuture<JsonNode> newer = poll("{\"timeout\":0}");
            newer.join();
            return older.isDone();
        });
        assertThat(older.join().path("description").asText())
                .isEqualTo("Conflict: terminated by other getUpdates request; "
                        + "make sure that only one bot instance is running");
        assertThat(older.join().path("error_code").asInt()).isEqualTo(409);
    }

    @Test
    void onlyTheKindsAskedForAreKept() {
        desk.api("getUpdates", "{\"allowed_updates\":[\"edited_message\"]}");
        say("not asked for");
        assertThat(waiting("{}")).isEmpty();
        desk.api("getUpdates", "{\"allowed_updates\":[]}");
        say("asked for");
        assertThat(waiting("{}")).isEqualTo("asked for");
    }

    @Test
    void updatesAreForgottenAfterADayAndTapsAfterTwoAndAHalfMinutes() {
        Update message = new Update(1, "message", Json.object(), Desk.FRIDAY);
        Update tap = new Update(2, "callback_query", Json.object(), Desk.FRIDAY);
        assertThat(message.expired(Desk.FRIDAY.plus(Duration.ofHours(24)))).isFalse();
        assertThat(message.expired(Desk.FRIDAY.plus(Duration.ofHours(24)).plusMillis(1))).isTrue();
        assertThat(tap.expired(Desk.FRIDAY.plusSeconds(150))).isFalse();
        assertThat(tap.expired(Desk.FRIDAY.plusSeconds(151))).isTrue();
    }

    @Test
    void aWebhookTakesThePlaceOfPolling() {
        desk.api("setWebhook", "{\"url\":\"http://127.0.0.1:9/hook\"}");
        assertThat(desk.refusal("getUpdates", "{}"))
                .isEqualTo("409 Conflict: can't use getUpdates method while webhook is "
                        + "active; use deleteWebhook to delete the webhook first");
        assertThat(desk.api("getWebhookInfo", "{}").path("result").path("url").asText())
                .isEqualTo("http://127.0.0.1:9/hook");
        desk.api("deleteWebhook", "{}");
        assertThat(desk.api("getUpdates", "{}").path("ok").asBoolean()).isTrue();
    }

    @Test
    void aClosingSandboxLetsThePollGo() {
        CompletableFuture<JsonNode> poll = poll("{\"timeout\":50}");
        Awaitility.await().pollDelay(Duration.ZERO).until(() -> desk.get("/clock").has("now"));
        long start = System.nanoTime();
        desk.sandbox().close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(poll.handle((answer, failure) -> true).join()).isTrue();
    }
}

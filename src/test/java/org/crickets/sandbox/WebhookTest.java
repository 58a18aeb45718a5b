package org.crickets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bot with a webhook gets its updates pushed, with the secret, again until it takes them. */
final class WebhookTest {

    private final List<JsonNode> pushed = new CopyOnWriteArrayList<>();
    private final List<String> secrets = new CopyOnWriteArrayList<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private HttpServer bot;

    @BeforeEach
    void listen() throws IOException {
        bot = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bot.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        bot.createContext("/hook", this::take);
        bot.start();
    }

    @AfterEach
    void close() {
        bot.stop(0);
    }

    /** Refuses the texts that the test named, as a bot without its database does. */
    private void take(HttpExchange exchange) throws IOException {
        JsonNode update = Desk.json(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean refuse = refused.contains(text(update));
        if (!refuse) {
            pushed.add(update);
            secrets.add(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"));
        }
        exchange.sendResponseHeaders(refuse ? 503 : 200, -1);
        exchange.close();
    }

    private static String text(JsonNode update) {
        return update.path("message").path("text").asText();
    }

    private void hook(Desk desk) {
        desk.api("setWebhook", "{\"url\":\"http://127.0.0.1:" + bot.getAddress().getPort()
                + "/hook\",\"secret_token\":\"s3cret\"}");
    }

    private static JsonNode info(Desk desk) {
        return desk.api("getWebhookInfo", "{}").path("result");
    }

    private static void says(Desk desk, int chat, String text) {
        desk.phone("/phone/" + chat + "/message", "{\"text\":\"" + text + "\"}");
    }

    private List<String> texts() {
        return pushed.stream().map(WebhookTest::text).toList();
    }

    @Test
    void updatesArePushedInOrderUntilTaken(@TempDir Path folder) {
        refused.add("one");
        try (Desk desk = Desk.on(folder)) {
            hook(desk);
            says(desk, 7, "one");
            says(desk, 7, "two");
            Awaitility.await().until(() -> info(desk).has("last_error_message"));
            assertThat(texts()).as("two waits for one").isEmpty();
            refused.clear();
            Awaitility.await().until(() -> pushed.size() == 2);
            assertThat(texts()).containsExactly("one", "two");
            assertThat(secrets).containsOnly("s3cret");
            desk.phone("/settle", "{}");
            assertThat(info(desk).path("pending_update_count").asInt()).isZero();
        }
    }

    @Test
    void aPersonsUpdatesDoNotWaitForAnothers(@TempDir Path folder) {
        refused.add("stuck");
        try (Desk desk = Desk.on(folder)) {
            hook(desk);
            says(desk, 7, "stuck");
            says(desk, 8, "hello");
            Awaitility.await().until(() -> texts().contains("hello"));
            Awaitility.await().until(() -> info(desk).path("pending_update_count").asInt() == 1);
        }
    }

    @Test
    void whatWentWrongIsToldUntilAWebhookIsSetAnew(@TempDir Path folder) {
        refused.add("one");
        try (Desk desk = Desk.on(folder)) {
            hook(desk);
            assertThat(info(desk).has("last_error_date")).isFalse();
            says(desk, 7, "one");
            Awaitility.await().until(() -> info(desk).has("last_error_date"));
            assertThat(info(desk).path("last_error_date").asLong())
                    .isBetween(Desk.FRIDAY.getEpochSecond(), Desk.FRIDAY.getEpochSecond() + 60);
            assertThat(info(desk).path("last_error_message").asText())
                    .isEqualTo("Wrong response from the webhook: 503 Service Unavailable");
            assertThat(info(desk).path("max_connections").asInt()).isEqualTo(40);
            bot.stop(0);
            Awaitility.await().until(() -> info(desk).path("last_error_message").asText().equals("Connection refused"));
            desk.api("setWebhook", "{\"url\":\"http://127.0.0.1:9/other\"}");
            assertThat(info(desk).path("url").asText()).isEqualTo("http://127.0.0.1:9/other");
        }
    }

    @Test
    void pollingIsRefusedWhileAWebhookIsSetAndLosesNothingAfterwards(@TempDir Path folder) {
        refused.add("one");
        try (Desk desk = Desk.on(folder)) {
            hook(desk);
            says(desk, 7, "one");
            assertThat(desk.refusal("getUpdates", "{}")).startsWith(
                    "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook");
            desk.api("deleteWebhook", "{}");
            assertThat(info(desk).path("url").asText()).isEmpty();
            assertThat(desk.api("getUpdates", "{}").path("result")).map(WebhookTest::text).containsExactly("one");
        }
    }

    @Test
    void portsThatTelegramDoesNotCallAreRefused(@TempDir Path folder) {
        try (Desk desk = Desk.on(folder)) {
            assertThat(desk.refusal("setWebhook", "{\"url\":\"https://bot.example.com:9000/hook\"}"))
                    .isEqualTo("400 Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
            assertThat(desk.api("setWebhook", "{\"url\":\"https://bot.example.com:8443/hook\"}").path("ok").asBoolean())
                    .isTrue();
        }
    }
}

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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bot with a webhook gets its updates pushed, with the secret, again until it takes them. */
final class WebhookTest {

    private final List<JsonNode> pushed = new CopyOnWriteArrayList<>();
    private final List<String> secrets = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger(1);

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean refuse = refusals.getAndDecrement() > 0;
        if (!refuse) {
            pushed.add(Desk.json(body));
            secrets.add(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"));
        }
        exchange.sendResponseHeaders(refuse ? 500 : 200, -1);
        exchange.close();
    }

    @Test
    void updatesArePushedInOrderUntilTaken(@TempDir Path folder) throws IOException {
        HttpServer bot = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bot.createContext("/hook", this::take);
        bot.start();
        try (Desk desk = Desk.on(folder)) {
            desk.api("setWebhook", "{\"url\":\"http://127.0.0.1:" + bot.getAddress().getPort()
                    + "/hook\",\"secret_token\":\"s3cret\"}");
            desk.phone("/phone/7/message", "{\"text\":\"one\"}");
            desk.phone("/phone/7/message", "{\"text\":\"two\"}");
            Awaitility.await().until(() -> pushed.size() == 2);
            assertThat(pushed).extracting(update -> update.path("message").path("text").asText()).containsExactly("one",
                    "two");
            assertThat(secrets).containsOnly("s3cret");
            desk.phone("/settle", "{}");
            assertThat(desk.api("getWebhookInfo", "{}").path("result").path("pending_update_count").asInt()).isZero();
        } finally {
            bot.stop(0);
        }
    }
}

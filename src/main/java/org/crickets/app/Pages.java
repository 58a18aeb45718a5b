package org.crickets.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.crickets.sandbox.Bot;

/** Health and metrics over HTTP, where there is no sandbox: {@code /health}, {@code /health/live}, {@code /metrics}. */
record Pages(Supplier<Optional<Bot>> bot) {
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
    private static final String JSON = "application/json";

    /** What is answered. */
    private record Page(int status, String type, String body) {}

    /** @throws IOException if the address is taken */
    static HttpServer serve(InetSocketAddress address, Supplier<Optional<Bot>> bot) throws IOException {
        var http = HttpServer.create(address, 0);
        http.createContext("/", new Pages(bot)::answer);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.start();
        return http;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var page = page(exchange.getRequestMethod(), exchange.getRequestURI().getPath());
        var bytes = page.body().getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", page.type());
            exchange.sendResponseHeaders(page.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Page page(String method, String path) {
        if (!method.equals("GET"))
            return new Page(405, TEXT, "GET only\n");
        return switch (path) {
            case "/health", "/health/ready" -> bot.get().map(it -> health(it, it.ready())).orElseGet(Pages::starting);
            case "/health/live" -> bot.get().map(it -> health(it, it.alive())).orElseGet(Pages::starting);
            case "/metrics" -> bot.get().map(it -> new Page(200, TEXT, it.metrics())).orElseGet(Pages::starting);
            default ->
                new Page(404, TEXT, "there is nothing here but /health, /health/live, /health/ready and /metrics\n");
        };
    }

    private static Page starting() {
        return health(503, "not polling", true, false, List.of("The program is starting."));
    }

    private static Page health(Bot bot, boolean well) {
        return health(well ? 200 : 503, bot.word(), bot.alive(), bot.ready(), bot.problems());
    }

    private static Page health(int status, String bot, boolean live, boolean ready, List<String> problems) {
        var json = JsonNodeFactory.instance.objectNode().put("bot", bot).put("live", live).put("ready", ready);
        problems.forEach(json.putArray("problems")::add);
        return new Page(status, JSON, json + "\n");
    }
}

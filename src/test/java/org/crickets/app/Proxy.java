package org.crickets.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** What stands before the programs of a test: hands each call to the next one in turns, or to all of them at once. */
final class Proxy implements AutoCloseable {
    static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Integer> ports = new CopyOnWriteArrayList<>();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpServer server;
    private volatile boolean toAll;

    Proxy() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void add(int port) {
        ports.add(port);
    }

    void remove(int port) {
        ports.remove(Integer.valueOf(port));
    }

    /** Each call comes to every program, as when Telegram brings an update again while it is being handled. */
    void toAll(boolean all) {
        toAll = all;
    }

    /** What was answered to Telegram so far. */
    List<Integer> answers() {
        return answers;
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        int next = turn.getAndIncrement();
        var calls = (toAll ? ports : ports.isEmpty() ? ports : List.of(ports.get(next % ports.size()))).stream()
                .map(port -> call(exchange, body, port)).toList();
        int answer = calls.stream().mapToInt(CompletableFuture::join).max().orElse(502);
        answers.add(answer);
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private CompletableFuture<Integer> call(HttpExchange from, byte[] body, int port) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + from.getRequestURI()))
                .header(SECRET, String.valueOf(from.getRequestHeaders().getFirst(SECRET)))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.discarding()).thenApply(HttpResponse::statusCode)
                .exceptionally(_ -> 502);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

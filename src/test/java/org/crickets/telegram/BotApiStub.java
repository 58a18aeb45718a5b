package org.crickets.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Bot API server on loopback for tests: it answers like Telegram, or as scripted for the next calls of a method, and
 * remembers every call. Updates are queued by hand, held until they are confirmed, and told to long polls.
 */
public final class BotApiStub implements AutoCloseable {
    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** The only token it knows. */
    public static final String TOKEN = "123456789:AAtest-token_that_nobody_may_ever_see";

    /** A call it received; the method in lower case. */
    public record Call(String method, JsonNode parameters) {}

    /** What it does with a call. */
    public sealed interface Answer {
        /** A body, with HTTP's status and a header's name and value, or "". */
        record Body(int status, String body, String header, String value) implements Answer {}

        /** Closes the connection without an answer, after the request was read. */
        record Reset() implements Answer {}

        /** Does not answer until the stub is closed. */
        record Silence() implements Answer {}

        static Answer body(int status, String body) {
            return new Body(status, body, "", "");
        }

        static Answer error(int code, String description) {
            return body(code, "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\"}");
        }

        static Answer error(int code, String description, String parameters) {
            return body(code, "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description
                    + "\",\"parameters\":" + parameters + "}");
        }

        static Answer ok(String result) {
            return body(200, "{\"ok\":true,\"result\":" + result + "}");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Answer>> scripts = new ConcurrentHashMap<>();
    private final Map<String, Answer> always = new ConcurrentHashMap<>();
    private final Deque<String> updates = new ArrayDeque<>();
    /** Only what was told can be confirmed: numbers may begin anew below the offset. */
    private final Set<String> told = new HashSet<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger messages = new AtomicInteger(1000);
    private int updateId = 500;

    /** Listens on a free port. */
    public BotApiStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Its address. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A setup for it, without limits on messages a second. */
    public TelegramSetup setup() {
        return TelegramSetup.of(url(), TOKEN).unlimited();
    }

    /** A setup for it whose calls time out soon. */
    public TelegramSetup impatient() {
        return setup().with(new Timeouts(Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofSeconds(50)));
    }

    /** The next calls of a method are answered so, one after the other. */
    public void script(String method, Answer... answers) {
        scripts.computeIfAbsent(method.toLowerCase(Locale.ROOT), _ -> new ConcurrentLinkedDeque<>())
                .addAll(List.of(answers));
    }

    /** Every call of a method that nothing is scripted for is answered so from now on. */
    public void always(String method, Answer answer) {
        always.put(method.toLowerCase(Locale.ROOT), answer);
    }

    /** The calls of a method so far. */
    public List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equalsIgnoreCase(method)).toList();
    }

    /** The parameters of the last call of a method. */
    public JsonNode last(String method) {
        return calls(method).getLast().parameters();
    }

    /** An update as raw JSON, or something that is none. */
    public synchronized void push(String json) {
        updates.add(json);
        notifyAll();
    }

    /** The user says something; the update's number. */
    public synchronized int says(long chat, String text) {
        var quoted = Result.JSON.getNodeFactory().textNode(text).toString();
        return update("\"message\":{\"message_id\":" + messages.incrementAndGet() + ",\"date\":1793985600,\"chat\":{"
                + "\"id\":" + chat + ",\"type\":\"private\"},\"from\":{\"id\":" + chat
                + ",\"is_bot\":false,\"first_name\":\"Ada\",\"language_code\":\"en\"},\"text\":" + quoted + "}");
    }

    /** An update with the next number and that content. */
    public synchronized int update(String content) {
        push("{\"update_id\":" + ++updateId + "," + content + "}");
        return updateId;
    }

    /** Numbers go on from here. */
    public synchronized void numbersFrom(int number) {
        updateId = number - 1;
    }

    /** How many updates are not confirmed yet. */
    public synchronized int unconfirmed() {
        return updates.size();
    }

    @Override
    public void close() {
        closing.countDown();
        synchronized (this) {
            notifyAll();
        }
        server.stop(0);
        threads.shutdown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        var body = exchange.getRequestBody().readAllBytes();
        var form = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        var parameters = form.startsWith("multipart/")
                ? Multipart.read(form.replaceFirst(".*boundary=", ""), body)
                : Result.JSON.readTree(body);
        calls.add(new Call(method, parameters));
        var scripted = scripts.getOrDefault(method, new ArrayDeque<>()).poll();
        if (scripted != null)
            reply(exchange, scripted);
        else if (path.startsWith("/bot" + TOKEN + "/"))
            reply(exchange, always.containsKey(method) ? always.get(method) : usual(method, parameters));
        else
            reply(exchange, Answer.error(401, "Unauthorized"));
    }

    private Answer usual(String method, JsonNode parameters) {
        return switch (method) {
            case "getupdates" -> Answer.ok(poll(parameters));
            case "getme" -> Answer
                    .ok("{\"id\":123456789,\"is_bot\":true,\"first_name\":\"Crickets\",\"username\":\"crickets_bot\"}");
            case "sendmessage", "senddocument", "sendphoto" -> Answer.ok("{\"message_id\":" + messages.incrementAndGet()
                    + ",\"date\":1793985600,\"chat\":{\"id\":" + parameters.path("chat_id").asText()
                    + ",\"type\":\"private\"}}");
            case "editmessagetext" -> Answer.ok("{\"message_id\":" + parameters.path("message_id") + "}");
            default -> Answer.ok("true");
        };
    }

    private synchronized String poll(JsonNode parameters) {
        long offset = parameters.path("offset").asLong();
        if (offset > 0)
            updates.removeIf(update -> told.contains(update) && number(update) < offset);
        long until = System.nanoTime() + parameters.path("timeout").asLong() * 1_000_000_000;
        while (updates.isEmpty() && closing.getCount() > 0 && System.nanoTime() < until)
            await(until);
        var batch = updates.stream().limit(parameters.path("limit").asInt(100)).toList();
        told.addAll(batch);
        return batch.toString();
    }

    private void await(long until) {
        try {
            wait(Math.max(1, (until - System.nanoTime()) / 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long number(String update) {
        try {
            return Result.JSON.readTree(update).path("update_id").asLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reply(HttpExchange exchange, Answer answer) throws IOException {
        switch (answer) {
            case Answer.Reset _ -> exchange.close();
            case Answer.Silence _ -> {
                awaitClosing();
                exchange.close();
            }
            case Answer.Body(int status, var body, var header, var value) -> {
                var bytes = body.getBytes(StandardCharsets.UTF_8);
                if (!header.isEmpty())
                    exchange.getResponseHeaders().set(header, value);
                exchange.sendResponseHeaders(status, bytes.length);
                try (var out = exchange.getResponseBody()) {
                    out.write(bytes);
                }
            }
        }
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

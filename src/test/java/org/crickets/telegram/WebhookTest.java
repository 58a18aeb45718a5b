package org.crickets.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.crickets.coach.Incoming;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is answered to who calls the webhook, over real HTTP. */
class WebhookTest {
    private static final String SECRET = "s3cret_of-the_webhook";
    private static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";
    private static final String HELLO = """
            {"update_id":41,"message":{"message_id":3,"date":1793985600,"chat":{"id":7,"type":"private"},
            "from":{"id":7,"is_bot":false,"first_name":"Ada"},"text":"hello"}}""";
    private static final String BROKEN = """
            {"update_id":42,"message":{"message_id":"none","chat":{"id":7,"type":"private"}}}""";

    private static final class Away extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final List<String> counted = new CopyOnWriteArrayList<>();
    private volatile Consumer<Incoming> intake = incoming -> log.add("took " + incoming.updateId());
    private volatile boolean away;
    private final Webhook webhook;

    WebhookTest() throws IOException {
        webhook = Telegram.listen(setup(""), batch -> batch.forEach(intake), events(), this::calendar, counted::add);
    }

    @AfterEach
    void close() {
        webhook.close();
    }

    @Test
    void anUpdateWithTheSecretIsTakenBeforeItIsAnswered() throws Exception {
        assertThat(post(SECRET, HELLO).statusCode()).isEqualTo(200);
        assertThat(log).containsExactly("took 41");
        assertThat(counted).containsExactly("taken");
    }

    @Test
    void withoutTheSecretNothingIsReadOrTold() throws Exception {
        for (var wrong : List.of("", SECRET.substring(1), SECRET + "x", "x")) {
            var answer = post(wrong, HELLO);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(401);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(post(SECRET.toUpperCase(java.util.Locale.ROOT), "no json").statusCode()).as("not even looked at")
                .isEqualTo(401);
        assertThat(log).isEmpty();
        assertThat(counted).hasSize(5).containsOnly("forbidden");
    }

    /** The body never comes: who waited for it would not answer. */
    @Test
    void whoHasNoSecretIsSentAwayBeforeAnyOfTheBodyIsThere() throws Exception {
        assertThat(heads(HEADER + ": wrong\r\nContent-Length: 1000\r\n")).startsWith("HTTP/1.1 401");
        assertThat(heads("Transfer-Encoding: chunked\r\n")).startsWith("HTTP/1.1 401");
    }

    @Test
    void whatIsTooLargeIsNotRead() throws Exception {
        assertThat(heads(HEADER + ": " + SECRET + "\r\nContent-Length: 2000000\r\n")).startsWith("HTTP/1.1 413");
        var large = "{\"update_id\":1,\"x\":\"" + "x".repeat(WebhookCalls.MOST_BYTES) + "\"}";
        assertThat(send(request(SECRET, HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofString(large)))).statusCode()).as("of unknown length").isEqualTo(413);
        assertThat(counted).containsExactly("too_large", "too_large");
        assertThat(log).isEmpty();
    }

    @Test
    void whatIsNoUpdateMayComeAgainWhole() throws Exception {
        for (var cut : List.of("", "{", HELLO.substring(0, 60), "[]", "{\"message\":{}}", "{\"update_id\":\"x\"}"))
            assertThat(post(SECRET, cut).statusCode()).as(cut).isEqualTo(400);
        assertThat(log).isEmpty();
    }

    @Test
    void whatCanNeverBeHandledIsRecordedAndDoesNotComeAgain() throws Exception {
        assertThat(post(SECRET, BROKEN).statusCode()).isEqualTo(200);
        intake = incoming -> {
            throw new IllegalStateException("this one breaks it");
        };
        assertThat(post(SECRET, HELLO).statusCode()).isEqualTo(200);
        assertThat(log).containsExactly("unhandled 42 of 7", "unhandled 41 of 7");
        assertThat(post(SECRET, "{\"update_id\":43,\"poll\":{}}").statusCode()).as("not for the bot").isEqualTo(200);
    }

    @Test
    void whileTheDatabaseIsAwayItIsToComeAgain() throws Exception {
        intake = incoming -> {
            throw new Away();
        };
        var answer = post(SECRET, HELLO);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        away = true;
        assertThat(post(SECRET, BROKEN).statusCode()).as("it could not be recorded").isEqualTo(503);
        assertThat(log).isEmpty();
        assertThat(counted).containsExactly("later", "later");
    }

    private Optional<byte[]> calendar(String name) {
        return name.equals("right.ics") ? Optional.of("BEGIN:VCALENDAR".getBytes(UTF_8)) : Optional.empty();
    }

    @Test
    void aCalendarIsServedToWhoKnowsItsAddress() throws Exception {
        var http = HttpClient.newHttpClient();
        var answer = http.send(HttpRequest.newBuilder(at("/calendar/right.ics")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.body()).isEqualTo("BEGIN:VCALENDAR");
        for (var wrong : List.of("/calendar/wrong.ics", "/calendar/", "/calendar", "/calendar/right.ics/x")) {
            var none = http.send(HttpRequest.newBuilder(at(wrong)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(none.statusCode()).as(wrong).isEqualTo(404);
            assertThat(none.body()).as(wrong).isEmpty();
        }
        assertThat(counted).isEmpty();
    }

    @Test
    void nothingElseIsServed() throws Exception {
        var http = HttpClient.newHttpClient();
        for (var path : List.of("/", "/health", "/metrics", WebhookSetup.PATH)) {
            var answer = http.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isIn(404, 405);
            assertThat(answer.body()).as(path).isEmpty();
        }
    }

    @Test
    void aProxyMayLeaveOrTakeAwayThePathBefore() throws Exception {
        try (var behind = Telegram.listen(setup("/bots/ada"), batch -> batch.forEach(intake), events(), this::calendar,
                counted::add)) {
            for (var path : List.of(WebhookSetup.PATH, "/bots/ada" + WebhookSetup.PATH))
                assertThat(send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + behind.port() + path))
                        .header(HEADER, SECRET).POST(HttpRequest.BodyPublishers.ofString(HELLO)).build()).statusCode())
                        .isEqualTo(200);
        }
    }

    @Test
    void atTheEndWhatIsBeingTakenIsAnswered() throws Exception {
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        intake = incoming -> {
            inside.countDown();
            await().until(() -> goOn.getCount() == 0);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            log.add("took " + incoming.updateId());
        };
        var answer = CompletableFuture.supplyAsync(() -> posted(HELLO));
        inside.await();
        var closed = CompletableFuture.runAsync(webhook::close);
        await().until(() -> posted(HELLO.replace("41", "44")).statusCode() == 503);
        assertThat(closed.isDone()).isFalse();
        goOn.countDown();
        assertThat(answer.get().statusCode()).isEqualTo(200);
        assertThat(log).containsExactly("took 41");
        closed.get();
    }

    private static WebhookSetup setup(String path) {
        return new WebhookSetup(URI.create("https://bot.example.com" + path), SECRET,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    private PollEvents events() {
        return new PollEvents() {
            @Override
            public void unhandled(long updateId, OptionalLong chat, String problem) {
                if (away)
                    throw new Away();
                log.add("unhandled " + updateId + " of " + chat.orElse(0));
            }

            @Override
            public boolean passes(Throwable failure) {
                return failure instanceof Away;
            }

            @Override
            public void unauthorized(String problem) {
                log.add("unauthorized");
            }
        };
    }

    /** What comes back to these lines of a head, when nothing follows them. */
    private String heads(String lines) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), webhook.port())) {
            socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
            socket.getOutputStream().write(("POST " + WebhookSetup.PATH + " HTTP/1.1\r\nHost: bot\r\n" + lines + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private HttpResponse<String> posted(String body) {
        try {
            return post(SECRET, body);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> post(String secret, String body) throws IOException, InterruptedException {
        return send(request(secret, HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest request(String secret, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(at(WebhookSetup.PATH)).POST(body).timeout(Duration.ofSeconds(20));
        return (secret.isEmpty() ? request : request.header(HEADER, secret)).build();
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + webhook.port() + path);
    }
}

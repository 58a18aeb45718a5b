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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.crickets.sandbox.Sandbox;
import org.crickets.sandbox.SandboxOptions;
import org.crickets.storage.OwnPostgres;
import org.crickets.storage.Postgres;
import org.crickets.telegram.WebhookSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Telegram (the sandbox's server) calls programs behind a proxy, instead of being polled. */
class WebhookModeTest {
    private static final long ADA = 7;
    private static final long EVE = 66;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern PORT = Pattern.compile("Listens to Telegram on 127\\.0\\.0\\.1, port (\\d+)");
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path here;

    private final Proxy proxy = new Proxy();
    private final List<Running> programs = new ArrayList<>();
    private final Sandbox telegram;
    private final Phone ada;

    WebhookModeTest(@TempDir Path folder) {
        telegram = Sandbox.start(SandboxOptions.local(0, folder, Clock.systemUTC()));
        ada = new Phone(telegram.port(), ADA);
    }

    @AfterEach
    void end() {
        programs.forEach(Running::close);
        telegram.close();
        proxy.close();
    }

    @Test
    void twoProgramsTakeTurnsAndKnowWhatTheOtherWasTold() throws Exception {
        var url = Postgres.fresh();
        var programs = List.of(called("one", url), called("two", url));
        for (var program : programs) {
            awaitHealth(program, "webhook");
            proxy.add(port(program));
        }
        assertThat(info().path("url").asText()).isEqualTo(proxy.url() + WebhookSetup.PATH);

        for (var turn : List.of(List.of("hi", "Where do you live?"), List.of("London", "London"),
                List.of("interviewed at Acme yesterday at 2 with Dana Smith, hiring manager", "Acme"),
                List.of("interviewed at Beta yesterday at 4 with Tom Okafor, engineer", "Beta"),
                List.of("/list", "Acme"), List.of("/list", "Beta"), List.of("sent Dana at Acme the thank-you", "Dana"),
                List.of("/list", "Acme"), List.of("undo", "back"), List.of("/list", "Acme")))
            asks(ada, turn.get(0), turn.get(1));
        assertThat(proxy.answers()).hasSize(10).containsOnly(200);
        for (var program : programs) {
            assertThat(figure(program, "crickets_webhook_calls_total{answer=\"taken\"}")).isEqualTo(5);
            assertThat(figure(program, "crickets_polling")).isEqualTo(1);
        }
        assertThat(programs.stream().mapToDouble(program -> figure(program, "crickets_lease_held")).sum())
                .as("one of them sends").isEqualTo(1);

        int before = sent("interviewed at").size();
        proxy.toAll(true);
        for (int i = 1; i <= 5; i++) {
            asks(ada, "/help", "interviewed at");
            int answered = 10 + i;
            await().until(() -> proxy.answers().size() == answered);
        }
        await().atMost(PATIENCE).until(() -> rows(url, "outbox") == 0);
        assertThat(sent("interviewed at")).as("brought to both, handled once").hasSize(before + 5);
        assertThat(proxy.answers()).containsOnly(200);
        assertThat(calls("getUpdates")).as("nobody polls").isZero();

        proxy.toAll(false);
        var answers = new ArrayList<Long>();
        for (long chat = 101; chat <= 120; chat++)
            answers.add(asks(new Phone(telegram.port(), chat), "hi", "Where do you live?"));
        System.out.println("Twenty people were answered after ms, by turns of the two programs: " + answers);
    }

    @Test
    void theOtherOneGoesOnTakingUpdatesWhenTheSenderIsKilledAndThenSends() throws Exception {
        var url = Postgres.fresh();
        var first = called("one", url);
        awaitHealth(first, "webhook");
        proxy.add(port(first));
        var second = called("two", url);
        awaitHealth(second, "webhook");
        proxy.add(port(second));
        asks(ada, "hi", "Where do you live?");

        await().atMost(PATIENCE).until(() -> rows(url, "outbox") == 0);
        first.kill();
        proxy.remove(port(first));
        says("London");
        await().atMost(Duration.ofSeconds(5)).until(() -> info().path("pending_update_count").asInt() == 0);
        assertThat(second.err()).as("taken in by who does not send").doesNotContain("sends from now on");
        awaitRead(ada, "London");
        assertThat(sent("repeated")).isEmpty();
        awaitHealth(second, "webhook");
    }

    @Test
    void aStrangerIsToldByTheProgramThatWasCalledThoughItIsNotTheOneThatSends() {
        var url = Postgres.fresh();
        var owners = Map.of("CRICKETS_PUBLIC_URL", proxy.url(), "CRICKETS_DB_URL", url, "CRICKETS_OWNERS", "" + ADA);
        awaitHealth(start("one", owners), "webhook");
        var second = start("two", owners);
        awaitHealth(second, "webhook");
        proxy.add(port(second));
        assertThat(figure(second, "crickets_lease_held")).isZero();
        asks(new Phone(telegram.port(), EVE), "hello", "This bot is private.");
        assertThat(rows(url, "chat") + rows(url, "update_seen")).isZero();
        asks(ada, "hi", "Where do you live?");
    }

    @Test
    void whoDoesNotShowTheSecretIsSentAwayAndNothingOfItIsStored() throws Exception {
        var url = Postgres.fresh();
        var program = called("one", url);
        awaitHealth(program, "webhook");
        var update = """
                {"update_id":%d,"message":{"message_id":3,"date":1793985600,"chat":{"id":66,"type":"private"},
                "from":{"id":66,"is_bot":false,"first_name":"Eve"},"text":"hello"}}""";
        for (var secret : List.of("x", WebhookSetup.secretOf(SandboxOptions.TOKEN + "1"))) {
            assertThat(post(port(program), secret, update.formatted(900)).statusCode()).isEqualTo(401);
            assertThat(post(port(program), secret, "{").statusCode()).isEqualTo(401);
        }
        assertThat(rows(url, "chat") + rows(url, "update_seen") + rows(url, "outbox")).isZero();
        assertThat(figure(program, "crickets_webhook_calls_total{answer=\"forbidden\"}")).isEqualTo(4);
        var ours = WebhookSetup.secretOf(SandboxOptions.TOKEN);
        assertThat(post(port(program), ours, update.formatted(901)).statusCode()).isEqualTo(200);
        assertThat(rows(url, "chat")).as("the same with the secret").isEqualTo(1);
        assertThat(Postgres.ask(url, "select id from chat", row -> row.getLong(1))).containsExactly(EVE);
        assertThat(program.err()).doesNotContain(ours);
    }

    @Test
    void whileTheDatabaseIsAwayTelegramIsAskedToComeAgain() throws Exception {
        try (var server = OwnPostgres.start(here.resolve("server"))) {
            var program = called("one", server.url());
            awaitHealth(program, "webhook");
            proxy.add(port(program));
            asks(ada, "hi", "Where do you live?");

            server.kill();
            says("London");
            await().atMost(PATIENCE).until(() -> info().path("last_error_message").asText().contains("503"));
            assertThat(info().path("pending_update_count").asInt()).isEqualTo(1);
            server.restart();
            awaitRead(ada, "London");
            await().atMost(PATIENCE).until(() -> info().path("pending_update_count").asInt() == 0);
            assertThat(proxy.answers()).contains(503).endsWith(200);
        }
    }

    @Test
    void fromPollingToTheWebhookAndBackNothingIsLost() throws Exception {
        var data = Map.of("CRICKETS_DATA_DIR", here.resolve("data").toString());
        var polling = start("one", data);
        awaitHealth(polling, "polling");
        asks(ada, "hi", "Where do you live?");
        polling.stop();

        says("London");
        var called = start("two", with(data, "CRICKETS_PUBLIC_URL", proxy.url()));
        proxy.add(port(called));
        awaitHealth(called, "webhook");
        awaitRead(ada, "London");
        asks(ada, "/help", "interviewed at");
        called.stop();
        assertThat(info().path("url").asText()).as("it stays").isNotEmpty();
        proxy.remove(port(called));

        says("interviewed at Acme yesterday at 2 with Dana Smith, hiring manager");
        var again = start("three", data);
        awaitHealth(again, "polling");
        awaitRead(ada, "Acme");
        assertThat(info().path("url").asText()).isEmpty();
        assertThat(calls("deleteWebhook")).isEqualTo(1);
        assertThat(StreamSupport.stream(ledger().spliterator(), false)
                .noneMatch(call -> call.at("/parameters/drop_pending_updates").asBoolean())).isTrue();
    }

    @Test
    void aTakenPortIsSaidInOneLine() {
        var taken = start("one", Map.of("CRICKETS_PUBLIC_URL", proxy.url(), "CRICKETS_WEBHOOK_PORT",
                proxy.url().substring(proxy.url().lastIndexOf(':') + 1)));
        var end = taken.awaitEnd();
        assertThat(end.code()).isEqualTo(1);
        assertThat(end.complaints().getLast()).contains("is taken by another program", "CRICKETS_WEBHOOK_PORT=8082");
    }

    @Test
    void aCalendarIsSubscribedToRenewedAndSwitchedOff() throws Exception {
        var program = start("one", Map.of("CRICKETS_PUBLIC_URL", proxy.url(), "CRICKETS_DATA_DIR",
                here.resolve("data").toString()));
        awaitHealth(program, "webhook");
        proxy.add(port(program));
        asks(ada, "hi", "Where do you live?");
        asks(ada, "London", "London");
        asks(ada, "interview at Globex next Tuesday at 10:30", "Globex");
        asks(ada, "/calendar", "What is coming");
        tap("🔗 Subscribe");
        awaitRead(ada, "to subscribe to");
        var first = address();
        assertThat(first).startsWith(proxy.url() + "/calendar/").hasSizeGreaterThan(proxy.url().length() + 55);
        assertThat(fetch(program, first).body()).startsWith("BEGIN:VCALENDAR").contains("Interview: Globex");
        asks(ada, "the Globex interview is moved to Wednesday at 11", "Wed");
        assertThat(fetch(program, first).body()).as("as it is now").containsPattern("DTSTART:\\d+T1[01]0000Z")
                .doesNotContain("T103000Z");
        int seal = first.length() - 10;
        var forged = first.substring(0, seal) + (first.charAt(seal) == 'A' ? 'B' : 'A') + first.substring(seal + 1);
        for (var wrong : List.of(forged, first.replace("/calendar/7.", "/calendar/1u."), first.replace(".ics", ""),
                first.replaceAll("/calendar/.*", "/calendar/7..ics"), first.replaceAll("/calendar/.*", "/calendar/x")))
            assertThat(fetch(program, wrong).statusCode()).as(wrong).isEqualTo(404);

        tap("New address");
        awaitRead(ada, "A new address");
        var second = address();
        assertThat(second).isNotEqualTo(first);
        assertThat(fetch(program, first).statusCode()).isEqualTo(404);
        assertThat(fetch(program, second).statusCode()).isEqualTo(200);
        tap("Switch off");
        awaitRead(ada, "Switched off");
        assertThat(fetch(program, second).statusCode()).isEqualTo(404);
        assertThat(program.err()).doesNotContain(second.substring(second.indexOf("/calendar/")));
    }

    private void tap(String button) {
        ada.post("/phone/" + ADA + "/tap", Map.of("button", button));
    }

    private String address() {
        var found = Pattern.compile(Pattern.quote(proxy.url()) + "/calendar/\\S+\\.ics")
                .matcher(ada.get("/phone/" + ADA).toString().replace("\\n", " "));
        var last = "";
        while (found.find())
            last = found.group();
        return last;
    }

    private HttpResponse<String> fetch(Running program, String address) throws IOException, InterruptedException {
        var there = address.replace(proxy.url(), "http://127.0.0.1:" + port(program));
        return HTTP.send(HttpRequest.newBuilder(URI.create(there)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private Running called(String name, String database) {
        return start(name, Map.of("CRICKETS_PUBLIC_URL", proxy.url(), "CRICKETS_DB_URL", database));
    }

    private Running start(String name, Map<String, String> more) {
        var environment = new HashMap<>(Map.of("TELEGRAM_BOT_TOKEN", SandboxOptions.TOKEN, "CRICKETS_TELEGRAM_URL",
                "http://127.0.0.1:" + telegram.port(), "CRICKETS_OWNERS", "anyone", "CRICKETS_UNDERSTANDING_EXAMPLES",
                "off", "CRICKETS_WEBHOOK_PORT", "0"));
        environment.putAll(more);
        var program = Running.start(here.resolve(name), environment);
        programs.add(program);
        return program;
    }

    private static Map<String, String> with(Map<String, String> some, String key, String value) {
        var all = new HashMap<>(some);
        all.put(key, value);
        return all;
    }

    private static int port(Running program) {
        await().atMost(PATIENCE).until(() -> PORT.matcher(program.err()).find());
        Matcher line = PORT.matcher(program.err());
        assertThat(line.find()).isTrue();
        return Integer.parseInt(line.group(1));
    }

    private void says(String text) {
        ada.say(text, false);
    }

    /** After how many milliseconds the answer with those words came. */
    private static long asks(Phone phone, String text, String words) {
        phone.news();
        phone.say(text, false);
        long asked = System.nanoTime();
        awaitRead(phone, words);
        return Duration.ofNanos(System.nanoTime() - asked).toMillis();
    }

    private static void awaitRead(Phone phone, String words) {
        var read = new ArrayList<String>();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).untilAsserted(() -> {
            phone.news().forEach(message -> read.add(message.text()));
            assertThat(read).anyMatch(text -> text.contains(words));
        });
    }

    private JsonNode info() {
        return ada.post("/bot" + SandboxOptions.TOKEN + "/getWebhookInfo", Map.of()).path("result");
    }

    private JsonNode ledger() {
        return ada.get("/ledger?after=0").path("calls");
    }

    private List<String> sent(String words) {
        return StreamSupport.stream(ledger().spliterator(), false)
                .filter(call -> call.path("method").asText().equalsIgnoreCase("sendMessage"))
                .map(call -> call.at("/parameters/text").asText()).filter(text -> text.contains(words)).toList();
    }

    private long calls(String method) {
        return StreamSupport.stream(ledger().spliterator(), false)
                .filter(call -> call.path("method").asText().equalsIgnoreCase(method)).count();
    }

    private static int rows(String url, String table) {
        return Postgres.ask(url, "select count(*) from " + table, row -> row.getInt(1)).getFirst();
    }

    private static void awaitHealth(Running program, String word) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            var health = get(program, "/health");
            assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
            assertThat(health.body()).contains("\"bot\":\"" + word + "\"");
        });
    }

    private static double figure(Running program, String series) {
        try {
            var line = Pattern.compile("(?m)^" + Pattern.quote(series) + " (\\S+)$")
                    .matcher(get(program, "/metrics").body());
            assertThat(line.find()).as(series).isTrue();
            return Double.parseDouble(line.group(1));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static HttpResponse<String> get(Running program, String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + program.port() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(int port, String secret, String body)
            throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + WebhookSetup.PATH))
                .header(Proxy.SECRET, secret).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}

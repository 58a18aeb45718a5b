package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.crickets.telegram.BotApiStub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a token there is no sandbox: the bot talks to the Bot API server of its settings, by the real clock. */
class OtherServerTest {
    private static final long ADA = 7;
    private static final long STRANGER = 8;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Pattern CODE = Pattern.compile("(/start \\d{8})");

    private static final Pattern LINK = Pattern.compile("https://t\\.me/[A-Za-z0-9_]+\\?start=(\\d{8})");

    @TempDir
    Path here;

    private final BotApiStub telegram = new BotApiStub();

    private Running start(String... owners) {
        var environment = new HashMap<>(Map.of("TELEGRAM_BOT_TOKEN", BotApiStub.TOKEN, "CRICKETS_TELEGRAM_URL",
                telegram.url()));
        for (var owner : owners)
            environment.put("CRICKETS_OWNERS", owner);
        return Running.start(here, environment);
    }

    /** Also what was written to files. */
    @AfterEach
    void theTokenIsNowhere() throws IOException {
        telegram.close();
        try (var files = Files.walk(here)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as(file.toString())
                        .doesNotContain(BotApiStub.TOKEN).doesNotContain("AAtest-token");
        }
    }

    private List<String> sentTo(long chat) {
        return telegram.calls("sendMessage").stream().map(BotApiStub.Call::parameters)
                .filter(it -> it.path("chat_id").asLong() == chat).map(it -> it.path("text").asText()).toList();
    }

    private void awaitSent(long chat, String text) {
        await().atMost(Duration.ofSeconds(90)).untilAsserted(
                () -> assertThat(sentTo(chat)).anyMatch(it -> it.contains(text)));
    }

    private static HttpResponse<String> get(Running program, String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + program.port() + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(LONDON));
    }

    private static String words(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH));
    }

    @Test
    void fromAMessageToTheCardWithoutASandbox() throws Exception {
        var before = today();
        try (var program = start("anyone")) {
            telegram.says(ADA, "hi");
            awaitSent(ADA, "Where do you live?");
            telegram.says(ADA, "London");
            awaitSent(ADA, "London");
            telegram.says(ADA, "interviewed at Acme yesterday at 2 with Dana Smith, hiring manager");
            awaitSent(ADA, "Dana Smith (hiring manager)");
            assertThat(sentTo(ADA)).anyMatch(text -> text.contains("Acme")
                    && (text.contains(words(before.minusDays(1))) || text.contains(words(today().minusDays(1)))));

            program.awaitLogged("Started: first poll answered after");
            assertThat(program.out()).startsWith("Crickets runs on Telegram.").hasLineCount(1);
            assertThat(get(program, "/health").body()).contains("\"bot\":\"polling\"");
            assertThat(get(program, "/phone/" + ADA).statusCode()).isEqualTo(404);
            assertThat(here.resolve("data/sandbox")).doesNotExist();
        }
    }

    @Test
    void whoseMessageCannotBeReadIsToldAndTheNextIsHandled() {
        try (var program = start("anyone")) {
            telegram.says(ADA, "hi");
            awaitSent(ADA, "Where do you live?");
            var broken = "\"message\":{\"message_id\":\"none\",\"chat\":{\"id\":%d,\"type\":\"private\"}}";
            telegram.update(broken.formatted(STRANGER));
            telegram.update(broken.formatted(ADA));
            telegram.says(ADA, "London");
            awaitSent(ADA, "London");
            awaitSent(ADA, "went wrong");
            assertThat(sentTo(STRANGER)).as("who never spoke to the bot").isEmpty();
            program.stop();
        }
    }

    @Test
    void theFirstWhoSendsThePrintedCodeIsPairedAndStrangersAreToldOnce() {
        try (var program = start()) {
            var code = program.awaitPrinted(CODE).group(1);
            assertThat(program.awaitPrinted(LINK).group(1)).as("the same by a link").isEqualTo(code.substring(7));
            telegram.says(STRANGER, "/start 00000000");
            telegram.says(STRANGER, "hello?");
            awaitSent(STRANGER, "This bot is private.");
            telegram.says(ADA, code);
            awaitSent(ADA, "");
            telegram.says(STRANGER, code);
            await().atMost(Duration.ofSeconds(30)).until(() -> telegram.unconfirmed() == 0);
            program.stop();
            assertThat(sentTo(STRANGER)).as("one polite line, and the code is good once").hasSize(1);
        }
        try (var program = start()) {
            telegram.says(ADA, "/help");
            awaitSent(ADA, "interviewed at");
            assertThat(program.out()).as("nobody else can be paired").doesNotContain("/start");
            assertThat(sentTo(ADA)).hasSizeGreaterThan(1);
        }
    }

    /** The owner is nobody any more, and is told beforehand what it takes to come back. */
    @Test
    void whoIsForgottenPairsAgain() {
        try (var program = start()) {
            telegram.says(ADA, program.awaitPrinted(CODE).group(1));
            awaitSent(ADA, "Where do you live?");
            telegram.says(ADA, "London");
            awaitSent(ADA, "London");
            telegram.says(ADA, "/forget");
            awaitSent(ADA, "to come back you need a new one");
            telegram.says(ADA, "yes");
            awaitSent(ADA, "send me the new code that it prints");
            telegram.says(ADA, "hello?");
            awaitSent(ADA, "This bot is private.");
            program.stop();
        }
        try (var program = start()) {
            telegram.says(ADA, program.awaitPrinted(CODE).group(1));
            await().atMost(Duration.ofSeconds(90)).until(() -> sentTo(ADA).stream()
                    .filter(text -> text.contains("Where do you live?")).count() == 2);
            program.stop();
        }
    }

    @Test
    void aTokenThatIsTakenBackEndsTheProgram() {
        try (var program = start("anyone")) {
            program.awaitLogged("Started: first poll answered after");
            telegram.script("getUpdates", BotApiStub.Answer.error(401, "Unauthorized"));
            telegram.says(ADA, "hi");
            var end = program.awaitEnd();
            assertThat(end.code()).isEqualTo(1);
            assertThat(end.complaints().getLast()).contains("does not accept the bot token");
        }
    }
}

package org.crickets.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.crickets.coach.Courier.Outcome;
import org.crickets.dialogue.Keyboard;
import org.crickets.telegram.BotApiStub.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.methods.GetMe;

class TelegramTest {
    private static final Profile PROFILE = new Profile("",
            List.of(new Profile.Command("new", "Log an interview"), new Profile.Command("list", "All of them")),
            "Tells you when to write, and when to stop.", "Coaches you through the silence.");
    private final BotApiStub server = new BotApiStub();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aGoodTokenHasABotsName() {
        try (var telegram = new Telegram(server.setup())) {
            assertThat(telegram.check()).isEqualTo(new TokenCheck.Valid(123456789, "crickets_bot", "Crickets"));
        }
    }

    @Test
    void aBadTokenIsToldFromASilentServer() {
        try (var telegram = new Telegram(TelegramSetup.of(server.url(), "1:wrong"))) {
            assertThat(telegram.check()).isEqualTo(new TokenCheck.Unauthorized("401 Unauthorized"));
            server.script("getMe", Answer.body(502, "<html>"));
            assertThat(telegram.check()).isInstanceOf(TokenCheck.Unreachable.class);
            server.close();
            assertThat(telegram.check()).isInstanceOf(TokenCheck.Unreachable.class);
        }
    }

    @Test
    void theMenuAndTheDescriptionsAreSet() {
        try (var telegram = new Telegram(server.setup())) {
            telegram.introduce(PROFILE);
            telegram.introduce(new Profile("de", PROFILE.commands(), "Sagt, wann du schreibst.", "Begleitet dich."));
        }
        var first = server.calls("setMyCommands").getFirst().parameters();
        assertThat(first.path("commands")).hasToString("[{\"command\":\"new\",\"description\":\"Log an interview\"},"
                + "{\"command\":\"list\",\"description\":\"All of them\"}]");
        assertThat(first.has("language_code")).isFalse();
        assertThat(server.last("setMyDescription").path("language_code").asText()).isEqualTo("de");
        assertThat(server.last("setMyShortDescription").path("short_description").asText())
                .isEqualTo("Begleitet dich.");
    }

    @Test
    void aProfileThatCannotBeSetStopsNothing() {
        server.script("setMyCommands", Answer.error(429, "Too Many Requests: retry after 9", "{\"retry_after\":9}"));
        server.script("setMyDescription", new Answer.Reset());
        try (var telegram = new Telegram(server.setup()); var log = new Captured()) {
            telegram.introduce(PROFILE);

            assertThat(log.lines()).filteredOn(line -> line.startsWith("WARN")).hasSize(2);
        }
        assertThat(server.calls("setMyShortDescription")).hasSize(1);
    }

    @Test
    void aReplyOvertakesTheMorningsRush() {
        var setup = TelegramSetup.of(server.url(), BotApiStub.TOKEN);
        try (var telegram = new Telegram(setup)) {
            var rush = telegram.courier().bulk(() -> true);
            List<Outcome> outcomes = new CopyOnWriteArrayList<>();
            IntStream.range(0, 90).forEach(chat -> Thread.ofVirtual()
                    .start(() -> outcomes.add(rush.send(chat, "reminder", new Keyboard.None(), false))));
            await().until(() -> outcomes.size() >= 5);

            telegram.courier().send(5000, "reply", new Keyboard.None(), false);

            assertThat(outcomes).hasSizeLessThan(30);
            await().until(() -> outcomes.size() == 90);
            assertThat(outcomes).allMatch(Outcome.Sent.class::isInstance);
        }
    }

    @Test
    void manyMessagesAreInFlightAtOnce() {
        server.script("sendMessage", IntStream.range(0, 60).mapToObj(_ -> new Answer.Silence()).toArray(Answer[]::new));
        try (var telegram = new Telegram(server.setup())) {
            IntStream.range(0, 60).forEach(chat -> Thread.ofVirtual()
                    .start(() -> telegram.courier().send(chat, "x", new Keyboard.None(), false)));

            await().until(() -> server.calls("sendMessage").size() == 60);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api.telegram.org", "ftp://x", "https://x/path", "https://", "http://u:p@x",
            "https://x?y",
            "http://a b"})
    void anAddressThatCannotBeOneIsRefusedWithAGoodExample(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> TelegramSetup.of(url, "1:x"))
                .withMessageContaining(TelegramSetup.DEFAULT_URL).withMessageContaining(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "has space:abc", "1:a/b", "1:ä"})
    void aTokenThatCannotBeOneIsRefusedAndNotRepeated(String token) {
        assertThatIllegalArgumentException().isThrownBy(() -> TelegramSetup.of(TelegramSetup.DEFAULT_URL, token))
                .withMessageContaining("@BotFather").withMessageNotContaining("'" + token + "'");
    }

    @Test
    void portsHaveTheUsualDefaults() {
        assertThat(TelegramSetup.of("https://api.telegram.org/", "1:x").url().getPort()).isEqualTo(443);
        assertThat(TelegramSetup.of("HTTP://localhost", "1:x").url().getPort()).isEqualTo(80);
        assertThat(TelegramSetup.of(" http://127.0.0.1:8081 ", " 1:x\n").url().getPort()).isEqualTo(8081);
    }

    @Test
    void afterARoadThatFailedTheNextOneIsTaken() throws UnknownHostException {
        var six = InetAddress.getByName("::1");
        var four = InetAddress.getByName("127.0.0.1");
        var setup = server.setup();
        var port = setup.url().getPort();
        var roads = new Roads(_ -> List.of(InetAddress.getByName("127.0.0.2"), four, six));
        var http = Http.calls(new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(2)))
                .newBuilder().dns(roads).eventListener(roads).build();
        var api = new Api(http, TelegramSetup.of("http://api.example:" + port, BotApiStub.TOKEN));
        var getMe = new GetMe();

        assertThat(api.call(getMe)).isInstanceOf(Result.NotBegun.class);
        assertThat(api.call(getMe)).isInstanceOf(Result.Ok.class);
        assertThat(server.calls("getMe")).hasSize(1);
    }
}

package org.crickets.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.crickets.dialogue.Keyboard;
import org.crickets.telegram.BotApiStub.Answer;
import org.junit.jupiter.api.Test;

class RedactionTest {
    private static final String SECRET = BotApiStub.TOKEN.substring(BotApiStub.TOKEN.indexOf(':') + 1);
    private final List<String> output = new CopyOnWriteArrayList<>();

    @Test
    void theTokenIsTakenOutHoweverItIsWritten() {
        var redaction = new Redaction("1:short");

        assertThat(redaction.clean("http://x/bot1:short/getMe and bot1%3Ashort")).isEqualTo(
                "http://x/bot<token>/getMe and bot<token>");
        assertThat(redaction.clean("another one: " + BotApiStub.TOKEN)).isEqualTo("another one: <token>");
        assertThat(redaction.clean("at 12:30:45, on host:8080")).isEqualTo("at 12:30:45, on host:8080");
        assertThat(redaction.clean(null)).isEmpty();
        assertThat(redaction.toString()).doesNotContain("short");
    }

    /** Whatever fails, in whatever way: all that is logged, printed or answered is searched. */
    @Test
    void theTokenIsInNoOutput() {
        var printed = new ByteArrayOutputStream();
        var out = System.out;
        var err = System.err;
        var sink = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try (var log = new Captured(); var jul = new JulCapture()) {
            System.setOut(sink);
            System.setErr(sink);
            everythingFails();
            output.addAll(log.lines());
            output.addAll(jul.lines);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        output.add(printed.toString(StandardCharsets.UTF_8));

        assertThat(output).hasSizeGreaterThan(18);
        assertThat(String.join("\n", output)).contains("TELEGRAM_BOT_TOKEN").doesNotContain(SECRET);
    }

    private void everythingFails() {
        var server = new BotApiStub();
        var echo = Answer.error(400, "Bad Request: /bot" + BotApiStub.TOKEN + "/sendMessage");
        server.script("sendMessage", new Answer.Reset(), new Answer.Silence(), Answer.body(502, "<html>"), echo);
        try (var telegram = new Telegram(server.impatient())) {
            for (int i = 0; i < 5; i++)
                send(telegram);
            server.script("setMyCommands", echo, new Answer.Reset());
            telegram.introduce(new Profile("", List.of(new Profile.Command("list", "All of them")), "", ""));
            poll(server, telegram, new Answer.Reset(), Answer.body(502, "<html>"), echo);
            poll(server, telegram, Answer.error(401, "Unauthorized: " + BotApiStub.TOKEN));
        }
        server.close();
        try (var telegram = new Telegram(server.impatient())) {
            send(telegram);
            output.add(telegram.check().toString());
        }
        var tls = URI.create("https://127.0.0.1:1");
        try (var telegram = new Telegram(new TelegramSetup(tls, BotApiStub.TOKEN, Allowance.USUAL, Timeouts.DEFAULT))) {
            send(telegram);
        }
        output.add(server.setup().toString());
        output.add(failureOf(() -> TelegramSetup.of(server.url(), BotApiStub.TOKEN + " /")));
        output.add(failureOf(() -> TelegramSetup.of(server.url() + "/bot" + BotApiStub.TOKEN, "1:x")));
    }

    private void poll(BotApiStub server, Telegram telegram, Answer... answers) {
        server.script("getUpdates", answers);
        int before = server.calls("getUpdates").size();
        var loop = telegram.poll(_ -> {}, new Reported());
        loop.start();
        await().until(() -> server.calls("getUpdates").size() >= before + answers.length);
        loop.stop();
    }

    private void send(Telegram telegram) {
        output.add(telegram.courier().send(7, "hello", new Keyboard.None(), false).toString());
    }

    private static String failureOf(Runnable wrong) {
        try {
            wrong.run();
            throw new AssertionError("accepted");
        } catch (IllegalArgumentException e) {
            return e.toString();
        }
    }

    private final class Reported implements PollEvents {
        @Override
        public void unhandled(long updateId, OptionalLong chat, String problem) {
            output.add(problem);
        }

        @Override
        public boolean passes(Throwable failure) {
            return false;
        }

        @Override
        public void unauthorized(String problem) {
            output.add(problem);
        }
    }

    /** OkHttp logs by the JDK's own logging. */
    private static final class JulCapture extends Handler implements AutoCloseable {
        final List<String> lines = new CopyOnWriteArrayList<>();
        private final java.util.logging.Logger root = LogManager.getLogManager().getLogger("");
        private final java.util.logging.Logger okHttp = java.util.logging.Logger.getLogger("okhttp3");

        JulCapture() {
            okHttp.setLevel(Level.ALL);
            root.addHandler(this);
        }

        @Override
        public void publish(LogRecord event) {
            lines.add(event.getMessage() + " " + event.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            root.removeHandler(this);
            okHttp.setLevel(null);
        }
    }
}

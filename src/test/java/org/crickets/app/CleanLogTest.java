package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crickets.coach.Chat;
import org.crickets.coach.Journal;
import org.crickets.coach.Outgoing;
import org.crickets.dialogue.Keyboard;
import org.crickets.dialogue.Settings;
import org.crickets.dialogue.State;
import org.crickets.plan.Source;
import org.crickets.storage.Database;
import org.crickets.storage.SqlJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever logs whatever: no secret and no words of a user's stand in the log. */
class CleanLogTest {
    private static final String TOKEN = "123456789:AAbbCCddEEffGGhhIIjjKKllMMnnOOpp";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Logger log;

    CleanLogTest() {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        var encoder = new CleanEncoder();
        encoder.setContext(context);
        encoder.setPattern("%level %msg%n%failure");
        encoder.start();
        var appender = new OutputStreamAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(written);
        appender.start();
        log = context.getLogger("any.library");
        log.addAppender(appender);
    }

    private String logged() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theLogOfTheProgramIsWrittenSo() throws Exception {
        var settings = Files.readString(Path.of("src/main/resources/logback.xml"));
        assertThat(settings).contains("<encoder class=\"" + CleanEncoder.class.getName() + "\">", "%failure");
        assertThat(settings.split("<appender ", -1)).as("there is one way out").hasSize(2);
    }

    @Test
    void noTokenIsWritten() {
        log.warn("POST https://api.telegram.org/bot{}/getMe", TOKEN, new IllegalStateException("bot" + TOKEN));
        log.warn("bot{}", TOKEN.replace(":", "%3A"));
        var own = new Secret("7:short-one");
        log.warn("GET /bot7:short-one/x and bot7%3Ashort-one {}", own);
        assertThat(logged()).contains("getMe", "<token>", "<secret>").doesNotContain("AAbbCC", "short-one");
    }

    @Test
    void noPasswordOfTheSettingsIsWritten() {
        new Secret("correct horse");
        log.error("cannot connect with correct horse", new RuntimeException("correct horse"));
        assertThat(logged()).doesNotContain("horse");
    }

    /** The driver puts the values of a statement into its failures; with the message of the failure they would be logged. */
    @Test
    void noWordsOfAUserAreWrittenWhenTheDatabaseRefusesThem(@TempDir Path data) {
        try (var database = Database.inFolder(data)) {
            var journal = new SqlJournal(database, () -> Shop.FRIDAY);
            var chat = new Chat(1, Settings.defaults(Optional.empty(), "balanced", "en"), new State.Idle(), true, 0);
            var secret = new Outgoing.Message("my boss Brunhilde " + "x".repeat(1_000_001), new Keyboard.None(), false,
                    Optional.empty(), new Source("m1"));
            try {
                journal.update(1, 1, page -> new Journal.Entry(chat, List.of(), Map.of(), List.of(secret), false),
                        chat);
                throw new AssertionError("it was saved");
            } catch (RuntimeException e) {
                assertThat(messages(e)).as("so there is something to hide").contains("Brunhilde");
                log.error("Update {} could not be handled", 1, e);
            }
        }
        assertThat(logged()).doesNotContain("Brunhilde").contains("SQL state 22001", "because of", "SqlJournal");
    }

    private static String messages(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}

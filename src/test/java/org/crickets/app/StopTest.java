package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.crickets.telegram.BotApiStub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody presses Ctrl-C, or the machine tells the program to end: it ends in order and soon, whatever it waits for. */
class StopTest {
    private static final int TERMINATED = 143;

    @TempDir
    Path here;

    @Test
    void theSandboxEndsInOrder() {
        try (var program = Running.start(here, Map.of())) {
            program.phone(1).say("hi");
            endsSoon(program);
        }
    }

    @Test
    void itEndsWhileTelegramHoldsThePoll() {
        try (var telegram = new BotApiStub();
                var program = Running.start(here, Map.of("TELEGRAM_BOT_TOKEN", BotApiStub.TOKEN,
                        "CRICKETS_TELEGRAM_URL", telegram.url(), "CRICKETS_OWNERS", "anyone"))) {
            telegram.says(7, "hi");
            await().atMost(Duration.ofSeconds(60)).until(() -> !telegram.calls("sendMessage").isEmpty());
            await().until(() -> telegram.unconfirmed() == 0);
            endsSoon(program);
        }
    }

    @Test
    void itEndsWhileTelegramIsAway() {
        try (var program = Running.start(here,
                Map.of("TELEGRAM_BOT_TOKEN", BotApiStub.TOKEN, "CRICKETS_TELEGRAM_URL", "http://127.0.0.1:9"))) {
            program.port();
            assertThat(program.err()).contains("Telegram cannot be reached yet");
            endsSoon(program);
        }
    }

    private static void endsSoon(Running program) {
        long begun = System.nanoTime();
        var end = program.stop();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.println("Ended " + took.toMillis() + " ms after SIGTERM");
        assertThat(end.code()).isEqualTo(TERMINATED);
        assertThat(took).isLessThan(Duration.ofSeconds(3));
        assertThat(end.complaints()).noneMatch(line -> line.contains("ERROR") || line.startsWith("\tat "));
    }
}

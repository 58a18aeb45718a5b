package org.crickets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settling waits for the bot's last word, and says what is missing when patience runs out. */
final class SettlingTest {

    private static final Duration BRIEFLY = Duration.ofMillis(100);

    private Desk desk;
    private PlanningBot bot;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = Desk.on(folder);
        bot = new PlanningBot(desk);
        desk.sandbox().attach(bot);
        desk.phone("/phone/7/message", "{\"text\":\"hi\"}");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aMessageNotTakenYetIsWaitedFor() {
        CompletableFuture<Integer> settled = CompletableFuture
                .supplyAsync(() -> desk.response("/settle", "{}").statusCode());
        assertThat(settled).isNotDone();
        desk.api("getUpdates", "{\"offset\":2}");
        assertThat(settled.join()).isEqualTo(200);
    }

    @Test
    void whatIsDueNowIsSentWhileSettling() {
        desk.api("getUpdates", "{\"offset\":2}");
        bot.plan(Desk.FRIDAY.minusSeconds(60), "overdue");
        desk.phone("/settle", "{}");
        assertThat(bot.rung()).hasSize(1);
        assertThat(desk.get("/phone/7").path("messages").path(1).path("text").asText()).isEqualTo("overdue");
    }

    @Test
    void impatienceNamesWhatIsOutstanding(@TempDir Path other) throws IOException {
        try (Store store = Store.open(other.resolve("journal"), Desk.FRIDAY)) {
            Settling settling = new Settling(store, desk.sandbox().clock(), () -> new Unsettled(bot), new InFlight(),
                    BRIEFLY);
            assertThat(settling.settle())
                    .hasValueSatisfying(what -> assertThat(what).contains("0 updates", "two notes to send"));
            store.transact(world -> Said.by(world, 7, Desk.FRIDAY)
                    .queue("message", Json.object()).done());
            Settling waiting = new Settling(store, desk.sandbox().clock(), () -> bot, new InFlight(), BRIEFLY);
            assertThat(waiting.settle()).hasValueSatisfying(what -> assertThat(what).contains("1 updates"));
        }
    }

    /** A bot that is never done. */
    private record Unsettled(Bot bot) implements Bot {

        @Override
        public AutoCloseable holdTick() {
            return bot.holdTick();
        }

        @Override
        public Optional<Instant> nextDue() {
            return Optional.empty();
        }

        @Override
        public void sweep() {}

        @Override
        public boolean settled() {
            return false;
        }

        @Override
        public boolean polling() {
            return true;
        }

        @Override
        public String outstanding() {
            return "two notes to send";
        }
    }
}

package org.crickets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Travelling through a bot's planned moments. */
final class ClockTest {

    private static final Instant MONDAY_9 = Instant.parse("2026-11-09T09:00:00Z");

    private Path folder;
    private Desk desk;
    private PlanningBot bot;

    @BeforeEach
    void open(@TempDir Path dir) {
        folder = dir;
        desk = Desk.on(folder);
        bot = new PlanningBot(desk);
        desk.sandbox().attach(bot);
        desk.phone("/phone/7/message", "{\"text\":\"hi\"}");
        desk.api("getUpdates", "{\"offset\":2}");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyReminderRingsAtItsOwnMomentInOrder() {
        bot.plan(MONDAY_9.plus(Duration.ofDays(1)), "second");
        bot.plan(MONDAY_9, "first");

        JsonNode arrival = desk.phone("/clock", "{\"advance\":\"P7D\"}");

        assertThat(arrival.path("sent").asInt()).isEqualTo(2);
        assertThat(bot.rung()).containsExactly("first at 2026-11-09T09:00:00Z", "second at 2026-11-10T09:00:00Z");
        assertThat(Instant.parse(arrival.path("now").asText())).isBetween(Desk.FRIDAY.plus(Duration.ofDays(7)),
                Desk.FRIDAY.plus(Duration.ofDays(7)).plusSeconds(5));
        assertThat(bot.held()).isZero();
    }

    @Test
    void aMomentThatAReminderPlansIsVisitedOnTheWay() {
        bot.plan(MONDAY_9, "first");
        bot.onRing("first", () -> bot.plan(MONDAY_9.plus(Duration.ofHours(2)), "and then"));

        desk.phone("/clock", "{\"to\":\"2026-11-09T12:00:00Z\"}");

        assertThat(bot.rung()).containsExactly("first at 2026-11-09T09:00:00Z", "and then at 2026-11-09T11:00:00Z");
    }

    @Test
    void toTheNextReminderGoesNoFurther() {
        bot.plan(MONDAY_9, "first");
        bot.plan(MONDAY_9.plusSeconds(1), "second");

        assertThat(desk.phone("/clock", "{\"to\":\"next\"}").path("now").asText()).isEqualTo("2026-11-09T09:00:00Z");
        assertThat(bot.rung()).hasSize(1);
        desk.phone("/clock", "{\"to\":\"next\"}");
        assertThat(desk.phone("/clock", "{\"to\":\"next\"}").path("sent").asInt()).isZero();
    }

    @Test
    void timeGoesOnlyForwardAndBadTimesAreExplained() {
        assertThat(desk.response("/clock", "{\"to\":\"2026-11-06T16:00:00Z\"}").statusCode()).isEqualTo(400);
        assertThat(desk.response("/clock", "{\"advance\":\"-PT1H\"}").body()).contains("only goes forward");
        assertThat(desk.response("/clock", "{\"advance\":\"a week\"}").body()).contains("a week", "P7D");
        assertThat(desk.response("/clock", "{\"advance\":\"P1M\"}").statusCode()).isEqualTo(400);
        assertThat(desk.response("/clock", "{}").body()).contains("either");
        assertThat(desk.phone("/clock", "{\"advance\":\"P1W\"}").path("sent").asInt()).isZero();
    }

    @Test
    void theClockTicksAndGoesOnAfterARestart() {
        desk.phone("/clock", "{\"to\":\"2026-11-20T12:00:00Z\"}");
        Instant reached = Instant.parse(desk.get("/clock").path("now").asText());
        desk.close();
        desk = Desk.again(folder);
        Instant now = Instant.parse(desk.get("/clock").path("now").asText());
        assertThat(now).isBetween(reached, reached.plusSeconds(5));
        org.awaitility.Awaitility.await().until(() -> desk.sandbox().clock().instant().isAfter(now));
    }

    @Test
    void anEarlierStartIsRefused() {
        desk.phone("/clock", "{\"to\":\"2026-11-20T12:00:00Z\"}");
        desk.close();
        assertThatThrownBy(() -> Desk.on(folder)).isInstanceOf(SandboxException.class)
                .hasMessageContaining("2026-11-20T12:00:0").hasMessageContaining("time only goes forward");
        desk = Desk.again(folder);
    }
}

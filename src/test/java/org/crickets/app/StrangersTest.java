package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Optional;
import org.crickets.coach.Door;
import org.crickets.dialogue.Tap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may not talk to the bot is told so once a day, and leaves no trace; who may does not drown it. */
class StrangersTest {
    private static final long OWNER = 70_001;
    private static final long STRANGER = 70_009;

    @TempDir
    Path data;

    @Test
    void aStrangerIsToldOnceADayAndNothingOfThemIsKept() throws Exception {
        try (var shop = new Shop(data, new Door(user -> user == OWNER, Optional.empty()), 20)) {
            shop.says(OWNER, "hello");
            int told = shop.sent.size();
            for (int i = 0; i < 50; i++)
                shop.says(STRANGER, "interviewed at Mysteriosa today");
            shop.taps(STRANGER, 1, new Tap.Go(Tap.Place.LIST));
            assertThat(shop.sent).hasSize(told + 1);
            assertThat(shop.sent.getLast().text()).contains("This bot is private.");
            shop.now.set(Shop.FRIDAY.plus(Duration.ofDays(1)));
            shop.says(STRANGER, "and today?");
            assertThat(shop.sent).hasSize(told + 2);
        }
        assertThat(Shop.rows(data, STRANGER)).isEmpty();
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("crickets"));
                var count = connection.createStatement().executeQuery("select count(*) from update_seen")) {
            count.next();
            assertThat(count.getInt(1)).as("the owner's one update").isEqualTo(1);
        }
    }

    @Test
    void whoSaysMoreThanTwentyThingsAMinuteIsToldOnce() throws Exception {
        try (var shop = new Shop(data, new Door(user -> true, Optional.empty()), 20)) {
            for (int i = 0; i < 30; i++)
                shop.says(OWNER, "/help");
            assertThat(shop.sent.stream().filter(each -> each.text().startsWith("That is a lot at once"))).hasSize(1);
            assertThat(shop.sent).hasSize(21);
            shop.says(STRANGER, "/help");
            assertThat(shop.sent).as("another one is not slowed down").hasSize(22);
        }
    }
}

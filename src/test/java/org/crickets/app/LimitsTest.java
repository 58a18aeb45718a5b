package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one person can cost at most, as the operator set it. */
class LimitsTest {
    @Test
    void nobodyKeepsMoreOpenThanTheOperatorAllows(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("crickets.yaml"), """
                limits:
                  text-length: 100
                  open-processes: 1
                  people-per-process: 2
                """);
        try (var desk = Desk.at(folder.resolve("data"), "2026-11-06T17:00:00Z", "Europe/London",
                Map.of("CRICKETS_CONFIG_DIR", folder.toString()))) {
            var phone = desk.phone(1);
            phone.say("interviewed at Acme today at 2 with Dana Smith, Tom Okafor and Priya Natarajan");
            assertThat(said(phone)).contains("at most 2 people").contains("Dana Smith, Tom Okafor\n");
            phone.say("interviewed at Globex today at 4");
            assertThat(said(phone)).contains("You have 1 interviews open already");
            phone.say("interviewed at Globex today at 4 " + "and talked on ".repeat(9));
            assertThat(said(phone)).contains("nothing of it is saved");
        }
    }

    private static String said(Phone phone) {
        return String.join("\n", phone.news().stream().map(Phone.Read::text).toList());
    }
}

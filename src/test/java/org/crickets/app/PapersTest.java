package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that the bot sends, in London on Friday 6 November 2026, 17:00. */
class PapersTest {
    @TempDir
    Path data;
    private Desk desk;
    private Phone phone;

    @BeforeEach
    void start() {
        desk = Desk.at(data, "2026-11-06T17:00:00Z", "Europe/London");
        phone = desk.phone(1);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void theTableHasALineForEachInterview() {
        phone.say("interviewed at Acme today at 2 with Dana Smith, hiring manager, for Backend Engineer,"
                + " they'll decide by next Friday");
        phone.say("interview at Globex next Tuesday at 10");
        phone.news();
        phone.say("/export");
        var sheet = phone.file("crickets.csv");
        assertThat(sheet.lines()).hasSize(3);
        assertThat(sheet).startsWith("\uFEFF\"Company\",\"Role\"").contains(
                "\"Acme\",\"Backend Engineer\",\"open\",\"Dana Smith, hiring manager\",\"1\",\"2026-11-06\","
                        + "\"2026-11-13\",\"0\",\"\",\"thank-you\"",
                "\"Globex\",\"\",\"open\"");
    }

    @Test
    void itIsMadeOfWhatIsKnownWhenItIsSent() {
        phone.say("interviewed at Acme today at 2 with Dana");
        phone.news();
        phone.post("/faults", Map.of("method", "sendDocument", "error", 500, "times", 2));
        phone.say("/export");
        phone.say("interviewed at Globex today at 11 with Tom", false);
        assertThat(phone.awaitFile("crickets.csv")).contains("\"Acme\"", "\"Globex\"");
    }

    @Test
    void whatMayHaveArrivedComesOnceMoreAndSaysSo() {
        phone.say("interviewed at Acme today at 2 with Dana");
        phone.news();
        phone.post("/faults", Map.of("method", "sendDocument", "error", "reset", "times", 1));
        phone.say("/export");
        List<String> said = new ArrayList<>();
        await().until(() -> {
            phone.news().forEach(read -> said.add(read.text()));
            return said.size() >= 2;
        });
        assertThat(said).hasSize(2);
        assertThat(said.getFirst()).startsWith("📄 Your interviews as a table");
        assertThat(said.getLast()).startsWith("🔁 Possibly repeated").contains("📄 Your interviews as a table");
    }
}

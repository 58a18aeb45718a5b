package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
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
    private static final ObjectMapper JSON = new ObjectMapper();
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
            return said.size() >= 3;
        });
        assertThat(said).hasSize(3);
        assertThat(said.getFirst()).startsWith("📦 Everything I hold about you");
        assertThat(said.get(1)).startsWith("🔁 Possibly repeated").contains("📦 Everything I hold about you");
        assertThat(said.getLast()).startsWith("📄 Your interviews as a table");
    }

    /** As many as the database has of each; docs/export.md names every key. */
    @Test
    void everythingHeldAboutTheUserIsInTheJson() throws Exception {
        phone.say("interviewed at Acme today at 2 with Dana Smith, they'll decide by next Friday");
        phone.say("interview at Globex next Tuesday at 10");
        desk.phone(2).say("interviewed at Secretcorp today at 1 with Eve");
        phone.say("/export");
        var json = JSON.readTree(phone.file("crickets.json"));
        assertThat(json.path("format").asText()).isEqualTo("crickets-export");
        assertThat(json.path("version").asInt()).isEqualTo(1);
        assertThat(json.path("settings").path("zone").asText()).isEqualTo("Europe/London");
        assertThat(json.toString()).contains("\"company\":\"Acme\"", "\"name\":\"Dana Smith\"", "Globex")
                .doesNotContain("Secretcorp");
        var docs = Files.readString(Path.of("docs/export.md"));
        json.fieldNames().forEachRemaining(key -> assertThat(docs).contains("`" + key + "`"));
        json.path("facts").path(0).fieldNames().forEachRemaining(key -> assertThat(docs).contains("`" + key + "`"));
        desk.close();
        var rows = Shop.rows(data, 1);
        assertThat(json.path("facts")).hasSize((int) rows.stream().filter(row -> row.startsWith("fact ")).count());
        assertThat(json.path("reminders"))
                .hasSize((int) rows.stream().filter(row -> row.startsWith("alarm ")).count()).isNotEmpty();
        assertThat(json.path("messages")).as("all but the export itself")
                .hasSizeBetween(2, (int) rows.stream().filter(row -> row.startsWith("message ")).count());
        desk = Desk.at(data, "go on", "Europe/London");
    }
}

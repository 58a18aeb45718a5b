package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crickets.dialogue.Languages;
import org.crickets.files.Problem;
import org.crickets.files.Read;
import org.crickets.files.Shelf;
import org.crickets.sandbox.SandboxOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator adds a language, changes some lines, or makes a mistake in one. */
class OwnLanguageTest {
    @TempDir
    Path config;

    private Read<Languages> with(String file, String... lines) throws IOException {
        Files.writeString(config.resolve(file), String.join("\n", lines) + "\n");
        return Catalogue.load(new Shelf(Optional.of(config)));
    }

    private static Languages good(Read<Languages> read) {
        if (!(read instanceof Read.Good<Languages>(var languages)))
            throw new AssertionError(read.problems());
        return languages;
    }

    @Test
    void theProgramSpeaksEnglishAndGermanByItself() {
        var languages = good(Catalogue.load(Shelf.packed()));
        assertThat(languages.tags()).containsExactly("en", "de");
        assertThat(languages.tags().stream().map(languages::name)).containsExactly("English", "Deutsch");
    }

    @Test
    void aFileAddsALanguageAndWhatItLacksIsEnglish() throws IOException {
        var french = good(with("messages_fr.properties", "language.name=Français", "skipped=D’accord.")).speaking("fr");
        assertThat(french.name("fr")).isEqualTo("Français");
        assertThat(french.messages().say("skipped")).isEqualTo("D’accord.");
        assertThat(french.messages().say("cancelled")).isEqualTo("All right, never mind.");
    }

    @Test
    void aFileWithSomeLinesChangesThoseAlone() throws IOException {
        var german = good(with("messages_de.properties", "skipped=Passt.")).speaking("de").messages();
        assertThat(german.say("skipped")).isEqualTo("Passt.");
        assertThat(german.say("undo.toast")).isEqualTo("Zurückgenommen");
    }

    @Test
    void aLanguageOfARegionIsOneOfItsOwn() throws IOException {
        assertThat(good(with("messages_pt_BR.properties", "language.name=Português")).tags())
                .containsExactly("en", "de", "pt-BR");
    }

    @Test
    void mistakesAreToldWithTheirLine() throws IOException {
        assertThat(
                with("messages_fr.properties", "language.name=Français", "# a mistake", "skipped={{#x}}oui").problems())
                .singleElement().satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.toString()).contains("messages_fr.properties", "\"skipped\"");
                });
        assertThat(with("messages_fr.properties", "language.name=Français", "date.day=what").problems()).hasSize(1);
        assertThat(with("messages_fr.properties", "skipped=oui").problems()).extracting(Problem::toString)
                .singleElement().asString().contains("language.name=Français");
    }

    @Test
    void aNameThatIsNoLanguagesIsTold() throws IOException {
        assertThat(with("messages-fr.properties", "language.name=Français").problems()).extracting(Problem::toString)
                .singleElement().asString().contains("messages-fr.properties", "messages_fr.properties");
    }

    @Test
    void menuAndDescriptionStandInEveryLanguage(@TempDir Path data) {
        try (var desk = Desk.at(data, "2026-11-06T17:00:00Z", "ask")) {
            var phone = desk.phone(1);
            await().untilAsserted(() -> {
                assertThat(menu(phone, "")).contains("Your interviews");
                assertThat(menu(phone, "de")).contains("Deine Gespräche").doesNotContain("Your interviews");
                assertThat(described(phone, "")).startsWith("I coach you");
                assertThat(described(phone, "de")).startsWith("Ich begleite dich");
            });
        }
    }

    private static List<String> menu(Phone phone, String language) {
        return phone.post("/bot" + SandboxOptions.TOKEN + "/getMyCommands",
                Map.of("language_code", language)).path("result").findValuesAsText("description");
    }

    private static String described(Phone phone, String language) {
        return phone.post("/bot" + SandboxOptions.TOKEN + "/getMyDescription",
                Map.of("language_code", language)).path("result").path("description").asText();
    }

    @Test
    void eachIsSpokenToInTheirOwnLanguage(@TempDir Path data) {
        try (var desk = Desk.at(data, "2026-11-06T17:00:00Z", "Europe/Berlin")) {
            assertThat(first(desk.phone(1).set("de-CH"))).contains("Hier ist noch nichts");
            assertThat(first(desk.phone(2).set("fr"))).contains("Nothing here yet");
            assertThat(first(desk.phone(3).set("en-GB"))).contains("Nothing here yet");
        }
    }

    private static String first(Phone phone) {
        phone.say("/list");
        return phone.news().getLast().text();
    }
}

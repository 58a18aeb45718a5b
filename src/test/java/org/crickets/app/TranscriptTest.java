package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays every conversation of {@code src/test/resources/transcripts} through the sandbox, over HTTP. */
class TranscriptTest {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    /** Which ones to play: {@code -Dtranscripts=offer|mood} plays those with such a name. */
    private static final String ONLY = ".*(?:" + System.getProperty("transcripts", "") + ")[^/]*";

    static Stream<Path> transcripts() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().matches(ONLY)).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transcripts")
    void plays(Path file, @TempDir Path data) throws IOException {
        var transcript = Transcript.read(file);
        try (var desk = Desk.at(data, transcript.heading("now", "2026-11-06T17:00:00Z"),
                transcript.heading("zone", "Europe/London"))) {
            transcript.play(desk.phone(1).set(transcript.heading("language", "en")));
            assertThat(Ledger.problems(desk.phone(1).get("/ledger").path("calls")))
                    .as("every call is one of the Bot API's, and none was refused").isEmpty();
        }
    }
}

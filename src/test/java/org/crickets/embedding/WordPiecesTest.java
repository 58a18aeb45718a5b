package org.crickets.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** The numbers are those of the model's own vocabulary file. */
class WordPiecesTest {
    private final WordPieces pieces = read();

    private static WordPieces read() {
        try (InputStream file = WordPiecesTest.class
                .getResourceAsStream("/" + SentenceModel.NAME + "-tokenizer.json")) {
            assertThat(file).isNotNull();
            return WordPieces.read(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void marksAreWordsAndRareWordsArePieces() {
        assertThat(pieces.of("Hello, world! they're ghosting", 64)).containsExactly(101, 7592, 1010, 2088, 999, 2027,
                1005, 2128, 5745, 2075, 102);
    }

    @Test
    void capitalsAndAccentsAreNothingAndEmojiAreUnknown() {
        assertThat(pieces.of("CAFÉ naïve 👍", 64)).containsExactly(101, 7668, 15743, 100, 102);
    }

    @Test
    void aLongTextIsCutBeforeItsEndMark() {
        assertThat(pieces.of("hello ".repeat(100), 8)).containsExactly(101, 7592, 7592, 7592, 7592, 7592, 7592, 102);
        assertThat(pieces.of("", 8)).startsWith(101).endsWith(102);
    }
}

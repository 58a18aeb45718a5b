package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crickets.embedding.Vectors;
import org.crickets.understand.Meaning;
import org.crickets.understand.learned.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The example phrases, and the weights that were learned from them. */
class ExamplesFileTest {
    private static final String HOW = "examples.txt has changed: mvn test -Dtest=ExamplesFileTest -Dexamples.learn=yes learns it,"
            + " and writes src/main/resources/understand/examples.bin";
    private static final Path FILE = Path.of("src/main/resources/understand/examples.bin");

    private final Phrases phrases;

    ExamplesFileTest() throws IOException {
        phrases = Phrases.read();
    }

    @Test
    void theWeightsWereLearnedFromThesePhrases() throws IOException {
        assertThat(Weights.packed().checksum()).as(HOW).isEqualTo(phrases.checksum());
    }

    @Test
    void everyMeaningHasItsPhrasesAndNoPhraseTwo() {
        Map<Meaning, Long> counts = Phrases.ofTheFile().stream().collect(Collectors.groupingBy(Phrases.Phrase::meaning,
                () -> new EnumMap<>(Meaning.class), Collectors.counting()));
        assertThat(counts).containsOnlyKeys(Meaning.values());
        counts.forEach((meaning, count) -> assertThat(count).as(meaning.name()).isGreaterThanOrEqualTo(
                meaning == Meaning.SMALLTALK ? 100 : meaning.reply() || meaning.sent() ? 25 : 14));
        Set<String> seen = new HashSet<>();
        assertThat(Phrases.ofTheFile().stream().map(Phrases.Phrase::text).filter(text -> !seen.add(text))).isEmpty();
    }

    /** Learns the phrases anew, and prints how sure one may be: each tenth is judged by what the other nine teach. */
    @Test
    @EnabledIfSystemProperty(named = "examples.learn", matches = "yes")
    void learn() throws Exception {
        Training training = new Training(phrases, new Vectors());
        try (var out = Files.newOutputStream(FILE)) {
            training.learn(phrases.checksum(), n -> true).write(out);
        }
        int folds = Integer.getInteger("examples.folds", 0);
        StringBuilder told = new StringBuilder("meaning,taken for,probability,small talk,among three,phrase\n");
        for (int fold = 0; fold < folds; fold++) {
            int now = fold;
            Weights others = training.learn("", n -> n % folds != now);
            IntStream.range(0, phrases.all().size()).filter(n -> n % folds == now).forEach(n -> told.append(
                    judged(phrases.all().get(n), others.likely(training.signs(n), training.vector(n)))));
        }
        Files.writeString(Path.of("target/examples-judged.csv"), told);
    }

    private static String judged(Phrases.Phrase phrase, List<org.crickets.understand.Likeness> likely) {
        double smalltalk = likely.stream().filter(l -> l.meaning() == Meaning.SMALLTALK).findFirst().orElseThrow()
                .score();
        boolean three = likely.stream().limit(3).anyMatch(l -> l.meaning() == phrase.meaning());
        return "%s,%s,%.3f,%.3f,%s,\"%s\"%n".formatted(phrase.meaning(), likely.getFirst().meaning(),
                likely.getFirst().score(), smalltalk, three, phrase.text());
    }
}

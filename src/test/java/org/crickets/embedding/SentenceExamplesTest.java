package org.crickets.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.crickets.understand.Context;
import org.crickets.understand.Examples;
import org.crickets.understand.Likeness;
import org.crickets.understand.Meaning;
import org.crickets.understand.Reader;
import org.crickets.understand.Signs;
import org.junit.jupiter.api.Test;

/** What a sentence means that no cue reads; and what happens where the model does not fit. */
class SentenceExamplesTest {
    private static final long MB = 1024L * 1024;

    @Test
    void sentencesThatNoExampleHasAreNamedByWhatTheyMean() {
        assertThat(likeliest("Acme threw my application out")).isEqualTo(Meaning.REJECTED);
        assertThat(likeliest("Dana went surfing and returns on the 12th")).isEqualTo(Meaning.AWAY);
        assertThat(likeliest("the sandwiches were dry")).isEqualTo(Meaning.SMALLTALK);
    }

    private static Signs signs(String masked) {
        return Reader.signs(masked,
                new Context(LocalDateTime.parse("2026-11-06T17:00"), ZoneId.of("Europe/London"), true,
                        new Context.Known(List.of("Acme"), List.of(new Context.KnownPerson("Dana", "Acme"))),
                        Optional.empty()));
    }

    private static Meaning likeliest(String masked) {
        return SentenceExamples.shared().nearest(signs(masked)).getFirst().meaning();
    }

    @Test
    void everyMeaningHasAProbabilityAndTogetherTheyAreOne() {
        List<Likeness> all = SentenceExamples.shared().nearest(signs("Acme went with somebody else"));
        assertThat(all).hasSize(Meaning.values().length)
                .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        assertThat(all.stream().mapToDouble(Likeness::score).sum()).isCloseTo(1, within(1e-6));
    }

    @Test
    void aSentenceTakesAFewMilliseconds() {
        likeliest("warm up");
        long[] nanos = LongStream.range(0, 41).map(i -> {
            long before = System.nanoTime();
            likeliest("round " + i + ", they told me that I was not what they had been looking for");
            return System.nanoTime() - before;
        }).sorted().toArray();
        assertThat(nanos[nanos.length / 2] / 1_000_000).as(Arrays.toString(nanos)).isLessThan(60);
    }

    @Test
    void whereMemoryIsShortWordsAndCuesAreJudgedAlone() {
        var inSmallContainer = new SentenceExamples(() -> new Memory(512 * MB, 358 * MB));
        Signs signs = signs("Acme went with somebody else");
        assertThat(inSmallContainer.nearest(signs)).isEqualTo(Examples.words().nearest(signs));
        assertThat(new Memory(512 * MB, 358 * MB).shortage()).contains(
                "beside the heap's 358 MB there are 154 MB, and needed are 250");
        assertThat(new Memory(2048 * MB, 64 * MB).shortage()).contains("the heap may take 64 MB, and needs 120");
    }

    @Test
    void itFitsOnASmallMachineAndInAContainerOfOneGigabyte() {
        assertThat(new Memory(512 * MB, 128 * MB).shortage()).isEmpty();
        assertThat(new Memory(1024 * MB, 716 * MB).shortage()).isEmpty();
    }
}

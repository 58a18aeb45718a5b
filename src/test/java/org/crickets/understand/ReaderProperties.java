package org.crickets.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever is typed: an answer, soon, and no exception. */
class ReaderProperties {
    private static final List<String> SEEDS = List.of("interviewed at Acme today at 2 with Dana Smith, hiring manager",
            "they'll decide by next Friday", "got an offer from Initech!! they want an answer within 48 hours",
            "Fwd: Thank you\n\nFrom: Karen Page <k@x.example>\nDate: Wed, 4 Nov 2026 17:02\n\nHi, 30 Feb 2026, 99/99/9999",
            "two interviews today: Wayne at 9am and Umbrella at 2pm", "<b>Acme</b> & Co (Zoë Ålund) – 10-11am",
            "snooze till 24:61",
            "\u202Eemca ta\u202C\u0000\u200F 🎉🎉 d'o'clock", "----////....::::,,,,((((''''",
            "Łukasz ist weg bis 7. Dezember");

    private static final Context CONTEXT = new Context(LocalDateTime.parse("2026-11-06T17:00"),
            ZoneId.of("Europe/London"),
            true, new Context.Known(List.of("Acme Corp", "The May Company", "", "&", "Zoë's"),
                    List.of(new Context.KnownPerson("Dana Smith", "Acme Corp"), new Context.KnownPerson("", ""))),
            Optional.of(new Context.Last("Acme Corp", List.of("Dana Smith"))));

    @Property(tries = 300)
    void readsAnyText(@ForAll String text) {
        assertThat(Reader.standard().acts(text, CONTEXT)).isNotEmpty();
    }

    @Property(tries = 700)
    void readsMutatedMessages(@ForAll("mutated") String text) {
        List<Act> acts = Reader.standard().acts(text, CONTEXT);
        assertThat(acts).isNotEmpty();
        acts.stream().filter(Act.Unclear.class::isInstance)
                .forEach(a -> assertThat(((Act.Unclear) a).options()).hasSizeLessThanOrEqualTo(3));
    }

    @Provide
    Arbitrary<String> mutated() {
        Arbitrary<String> seed = Arbitraries.of(SEEDS);
        Arbitrary<Integer> at = Arbitraries.integers().between(0, 60);
        Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(4);
        return net.jqwik.api.Combinators.combine(seed, seed, at, at, noise).as((a, b, i, j, n) -> a.substring(0,
                Math.min(i, a.length())) + n + b.substring(Math.min(j, b.length())));
    }

    @Test
    void readsAMegabyteSoon() {
        for (String seed : SEEDS) {
            String text = (seed + " ").repeat(1_000_000 / seed.length());
            read(text);
            long start = cpu();
            read(text);
            assertThat((cpu() - start) / 1_000_000).as(seed).isLessThan(250);
        }
    }

    /** Found by a million messages: from each of these words all the others were walked to. */
    @Test
    void readsOneWordTypedAThousandTimesSoon() {
        for (String word : List.of("I ", "Ruth \n", "mon\n")) {
            String text = word.repeat(4_000 / word.length());
            assertThat(LongStream.generate(() -> took(text)).limit(10).min().orElseThrow() / 1_000_000)
                    .as(word).isLessThan(50);
        }
    }

    @Test
    void readsAUsualMessageInUnderTwoMilliseconds() {
        for (int i = 0; i < 300; i++) {
            SEEDS.forEach(ReaderProperties::read);
        }
        long start = cpu();
        for (int i = 0; i < 100; i++) {
            SEEDS.forEach(ReaderProperties::read);
        }
        double each = (cpu() - start) / 1e6 / 100 / SEEDS.size();
        assertThat(each).as("milliseconds").isLessThan(2);
    }

    @Test
    void readsNothingAtAll() {
        assertThatCode(() -> read("")).doesNotThrowAnyException();
        assertThat(Reader.standard().acts("", CONTEXT)).hasExactlyElementsOfTypes(Act.Smalltalk.class);
    }

    /** Time this thread worked, in nanoseconds: a busy machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long took(String text) {
        long start = cpu();
        read(text);
        return cpu() - start;
    }

    private static void read(String text) {
        assertThat(Reader.standard().acts(text, CONTEXT)).isNotEmpty();
    }
}

package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.crickets.understand.Act;
import org.crickets.understand.Reader;
import org.junit.jupiter.api.Test;

/**
 * Whatever is typed is read without an exception and soon. Some thousand messages of {@link Fuzz} here, and a million with
 * {@code mvn -q -Pfuzz test}; a message is told by its number, and is the same at every run.
 */
class FuzzTest {
    private static final int MESSAGES = Integer.getInteger("crickets.fuzz", 30_000);
    private static final long AT_MOST = 50_000_000;
    /** The processor's time, in nanoseconds: what else the machine does is no fault of a message. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Fuzz fuzz = new Fuzz();
    private final Hearing hearing = new Hearing(List.of(), Reader.standard());
    private final List<String> broken = new ArrayList<>();
    private final TreeMap<Integer, Long> times = new TreeMap<>();

    @Test
    void everyMessageIsReadSoon() {
        long begun = System.nanoTime();
        for (int number = 0; number < MESSAGES; number++)
            tried(number);
        times.replaceAll((number, first) -> first <= AT_MOST ? first : again(number));
        System.out.printf("Read %,d messages in %.0f s, the slowest in %.1f ms%n", MESSAGES,
                (System.nanoTime() - begun) / 1e9, times.values().stream().max(Long::compare).orElseThrow() / 1e6);
        times.values().removeIf(time -> time <= AT_MOST);
        times.forEach((number, time) -> broken.add(time / 1_000_000 + " ms for " + named(number)));
        assertThat(broken).as("all that was found").isEmpty();
    }

    private void tried(int number) {
        var message = fuzz.number(number);
        try {
            long took = read(message);
            if (took > AT_MOST / 5 || number == 0)
                times.put(number, took);
            if (number % 4 == 0)
                assertThat(hearing.hear(message.text(), message.context()).acts()).isNotEmpty();
        } catch (RuntimeException | Error e) {
            broken.add(e + " at " + e.getStackTrace()[0] + " in " + named(number));
        }
    }

    /** The best of three, once everything is compiled. */
    private long again(int number) {
        var message = fuzz.number(number);
        return LongStream.generate(() -> read(message)).limit(3).min().orElseThrow();
    }

    private static long read(Fuzz.Seed message) {
        long begun = THREADS.getCurrentThreadCpuTime();
        var acts = Reader.standard().acts(message.text(), message.context());
        long took = THREADS.getCurrentThreadCpuTime() - begun;
        assertThat(acts).isNotEmpty().allMatch(act -> !(act instanceof Act.Unclear unclear)
                || unclear.options().size() <= 3);
        return took;
    }

    private String named(int number) {
        var text = fuzz.number(number).text();
        return "message " + number + " of " + text.length() + " characters, «" + Mutation.cut(text, 100) + "»";
    }

    @Test
    void aNumberAlwaysStandsForTheSameMessage() {
        var again = new Fuzz();
        assertThat(IntStream.range(0, 500).mapToObj(again::number).toList()).isEqualTo(
                IntStream.range(0, 500).mapToObj(fuzz::number).toList());
    }
}

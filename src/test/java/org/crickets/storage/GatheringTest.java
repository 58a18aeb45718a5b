package org.crickets.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What many ask for while one group is under way is done together in the next. */
class GatheringTest {
    private final List<List<String>> groups = new CopyOnWriteArrayList<>();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Gathering<String, String> gathering = new Gathering<>(1, 3, word -> word.charAt(0), this::shout);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Everything at once, or nothing; the first group waits. */
    private List<String> shout(List<String> words) {
        groups.add(words);
        if (groups.size() == 1)
            await().until(() -> goOn.getCount() == 0);
        if (words.contains("bad"))
            throw new IllegalStateException("a bad word");
        return words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
    }

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void whoIsAloneIsDoneAtOnce() {
        goOn.countDown();
        assertThat(gathering.run("one")).isEqualTo("ONE");
        assertThat(gathering.run("two")).isEqualTo("TWO");
        assertThat(groups).containsExactly(List.of("one"), List.of("two"));
    }

    @Test
    void whoComesMeanwhileIsDoneTogetherButNotMoreThanThree() throws Exception {
        var asked = whileTheFirstIsUnderWay("a", "b", "c", "d");
        goOn.countDown();
        for (var each : asked)
            assertThat(each.get()).isIn("FIRST", "A", "B", "C", "D");
        assertThat(groups).containsExactly(List.of("first"), List.of("a", "b", "c"), List.of("d"));
    }

    @Test
    void ofOneKeyNoTwoAreInOneGroup() throws Exception {
        var asked = whileTheFirstIsUnderWay("apple", "apricot", "banana");
        goOn.countDown();
        for (var each : asked)
            each.get();
        assertThat(groups).containsExactly(List.of("first"), List.of("apple", "banana"), List.of("apricot"));
    }

    @Test
    void whoFailsTakesNobodyAlong() throws Exception {
        var asked = whileTheFirstIsUnderWay("good", "bad", "well");
        goOn.countDown();
        assertThat(asked.get(1).get()).isEqualTo("GOOD");
        assertThatThrownBy(asked.get(2)::get).rootCause().isInstanceOf(IllegalStateException.class)
                .hasMessage("a bad word");
        assertThat(asked.get(3).get()).isEqualTo("WELL");
        assertThat(groups).startsWith(List.of("first"), List.of("good", "bad", "well"))
                .contains(List.of("good"), List.of("bad"), List.of("well"));
    }

    /** The first, and then the others in this order. */
    private List<Future<String>> whileTheFirstIsUnderWay(String... words) {
        var first = threads.submit(() -> gathering.run("first"));
        await().until(() -> groups.size() == 1);
        return Stream.concat(Stream.of(first), Stream.of(words).map(this::ask)).toList();
    }

    private Future<String> ask(String word) {
        int before = gathering.waiting();
        var asked = threads.submit(() -> gathering.run(word));
        await().until(() -> gathering.waiting() == before + 1);
        return asked;
    }
}

package org.crickets.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.crickets.storage.Scene.MAX;
import static org.crickets.storage.Scene.MONDAY;
import static org.crickets.storage.Scene.REAL;
import static org.crickets.storage.Scene.ZOE;
import static org.crickets.storage.Scene.chat;
import static org.crickets.storage.Scene.facts;
import static org.crickets.storage.Scene.promised;
import static org.crickets.storage.Scene.say;
import static org.crickets.storage.Scene.sends;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.crickets.coach.Chat;
import org.crickets.coach.Journal.Entry;
import org.crickets.coach.Journal.Page;
import org.crickets.coach.Parcel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Many (virtual) threads at one database. */
@ParameterizedClass
@EnumSource(Engine.class)
class TogetherTest {
    private final Engine engine;

    @TempDir
    Path data;

    private Database database;
    private SqlJournal journal;
    private SqlOutbox outbox;

    TogetherTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        database = engine.open(data);
        journal = new SqlJournal(database, REAL);
        outbox = new SqlOutbox(database);
    }

    @AfterEach
    void close() {
        Engine.close(database);
    }

    @Test
    void oneChatOneThingAtATime() {
        int updates = 200;
        each(updates, n -> journal.update(ZOE, n, TogetherTest::countUp, chat(ZOE)));
        var page = journal.read(ZOE, p -> List.of(p.chat().question(), p.facts().size())).orElseThrow();
        assertThat(page).containsExactly(updates, updates);
    }

    @Test
    void ofManyDeliveriesOfOneUpdateOneCounts() {
        var handled = new ConcurrentLinkedQueue<Integer>();
        each(50, n -> journal.update(ZOE, 1, TogetherTest::countUp, chat(ZOE)).ifPresent(_ -> handled.add(n)));
        assertThat(handled).hasSize(1);
        assertThat(journal.read(ZOE, p -> p.chat().question())).contains(1);
    }

    @Test
    void chatsDoNotWaitForEachOther() {
        var inside = new CountDownLatch(1);
        var maxIsDone = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var zoe = threads.submit(() -> journal.update(ZOE, 1, page -> {
                inside.countDown();
                assertThat(awaits(maxIsDone)).isTrue();
                return facts(page, promised(13));
            }, chat(ZOE)));
            assertThat(awaits(inside)).isTrue();
            journal.update(MAX, 2, page -> facts(page, promised(20)), chat(MAX));
            maxIsDone.countDown();
            assertThat(done(zoe)).isPresent();
        }
    }

    @Test
    void aSecondThingInAChatWaitsForTheFirst() {
        journal.update(ZOE, 1, page -> facts(page, promised(6)), chat(ZOE));
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var second = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> journal.update(ZOE, 2, page -> {
                inside.countDown();
                awaits(goOn);
                assertThat(second).isFalse();
                return facts(page, promised(13));
            }, chat(ZOE)));
            awaits(inside);
            var other = threads.submit(() -> journal.sweep(List.of(ZOE), page -> {
                second.set(true);
                assertThat(page.facts()).containsExactly(promised(6), promised(13));
                return facts(page, promised(20));
            }));
            await().until(() -> waiting() > 0);
            goOn.countDown();
            assertThat(done(first)).isPresent();
            assertThat(done(other)).isEmpty();
        }
    }

    @Test
    void eachRowIsClaimedOnce() {
        int rows = 500;
        for (long chat = 1; chat <= rows; chat++) {
            var parcel = journal.update(chat, chat, page -> sends(page, say("hello")), chat(chat)).orElseThrow();
            outbox.retry(parcel.getFirst().id(), MONDAY, false, false);
        }
        var claimed = new ConcurrentLinkedQueue<Long>();
        each(4, _ -> {
            while (claimed.size() < rows)
                outbox.claim(MONDAY, 20).stream().map(Parcel::id).forEach(claimed::add);
        });
        assertThat(claimed).hasSize(rows).doesNotHaveDuplicates();
    }

    @Test
    void nobodyWaitsForEver() {
        int threads = 24;
        var done = new AtomicIntegerArray(threads);
        var updates = new AtomicInteger();
        each(threads, n -> {
            for (int update; (update = updates.getAndIncrement()) < 40 * threads; done.incrementAndGet(n))
                journal.update(n, update, page -> facts(page, promised(13)), chat(n));
        });
        for (int n = 0; n < threads; n++)
            assertThat(done.get(n)).as("thread " + n).isGreaterThan(10);
    }

    private static Entry countUp(Page page) {
        var before = page.chat();
        assertThat(page.facts()).hasSize(before.question());
        var after = new Chat(before.id(), before.settings(), before.state(), true, before.question() + 1);
        return new Entry(after, List.of(promised(13)), Map.of(), List.of(), false);
    }

    /** Sessions that wait for another's row. */
    private int waiting() {
        return database.jdbi().withHandle(handle -> handle
                .createQuery(switch (engine) {
                    case H2 -> "select count(*) from information_schema.sessions where blocker_id is not null";
                    case POSTGRESQL -> "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";
                })
                .mapTo(Integer.class).one());
    }

    private interface Action {
        void run(int n);
    }

    private static void each(int times, Action action) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = new ArrayList<Future<?>>();
            for (int i = 0; i < times; i++) {
                int n = i;
                runs.add(threads.submit(() -> action.run(n)));
            }
            runs.forEach(TogetherTest::done);
        }
    }

    private static <T> T done(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            return latch.await(20, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

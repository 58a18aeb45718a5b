package org.crickets.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.crickets.storage.Scene.MONDAY;
import static org.crickets.storage.Scene.REAL;
import static org.crickets.storage.Scene.ZOE;
import static org.crickets.storage.Scene.chat;
import static org.crickets.storage.Scene.facts;
import static org.crickets.storage.Scene.promised;
import static org.crickets.storage.Scene.say;
import static org.crickets.storage.Scene.sends;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.crickets.coach.Chat;
import org.crickets.coach.Journal.Entry;
import org.crickets.coach.Journal.Page;
import org.crickets.coach.Parcel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two programs on one PostgreSQL that both take updates in; the first holds the lease, and so sends. */
class TwoIntakesTest {
    private static final int UPDATES = 200;

    private final List<Database> opened = new ArrayList<>();
    private final List<SqlJournal> journals = new ArrayList<>();

    @BeforeEach
    void openBoth() {
        var url = Postgres.fresh();
        for (int i = 0; i < 2; i++) {
            var database = Database.at(Address.of(url));
            opened.add(database);
            journals.add(new SqlJournal(database, REAL));
            database.lease().start(new Tenure.Nothing());
            await().until(() -> database.lease().held() || database.lease().standsBy());
        }
        assertThat(opened.getFirst().lease().held()).isTrue();
    }

    @AfterEach
    void closeBoth() {
        opened.forEach(Engine::close);
    }

    @Test
    void eachSeesAtOnceWhatTheOtherWrote() {
        for (int n = 1; n <= 20; n++)
            countUp(journals.get(n % 2), n);
        for (var journal : journals)
            assertThat(journal.read(ZOE, Page::facts).orElseThrow()).hasSize(20);
    }

    @Test
    void oneChatOneThingAtATimeAndNothingIsMissed() {
        together(UPDATES, n -> countUp(journals.get(n % 2), n));
        for (var journal : journals)
            assertThat(journal.read(ZOE, page -> List.of(page.chat().question(), page.facts().size())))
                    .contains(List.of(UPDATES, UPDATES));
    }

    @Test
    void ofDeliveriesOfOneUpdateToBothOneCounts() {
        var handled = new AtomicInteger();
        for (int round = 1; round <= 10; round++) {
            long update = round;
            together(8, n -> journals.get(n % 2).update(ZOE, update, TwoIntakesTest::counted, chat(ZOE))
                    .ifPresent(_ -> handled.incrementAndGet()));
            assertThat(handled).hasValue(round);
            assertThat(journals.getFirst().read(ZOE, page -> page.chat().question())).contains(round);
        }
    }

    @Test
    void whoGotAnotherNumberLeavesNothingBehindForTheNextUnderTheOld() {
        var second = journals.get(1);
        second.update(ZOE, 1, page -> facts(page, promised(6), promised(13)), chat(ZOE));
        second.update(ZOE, 2, page -> {
            assertThat(page.facts()).hasSize(2);
            return Scene.nothing(page);
        }, chat(ZOE));
        new SqlOutbox(opened.getFirst()).migrate(ZOE, -100);
        second.update(ZOE, 3, page -> {
            assertThat(page.facts()).as("of somebody new").isEmpty();
            return facts(page, promised(20));
        }, chat(ZOE));
        assertThat(second.read(ZOE, Page::facts)).contains(List.of(promised(20)));
        assertThat(second.read(-100, Page::facts)).contains(List.of(promised(6), promised(13)));
    }

    @Test
    void whatAProgramThatDoesNotSendPutsIntoTheOutboxIsHeardAtOnce() throws Exception {
        var claimed = new CopyOnWriteArrayList<Parcel>();
        var outbox = new SqlOutbox(opened.getFirst());
        var looks = new AtomicInteger();
        try (var _ = opened.getFirst().listen(() -> {
            looks.incrementAndGet();
            claimed.addAll(outbox.claim(MONDAY, 10));
        })) {
            await().until(() -> looks.get() > 0);
            assertThat(journals.get(1).update(ZOE, 1, page -> sends(page, say("hello")), chat(ZOE)))
                    .as("not for it to send").contains(List.of());
            await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofMillis(900)).until(() -> !claimed.isEmpty());
            assertThat(claimed).map(Parcel::content).containsExactly(say("hello"));
            assertThat(journals.get(0).update(ZOE, 2, page -> sends(page, say("more")), chat(ZOE)).orElseThrow())
                    .as("behind what is claimed").isEmpty();
        }
    }

    @Test
    void whoListensGoesOnWhenItsConnectionIsCut() throws Exception {
        var looks = new AtomicInteger();
        try (var _ = opened.getFirst().listen(looks::incrementAndGet)) {
            await().until(() -> looks.get() == 1);
            opened.get(1).jdbi().useHandle(handle -> handle.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where datname = current_database() and query like 'listen%'"""));
            await().atMost(Duration.ofSeconds(20)).until(() -> looks.get() == 2);
            journals.get(1).update(ZOE, 1, page -> sends(page, say("hello")), chat(ZOE));
            await().until(() -> looks.get() == 3);
        }
    }

    private static Optional<List<Parcel>> countUp(SqlJournal journal, int update) {
        return journal.update(ZOE, update, TwoIntakesTest::counted, chat(ZOE));
    }

    /** Wrong by one fact, and it fails. */
    private static Entry counted(Page page) {
        var before = page.chat();
        assertThat(page.facts()).hasSize(before.question());
        var after = new Chat(before.id(), before.settings(), before.state(), true, before.question() + 1);
        return new Entry(after, List.of(promised(13)), Map.of(), List.of(), false);
    }

    private interface Action {
        void run(int n);
    }

    private static void together(int times, Action action) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> runs = IntStream.rangeClosed(1, times).mapToObj(n -> threads.submit(() -> {
                start.await();
                action.run(n);
                return n;
            })).toList();
            start.countDown();
            for (var run : runs)
                run.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

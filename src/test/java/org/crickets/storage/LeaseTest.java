package org.crickets.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.crickets.storage.Scene.MONDAY;
import static org.crickets.storage.Scene.REAL;
import static org.crickets.storage.Scene.ZOE;
import static org.crickets.storage.Scene.chat;
import static org.crickets.storage.Scene.say;
import static org.crickets.storage.Scene.sends;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.crickets.coach.Lease;
import org.crickets.coach.Outbox.Receipt;
import org.crickets.coach.Parcel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several programs on one PostgreSQL: one of them is the holder. */
class LeaseTest {
    private final AtomicLong updates = new AtomicLong();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final List<Database> opened = new CopyOnWriteArrayList<>();
    private String url = "";

    @BeforeEach
    void makeDatabase() {
        url = Postgres.fresh();
    }

    @AfterEach
    void closeAll() {
        opened.forEach(Engine::close);
    }

    @Test
    void oneHoldsItTheOtherStandsByAndFollowsWhenTheFirstIsClosed() {
        var first = open("first");
        await().until(() -> first.lease().held());
        var second = open("second");
        await().until(() -> second.lease().standsBy());
        assertThat(second.lease().held()).isFalse();
        assertThat(first.lease().standsBy()).isFalse();

        opened.remove(first);
        Engine.close(first);
        await().atMost(Duration.ofSeconds(6)).until(() -> second.lease().held());
        assertThat(events).containsExactly("first prepares", "first begins", "first ends", "second prepares",
                "second begins");
    }

    @Test
    void whoDiedIsFollowedWhenItsTimeIsUp() {
        sql("update lease set number = 41, holder = 'dead', expires_at = clock_timestamp() + interval '4 s'");
        var database = open("heir");
        await().until(() -> database.lease().standsBy());
        await().atMost(Duration.ofSeconds(12)).until(() -> database.lease().held());
        assertThat(number()).isEqualTo(42);
    }

    @Test
    void aTransactionThatTheDeadOneLeftOpenHoldsNobodyUpForLong() throws Exception {
        try (var dead = new PostgreSql(Address.of(url)).forLease(); var statement = dead.createStatement()) {
            sql("update lease set number = 41, holder = 'dead', expires_at = clock_timestamp() + interval '1 s'");
            dead.setAutoCommit(false);
            statement.execute("select number from lease for key share");
            var database = open("heir");
            await().atMost(Duration.ofSeconds(25)).until(() -> database.lease().held());
        }
    }

    @Test
    void whoWasOvertakenMarksNothingAsBeingSent() {
        var old = open("old");
        await().until(() -> old.lease().held());
        var outbox = new SqlOutbox(old);
        var before = tell(old, "before");
        assertThat(before).hasSize(1);
        outbox.retry(before.getFirst().id(), MONDAY, false, true);
        overtake();
        assertThat(old.lease().held()).as("its own clock knows nothing of it yet").isTrue();
        assertThat(outbox.claim(MONDAY, 10)).isEmpty();
        assertThat(tell(old, "after")).isEmpty();
        assertThat(statuses()).containsExactly("queued", "queued");
        await().until(() -> old.lease().standsBy());
        assertThat(events).endsWith("old ends");
    }

    @Test
    void whatBecameOfARowIsNotWrittenByWhoWasOvertaken() {
        var old = open("old");
        await().until(() -> old.lease().held());
        var parcel = tell(old, "one").getFirst();
        overtake();
        var outbox = new SqlOutbox(old);
        outbox.retry(parcel.id(), MONDAY, false, true);
        outbox.drop(parcel.id());
        outbox.undeliverable(ZOE);
        outbox.sent(List.of(new Receipt(parcel.id(), Optional.of(11))));
        assertThat(outbox.recover(MONDAY)).isZero();
        assertThat(statuses()).containsExactly("sending");
    }

    @Test
    void nobodyTakesOverWhileARowIsBeingMarked() throws Exception {
        var old = open("old");
        await().until(() -> old.lease().held());
        old.jdbi().useHandle(handle -> {
            handle.begin();
            assertThat(old.tenure().begins(handle)).isTrue();
            sql("update lease set expires_at = clock_timestamp() + interval '1 h'");
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var other = threads.submit(this::overtake);
                await().during(Duration.ofMillis(500)).atMost(Duration.ofSeconds(5)).until(() -> !other.isDone());
                handle.commit();
                await().until(other::isDone);
            }
        });
    }

    @Test
    void theNextOneQueuesAgainWhatWasOnItsWay() {
        var old = open("old");
        await().until(() -> old.lease().held());
        tell(old, "one");
        sql("update lease set number = 41, holder = 'dead', expires_at = clock_timestamp() + interval '1 h'");
        await().until(() -> old.lease().standsBy());
        assertThat(old.handed().isEmpty()).as("it still says what became of its message").isFalse();
        sql("update lease set expires_at = clock_timestamp()");
        var next = open("next");
        await().until(() -> next.lease().held());
        var outbox = new SqlOutbox(next);
        var claimed = outbox.claim(MONDAY, 10);
        assertThat(claimed).map(Parcel::ambiguous).containsExactly(true);
        assertThat(outbox.begins(claimed.getFirst().id())).isTrue();
        assertThat(old.lease().held()).isFalse();
        new SqlOutbox(old).drop(claimed.getFirst().id());
        assertThat(statuses()).containsExactly("sending");
    }

    private Database open(String name) {
        var database = Database.at(Address.of(url));
        opened.add(database);
        database.lease().start(new Lease.Duty() {
            @Override
            public void prepare() {
                events.add(name + " prepares");
                new SqlOutbox(database).recover(MONDAY);
            }

            @Override
            public void begin() {
                events.add(name + " begins");
            }

            @Override
            public void end() {
                events.add(name + " ends");
            }
        });
        return database;
    }

    private List<Parcel> tell(Database database, String text) {
        return new SqlJournal(database, REAL).update(ZOE, updates.incrementAndGet(),
                page -> sends(page, say(text)), chat(ZOE)).orElseThrow();
    }

    /** As another program does, and keeps it. */
    private void overtake() {
        sql("update lease set number = number + 1, holder = 'other', expires_at = clock_timestamp() + interval '1 h'");
    }

    private long number() {
        return Postgres.ask(url, "select number from lease", row -> row.getLong(1)).getFirst();
    }

    private List<String> statuses() {
        return Postgres.ask(url, "select status from outbox order by id", row -> row.getString(1));
    }

    private void sql(String sql) {
        Postgres.run(url, sql);
    }
}

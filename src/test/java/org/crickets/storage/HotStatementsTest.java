package org.crickets.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crickets.storage.Scene.MONDAY;
import static org.crickets.storage.Scene.REAL;
import static org.crickets.storage.Scene.THANKS;
import static org.crickets.storage.Scene.chat;
import static org.crickets.storage.Scene.ring;
import static org.crickets.storage.Scene.sends;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.crickets.coach.Outbox.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What PostgreSQL reads of the outbox for each reminder does not grow with the queue, whatever it knew of the table when it
 * first planned the statements: in the morning the program has asked the same of an empty outbox for hours.
 */
class HotStatementsTest {
    private static final long FIRST = 20_000;
    /** So many wait. */
    private static final int QUEUED = 50_000;
    /** What is asked for concerns so many of them. */
    private static final int ROOM = 128;
    private static final int AT_A_TIME = 64;
    /** With those that wait for the same chats. */
    private static final long READ_AT_MOST = 2_000;
    /** The driver prepares what it is asked for the fifth time, and the server keeps a plan after five more. */
    private static final int UNTIL_A_PLAN_IS_KEPT = 15;

    @TempDir
    Path data;
    Database database;
    SqlJournal journal;
    SqlOutbox outbox;

    @BeforeEach
    void open() {
        database = Engine.POSTGRESQL.open(data);
        // All of them for each of all of them would take an hour.
        run("set statement_timeout = '10s'");
        journal = new SqlJournal(database, REAL);
        outbox = new SqlOutbox(database);
        for (var id : chats())
            journal.update(id, id, page -> Scene.nothing(page), chat(id));
    }

    @AfterEach
    void close() {
        Engine.close(database);
    }

    @Test
    void afterAQuietNight() {
        run("vacuum analyze outbox");
        live();
        fill();
        assertThat(rowsRead()).isLessThan(READ_AT_MOST);
    }

    @Test
    void afterAQuietNightThatFollowedARush() {
        fill();
        run("analyze outbox");
        run("delete from outbox");
        run("vacuum analyze outbox");
        live();
        fill();
        assertThat(rowsRead()).isLessThan(READ_AT_MOST);
    }

    @Test
    void inADatabaseThatNobodyEverLookedInto() {
        live();
        fill();
        assertThat(rowsRead()).isLessThan(READ_AT_MOST);
    }

    @Test
    void amongARushThatItKnowsOf() {
        fill();
        run("analyze outbox");
        live();
        assertThat(rowsRead()).isLessThan(READ_AT_MOST);
    }

    private static List<Long> chats() {
        return LongStream.range(FIRST, FIRST + AT_A_TIME).boxed().toList();
    }

    private void live() {
        for (int i = 0; i < UNTIL_A_PLAN_IS_KEPT; i++)
            work();
    }

    /** Reminders of some chats ring, and one of them is claimed, begun, and arrives. */
    private void work() {
        journal.sweep(chats(), page -> sends(page, ring(THANKS)));
        var parcels = outbox.claim(MONDAY, ROOM);
        assertThat(parcels).isNotEmpty();
        for (var parcel : parcels) {
            assertThat(outbox.begins(parcel.id())).isTrue();
            outbox.sent(List.of(new Receipt(parcel.id(), Optional.of((int) parcel.id()))));
        }
    }

    private void fill() {
        run("""
                insert into outbox (chat, kind, body, process, source, status, attempts, ambiguous, not_before, created)
                select 30000 + x, 'ring', '%s', 1, 'bot', 'queued', 0, false, timestamptz '2026-03-02 07:00:00+00',
                timestamptz '2026-03-02 07:00:00+00' from generate_series(1, %d) n(x)"""
                .formatted(Codec.outgoing(ring(THANKS)), QUEUED));
    }

    /** The least of three: a session that did something before may tell the server of it as late as now. */
    private long rowsRead() {
        return LongStream.generate(this::rowsReadOnce).limit(3).min().orElseThrow();
    }

    /** By one turn of the work, and by the watchdog; the server counts them. */
    private long rowsReadOnce() {
        long before = counted();
        journal.sweep(chats(), page -> sends(page, ring(THANKS)));
        var parcel = outbox.claim(MONDAY, ROOM).getFirst();
        outbox.begins(parcel.id());
        outbox.sent(List.of(new Receipt(parcel.id(), Optional.of(1))));
        outbox.oldest();
        return counted() - before;
    }

    /** Told by the session that did the work: this thread is the only one that asks for connections. */
    private long counted() {
        run("select pg_stat_force_next_flush()");
        return database.jdbi().withHandle(handle -> handle.createQuery(
                "select seq_tup_read + idx_tup_fetch from pg_stat_user_tables where relname = 'outbox'")
                .mapTo(Long.class).one());
    }

    private void run(String sql) {
        database.jdbi().useHandle(handle -> handle.execute(sql));
    }
}

package org.crickets.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.coach.Outbox;
import org.crickets.coach.Parcel;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outbox in the database. What is said in one chat arrives in the order in which it was said: a row is claimed only
 * when no older one of its chat is queued or sending. Answers to taps alone pass by. A row that arrived leaves the outbox,
 * and its text with it.
 */
public final class SqlOutbox implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(SqlOutbox.class);
    /** Rows are queued, sending or undeliverable; by what they are not no index is chosen, so that it is the chat's. */
    private static final String FIRST_OF_CHAT = """
            status = 'queued' and (outbox.kind = 'answer' or not exists (select 1 from outbox older
            where older.chat = outbox.chat and older.id < outbox.id and older.kind <> 'answer'
            and older.status <> 'undeliverable'))""";
    private static final String REMINDERS = queued("ring");
    /**
     * Each kind by itself, in the order of the index, so that the rush of a morning is passed over: PostgreSQL, asked for all
     * at once when it knows that most of the rows are reminders, looked through all of them.
     */
    private static final String REPLIES = Stream.of("message", "paper", "edit", "react", "answer")
            .map(kind -> "(" + queued(kind) + ")").collect(Collectors.joining(" union all "))
            + " order by not_before, id limit :limit";
    /** Of rows that are marked in one transaction. */
    private static final int AT_MOST = 200;

    private final Jdbi jdbi;
    private final FactLog log;
    private final Tenure tenure;
    private final Handed handed;
    private final Writes writes;
    private final Orphans orphans;
    private final Lock claiming = new ReentrantLock();
    private final Gathering<Long, Boolean> beginning = new Gathering<>(1, AT_MOST, id -> id, this::begin);
    private final Gathering<List<Receipt>, Boolean> arriving = new Gathering<>(1, AT_MOST, all -> all, this::arrive);

    public SqlOutbox(Database database) {
        this(database, System::nanoTime);
    }

    SqlOutbox(Database database, LongSupplier nanos) {
        this.jdbi = database.jdbi();
        this.log = database.log();
        this.tenure = database.tenure();
        this.handed = database.handed();
        this.writes = database.counting();
        this.orphans = new Orphans(handed, nanos);
    }

    /** Those of a kind that may be sent, the first of them. */
    private static String queued(String kind) {
        return "select outbox.id, chat, body, attempts, ambiguous, not_before from outbox where kind = '" + kind
                + "' and " + FIRST_OF_CHAT
                + " and not_before <= :now order by status, kind, not_before, id limit :limit";
    }

    /** None while another program is the holder of the lease. One look at a time, for the rows stay queued. */
    @Override
    public List<Parcel> claim(Instant now, int limit) {
        claiming.lock();
        try {
            return handed.out(
                    jdbi.inTransaction(handle -> tenure.begins(handle) ? claim(handle, now, limit) : List.of()));
        } finally {
            claiming.unlock();
        }
    }

    private List<Parcel> claim(Handle handle, Instant now, int limit) {
        if (orphans.look(handle, now) > 0)
            LOG.warn("The database went away while messages were handed on; they go out again, marked as such.");
        // Before the look: of what is settled meanwhile it may see a row as it was.
        var held = handed.ids();
        var replies = claim(handle, REPLIES, now, limit, held);
        var reminders = replies.size() < limit
                ? claim(handle, REMINDERS, now, limit - replies.size(), held)
                : List.<Row>of();
        return parcels(handle, Stream.concat(replies.stream(), reminders.stream()).toList());
    }

    private static List<Row> claim(Handle handle, String sql, Instant now, int limit, Set<Long> held) {
        return handle.createQuery(sql).bind("now", now).bind("limit", limit + held.size())
                .map((row, context) -> Row.of(row)).stream().filter(row -> !held.contains(row.id())).limit(limit)
                .toList();
    }

    /** Only once its turn has come, so that after a crash only what was really under way is ambiguous. */
    @Override
    public boolean begins(long id) {
        return beginning.run(id);
    }

    private List<Boolean> begin(List<Long> ids) {
        return jdbi.inTransaction(handle -> {
            if (!tenure.begins(handle))
                return Collections.nCopies(ids.size(), false);
            var marked = handle.createUpdate("""
                    update outbox set status = 'sending' where id = any(:ids) and status <> 'undeliverable'""")
                    .bindArray("ids", Long.class, ids).executeAndReturnGeneratedKeys("id").mapTo(Long.class).set();
            return ids.stream().map(marked::contains).toList();
        });
    }

    @Override
    public void sent(List<Receipt> receipts) {
        if (!receipts.isEmpty())
            settle(ids(receipts), () -> arriving.run(receipts));
    }

    private List<Boolean> arrive(List<List<Receipt>> all) {
        var receipts = all.stream().flatMap(List::stream).sorted(Comparator.comparingLong(Receipt::id)).toList();
        write(handle -> {
            keep(handle, receipts.stream().filter(receipt -> receipt.messageId().isPresent()).toList());
            handle.createUpdate("delete from outbox where id = any(:ids)").bindArray("ids", Long.class, ids(receipts))
                    .execute();
        });
        return Collections.nCopies(all.size(), true);
    }

    @Override
    public void retry(long id, Instant notBefore, boolean ambiguous, boolean counts) {
        settle(List.of(id), () -> write(handle -> handle.createUpdate("""
                update outbox set status = 'queued', not_before = :notBefore, ambiguous = ambiguous or :ambiguous,
                attempts = attempts + :count where id = :id and status <> 'undeliverable'""").bind("id", id)
                .bind("notBefore", notBefore).bind("ambiguous", ambiguous).bind("count", counts ? 1 : 0).execute()));
    }

    @Override
    public void drop(long id) {
        settle(List.of(id), () -> write(
                handle -> handle.createUpdate("delete from outbox where id = :id").bind("id", id).execute()));
    }

    @Override
    public void undeliverable(long chat) {
        settleChat(chat, handle -> {
            Chats.lock(handle, chat);
            handle.createUpdate("update chat set active = false, next_alarm = null where id = :id").bind("id", chat)
                    .execute();
            Waiting.close(handle, chat);
        });
    }

    @Override
    public void migrate(long from, long to) {
        settleChat(from, handle -> Migration.move(handle, from, to, log));
    }

    private void settleChat(long chat, Consumer<Handle> write) {
        try {
            tenure.persist(() -> write(write));
        } finally {
            handed.settledOf(chat);
        }
    }

    private void settle(List<Long> ids, Runnable write) {
        try {
            tenure.persist(write);
        } finally {
            handed.settled(ids);
        }
    }

    /** What became of a row counts only while no other program was the holder since: that one may have sent it, too. */
    private void write(Consumer<Handle> write) {
        writes.counted(() -> jdbi.inTransaction(handle -> {
            if (tenure.lasts(handle))
                write.accept(handle);
            else
                LOG.warn("What became of a message is not written down: another program took over meanwhile.");
            return true;
        }));
    }

    @Override
    public int recover(Instant now) {
        return writes.counted(
                () -> jdbi.inTransaction(handle -> tenure.lasts(handle) ? orphans.recover(handle, now) : 0));
    }

    /** The earliest time at which a queued row may be sent. */
    Optional<Instant> nextAttempt() {
        return jdbi.withHandle(handle -> handle
                .createQuery("select not_before from outbox where " + FIRST_OF_CHAT + " order by not_before limit 1")
                .map((row, context) -> Sql.instant(row, 1).orElseThrow()).findOne());
    }

    /** The first by number, so that no rush is looked through. */
    @Override
    public Optional<Instant> oldest() {
        return jdbi.withHandle(handle -> handle
                .createQuery("select created from outbox where status <> 'undeliverable' order by id limit 1")
                .map((row, context) -> Sql.instant(row, 1).orElseThrow()).findOne());
    }

    @Override
    public boolean waits() {
        return jdbi.withHandle(handle -> handle
                .createQuery("select id from outbox where status in ('queued', 'sending') limit 1").mapTo(Long.class)
                .findOne().isPresent());
    }

    @Override
    public boolean busy(Instant now) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select id from outbox where status = 'sending' limit 1").mapTo(Long.class).findOne()
                .isPresent()) || nextAttempt().filter(next -> !next.isAfter(now)).isPresent();
    }

    private static void keep(Handle handle, List<Receipt> receipts) {
        if (receipts.isEmpty())
            return;
        handle.createUpdate("""
                insert into message (id, chat, message_id, process, source)
                select id, chat, number, process, source
                from unnest(cast(:ids as bigint array), cast(:numbers as integer array)) arrived(of_id, number)
                join outbox on id = of_id""").bindArray("ids", Long.class, ids(receipts))
                .bindArray("numbers", Integer.class,
                        receipts.stream().map(receipt -> receipt.messageId().orElseThrow()).toList())
                .execute();
    }

    private static List<Long> ids(List<Receipt> receipts) {
        return receipts.stream().map(Receipt::id).toList();
    }

    /** A row that cannot be read must not hold up the others. */
    private static List<Parcel> parcels(Handle handle, List<Row> rows) {
        var parcels = new ArrayList<Parcel>(rows.size());
        for (var row : rows)
            try {
                parcels.add(new Parcel(row.id(), row.chat(), Codec.outgoing(row.body()), row.attempts(),
                        row.ambiguous()));
            } catch (JsonProcessingException e) {
                LOG.error("Row {} of the outbox cannot be read; it stays there as undeliverable.", row.id());
                handle.createUpdate("update outbox set status = 'undeliverable' where id = :id").bind("id", row.id())
                        .execute();
            }
        return List.copyOf(parcels);
    }

    private record Row(long id, long chat, String body, int attempts, boolean ambiguous) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getLong(1), row.getLong(2), row.getString(3), row.getInt(4), row.getBoolean(5));
        }
    }
}

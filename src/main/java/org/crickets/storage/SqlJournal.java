package org.crickets.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crickets.coach.Chat;
import org.crickets.coach.Journal;
import org.crickets.coach.Parcel;
import org.crickets.storage.Chats.Row;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The journal in the database. */
public final class SqlJournal implements Journal {
    /** Telegram keeps an update for a day, so that none comes again after so long. */
    private static final Duration UPDATES_KEPT = Duration.ofDays(30);
    private static final int RACES = 5;

    private final Jdbi jdbi;
    private final InstantSource real;
    private final FactLog log;
    private final Tenure tenure;
    private final Handed handed;
    private final Bell bell;

    /** {@code real}: the true time, also where the sandbox travels. */
    public SqlJournal(Database database, InstantSource real) {
        this.jdbi = database.jdbi();
        this.real = real;
        this.log = database.log();
        this.tenure = database.tenure();
        this.handed = database.handed();
        this.bell = database.bell();
    }

    @Override
    public Optional<List<Parcel>> update(long chat, long updateId, Function<Page, Entry> decide, Chat create) {
        return racing(() -> jdbi.inTransaction(handle -> {
            var known = Chats.lock(handle, chat);
            if (!Updates.mark(handle, updateId, real.instant(), Optional.empty()))
                return Optional.<List<Parcel>>empty();
            var row = known.orElseGet(() -> Chats.insert(handle, create));
            return Optional.of(save(handle, row, decide));
        })).map(handed::out);
    }

    @Override
    public Optional<List<Parcel>> sweep(long chat, Function<Page, Entry> decide) {
        return jdbi.inTransaction(handle -> Chats.lock(handle, chat).map(row -> save(handle, row, decide)))
                .map(handed::out);
    }

    @Override
    public <T> Optional<T> read(long chat, Function<Page, T> look) {
        return jdbi.inTransaction(handle -> Chats.find(handle, chat)
                .map(row -> look.apply(new SqlPage(handle, row.chat(), () -> log.read(handle, chat)))));
    }

    @Override
    public void unhandled(long updateId, String problem) {
        racing(() -> jdbi.inTransaction(
                handle -> Updates.mark(handle, updateId, real.instant(), Optional.of(problem))));
    }

    @Override
    public List<Long> due(Instant now, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select id from chat where next_alarm <= :now order by next_alarm limit :limit""").bind("now", now)
                .bind("limit", limit).mapTo(Long.class).list());
    }

    @Override
    public Optional<Instant> nextAlarm() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select next_alarm from chat where next_alarm is not null order by next_alarm limit 1""")
                .map((row, context) -> Sql.instant(row, 1).orElseThrow()).findOne());
    }

    /** Whether nobody ever spoke to the bot. */
    public boolean isEmpty() {
        return jdbi.withHandle(handle -> handle.createQuery("select 1 from chat limit 1").mapTo(Integer.class)
                .findOne().isEmpty());
    }

    /** Forgets the numbers of updates handled more than 30 days ago, and says how many. */
    public int prune() {
        return jdbi.withHandle(handle -> Updates.prune(handle, real.instant().minus(UPDATES_KEPT)));
    }

    private List<Parcel> save(Handle handle, Row before, Function<Page, Entry> decide) {
        long chat = before.chat().id();
        var entry = decide.apply(new SqlPage(handle, before.chat(), () -> log.readLocked(handle, chat)));
        if (entry.chat().id() != chat)
            throw new IllegalArgumentException("an entry of another chat");
        if (entry.forget()) {
            Erasure.erase(handle, chat, log);
            return List.of();
        }
        log.append(handle, chat, entry.facts());
        Alarms.replace(handle, chat, entry.alarms());
        var after = new Row(entry.chat(), next(entry));
        if (!after.equals(before))
            Chats.update(handle, after);
        if (entry.revive())
            Waiting.revive(handle, chat, real.instant());
        if (entry.outgoing().isEmpty())
            return List.of();
        boolean sends = tenure.begins(handle);
        if (!sends)
            bell.ring(handle);
        return Waiting.add(handle, chat, entry.outgoing(), sends, real.instant());
    }

    private static Optional<Instant> next(Entry entry) {
        return entry.chat().active() && !entry.alarms().isEmpty()
                ? Optional.of(Sql.kept(Collections.min(entry.alarms().values())))
                : Optional.empty();
    }

    /** Again, if another transaction put the same chat or update there meanwhile; nothing was decided on by then. */
    private static <T> T racing(Supplier<T> transaction) {
        for (int attempt = 1;; attempt++)
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (attempt == RACES || !Sql.isUniqueViolation(e))
                    throw e;
            }
    }
}

package org.crickets.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crickets.coach.Chat;
import org.crickets.coach.Journal;
import org.crickets.coach.Parcel;
import org.crickets.storage.Saving.Unit;
import org.jdbi.v3.core.Jdbi;

/** The journal in the database. */
public final class SqlJournal implements Journal {
    /** Telegram keeps an update for a day, so that none comes again after so long. */
    private static final Duration UPDATES_KEPT = Duration.ofDays(30);
    private static final int RACES = 5;
    /** Of updates that are saved in one transaction. */
    private static final int AT_MOST = 50;

    private final Jdbi jdbi;
    private final InstantSource real;
    private final FactLog log;
    private final Tenure tenure;
    private final Handed handed;
    private final Bell bell;
    private final Writes writes;
    private final Gathering<Unit, Optional<List<Parcel>>> updates;

    /** {@code real}: the true time, also where the sandbox travels. */
    public SqlJournal(Database database, InstantSource real) {
        this.jdbi = database.jdbi();
        this.real = real;
        this.log = database.log();
        this.tenure = database.tenure();
        this.handed = database.handed();
        this.bell = database.bell();
        this.writes = database.counting();
        this.updates = new Gathering<>(Pool.UPDATES, AT_MOST, Unit::chat, units -> inOne(database.updating(), units));
    }

    @Override
    public Optional<List<Parcel>> update(long chat, long updateId, Function<Page, Entry> decide, Chat create) {
        var unit = new Unit(chat, OptionalLong.of(updateId), decide, Optional.of(create));
        return racing(() -> updates.run(unit)).map(handed::out);
    }

    @Override
    public List<Parcel> sweep(List<Long> chats, Function<Page, Entry> decide) {
        var units = chats.stream().map(chat -> new Unit(chat, OptionalLong.empty(), decide, Optional.empty())).toList();
        return handed.out(inOne(jdbi, units).stream().flatMap(Optional::stream).flatMap(List::stream).toList());
    }

    private List<Optional<List<Parcel>>> inOne(Jdbi connections, List<Unit> units) {
        return writes.counted(() -> connections
                .inTransaction(handle -> new Saving(handle, log, tenure, bell, real.instant()).all(units)));
    }

    @Override
    public <T> Optional<T> read(long chat, Function<Page, T> look) {
        return jdbi.withHandle(handle -> Chats.find(handle, chat)
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

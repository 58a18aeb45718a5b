package org.crickets.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.crickets.coach.Lease;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open database, its tables brought up to date. Threads that use it must never be interrupted: an interrupt in the
 * midst of a file access closes an H2 database for everyone.
 */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Dialect dialect;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final Jdbi updating;
    private final FactLog log = new FactLog();
    private final Handed handed = new Handed();
    private final Tenure tenure;
    private final Bell bell;
    private final Writes writes = new Writes();

    private Database(Dialect dialect, HikariDataSource pool, Jdbi jdbi) {
        this.dialect = dialect;
        this.pool = pool;
        this.jdbi = jdbi;
        this.updating = Sql.jdbi(new Turns(pool, Pool.UPDATES));
        this.tenure = switch (dialect) {
            case H2 _ -> new Tenure.Alone();
            case PostgreSql server -> new SqlLease(server, handed);
        };
        this.bell = Bell.of(dialect);
    }

    /**
     * Opens the database in a data folder, both made if they are missing.
     *
     * @throws StorageProblem if it cannot be used, with what to do
     */
    public static Database inFolder(Path data) {
        requireWritable(data);
        return at(Address.inFolder(data));
    }

    /**
     * Opens the database at a JDBC address, such as {@code jdbc:postgresql://localhost/crickets}.
     *
     * @throws StorageProblem if it cannot be used, with what to do
     */
    public static Database at(Address address) {
        var dialect = Dialect.at(address);
        var pool = dialect.pool();
        try {
            refuseUnfinished(dialect);
            new Schema(dialect).update();
            var jdbi = Sql.jdbi(new Turns(pool, Pool.SIZE));
            Schema.refuseUnknownFacts(jdbi, new FactCodec(FactType.ALL));
            return new Database(dialect, pool, jdbi);
        } catch (RuntimeException e) {
            shutDown(pool, dialect);
            throw e;
        }
    }

    /** Which of the programs on this database polls and sends: on H2, where there is no other, this one. */
    public Lease lease() {
        return tenure;
    }

    /** Where the house's jobs are kept, if several programs may share this database. */
    public Optional<DataSource> shared() {
        return switch (dialect) {
            case H2 _ -> Optional.empty();
            case PostgreSql _ -> Optional.of(pool);
        };
    }

    /**
     * Calls {@code heard} whenever another program on this database put something into the outbox that this one may have to
     * send, and now and then without need; not more than one call at a time. Until it is closed.
     */
    public AutoCloseable listen(Runnable heard) {
        return bell.listen(heard);
    }

    /**
     * Grows whenever a chat's reminders were written, or what is to be sent, once that is committed; empty where other
     * programs may have written, too.
     */
    public OptionalLong writes() {
        return switch (dialect) {
            case H2 _ -> OptionalLong.of(writes.number());
            case PostgreSql _ -> OptionalLong.empty();
        };
    }

    Writes counting() {
        return writes;
    }

    Bell bell() {
        return bell;
    }

    Dialect dialect() {
        return dialect;
    }

    Jdbi jdbi() {
        return jdbi;
    }

    /** The same on the connections of updates. */
    Jdbi updating() {
        return updating;
    }

    FactLog log() {
        return log;
    }

    Handed handed() {
        return handed;
    }

    Tenure tenure() {
        return tenure;
    }

    /** Closes it; what is under way has ten seconds to end. Everything that uses it is to be stopped before. */
    @Override
    public void close() {
        switch (tenure) {
            case Tenure.Alone _ -> {
            }
            case SqlLease lease -> lease.release();
        }
        shutDown(pool, dialect);
    }

    private static void shutDown(HikariDataSource pool, Dialect dialect) {
        awaitIdle(pool);
        pool.close();
        try {
            dialect.close();
        } catch (SQLException e) {
            LOG.error("The database was not closed in order; it repairs itself at the next start.", e);
        }
    }

    private static void awaitIdle(HikariDataSource pool) {
        long start = System.nanoTime();
        while (pool.getHikariPoolMXBean().getActiveConnections() > 0
                && System.nanoTime() - start < PATIENCE.toNanos())
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }

    private static void refuseUnfinished(Dialect dialect) {
        try (var connection = dialect.separate()) {
            Unfinished.refuse(connection, dialect.name());
        } catch (SQLException e) {
            throw new StorageProblem("The database " + dialect.name() + " cannot be read ("
                    + StorageProblem.firstLine(e) + ").", e);
        }
    }

    private static void requireWritable(Path data) {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "write", ".test"));
        } catch (IOException e) {
            throw new StorageProblem("The data folder " + data.toAbsolutePath()
                    + " cannot be written to: give this user the right to, or name another one in CRICKETS_DATA_DIR.",
                    e);
        }
    }
}

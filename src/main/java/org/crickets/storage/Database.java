package org.crickets.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
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

    private final String url;
    private final Connection keeper;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final FactLog log = new FactLog();

    private Database(String url, Connection keeper, HikariDataSource pool, Jdbi jdbi) {
        this.url = url;
        this.keeper = keeper;
        this.pool = pool;
        this.jdbi = jdbi;
    }

    /**
     * Opens the database in a data folder, both made if they are missing.
     *
     * @throws StorageProblem if it cannot be used, with what to do
     */
    public static Database inFolder(Path data) {
        requireWritable(data);
        return open(H2.url(data));
    }

    /**
     * Opens the database at a JDBC address, such as {@code jdbc:h2:file:/srv/crickets/data}.
     *
     * @throws StorageProblem if it cannot be used, with what to do
     */
    public static Database at(String url) {
        if (!url.startsWith(H2.PREFIX))
            throw new StorageProblem("The database address " + url.replaceFirst("[?;].*", "")
                    + " is none of H2's: give one such as jdbc:h2:file:/srv/crickets/data, or none to use the data folder.");
        return open(url);
    }

    private static Database open(String url) {
        var durable = H2.durable(url);
        var keeper = H2.open(durable);
        var pool = Pool.of(durable);
        try {
            Schema.update(pool);
            var jdbi = Sql.jdbi(new Turns(pool, Pool.SIZE));
            Schema.refuseUnknownFacts(jdbi, new FactCodec(FactType.ALL));
            return new Database(durable, keeper, pool, jdbi);
        } catch (RuntimeException e) {
            shutDown(pool, keeper);
            throw e;
        }
    }

    Jdbi jdbi() {
        return jdbi;
    }

    FactLog log() {
        return log;
    }

    /** A connection outside the pool, for one long work; to be closed by who asks for it. */
    Connection separate() {
        return H2.open(url);
    }

    /** Closes it; what is under way has ten seconds to end. Everything that uses it is to be stopped before. */
    @Override
    public void close() {
        shutDown(pool, keeper);
    }

    private static void shutDown(HikariDataSource pool, Connection keeper) {
        awaitIdle(pool);
        pool.close();
        try (keeper) {
            H2.shutdown(keeper);
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

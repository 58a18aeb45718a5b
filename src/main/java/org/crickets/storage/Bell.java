package org.crickets.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * By which a program that may not send tells the one that does that there is something in the outbox: PostgreSQL's own
 * notices, given when the transaction is committed, and to those who listen at that moment. Nothing depends on it but how
 * soon the message goes out, for the holder of the lease looks into the outbox every second anyway.
 */
final class Bell {
    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final String CHANNEL = "crickets_outbox";
    private static final Duration LISTENS = Duration.ofSeconds(1);
    /** After so many quiet turns the server is asked whether it is there. */
    private static final int QUIET = 20;
    private static final int ANSWER_SECONDS = 3;
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final Optional<PostgreSql> server;

    private Bell(Optional<PostgreSql> server) {
        this.server = server;
    }

    static Bell of(Dialect dialect) {
        return new Bell(switch (dialect) {
            case H2 _ -> Optional.empty();
            case PostgreSql shared -> Optional.of(shared);
        });
    }

    /** Rings once this transaction is committed. */
    void ring(Handle handle) {
        if (server.isPresent())
            handle.createQuery("select pg_notify('" + CHANNEL + "', '')").mapToMap().list();
    }

    /** Calls {@code heard} on a thread of its own, until it is closed; never where there is no other program. */
    AutoCloseable listen(Runnable heard) {
        return server.<AutoCloseable>map(it -> new Listener(it, heard)).orElse(() -> {});
    }

    private static final class Listener implements AutoCloseable {
        private final PostgreSql server;
        private final Runnable heard;
        private final Thread thread = Thread.ofPlatform().daemon().name("bell").unstarted(this::run);
        private volatile boolean closing;

        Listener(PostgreSql server, Runnable heard) {
            this.server = server;
            this.heard = heard;
            thread.start();
        }

        private void run() {
            while (!closing) {
                try (var connection = server.forLease(); var statement = connection.createStatement()) {
                    statement.execute("listen " + CHANNEL);
                    // What was rung while nobody listened.
                    heard.run();
                    hear(connection);
                } catch (SQLException e) {
                    LOG.debug("The database does not ring: {}", StorageProblem.firstLine(e));
                    pause();
                } catch (RuntimeException e) {
                    LOG.warn("What was heard could not be looked at ({}).", e.getClass().getSimpleName());
                    pause();
                }
            }
        }

        private void hear(Connection connection) throws SQLException {
            var notices = connection.unwrap(PGConnection.class);
            for (int quiet = 0; !closing; quiet++) {
                if (notices.getNotifications((int) LISTENS.toMillis()).length > 0) {
                    quiet = 0;
                    heard.run();
                } else if (quiet % QUIET == QUIET - 1 && !connection.isValid(ANSWER_SECONDS))
                    return;
            }
        }

        private void pause() {
            if (!closing)
                LockSupport.parkNanos(AGAIN.toNanos());
        }

        /** Within about a second, for nothing is broken off. */
        @Override
        public void close() {
            closing = true;
            LockSupport.unpark(thread);
            while (thread.isAlive())
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}

package org.crickets.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Hands out the pool's connections in the order of asking. The pool alone prefers who just had one: with more threads
 * than connections some of them waited here for 30 seconds and then failed.
 */
final class Turns implements ConnectionFactory {
    private final DataSource pool;
    private final Semaphore turns;

    Turns(DataSource pool, int connections) {
        this.pool = pool;
        this.turns = new Semaphore(connections, true);
    }

    @Override
    public Connection openConnection() throws SQLException {
        turns.acquireUninterruptibly();
        try {
            return pool.getConnection();
        } catch (SQLException | RuntimeException e) {
            turns.release();
            throw e;
        }
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        try {
            connection.close();
        } finally {
            turns.release();
        }
    }
}

package org.crickets.storage;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The row of the lease, on a connection of its own, which waits for nobody's turn. Its times are the database's own, so
 * that clocks of machines that differ do no harm. Used by one thread.
 */
final class LeaseRow {
    private final PostgreSql server;
    private final String holder = host() + ":" + ProcessHandle.current().pid() + ":"
            + UUID.randomUUID().toString().substring(0, 8);
    private @Nullable Connection connection;

    LeaseRow(PostgreSql server) {
        this.server = server;
    }

    /** The number under which it is ours from now on, for so long; empty while it is somebody else's. */
    OptionalLong take(Duration lasts) throws SQLException {
        return change("""
                update lease set number = number + 1, holder = ?,
                expires_at = clock_timestamp() + ? * interval '1 millisecond'
                where expires_at <= clock_timestamp() returning number""", statement -> {
            statement.setString(1, holder);
            statement.setLong(2, lasts.toMillis());
        });
    }

    /** Holds on to it, be it late: false if somebody else took it since. */
    boolean renew(long number, Duration lasts) throws SQLException {
        return change("""
                update lease set expires_at = clock_timestamp() + ? * interval '1 millisecond'
                where number = ? returning number""", statement -> {
            statement.setLong(1, lasts.toMillis());
            statement.setLong(2, number);
        }).isPresent();
    }

    /** Anybody may take it. */
    void release(long number) throws SQLException {
        change("update lease set expires_at = clock_timestamp() where number = ? returning number",
                statement -> statement.setLong(1, number));
    }

    void disconnect() {
        try (var _ = connection) {
            connection = null;
        } catch (SQLException e) {
            // It is gone in any case.
            connection = null;
        }
    }

    private interface Values {
        void into(PreparedStatement statement) throws SQLException;
    }

    private OptionalLong change(String sql, Values values) throws SQLException {
        try (var statement = connected().prepareStatement(sql)) {
            values.into(statement);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException e) {
            disconnect();
            throw e;
        }
    }

    private Connection connected() throws SQLException {
        var open = connection == null ? server.forLease() : connection;
        connection = open;
        return open;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "host";
        }
    }
}

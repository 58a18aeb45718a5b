package org.crickets.storage;

import java.sql.DriverManager;
import java.sql.SQLException;

/** What piles up beside users: a month of updates, what arrived, and the queue of a morning. */
record Stored(String url) {
    private static final long UPDATES = 1_000_000;
    private static final int QUEUED = 100_000;
    /** Of each user's that are in the crowd. */
    private static final int MESSAGES = 4;

    /** Of the users from {@code first} on, {@code users} of them; the queue holds a tenth of them at most. */
    void fill(long first, long users) {
        long queued = Math.min(QUEUED, users / 2);
        run("insert into update_seen (id, handled_at) select x + 100, timestamp with time zone"
                + " '2026-10-20 00:00:00+00' + x * interval '2' second from " + numbers(UPDATES));
        run("insert into message (id, chat, message_id, process, source) select x + 10000000000, " + first + " + mod(x, " + users
                + "), x, 1, 'm3' from " + numbers(users * MESSAGES));
        run("insert into outbox (chat, kind, body, process, source, status, attempts, ambiguous, not_before, created)"
                + " select " + first + " + x, 'ring', '" + Codec.outgoing(Scene.ring(Scene.THANKS)) + "', 1, 'bot',"
                + " 'queued', 0, false, timestamp with time zone '2026-11-07 09:00:00+00' + mod(x, 1000) * interval '0.001' second,"
                + " timestamp with time zone '2026-11-07 09:00:00+00' from " + numbers(queued));
        run("analyze");
    }

    private String numbers(long count) {
        return (url.startsWith("jdbc:h2:") ? "system_range" : "generate_series") + "(1, " + count + ") n(x)";
    }

    private void run(String sql) {
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}

package org.crickets.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server for all tests of a run, with a database of its own for each test. */
public final class Postgres {
    private static final String READY = "ready";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final EmbeddedPostgres server;

    private Postgres() {
        try {
            server = EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("create database " + READY);
        Database.at(Address.of(url(READY))).close();
    }

    private static final class Holder {
        static final Postgres ONLY = new Postgres();
    }

    /** The address of a new database, its tables made, that nobody else knows. */
    public static String fresh() {
        var name = "test" + NUMBER.incrementAndGet();
        Holder.ONLY.run("create database " + name + " template " + READY);
        return Holder.ONLY.url(name);
    }

    /** The address of a database without tables. */
    public static String empty() {
        var name = "test" + NUMBER.incrementAndGet();
        Holder.ONLY.run("create database " + name);
        return Holder.ONLY.url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database + "?user=postgres";
    }

    private void run(String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

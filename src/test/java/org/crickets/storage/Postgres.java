package org.crickets.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
        run(url("postgres"), "create database " + READY);
        Database.at(Address.of(url(READY))).close();
    }

    private static final class Holder {
        static final Postgres ONLY = new Postgres();
    }

    /** Reads one row. */
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The address of a new database, its tables made, that nobody else knows. */
    public static String fresh() {
        return made(" template " + READY);
    }

    /** The address of a database without tables. */
    public static String empty() {
        return made("");
    }

    private static String made(String how) {
        var name = "test" + NUMBER.incrementAndGet();
        run(Holder.ONLY.url("postgres"), "create database " + name + how);
        return Holder.ONLY.url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database + "?user=postgres";
    }

    /** Runs a statement there. */
    public static void run(String url, String sql) {
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All rows that a query gives there. */
    public static <T> List<T> ask(String url, String sql, Row<T> reader) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<T>();
            while (rows.next())
                all.add(reader.of(rows));
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.crickets.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crickets.app.Hosted;

/**
 * Many users who were interviewed on Friday, 6 November 2026 and are to thank on Saturday at 9 in London: one tells it
 * all to the program, and the others are made of the rows that it wrote.
 */
final class Crowd {
    /** The words of the reminder. */
    static final String REMINDER = "Thank-you to Dana Smith";
    /** The first of them; the others follow. */
    static final long FIRST = 100_001;

    private static final long TEMPLATE = 99_999;
    private static final List<String> TABLES = List.of("chat", "fact", "alarm");

    private Crowd() {}

    private static final class Told {
        static final Path DATA = tell();
    }

    /** Puts a database with them into the folder's data folder. */
    static void inFolder(Path here, int people) {
        try {
            var data = Files.createDirectories(here.resolve("data"));
            Files.copy(Told.DATA.resolve("crickets.mv.db"), data.resolve("crickets.mv.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        join(fileUrl(here), people);
    }

    /** Puts them into another database, whose tables are there. */
    static void join(String url, int people) {
        join(url, FIRST, people);
    }

    /** The same, with numbers of their own: so many from the first one on. */
    static void join(String url, long first, int people) {
        try (var from = DriverManager.getConnection(fileUrl(Told.DATA.resolveSibling(".")) + ";ACCESS_MODE_DATA=r");
                var to = DriverManager.getConnection(url)) {
            to.setAutoCommit(false);
            for (var table : TABLES)
                copy(from, to, table, first, people);
            if (!url.startsWith("jdbc:h2:"))
                noteRules(from, to);
            to.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (url.startsWith("jdbc:h2:"))
            run(url, "update chat set next_alarm = null, active = false where id = " + TEMPLATE);
        if (url.startsWith("jdbc:h2:"))
            run(url, "delete from update_seen");
    }

    static String fileUrl(Path here) {
        return "jdbc:h2:file:" + here.resolve("data").resolve("crickets").toAbsolutePath();
    }

    /** Does something in a database that no program has open, or that many may. */
    static int run(String url, String sql) {
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The numbers that a query gives there. */
    static List<Long> numbers(String url, String sql) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<Long> all = new ArrayList<>();
            while (rows.next())
                all.add(rows.getLong(1));
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The texts that a query gives there for each number, one under the other. */
    static Map<Long, String> texts(String url, String sql) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            Map<Long, String> all = new TreeMap<>();
            while (rows.next())
                all.merge(rows.getLong(1), rows.getString(2), (before, next) -> before + "\n" + next);
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By which rules of time zones they were planned, so that they are not planned anew. */
    private static void noteRules(Connection from, Connection to) throws SQLException {
        try (var query = from.createStatement();
                var rules = query
                        .executeQuery("select remarks from information_schema.tables where table_name = 'ALARM'");
                var note = to.createStatement()) {
            rules.next();
            note.execute("comment on table alarm is '" + rules.getString(1) + "'");
        }
    }

    private static void copy(Connection from, Connection to, String table, long first, int people)
            throws SQLException {
        try (var query = from.createStatement();
                var rows = query.executeQuery("select * from " + table + " where "
                        + (table.equals("chat") ? "id" : "chat") + " = " + TEMPLATE
                        + (table.equals("fact") ? " order by id" : ""))) {
            while (rows.next())
                copy(rows, to, table, first, people);
        }
    }

    private static void copy(ResultSet row, Connection to, String table, long first, int people)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++)
            if (!(table.equals("fact") && i == 1))
                columns.add(row.getMetaData().getColumnName(i));
        var owner = table.equals("chat") ? "ID" : "CHAT";
        try (var insert = to.prepareStatement("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", columns.stream().map(_ -> "?").toList()) + ")")) {
            for (long person = first; person < first + people; person++) {
                for (int i = 0; i < columns.size(); i++)
                    insert.setObject(i + 1, columns.get(i).equals(owner) ? person : row.getObject(columns.get(i)));
                insert.addBatch();
                if ((person - first) % 1000 == 999)
                    insert.executeBatch();
            }
            insert.executeBatch();
        }
    }

    private static Path tell() {
        try (var telegram = new FakeTelegram()) {
            var here = Files.createTempDirectory("crowd");
            var friday = new MovableClock(Instant.parse("2026-11-06T17:00:00Z"));
            try (var _ = Hosted.start(here, telegram.environment(), friday)) {
                say(telegram, "hi", "Where do you live?");
                say(telegram, "London", "London");
                say(telegram, "interviewed at Acme today at 2 with Dana Smith, hiring manager",
                        "Dana Smith (hiring manager)");
            }
            if (numbers(fileUrl(here), "select count(*) from alarm where rings_at <= '" + Chaos.DUE + "'")
                    .getFirst() != 1)
                throw new IllegalStateException("more than the thank-you is due");
            return here.resolve("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(FakeTelegram telegram, String text, String answer) {
        telegram.says(TEMPLATE, text);
        await(telegram, answer);
    }

    private static void await(FakeTelegram telegram, String answer) {
        Chaos.until(Duration.ofSeconds(60),
                () -> telegram.sent().stream().anyMatch(one -> one.text().contains(answer)));
    }
}

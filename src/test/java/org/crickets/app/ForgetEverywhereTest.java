package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crickets.storage.Postgres;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole program on either database: who is forgotten stands in no row of no table, whatever tables there are. */
class ForgetEverywhereTest {
    /** A number that nothing else has. */
    private static final long ADA = 7_310_954_201L;
    private static final long EVE = 7_310_954_202L;

    @TempDir
    Path data;

    static List<Named<Function<Path, String>>> databases() {
        return List.of(Named.of("H2", data -> "jdbc:h2:file:" + data.resolve("crickets")),
                Named.of("PostgreSQL", _ -> Postgres.fresh()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void noRowIsLeft(Function<Path, String> database) throws SQLException {
        var url = database.apply(data);
        try (var desk = open(url, "2026-11-06T17:00:00Z")) {
            for (long user : List.of(ADA, EVE)) {
                desk.phone(user).say("/start");
                desk.phone(user).say("London");
                desk.phone(user).say("interviewed at Hooli today at 2 with Dana Smith");
                desk.phone(user).say("remind me at 8");
            }
            desk.phone(ADA).travel("advance", "P1D");
        }
        neverSent(url);
        var before = tablesWith(url, ADA);
        assertThat(before).as("something of hers is everywhere").containsExactlyInAnyOrderElementsOf(
                tablesWith(url, EVE)).contains("alarm", "chat", "fact", "message", "outbox");
        try (var desk = open(url, "go on")) {
            desk.phone(ADA).say("/forget");
            desk.phone(ADA).say("yes");
            assertThat(last(desk)).contains("I know nothing of you any more");
        }
        assertThat(tablesWith(url, ADA)).isEmpty();
        assertThat(tablesWith(url, EVE)).isEqualTo(before);
        try (var desk = open(url, "go on")) {
            desk.phone(ADA).say("interviewed at Globex today at 9 with Tom");
            assertThat(last(desk)).as("as a stranger").contains("Where do you live?");
            desk.phone(ADA).say("Berlin");
            desk.phone(ADA).say("list");
            assertThat(last(desk)).contains("Globex").doesNotContain("Hooli");
        }
    }

    private Desk open(String url, String now) {
        return Desk.at(data, now, "ask", Map.of("CRICKETS_DB_URL", url));
    }

    private static String last(Desk desk) {
        return desk.phone(ADA).news().getLast().text();
    }

    /** A message that could not be sent to each waits in the outbox. */
    private static void neverSent(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            for (long user : List.of(ADA, EVE))
                statement.executeUpdate("insert into outbox (chat, kind, body, source, status, attempts, ambiguous,"
                        + " not_before, created) values (" + user
                        + ", 'message', '{}', 'm1', 'undeliverable', 0, false,"
                        + " current_timestamp, current_timestamp)");
        }
    }

    /** The tables of which some row has the user's number in whatever column. */
    private static List<String> tablesWith(String url, long user) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            var found = new ArrayList<String>();
            for (var table : tables(connection))
                if (has(connection, table, Long.toString(user)))
                    found.add(table.replaceAll("^.*\\.", "").replace("\"", "").toLowerCase(Locale.ROOT));
            return found.stream().sorted().collect(Collectors.toList());
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select table_schema, table_name from information_schema.tables"
                        + " where lower(table_schema) not in ('information_schema', 'pg_catalog')"
                        + " and table_type = 'BASE TABLE'")) {
            while (rows.next())
                names.add("\"" + rows.getString(1) + "\".\"" + rows.getString(2) + "\"");
        }
        assertThat(names).hasSizeGreaterThan(6);
        return names;
    }

    private static boolean has(Connection connection, String table, String number) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table)) {
            while (rows.next())
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++)
                    if (String.valueOf(rows.getString(i)).contains(number))
                        return true;
        }
        return false;
    }
}

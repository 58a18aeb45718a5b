package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.crickets.dialogue.Tap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who wants to be forgotten is, in every table that there is; and nobody else. */
class ForgetTest {
    private static final long ADA = 1;
    private static final long EVE = 2;
    /** Tables in which nothing is of a user; a new one is either named here or has a column that says whose its rows are. */
    private static final List<String> OF_NOBODY = List.of("update_seen", "note", "lease", "flyway_schema_history");

    @TempDir
    Path data;

    @Test
    void nothingIsLeftInAnyTable() throws SQLException {
        try (var shop = Shop.open(data)) {
            for (long user : List.of(ADA, EVE)) {
                shop.says(user, "interviewed at Hooli today at 2 with Dana Smith");
                shop.says(user, "interview at Globex next Tuesday at 10");
            }
            shop.pass(Duration.ofDays(1));
        }
        fillOutbox();
        var before = rows();
        assertThat(before.keySet()).as("each table has something of each").contains("chat 1", "fact 1", "alarm 1",
                "message 1", "outbox 1", "chat 2", "outbox 2");
        try (var shop = Shop.open(data)) {
            shop.says(ADA, "/forget");
            shop.says(ADA, "yes");
            assertThat(shop.sent.getLast().html()).contains("I know nothing of you any more");
        }
        var after = rows();
        assertThat(after.keySet()).noneMatch(row -> row.endsWith(" 1"));
        before.keySet().removeIf(row -> row.endsWith(" 1"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void afterwardsTheUserIsANewOne() throws SQLException {
        try (var shop = Shop.open(data)) {
            shop.says(ADA, "interviewed at Hooli today at 2 with Dana Smith");
            shop.says(ADA, "/forget");
            shop.says(ADA, "yes");
            shop.says(ADA, "list");
            assertThat(shop.sent.getLast().html()).doesNotContain("Hooli");
            shop.says(ADA, "interviewed at Initech today at 2 with Tom");
            assertThat(shop.sent.getLast().html()).contains("Initech").doesNotContain("Hooli");
            int before = shop.sent.size();
            shop.pass(Duration.ofDays(30));
            assertThat(shop.sent.subList(before, shop.sent.size())).isNotEmpty()
                    .noneMatch(sent -> sent.text().contains("Hooli"));
        }
    }

    @Test
    void noSingleTapForgets() throws SQLException {
        try (var shop = Shop.open(data)) {
            shop.says(ADA, "interviewed at Hooli today at 2 with Dana Smith");
            for (var tap : EveryTap.at(1, 9, List.of()))
                shop.taps(ADA, 101, tap);
            shop.says(ADA, "/forget");
            shop.says(ADA, "what is next?");
            for (int question = 0; question < 3; question++)
                shop.taps(ADA, 101, new Tap.Choice(question, 0));
        }
        assertThat(Shop.rows(data, ADA)).anyMatch(row -> row.contains("Hooli"));
    }

    /** A message that waits to be sent to each, as when Telegram is away. */
    private void fillOutbox() throws SQLException {
        try (var connection = open(); var statement = connection.createStatement()) {
            for (long user : List.of(ADA, EVE))
                statement.executeUpdate("insert into outbox (chat, kind, body, source, status, attempts, ambiguous,"
                        + " not_before, created) select " + user + ", 'message', '{}', 'm1', 'undeliverable', 0, false,"
                        + " current_timestamp, current_timestamp");
        }
    }

    /** How many rows each user has in each table, by "table user"; the tables are asked of the database. */
    private Map<String, Long> rows() throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var connection = open(); var statement = connection.createStatement()) {
            for (var table : tables(connection)) {
                var whose = table.equals("chat") ? "id" : "chat";
                try (var rows = statement
                        .executeQuery("select " + whose + ", count(*) from " + table + " group by "
                                + whose)) {
                    while (rows.next())
                        counts.put(table + " " + rows.getLong(1), rows.getLong(2));
                }
            }
        }
        return counts;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables = connection.getMetaData().getTables(null, "PUBLIC", "%", new String[]{"BASE TABLE"})) {
            while (tables.next())
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
        }
        assertThat(names).contains("chat", "outbox").containsAnyElementsOf(OF_NOBODY);
        names.removeAll(OF_NOBODY);
        return names;
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + data.resolve("crickets"));
    }
}

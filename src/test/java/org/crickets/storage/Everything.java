package org.crickets.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rows of all tables as plain text, sorted, read in another way than the program copies them. */
final class Everything {
    private static final Map<String, String> TABLES = Map.of("chat",
            "id, settings, state, active, question, extract(epoch from next_alarm)", "fact",
            "id, chat, process, source, extract(epoch from logged_at), type, version, body", "alarm",
            "chat, step, extract(epoch from rings_at)", "update_seen", "id, extract(epoch from handled_at), problem",
            "outbox", "id, chat, kind, body, process, source, status, attempts, ambiguous,"
                    + " extract(epoch from not_before), extract(epoch from created)",
            "message", "id, chat, message_id, process, source");

    private Everything() {}

    static Map<String, List<String>> in(Address address) {
        try (var connection = address.url().startsWith("jdbc:h2:")
                ? DriverManager.getConnection(address.url(), "", "")
                : DriverManager.getConnection(address.url())) {
            var all = new TreeMap<String, List<String>>();
            for (var table : TABLES.entrySet())
                all.put(table.getKey(), rows(connection, table.getKey(), table.getValue()));
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> rows(Connection connection, String table, String columns) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + columns + " from " + table)) {
            while (rows.next()) {
                var line = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++)
                    line.append(text(rows.getObject(i))).append(" | ");
                lines.add(line.toString());
            }
        }
        lines.sort(null);
        return lines;
    }

    /** Half a character, which PostgreSQL cannot hold, is "?" there. */
    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case java.math.BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Object other -> new String(other.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    java.nio.charset.StandardCharsets.UTF_8);
        };
    }
}

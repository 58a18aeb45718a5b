package org.crickets.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The whole database as a zipped script. */
final class Script {
    private static final String[] TABLES = {"chat", "fact", "alarm", "update_seen", "outbox", "message"};

    private Script() {}

    /** Writes it as it is at one moment, and says how many rows each table has. */
    static Map<String, Long> write(Database database, Path zip) throws SQLException {
        try (var connection = database.dialect().separate()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setAutoCommit(false);
            var rows = rows(connection);
            H2.script(connection, zip);
            connection.rollback();
            return rows;
        }
    }

    /** The rows of each table after restoring it, into a file beside it: it may not fit into memory. */
    static Map<String, Long> rowsRestored(Path zip) throws SQLException, IOException {
        var scratch = zip.resolveSibling("restored");
        delete(scratch);
        Files.createDirectory(scratch);
        try (var connection = H2.open(H2.url(scratch))) {
            H2.runScript(connection, zip);
            return rows(connection);
        } finally {
            delete(scratch);
        }
    }

    private static Map<String, Long> rows(Connection connection) throws SQLException {
        var rows = new TreeMap<String, Long>();
        for (var table : TABLES)
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("select count(*) from " + table)) {
                result.next();
                rows.put(table, result.getLong(1));
            }
        return rows;
    }

    /** Also what a program that died left there. */
    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder))
            return;
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList())
                Files.delete(file);
        }
        Files.delete(folder);
    }
}

package org.crickets.storage;

import java.sql.Connection;
import java.sql.SQLException;

/** The mark in a database that a restore or a move has not filled to the end: a table that is there until then. */
final class Unfinished {
    static final String TABLE = "unfinished";

    private Unfinished() {}

    static void mark(Connection connection) throws SQLException {
        execute(connection, "create table " + TABLE + " (rows_are_missing boolean)");
    }

    static void unmark(Connection connection) throws SQLException {
        execute(connection, "drop table " + TABLE);
    }

    static boolean isMarked(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from information_schema.tables where lower(table_name) = '"
                        + TABLE + "' and table_schema = cast(current_schema as varchar(200))")) {
            return rows.next();
        }
    }

    /** @throws StorageProblem if the mark is there */
    static void refuse(Connection connection, Object database) throws SQLException {
        if (isMarked(connection))
            throw new StorageProblem("The database " + database + " was not filled to the end by a restore or a move:"
                    + " run that once more, it begins anew; or use another database.");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package org.crickets.storage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a database holds at one moment, while others may go on writing. */
final class Snapshot implements Holdings, AutoCloseable {
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final int schema;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private Snapshot(Connection connection, int schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** Of a database that is open, the tables of a version; to be closed. */
    static Snapshot of(Dialect dialect, int schema) throws SQLException {
        var snapshot = new Snapshot(dialect.separate(), schema);
        try {
            dialect.begin(snapshot.connection);
            snapshot.look(dialect);
            return snapshot;
        } catch (SQLException | RuntimeException e) {
            snapshot.connection.close();
            throw e;
        }
    }

    /** The same, and nobody writes into these tables until it is closed. */
    static Snapshot alone(Dialect dialect, int schema) throws SQLException {
        var snapshot = new Snapshot(dialect.separate(), schema);
        try {
            dialect.hold(snapshot.connection);
            snapshot.look(dialect);
            return snapshot;
        } catch (SQLException | RuntimeException e) {
            snapshot.connection.close();
            throw e;
        }
    }

    private void look(Dialect dialect) throws SQLException {
        for (var table : Tables.kept(connection)) {
            tables.put(table.name(), table);
            parts.add(new Part(table.name(), List.copyOf(table.columns().keySet()),
                    Tables.count(connection, table.name()),
                    table.numbered() ? dialect.nextNumber(connection, table.name()) : 0));
        }
    }

    @Override
    public int schema() {
        return schema;
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    @Override
    public void read(Part part, Row.Taker taker) throws SQLException, IOException {
        var table = tables.get(part.name());
        if (table == null)
            throw new StorageProblem("There is no table " + part.name() + ".");
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (var rows = statement.executeQuery(table.select())) {
                while (rows.next()) {
                    var values = Json.MAPPER.createArrayNode();
                    int column = 0;
                    for (var kind : table.columns().values())
                        values.add(kind.read(rows, ++column));
                    taker.take(Row.of(values));
                }
            }
        }
    }

    /** What each table holds, in short. */
    Map<String, Sum> sums(String step, Progress progress) throws SQLException, IOException {
        var sums = new TreeMap<String, Sum>();
        var pace = new Steps(progress, rows());
        for (var part : parts) {
            var tally = new Tally();
            pace.begin(step + " " + part.name());
            read(part, row -> {
                tally.add(row.line());
                pace.one();
            });
            sums.put(part.name(), tally.sum());
        }
        pace.end();
        return sums;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}

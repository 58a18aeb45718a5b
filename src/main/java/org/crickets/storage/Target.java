package org.crickets.storage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A database that is filled with everything at once. Until that has ended well it is marked, and refused by the program;
 * whatever an attempt that was killed left in it is thrown away by the next.
 */
final class Target implements AutoCloseable {
    private static final int AT_ONCE = 500;
    private static final int COMMIT_EVERY = 5_000;

    private final Dialect dialect;
    private final Connection connection;
    private final Schema schema;

    private Target(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
        this.schema = new Schema(dialect);
    }

    /**
     * One that is not the other database of that identity.
     *
     * @throws StorageProblem if there is anything in it, or somebody has it open
     */
    static Target at(Address address, String other) throws SQLException {
        var dialect = Dialect.at(address);
        var target = new Target(dialect, dialect.separate());
        try {
            if (dialect.identity(target.connection).equals(other))
                throw new StorageProblem("The data are in " + dialect.name() + " already: name another database.");
            dialect.claim(target.connection);
            dialect.refuseUse(target.connection);
            target.refuseContents();
            return target;
        } catch (SQLException | RuntimeException e) {
            target.close();
            throw e;
        }
    }

    /** The newest version of the tables that this program knows. */
    int known() {
        return schema.known();
    }

    private void refuseContents() throws SQLException {
        var names = Tables.names(connection);
        if (names.isEmpty() || names.contains(Unfinished.TABLE))
            return;
        if (!names.contains(Tables.HISTORY))
            throw new StorageProblem("The database " + dialect.name() + " is not empty: it has the table "
                    + names.getFirst() + ", which is none of Crickets'. Give an empty one.");
        for (var table : Tables.kept(connection)) {
            long rows = Tables.count(connection, table.name());
            if (rows > 0)
                throw new StorageProblem("The database " + dialect.name() + " is not empty: its table "
                        + table.name() + " has " + rows + (rows == 1 ? " row" : " rows")
                        + ". Give an empty one, or move that one away.");
        }
    }

    /** Fills it, compares what it holds then with what it was given, and brings its tables up to date. */
    Map<String, Sum> fill(Holdings all, Progress progress) throws SQLException, IOException {
        empty();
        schema.make(all.schema());
        begin();
        var given = load(all, progress);
        compare(given, progress);
        schema.update();
        Schema.refuseUnknownFacts(connection, new FactCodec(FactType.ALL));
        Unfinished.unmark(connection);
        return given;
    }

    /** What an attempt that was killed left goes, the mark last; killed in the midst, the next one goes on. */
    private void empty() throws SQLException {
        var names = Tables.names(connection);
        if (names.isEmpty())
            return;
        if (!names.contains(Unfinished.TABLE))
            Unfinished.mark(connection);
        try (var statement = connection.createStatement()) {
            for (var name : names)
                if (!name.equals(Unfinished.TABLE))
                    statement.execute("drop table " + (name.equals(Tables.HISTORY) ? "\"" + name + "\"" : name)
                            + " cascade");
        }
        Unfinished.unmark(connection);
    }

    /** A program that began just before the mark was there would not have seen it. */
    private void begin() throws SQLException {
        Unfinished.mark(connection);
        try {
            dialect.refuseUse(connection);
        } catch (StorageProblem e) {
            Unfinished.unmark(connection);
            throw e;
        }
    }

    private Map<String, Sum> load(Holdings all, Progress progress) throws SQLException, IOException {
        var tables = Tables.kept(connection).stream().collect(Collectors.toMap(Table::name, Function.identity()));
        var sums = new TreeMap<String, Sum>();
        var steps = new Steps(progress, all.rows());
        connection.setAutoCommit(false);
        for (var part : all.parts()) {
            var table = tables.get(part.name());
            if (table == null || !table.columns().keySet().containsAll(part.columns()))
                throw new StorageProblem("There is no table " + part.name() + " with the columns " + part.columns()
                        + " in this version of Crickets: take the one that wrote it.");
            steps.begin("copying " + part.name());
            sums.put(part.name(), load(all, part, table, steps));
        }
        connection.commit();
        connection.setAutoCommit(true);
        steps.end();
        return sums;
    }

    private Sum load(Holdings all, Part part, Table table, Steps steps) throws SQLException, IOException {
        var tally = new Tally();
        var kinds = part.columns().stream().map(table.columns()::get).toList();
        try (var insert = connection.prepareStatement(insert(part))) {
            var batch = new Batch(insert);
            all.read(part, row -> {
                for (int i = 0; i < kinds.size(); i++)
                    kinds.get(i).bind(insert, i + 1, row.values().path(i));
                tally.add(row.line());
                batch.add();
                steps.one();
            });
            batch.end();
        }
        if (part.next() > 0)
            try (var statement = connection.createStatement()) {
                statement.execute("alter table " + part.name() + " alter column id restart with " + part.next());
            }
        return tally.sum();
    }

    private static String insert(Part part) {
        return "insert into " + part.name() + " (" + String.join(", ", part.columns()) + ") values ("
                + String.join(", ", Collections.nCopies(part.columns().size(), "?")) + ")";
    }

    private void compare(Map<String, Sum> given, Progress progress) throws SQLException, IOException {
        try (var there = Snapshot.of(dialect, 0)) {
            var found = there.sums("checking", progress);
            for (var table : given.keySet())
                if (!given.get(table).equals(found.get(table)))
                    throw new StorageProblem("The database " + dialect.name() + " does not hold what was given to it:"
                            + " of " + table + " " + given.get(table) + " were given, and " + found.get(table)
                            + " are there. It stays marked; try once more.");
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.setAutoCommit(true);
        } finally {
            dialect.close();
        }
    }

    /** Inserts many at once, and commits now and then. */
    private final class Batch {
        private final PreparedStatement insert;
        private int waiting;
        private int uncommitted;

        Batch(PreparedStatement insert) {
            this.insert = insert;
        }

        void add() throws SQLException {
            insert.addBatch();
            if (++waiting == AT_ONCE)
                end();
        }

        void end() throws SQLException {
            if (waiting > 0)
                insert.executeBatch();
            uncommitted += waiting;
            waiting = 0;
            if (uncommitted >= COMMIT_EVERY) {
                connection.commit();
                uncommitted = 0;
            }
        }
    }
}

package org.crickets.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Which tables a database has: asked of it, so that none that comes later is forgotten. */
final class Tables {
    static final String HISTORY = "flyway_schema_history";
    private static final String COLUMNS = """
            select c.table_name, c.column_name, c.data_type, c.is_identity from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = cast(current_schema as varchar(200)) and t.table_type = 'BASE TABLE'
            order by c.table_name, c.ordinal_position""";

    private Tables() {}

    /** The names of all tables there are. */
    static List<String> names(Connection connection) throws SQLException {
        return rows(connection).stream().map(Column::table).distinct().toList();
    }

    /** Those that hold what is to be kept, parents first: not the machinery of one database, or of one program on it. */
    static List<Table> kept(Connection connection) throws SQLException {
        var byTable = new LinkedHashMap<String, List<Column>>();
        for (var column : rows(connection))
            if (isKept(column.table()))
                byTable.computeIfAbsent(column.table(), _ -> new ArrayList<>()).add(column);
        var tables = new ArrayList<Table>();
        for (var each : byTable.entrySet())
            tables.add(table(each.getKey(), each.getValue(), parents(connection, each.getKey())));
        return parentsFirst(tables);
    }

    /** How many rows of each table there are. */
    static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from " + table)) {
            result.next();
            return result.getLong(1);
        }
    }

    private record Column(String table, String name, String type, boolean identity) {}

    private static boolean isKept(String table) {
        return !table.startsWith("quartz_") && !List.of("lease", HISTORY, Unfinished.TABLE).contains(table);
    }

    private static List<Column> rows(Connection connection) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(COLUMNS)) {
            while (rows.next())
                columns.add(new Column(lower(rows.getString(1)), lower(rows.getString(2)), rows.getString(3),
                        "YES".equals(rows.getString(4))));
        }
        return columns;
    }

    private static Table table(String name, List<Column> columns, List<String> parents) {
        var kinds = new LinkedHashMap<String, Kind>();
        columns.forEach(column -> kinds.put(column.name(), Kind.of(column.type(), name + "." + column.name())));
        return new Table(name, kinds, parents, columns.stream().anyMatch(Column::identity));
    }

    private static List<String> parents(Connection connection, String table) throws SQLException {
        var meta = connection.getMetaData();
        var stored = meta.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        var parents = new ArrayList<String>();
        try (var keys = meta.getImportedKeys(connection.getCatalog(), connection.getSchema(), stored)) {
            while (keys.next())
                parents.add(lower(keys.getString("PKTABLE_NAME")));
        }
        return parents;
    }

    private static List<Table> parentsFirst(List<Table> tables) {
        Map<String, Table> placed = new LinkedHashMap<>();
        Predicate<Table> ready = table -> !placed.containsKey(table.name()) && table.parents().stream()
                .allMatch(parent -> parent.equals(table.name()) || placed.containsKey(parent));
        while (placed.size() < tables.size()) {
            var next = tables.stream().filter(ready).findFirst().orElseThrow();
            placed.put(next.name(), next);
        }
        return List.copyOf(placed.values());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

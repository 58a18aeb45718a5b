package org.crickets.storage;

import java.util.List;
import java.util.Map;

/**
 * A table as the database has it.
 *
 * @param columns  what each column holds, in their order
 * @param parents  the tables whose rows must be there before its own
 * @param numbered whether the database numbers its rows, in the column "id"
 */
record Table(String name, Map<String, Kind> columns, List<String> parents, boolean numbered) {
    Table {
        columns = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(columns));
        parents = List.copyOf(parents);
    }

    String select() {
        return "select " + String.join(", ", columns.keySet()) + " from " + name;
    }
}

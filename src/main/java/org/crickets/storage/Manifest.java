package org.crickets.storage;

import java.util.List;

/**
 * What a backup tells about itself, in its last entry.
 *
 * @param format how the file is written
 * @param schema the version of the tables, as their scripts are numbered
 */
record Manifest(int format, int schema, List<Entry> tables) {
    static final int FORMAT = 1;
    static final String NAME = "crickets.json";

    Manifest {
        tables = List.copyOf(tables);
    }

    /** A table, and what the rows of its entry add up to. */
    record Entry(Part part, Sum sum) {
        String file() {
            return part.name() + ".jsonl";
        }
    }

    Entry entry(Part part) {
        return tables.stream().filter(entry -> entry.part().name().equals(part.name())).findFirst().orElseThrow();
    }

    long rows() {
        return tables.stream().mapToLong(entry -> entry.part().rows()).sum();
    }
}

package org.crickets.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.ZipFile;

/** A backup as the first versions made it: all of an H2 database as a zipped SQL script. */
final class Script {
    private static final String ENTRY = "script.sql";

    private Script() {}

    static boolean is(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(ENTRY) != null;
        }
    }

    /** Runs it in an empty folder. */
    static void run(Path file, Path folder) throws SQLException {
        try (var connection = H2.open(H2.url(folder))) {
            H2.runScript(connection, file);
        }
    }
}

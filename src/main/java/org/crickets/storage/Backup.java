package org.crickets.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes everything into a zipped SQL script in the folder {@code backups} of the data folder, while the program goes
 * on, and sees by restoring it that it is whole.
 */
public final class Backup {
    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);
    private static final DateTimeFormatter NAME = DateTimeFormatter
            .ofPattern("'crickets-'yyyyMMdd-HHmm'.zip'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Database database;
    private final Path folder;
    private final int kept;
    private final InstantSource real;

    /** Backups of an open database into the data folder, so many of them; their names tell the true time in UTC. */
    public Backup(Database database, Path data, int kept, InstantSource real) {
        this.database = database;
        this.folder = data.resolve("backups");
        this.kept = kept;
        this.real = real;
    }

    /** What became of a backup. */
    public sealed interface Outcome {
        /** The file, and how many rows of which table it holds; a restored copy holds the same. */
        record Done(Path file, Map<String, Long> rows) implements Outcome {}

        /** The database is a server with backups of its own; where to read about them. */
        record Elsewhere(String hint) implements Outcome {}

        /** No backup was made, those before are untouched; one line says why. */
        record Failed(String problem) implements Outcome {}
    }

    /** Makes a backup, tries it out, and then deletes all but the newest. */
    public synchronized Outcome run() {
        return switch (database.dialect()) {
            case H2 _ -> write();
            case PostgreSql _ -> new Outcome.Elsewhere("No backup is made here of a PostgreSQL server: let pg_dump make"
                    + " one, see docs/operators.md.");
        };
    }

    private Outcome write() {
        var file = folder.resolve(NAME.format(real.instant()));
        var part = folder.resolve("crickets.part");
        try {
            Files.createDirectories(folder);
            var rows = Script.write(database, part);
            var restored = Script.rowsRestored(part);
            if (!restored.equals(rows))
                return failed("A backup was written but is not whole: rows " + rows + ", restored " + restored + ".");
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            deleteOld();
            return new Outcome.Done(file, rows);
        } catch (IOException | SQLException | StorageProblem e) {
            return failed("No backup could be written to " + folder.toAbsolutePath() + " ("
                    + StorageProblem.firstLine(e) + "): see that the folder can be written to and has room.");
        } finally {
            deleteQuietly(part);
        }
    }

    private void deleteOld() throws IOException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().matches("crickets-\\d{8}-\\d{4}\\.zip"))
                    .sorted(Comparator.reverseOrder()).skip(kept).toList();
        }
        for (var file : files)
            Files.delete(file);
    }

    private static Outcome failed(String problem) {
        LOG.error(problem);
        return new Outcome.Failed(problem);
    }

    private static void deleteQuietly(Path part) {
        try {
            if (Files.isRegularFile(part))
                Files.delete(part);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted.", part);
        }
    }
}

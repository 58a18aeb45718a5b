package org.crickets.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
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
 * Writes everything into a zipped file in the folder {@code backups} of the data folder, while the program goes on, and
 * sees by restoring it that it is whole.
 */
public final class Backup {
    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);
    private static final DateTimeFormatter NAME = DateTimeFormatter
            .ofPattern("'crickets-'yyyyMMdd-HHmm'.zip'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final String OURS = "crickets-\\d{8}-\\d{4}\\.zip";

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
        /** The file, and what it holds of each table; a restored copy held the same. */
        record Done(Path file, Map<String, Sum> tables) implements Outcome {}

        /** No backup was made, those before are untouched; one line says why. */
        record Failed(String problem) implements Outcome {}
    }

    /** What a backup of a moment is called. */
    public static String name(Instant moment) {
        return NAME.format(moment);
    }

    /** Makes a backup, tries it out, and then deletes all but the newest. */
    public synchronized Outcome run() {
        var file = folder.resolve(name(real.instant()));
        try {
            Files.createDirectories(folder);
            var held = new Transfer(Progress.NONE).write(database.dialect(), file);
            deleteOld();
            return new Outcome.Done(file, held);
        } catch (IOException | SQLException | StorageProblem e) {
            return failed("No backup could be written to " + folder.toAbsolutePath() + " ("
                    + StorageProblem.firstLine(e) + "): see that the folder can be written to and has room.");
        }
    }

    /** Also what a program that died in the midst of one left. */
    private void deleteOld() throws IOException {
        for (var file : named(OURS).stream().sorted(Comparator.reverseOrder()).skip(kept).toList())
            Files.delete(file);
        for (var file : named(OURS + "\\.part"))
            Files.delete(file);
        for (var folderOfATrial : named(OURS + "\\.trial"))
            Scratch.at(folderOfATrial).close();
    }

    private List<Path> named(String pattern) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().matches(pattern)).toList();
        }
    }

    private static Outcome failed(String problem) {
        LOG.error(problem);
        return new Outcome.Failed(problem);
    }
}

package org.crickets.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;

/**
 * Takes everything from where it is to another place: a database into a file, a file into a database, or one database
 * into another, of whatever kinds they are. What was taken stays as it was.
 */
public final class Transfer {
    private final Progress progress;

    /** Tells that one how far it has come. */
    public Transfer(Progress progress) {
        this.progress = progress;
    }

    /**
     * Writes a backup of a database, and restores it on trial. On PostgreSQL the program may go on meanwhile.
     *
     * @return what each table holds
     * @throws StorageProblem with what is wrong, in one line; then there is no such file
     */
    public Map<String, Sum> backup(Address from, Path file) {
        if (Files.exists(file))
            throw new StorageProblem("The file " + file + " is there already: name another one, or move it away.");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return with(from, dialect -> write(dialect, file));
        } catch (SQLException | IOException e) {
            throw new StorageProblem("No backup could be written to " + file + " (" + StorageProblem.firstLine(e)
                    + "): see that its folder can be written to and has room.", e);
        }
    }

    /**
     * Fills an empty database from a backup.
     *
     * @return what each table held in it
     * @throws StorageProblem with what is wrong, in one line; a database that was begun is marked then
     */
    public Map<String, Sum> restore(Path file, Address to) {
        if (!Files.isRegularFile(file))
            throw new StorageProblem(
                    "There is no file " + file + ": name a backup, such as the newest one of the folder"
                            + " backups in the data folder.");
        try {
            return Script.is(file) ? restoreScript(file, to) : restoreArchive(file, to);
        } catch (IOException e) {
            throw new StorageProblem("The backup " + file + " is damaged, or is none of Crickets' ("
                    + StorageProblem.firstLine(e) + "): take another one.", e);
        } catch (SQLException e) {
            throw notFilled(to, e);
        }
    }

    /**
     * Fills an empty database from another one, which nobody may use meanwhile.
     *
     * @return what each table holds
     * @throws StorageProblem with what is wrong, in one line; a database that was begun is marked then
     */
    public Map<String, Sum> move(Address from, Address to) {
        try {
            return with(from, dialect -> fill(dialect, to));
        } catch (SQLException | IOException e) {
            throw notFilled(to, e);
        }
    }

    private static StorageProblem notFilled(Address to, Exception e) {
        return new StorageProblem("The database " + to + " could not be filled to the end ("
                + StorageProblem.firstLine(e) + "): see that it runs and has room, and begin once more.", e);
    }

    /** What is done with a database that must be there and whole. */
    private interface Work {
        Map<String, Sum> on(Dialect dialect) throws SQLException, IOException;
    }

    private static Map<String, Sum> with(Address from, Work work) throws SQLException, IOException {
        var dialect = Dialect.existing(from);
        try {
            try (var connection = dialect.separate()) {
                Unfinished.refuse(connection, dialect.name());
            }
            return work.on(dialect);
        } finally {
            dialect.close();
        }
    }

    private Map<String, Sum> fill(Dialect from, Address to) throws SQLException, IOException {
        try (var source = from.separate()) {
            from.refuseUse(source);
            int version = version(from);
            try (var target = Target.at(to, from.identity(source)); var all = Snapshot.alone(from, version)) {
                return target.fill(all, progress);
            }
        }
    }

    /** Of a database that is open. */
    Map<String, Sum> write(Dialect dialect, Path file) throws SQLException, IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try (var all = Snapshot.of(dialect, version(dialect))) {
            var written = Archive.write(all, part, progress);
            try (var trial = Scratch.at(trial(file))) {
                restoreArchive(part, Address.inFolder(trial.folder()));
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Map<String, Sum> restoreArchive(Path file, Address to) throws SQLException, IOException {
        try (var archive = Archive.open(file)) {
            archive.check(progress);
            try (var target = Target.at(to, "")) {
                if (archive.schema() > target.known())
                    throw Archive.newer(file);
                return target.fill(archive, progress);
            }
        }
    }

    private Map<String, Sum> restoreScript(Path file, Address to) throws SQLException, IOException {
        try (var scratch = Scratch.at(trial(file))) {
            Script.run(file, scratch.folder());
            return with(Address.inFolder(scratch.folder()), dialect -> fill(dialect, to));
        }
    }

    private static Path trial(Path file) {
        return file.resolveSibling(file.getFileName() + ".trial");
    }

    private static int version(Dialect dialect) {
        int version = new Schema(dialect).version();
        if (version == 0)
            throw new StorageProblem("The database " + dialect.name() + " holds nothing of Crickets.");
        return version;
    }
}

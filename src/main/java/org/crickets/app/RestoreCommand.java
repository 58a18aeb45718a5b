package org.crickets.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Fills the database of the settings, which must be empty, from a backup. */
@Command(name = "restore", mixinStandardHelpOptions = true, description = "Fills the database that the settings name, which must be empty or missing, from a backup, and compares both. A backup of"
        + " an H2 file may be restored into PostgreSQL, and the other way round.")
public final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A backup, such as data/backups/crickets-20261122-0330.zip.")
    private Path file = Path.of("");

    /** 0, or 1 and one line that says why it was not restored. */
    @Override
    public Integer call() {
        return Moving.run((data, transfer) -> {
            var to = Databases.address(data);
            return new Moving.Done("Restored and compared: " + to, transfer.restore(file, to));
        });
    }
}

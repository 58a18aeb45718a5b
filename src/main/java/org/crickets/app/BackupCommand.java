package org.crickets.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crickets.storage.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes everything into a file that {@link RestoreCommand} reads, and tries it out. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = "Writes all data into a file, and restores it on trial. On PostgreSQL the bot may run meanwhile; with the file in the"
        + " data folder, stop it first.")
public final class BackupCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The file to be written; one beside the nightly backups if left out.")
    private Optional<Path> file = Optional.empty();

    /** 0, or 1 and one line that says why there is no backup. */
    @Override
    public Integer call() {
        return Moving.run((data, transfer) -> {
            var to = file.orElseGet(
                    () -> data.folder().resolve("backups").resolve(Backup.name(Clock.systemUTC().instant())));
            return new Moving.Done("Written and tried out: " + to, transfer.backup(Databases.address(data), to));
        });
    }
}

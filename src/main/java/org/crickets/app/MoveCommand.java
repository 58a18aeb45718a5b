package org.crickets.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crickets.storage.Address;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills another database, which must be empty, from the one of the settings. */
@Command(name = "move", mixinStandardHelpOptions = true, description = "Fills another database, which must be empty, from the one that the settings name, and compares both: from the file in the"
        + " data folder to PostgreSQL, or back. Stop the bot first. What is in the old one stays as it is.")
public final class MoveCommand implements Callable<Integer> {
    @Option(names = "--to", required = true, paramLabel = "JDBC-URL", description = "Such as jdbc:postgresql://localhost/crickets or jdbc:h2:file:/srv/crickets/data/crickets.")
    private String to = "";

    @Option(names = "--to-user", paramLabel = "USER", description = "Who we are there.")
    private Optional<String> user = Optional.empty();

    @Option(names = "--to-password-file", paramLabel = "FILE", description = "A file that holds that user's password.")
    private Optional<Path> password = Optional.empty();

    /** 0, or 1 and one line that says why nothing was moved. */
    @Override
    public Integer call() {
        return Moving.run((data, transfer) -> {
            var target = new Address(to, user, Moving.password(password));
            return new Moving.Done("Moved and compared. From now on start Crickets with CRICKETS_DB_URL=" + target
                    + " (and its parameters, user and password); " + Databases.address(data) + " stays as it was.",
                    transfer.move(Databases.address(data), target));
        });
    }
}

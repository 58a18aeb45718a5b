package org.crickets.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.crickets.storage.Address;
import org.crickets.storage.Database;

/** Opens the database that the settings name, while the rest of the start goes on: it takes half of that time. */
final class Databases implements AutoCloseable {
    private final CompletableFuture<Database> coming;

    private Databases(CompletableFuture<Database> coming) {
        this.coming = coming;
    }

    /** Begins to open it. */
    static Databases opening(Config.Data data) {
        return new Databases(
                CompletableFuture.supplyAsync(() -> data.db().map(db -> Database.at(address(db)))
                        .orElseGet(() -> Database.inFolder(data.folder()))));
    }

    private static Address address(Config.Db db) {
        return new Address(db.url().value(), db.user(), db.password().map(Secret::value));
    }

    /**
     * The open database, as soon as it is open.
     *
     * @throws org.crickets.storage.StorageProblem if it cannot be used, with what to do
     */
    Database opened() {
        try {
            return coming.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException problem)
                throw problem;
            throw e;
        }
    }

    /** Does something beside the opening; if neither goes well, the database's problem is told, which says more. */
    <T> T meanwhile(Supplier<T> something) {
        try {
            return something.get();
        } catch (RuntimeException e) {
            opened();
            throw e;
        }
    }

    /** Closes it if it was opened. */
    @Override
    public void close() {
        coming.thenAccept(Database::close).exceptionally(_ -> null).join();
    }
}

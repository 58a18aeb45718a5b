package org.crickets.storage;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crickets.coach.Lease;

/** Both databases, each test's data in a place of their own. */
enum Engine {
    H2 {
        @Override
        Database connect(Path data) {
            return Database.inFolder(data);
        }
    },
    POSTGRESQL {
        private final Map<Path, String> urls = new ConcurrentHashMap<>();

        @Override
        Database connect(Path data) {
            return Database.at(Address.of(urls.computeIfAbsent(data, _ -> Postgres.fresh())));
        }
    };

    abstract Database connect(Path data);

    /** Opened by a program that holds the lease. */
    Database open(Path data) {
        var database = connect(data);
        var lease = database.lease();
        lease.start(new Tenure.Nothing());
        await().until(lease::held);
        return database;
    }

    static void close(Database database) {
        try (Lease _ = database.lease()) {
            // Nothing is under way.
        }
        database.close();
    }
}

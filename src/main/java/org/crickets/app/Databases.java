package org.crickets.app;

import org.crickets.storage.Database;

/** Opens the database that the settings name. */
final class Databases {
    private Databases() {}

    static Database open(Config.Data data) {
        return data.dbUrl().map(url -> Database.at(url.value())).orElseGet(() -> Database.inFolder(data.folder()));
    }
}

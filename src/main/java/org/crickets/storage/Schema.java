package org.crickets.storage;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jdbi.v3.core.Jdbi;

/** Brings the tables up to date, and refuses what a newer program wrote. */
final class Schema {
    private Schema() {}

    static void update(DataSource source, List<String> scripts) {
        var flyway = Flyway.configure().dataSource(source).locations(scripts.toArray(String[]::new)).load();
        try {
            Arrays.stream(flyway.info().all()).filter(Schema::isNewer).findFirst().ifPresent(Schema::refuse);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StorageProblem("The tables could not be brought up to date (" + StorageProblem.firstLine(e)
                    + "): restore a backup, or start the version of Crickets that last used them.", e);
        }
    }

    private static boolean isNewer(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED;
    }

    private static void refuse(MigrationInfo migration) {
        throw new StorageProblem("The tables are those of a newer Crickets (migration " + migration.getVersion()
                + "): start that version, or restore a backup from before it.");
    }

    static void refuseUnknownFacts(Jdbi jdbi, FactCodec codec) {
        jdbi.useHandle(handle -> handle.createQuery("select distinct type, version from fact").map((row, context) -> {
            if (!codec.knows(row.getString(1), row.getInt(2)))
                throw new StorageProblem(FactCodec.unknown(row.getString(1), row.getInt(2)));
            return true;
        }).list());
    }
}

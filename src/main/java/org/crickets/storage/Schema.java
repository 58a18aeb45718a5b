package org.crickets.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Jdbi;

/** Brings the tables up to date, and refuses what a newer program wrote. */
final class Schema {
    private final Dialect dialect;

    Schema(Dialect dialect) {
        this.dialect = dialect;
    }

    /** To the newest that this program knows. */
    void update() {
        migrate(flyway(MigrationVersion.LATEST));
    }

    /** Makes the tables as they were in a version, in a database without any. */
    void make(int version) {
        migrate(flyway(MigrationVersion.fromVersion(Integer.toString(version))));
    }

    /** The version of the tables there are, as the scripts for all databases number them; 0 if there are none. */
    int version() {
        try {
            var all = flyway(MigrationVersion.LATEST).info().all();
            refuseNewer(all);
            return highest(Arrays.stream(all).filter(migration -> migration.getState().isApplied()));
        } catch (FlywayException e) {
            throw new StorageProblem("The tables of " + dialect.name() + " cannot be read ("
                    + StorageProblem.firstLine(e) + ").", e);
        }
    }

    /** The newest version that this program knows. */
    int known() {
        return highest(Arrays.stream(flyway(MigrationVersion.LATEST).info().all())
                .filter(migration -> migration.getState().isResolved()));
    }

    private Flyway flyway(MigrationVersion target) {
        return Flyway.configure().dataSource(dialect.migrating()).locations(dialect.scripts().toArray(String[]::new))
                .target(target).load();
    }

    private static void migrate(Flyway flyway) {
        try {
            refuseNewer(flyway.info().all());
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StorageProblem("The tables could not be brought up to date (" + StorageProblem.firstLine(e)
                    + "): restore a backup, or start the version of Crickets that last used them.", e);
        }
    }

    private static int highest(Stream<MigrationInfo> migrations) {
        return migrations.map(MigrationInfo::getVersion).mapToInt(version -> version.getMajor().intValue()).max()
                .orElse(0);
    }

    private static void refuseNewer(MigrationInfo[] migrations) {
        Arrays.stream(migrations).filter(Schema::isNewer).findFirst().ifPresent(Schema::refuse);
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

    /** The same, over a connection of one's own. */
    static void refuseUnknownFacts(Connection connection, FactCodec codec) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select distinct type, version from fact")) {
            while (rows.next())
                if (!codec.knows(rows.getString(1), rows.getInt(2)))
                    throw new StorageProblem(FactCodec.unknown(rows.getString(1), rows.getInt(2)));
        }
    }
}

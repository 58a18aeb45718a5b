package org.crickets.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;

/**
 * A database in a file of this program alone: all that is H2's own, its addresses, its errors in words, its shutdown, its
 * scripts.
 *
 * @param keeper open all the time, which keeps the file locked
 */
record H2(String url, Connection keeper) implements Dialect {
    static final String PREFIX = "jdbc:h2:";

    private static final List<String> SETTINGS = List.of("WRITE_DELAY=0", "DB_CLOSE_ON_EXIT=FALSE",
            "LOCK_TIMEOUT=10000", "QUERY_CACHE_SIZE=100");

    /** At that address, made durable. */
    static H2 opened(String url) {
        var durable = durable(url);
        return new H2(durable, open(durable));
    }

    @Override
    public HikariDataSource pool() {
        return Pool.ofFile(url);
    }

    @Override
    public DataSource migrating(HikariDataSource pool) {
        return pool;
    }

    @Override
    public List<String> scripts() {
        return List.of("classpath:db/migration");
    }

    @Override
    public Connection separate() {
        return open(url);
    }

    @Override
    public void close() throws SQLException {
        try (keeper) {
            shutdown(keeper);
        }
    }

    /** The address of the database in a data folder. */
    static String url(Path data) {
        return PREFIX + "file:" + data.toAbsolutePath().normalize().resolve("crickets");
    }

    /**
     * With what keeps a promise: every commit is in the file before it is acknowledged (by default H2 loses some when it
     * is killed), and the file is closed by us, after all others. Each session keeps all our statements prepared (by default
     * eight, so that it parses them again and again).
     */
    private static String durable(String url) {
        var settings = url;
        for (var setting : SETTINGS) {
            var name = setting.substring(0, setting.indexOf('=') + 1);
            if (!url.toUpperCase(Locale.ROOT).contains(";" + name))
                settings += ";" + setting;
        }
        return settings;
    }

    static Connection open(String url) {
        try {
            return DriverManager.getConnection(url, "", "");
        } catch (SQLException e) {
            throw problem(url, e);
        }
    }

    /** Writes all tables into a zipped script. */
    static void script(Connection connection, Path zip) throws SQLException {
        try (var script = connection.prepareStatement("script to ? compression zip")) {
            script.setString(1, zip.toString());
            script.execute();
        }
    }

    /** Reads what {@link #script} wrote into an empty database. */
    static void runScript(Connection connection, Path zip) throws SQLException {
        try (var script = connection.prepareStatement("runscript from ? compression zip")) {
            script.setString(1, zip.toString());
            script.execute();
        }
    }

    private static void shutdown(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    private static StorageProblem problem(String url, SQLException e) {
        var file = url.replaceFirst("^" + PREFIX + "(file:)?", "").replaceFirst(";.*", "") + ".mv.db";
        return new StorageProblem(switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> "The database " + file
                    + " is in use by another program, probably another Crickets: stop that one first.";
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.GENERAL_ERROR_1 ->
                "The database " + file + " is damaged: move it away and restore the newest file of the folder backups"
                        + " beside it.";
            default -> "The database " + file + " cannot be opened (" + StorageProblem.firstLine(e)
                    + "): see that the folder is there, can be written to and has room.";
        }, e);
    }
}

package org.crickets.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;

/** The connections to the database: at most so many as {@link Turns} gives, and a few more for who takes no turns. */
final class Pool {
    static final int SIZE = 8;
    /** For updates alone, beside those: what a person just said does not wait behind a morning's reminders. */
    static final int UPDATES = 3;
    /** Quartz's: its scheduler, its look at the cluster, and the job under way. */
    private static final int OTHERS = 3;

    private Pool() {}

    /** For a file: opened once, never replaced. */
    static HikariDataSource ofFile(String url) {
        var config = named();
        config.setJdbcUrl(url);
        config.setUsername("");
        config.setPassword("");
        config.setMaximumPoolSize(SIZE + UPDATES);
        config.setMinimumIdle(SIZE + UPDATES);
        config.setMaxLifetime(0);
        config.setKeepaliveTime(0);
        config.setConnectionTimeout(30_000);
        return new HikariDataSource(config);
    }

    /** For a server that may go away and come back: each is tried before it is handed out, and replaced in time. */
    static HikariDataSource ofServer(DataSource server, String first) {
        var config = named();
        config.setDataSource(server);
        config.setConnectionInitSql(first);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(SIZE + UPDATES + OTHERS);
        config.setMinimumIdle(2);
        config.setMaxLifetime(Duration.ofMinutes(30).toMillis());
        config.setKeepaliveTime(Duration.ofMinutes(2).toMillis());
        config.setValidationTimeout(3_000);
        config.setConnectionTimeout(5_000);
        return new HikariDataSource(config);
    }

    private static HikariConfig named() {
        var config = new HikariConfig();
        config.setPoolName("crickets");
        return config;
    }
}

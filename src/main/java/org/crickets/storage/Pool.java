package org.crickets.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The connections to the database: a fixed number, opened once, never replaced. */
final class Pool {
    static final int SIZE = 8;

    private Pool() {}

    static HikariDataSource of(String url) {
        var config = new HikariConfig();
        config.setPoolName("crickets");
        config.setJdbcUrl(url);
        config.setUsername("");
        config.setPassword("");
        config.setMaximumPoolSize(SIZE);
        config.setMinimumIdle(SIZE);
        config.setMaxLifetime(0);
        config.setKeepaliveTime(0);
        config.setConnectionTimeout(30_000);
        return new HikariDataSource(config);
    }
}

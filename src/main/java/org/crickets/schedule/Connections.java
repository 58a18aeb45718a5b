package org.crickets.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.quartz.utils.ConnectionProvider;

/** Lends Quartz the connections of the program; they are opened and closed by others. */
record Connections(DataSource shared) implements ConnectionProvider {
    @Override
    public Connection getConnection() throws SQLException {
        return shared.getConnection();
    }

    @Override
    public void initialize() {
        // They are open.
    }

    @Override
    public void shutdown() {
        // They stay open.
    }
}

package org.crickets.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * All that differs between the databases: how they are reached, their errors in words, and what only one of them has.
 * Every other statement of this package runs on both.
 */
sealed interface Dialect permits H2, PostgreSql {
    /** Where a database of this address is to be reached; connects to it once, so that a problem is told now. */
    static Dialect at(Address address) {
        if (address.url().startsWith(H2.PREFIX))
            return H2.opened(address.url());
        if (address.url().startsWith(PostgreSql.PREFIX))
            return PostgreSql.reached(address);
        throw new StorageProblem("The database address " + address
                + " is neither PostgreSQL's nor H2's: give one such as jdbc:postgresql://localhost/crickets or"
                + " jdbc:h2:file:/srv/crickets/data, or none to use the data folder.");
    }

    /** The connections, opened. */
    HikariDataSource pool();

    /** Connections for bringing the tables up to date, which may take long. */
    DataSource migrating(HikariDataSource pool);

    /**
     * Where the scripts of the tables lie. Those of all databases are numbered V1, V2, …; those of one database alone
     * stand between: V1_1, V1_2 belong after V1.
     */
    List<String> scripts();

    /** A connection outside the pool, for one long work; to be closed by who asks for it. */
    Connection separate() throws SQLException;

    /** Ends what was opened, after the pool was closed. */
    void close() throws SQLException;
}

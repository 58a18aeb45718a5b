package org.crickets.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that several programs may share: all that is PostgreSQL's own. */
record PostgreSql(Address address) implements Dialect {
    static final String PREFIX = "jdbc:postgresql:";

    /**
     * What every session starts with. A program that was stopped in the midst of a transaction must not hold its rows
     * for ever; and a commit is on disk before it is acknowledged, also where the server's settings say otherwise.
     */
    private static final String FIRST = """
            select set_config('idle_in_transaction_session_timeout', '10s', false),
            set_config('lock_timeout', '10s', false),
            set_config('synchronous_commit', case current_setting('synchronous_commit')
            when 'off' then 'on' else current_setting('synchronous_commit') end, false)""";
    private static final int CONNECT_SECONDS = 5;
    /** A server that says nothing for so long is given up, and what was asked of it fails. */
    private static final int ANSWER_SECONDS = 30;
    private static final int LEASE_SECONDS = 4;

    static PostgreSql reached(Address address) {
        // The driver would quote what stands there, be it a password, in its log.
        if (address.url().matches(PREFIX + "//[^/?]*@.*"))
            throw new StorageProblem(
                    "The database address " + address + " has a user before the host, where PostgreSQL's"
                            + " have none: name them in CRICKETS_DB_USER and CRICKETS_DB_PASSWORD_FILE.");
        var server = new PostgreSql(address);
        if (Driver.parseURL(address.url(), null) == null)
            throw new StorageProblem("The database address " + address
                    + " cannot be read: give one such as jdbc:postgresql://localhost/crickets.");
        try (var connection = server.source(ANSWER_SECONDS).getConnection()) {
            connection.isValid(CONNECT_SECONDS);
            return server;
        } catch (SQLException e) {
            throw server.problem(e);
        }
    }

    @Override
    public HikariDataSource pool() {
        return Pool.ofServer(source(ANSWER_SECONDS), FIRST);
    }

    /** Without a limit of time: a large table may take long. */
    @Override
    public DataSource migrating(HikariDataSource pool) {
        return source(0);
    }

    @Override
    public List<String> scripts() {
        return List.of("classpath:db/migration", "classpath:db/postgresql");
    }

    @Override
    public Connection separate() throws SQLException {
        return source(0).getConnection();
    }

    /** A connection for the lease: it tells soon when the server is away. */
    Connection forLease() throws SQLException {
        var connection = source(LEASE_SECONDS).getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute(FIRST);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void close() {
        // Nothing but the pool was opened.
    }

    private PGSimpleDataSource source(int answerSeconds) {
        var source = new PGSimpleDataSource();
        source.setUrl(address.url());
        address.user().ifPresent(source::setUser);
        address.password().ifPresent(source::setPassword);
        source.setApplicationName("crickets");
        // Or else its errors quote the values of a batch: what was said.
        source.setLogServerErrorDetail(false);
        source.setTcpKeepAlive(true);
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setLoginTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(answerSeconds);
        return source;
    }

    private StorageProblem problem(SQLException e) {
        var state = Optional.ofNullable(e.getSQLState()).orElse("");
        return new StorageProblem(switch (state) {
            case "28P01", "28000", "08004" -> "The database " + address + " does not let this user in: see to"
                    + " CRICKETS_DB_USER and CRICKETS_DB_PASSWORD_FILE (or CRICKETS_DB_PASSWORD).";
            case "3D000" -> "The database " + address + " does not exist: make it, such as with createdb crickets.";
            default -> "The database " + address + " cannot be reached (" + StorageProblem.firstLine(e)
                    + "): see that PostgreSQL runs there and listens.";
        }, e);
    }
}

package org.crickets.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that several programs may share: all that is PostgreSQL's own. */
record PostgreSql(Address address) implements Dialect {
    static final String PREFIX = "jdbc:postgresql:";

    private static final String LONG = """
            set_config('lock_timeout', '10s', false),
            set_config('synchronous_commit', case current_setting('synchronous_commit')
            when 'off' then 'on' else current_setting('synchronous_commit') end, false)""";
    /**
     * What every session starts with. A program that was stopped in the midst of a transaction must not hold its rows
     * for ever; and a commit is on disk before it is acknowledged, also where the server's settings say otherwise. Each
     * statement is planned when it is done: a plan that was kept from a quiet night, when the outbox was empty, would read
     * all of it in the morning, for each message anew.
     */
    private static final String FIRST = """
            select set_config('idle_in_transaction_session_timeout', '10s', false),
            set_config('plan_cache_mode', 'force_custom_plan', false),
            """ + LONG;
    /** By which the sessions of a program that runs are known. */
    private static final String NAME = "crickets";
    /** Of a restore or a move, that another one may know of it: "crickets" in letters. */
    private static final long CLAIM = 0x637269636b657473L;
    private static final Duration SESSION_END = Duration.ofSeconds(2);
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
    public DataSource migrating() {
        return unhurried();
    }

    @Override
    public List<String> scripts() {
        return List.of("classpath:db/migration", "classpath:db/postgresql");
    }

    @Override
    public Object name() {
        return address;
    }

    @Override
    public Connection separate() throws SQLException {
        var connection = unhurried().getConnection();
        ask(connection, "select " + LONG);
        return connection;
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    @Override
    public void hold(Connection connection) throws SQLException {
        var tables = Tables.kept(connection).stream().map(Table::name).toList();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        if (!tables.isEmpty())
            try (var statement = connection.createStatement()) {
                statement.execute("lock table " + String.join(", ", tables) + " in share mode");
            }
    }

    @Override
    public long nextNumber(Connection connection, String table) throws SQLException {
        var sequence = ask(connection, "select pg_get_serial_sequence('" + table + "', 'id')");
        return Long.parseLong(ask(connection,
                "select last_value + case when is_called then 1 else 0 end from " + sequence));
    }

    @Override
    public void claim(Connection connection) throws SQLException {
        if (!ask(connection, "select pg_try_advisory_lock(" + CLAIM + ")").equals("t"))
            throw new StorageProblem("Another restore or move fills the database " + address
                    + " just now: wait for its end, or end it.");
    }

    /** Sessions that were closed just now may be there for a moment. */
    @Override
    public void refuseUse(Connection connection) throws SQLException {
        long start = System.nanoTime();
        while (isUsed(connection)) {
            if (System.nanoTime() - start > SESSION_END.toNanos())
                throw new StorageProblem("The database " + address
                        + " is in use by another program, probably another Crickets: stop that one first.");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** A program's pool is open before it looks whether the database is marked. */
    private static boolean isUsed(Connection connection) throws SQLException {
        return !ask(connection, "select count(*) from pg_stat_activity where datname = current_database()"
                + " and application_name = '" + NAME + "'").equals("0");
    }

    @Override
    public String identity(Connection connection) throws SQLException {
        return ask(connection, "select system_identifier || '/' || current_database() from pg_control_system()");
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
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

    /** For what may take long; not taken for a program that runs. */
    private PGSimpleDataSource unhurried() {
        var source = source(0);
        source.setApplicationName(NAME + " copy");
        return source;
    }

    private PGSimpleDataSource source(int answerSeconds) {
        var source = new PGSimpleDataSource();
        source.setUrl(address.url());
        address.user().ifPresent(source::setUser);
        address.password().ifPresent(source::setPassword);
        source.setApplicationName(NAME);
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

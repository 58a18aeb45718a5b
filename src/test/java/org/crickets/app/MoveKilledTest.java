package org.crickets.app;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.crickets.storage.Address;
import org.crickets.storage.Database;
import org.crickets.storage.Postgres;
import org.crickets.storage.StorageProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands, each killed (kill -9) while it works: what it was to fill is refused by the program or empty, and the
 * next run ends with the same counts and checksums. Ten kills each with -Dchaos.full=true, else two.
 */
@Tag("proof")
class MoveKilledTest {
    private static final boolean FULL = Boolean.getBoolean("chaos.full");
    private static final int KILLS = FULL ? 10 : 2;
    private static final int CHATS = 200;
    private static final int FACTS = FULL ? 100_000 : 10_000;
    private static final List<String> TABLES = List.of("chat", "fact", "alarm", "update_seen", "outbox", "message");
    private static final Random RANDOM = new Random(12);

    @TempDir
    Path here;

    private String from = "";
    private Map<String, List<Long>> held = Map.of();

    @BeforeEach
    void fill() throws SQLException {
        from = "jdbc:h2:file:" + here.resolve("data/crickets");
        Database.inFolder(here.resolve("data")).close();
        try (var connection = connect(from); var statement = connection.createStatement()) {
            for (var sql : rows())
                statement.execute(sql);
        }
        held = sums(from);
        assertThat(held).hasEntrySatisfying("fact", sum -> assertThat(sum.getFirst()).isEqualTo(FACTS));
    }

    @Test
    void aMoveToPostgreSqlAndBackThatIsKilled() throws Exception {
        var server = Postgres.empty();
        killed("H2 → PostgreSQL", Map.of(), server, "move", "--to", server);
        var back = "jdbc:h2:file:" + here.resolve("back/crickets");
        killed("PostgreSQL → H2", Map.of("CRICKETS_DB_URL", server), back, "move", "--to", back);
    }

    @Test
    void aBackupAndARestoreThatAreKilled() throws Exception {
        var file = here.resolve("all.zip");
        int killed = 0;
        for (int kill = 0; kill < KILLS; kill++)
            killed += run(Map.of(), kill, "backup", file.toString()) ? 1 : 0;
        // A kill that came too late left a whole file.
        Files.deleteIfExists(file);
        assertThat(end(Map.of(), "backup", file.toString()).code()).isZero();
        try (var beside = Files.list(here)) {
            assertThat(beside.map(it -> it.getFileName().toString())).contains("all.zip")
                    .noneMatch(name -> name.startsWith("all.zip."));
        }
        assertThat(sums(from)).isEqualTo(held);
        System.out
                .println("proof 12: backup: killed " + killed + " times; the data are as they were, the file is whole");
        var h2 = "jdbc:h2:file:" + here.resolve("restored/crickets");
        killed("restore into H2", Map.of("CRICKETS_DB_URL", h2), h2, "restore", file.toString());
        var server = Postgres.empty();
        killed("restore into PostgreSQL", Map.of("CRICKETS_DB_URL", server), server, "restore", file.toString());
    }

    /** What the mark is for: without it a program would go on with what a killed move left. */
    @Test
    void withoutTheMarkHalfADatabaseWouldBeTakenForAWholeOne() throws Exception {
        var to = Postgres.empty();
        int seen = 0;
        for (int tried = 0; tried < 20 && seen == 0; tried++) {
            run(Map.of(), 0, "move", "--to", to);
            if (refused(to)) {
                Postgres.run(to, "drop table unfinished");
                Database.at(Address.of(to)).close();
                long found = count(to, "fact");
                System.out.println("proof 12, control: without the mark a database with " + found + " of " + FACTS
                        + " facts is opened");
                assertThat(found).as("opened, and not whole").isLessThan(FACTS);
                seen++;
            } else {
                to = Postgres.empty();
            }
        }
        assertThat(seen).isEqualTo(1);
    }

    private void killed(String what, Map<String, String> environment, String to, String... command) throws Exception {
        int killed = 0;
        int marked = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (run(environment, kill, command)) {
                killed++;
                marked += refused(to) ? 1 : 0;
            } else {
                // It was quicker than the kill: nothing is to be begun anew.
                assertThat(sums(to)).isEqualTo(held);
                assertThat(end(environment, command).complaints().toString()).contains("not empty");
                break;
            }
        }
        if (killed == KILLS) {
            var end = end(environment, command);
            assertThat(end.complaints()).isEmpty();
            assertThat(end.code()).isZero();
        }
        assertThat(sums(to)).isEqualTo(held);
        assertThat(sums(from)).isEqualTo(held);
        Database.at(Address.of(to)).close();
        assertThat(killed).as("killed midway").isPositive();
        System.out
                .println("proof 12: " + what + ": " + FACTS + " facts, killed midway " + killed
                        + " times, then marked as unfinished "
                        + marked + " times; counts and checksums of " + TABLES.size() + " tables are the same");
    }

    /** Whether it was killed before its end: the first kill comes early in the copying, the later ones anywhere. */
    private boolean run(Map<String, String> environment, int kill, String... command) throws Exception {
        try (var running = Running.start(here, environment, command)) {
            int lines = 1 + (kill == 0 ? 0 : RANDOM.nextInt(FULL ? 24 : 12));
            while (running.isAlive() && sinceCopying(running) < lines)
                running.awaitEndFor(5, MILLISECONDS);
            running.awaitEndFor(RANDOM.nextInt(60), MILLISECONDS);
            boolean alive = running.isAlive();
            running.kill();
            return alive;
        }
    }

    /** A restore reads its file to the end before. */
    private static long sinceCopying(Running running) {
        return running.out().lines().dropWhile(line -> line.startsWith("checking")).count();
    }

    private Running.End end(Map<String, String> environment, String... command) {
        return Running.start(here, environment, command).awaitEnd();
    }

    /** Whether the program refuses it; where it does not, there is nothing in it that could be taken for the data. */
    private static boolean refused(String to) throws SQLException {
        if (to.startsWith("jdbc:h2:") && !Files.exists(Path.of(to.substring("jdbc:h2:file:".length()) + ".mv.db")))
            return false;
        try (var connection = connect(to);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(case when lower(table_name) = 'unfinished' then 1 end),
                        count(case when lower(table_name) = 'fact' then 1 end) from information_schema.tables""")) {
            rows.next();
            boolean marked = rows.getInt(1) == 1;
            if (!marked && rows.getInt(2) == 1)
                assertThat(count(to, "fact")).as("not marked, so nothing is in it").isZero();
            if (!marked)
                return false;
        }
        try {
            Database.at(Address.of(to)).close();
            throw new AssertionError("A marked database was opened.");
        } catch (StorageProblem problem) {
            assertThat(problem).hasMessageContaining("not filled to the end");
            return true;
        }
    }

    private static Connection connect(String url) throws SQLException {
        return url.startsWith("jdbc:h2:")
                ? DriverManager.getConnection(url, "", "")
                : DriverManager.getConnection(url);
    }

    private static long count(String url, String table) throws SQLException {
        try (var connection = connect(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Count and checksum of each table, in another way than the program's own. */
    private static Map<String, List<Long>> sums(String url) throws SQLException {
        var sums = new TreeMap<String, List<Long>>();
        try (var connection = connect(url)) {
            for (var table : TABLES)
                sums.put(table, sum(connection, table));
        }
        return sums;
    }

    private static List<Long> sum(Connection connection, String table) throws SQLException {
        long count = 0;
        long sum = 0;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                long row = 17;
                for (int column = 1; column <= columns; column++)
                    row = row * 1_000_003 + text(rows, column).hashCode();
                sum += row * row;
                count++;
            }
        }
        return List.of(count, sum);
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        var type = rows.getMetaData().getColumnTypeName(column).toLowerCase(Locale.ROOT);
        return type.startsWith("timestamp")
                ? Optional.ofNullable(rows.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant)
                        .toString()
                : String.valueOf(rows.getObject(column));
    }

    private static List<String> rows() {
        var sql = new ArrayList<>(List.of(
                """
                        insert into chat select x, '{"zone":"Europe/London"}', '{"type":"Idle"}', true, 0,
                        timestamp with time zone '2026-03-02 08:00:00.123456+00' from system_range(1, %d)""",
                """
                        insert into fact (chat, process, source, logged_at, type, version, body) select 1 + mod(x, %d), 1,
                        'm' || x, dateadd(second, x, timestamp with time zone '2026-03-02 08:00:00+00'), 'noted', 1,
                        '{"text":"Zoë said “' || x || '”"}' from system_range(1, %2$d)""",
                """
                        insert into alarm select x, '1.1.FOLLOW_UP.0.1', timestamp with time zone
                        '2026-03-09 08:00:00+00' from system_range(1, %d)""",
                "insert into update_seen select x, timestamp with time zone '2026-03-02 08:00:00+00', null"
                        + " from system_range(1, %2$d)",
                """
                        insert into outbox (chat, kind, body, source, status, attempts, ambiguous, not_before, created)
                        select x, 'message', '{"html":"🍓 ' || x || '"}', 'bot', 'queued', 0, false,
                        timestamp with time zone '2026-03-02 08:00:00+00', timestamp with time zone '2026-03-02 08:00:00+00'
                        from system_range(1, %d)""",
                "insert into message select 1000000 + x, 1 + mod(x, %d), x, 1, 'm' || x from system_range(1, %2$d)"));
        return IntStream.range(0, sql.size()).mapToObj(i -> sql.get(i).formatted(CHATS, FACTS)).toList();
    }
}

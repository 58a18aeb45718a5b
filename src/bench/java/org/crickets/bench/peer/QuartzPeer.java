package org.crickets.bench.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.impl.jdbcjobstore.StdJDBCDelegate;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/** Quartz with a trigger for each reminder, as many taken at once as it has threads. */
public final class QuartzPeer {
    private static final String STORE = "org.quartz.jobStore.";
    private static final String TRIGGERS = """
            insert into qrtz_triggers (sched_name, trigger_name, trigger_group, job_name, job_group, next_fire_time,
            prev_fire_time, priority, trigger_state, trigger_type, start_time, end_time, misfire_instr)
            select 'peer', cast(n.x as varchar(100)), 'reminders', 'reminder', 'DEFAULT', %1$d, -1, 5, 'WAITING', 'SIMPLE',
            %1$d, 0, -1 from %2$s;
            analyze;
            insert into qrtz_simple_triggers (sched_name, trigger_name, trigger_group, repeat_count, repeat_interval,
            times_triggered) select 'peer', cast(n.x as varchar(100)), 'reminders', 0, 0, 0 from %2$s;
            """;

    private QuartzPeer() {}

    static void main() throws SQLException, SchedulerException, IOException, InterruptedException {
        var peer = Peer.here();
        peer.run(tables(peer.isFile()));
        DBConnectionManager.getInstance().addConnectionProvider("peer", new Provider(peer));
        var scheduler = new StdSchedulerFactory(properties(peer.isFile())).getScheduler();
        Job reminder = context -> peer.send(Long.parseLong(context.getTrigger().getKey().getName()));
        scheduler.setJobFactory((_, _) -> reminder);
        scheduler.addJob(JobBuilder.newJob(Job.class).withIdentity(JobKey.jobKey("reminder")).storeDurably().build(), true);
        peer.run(TRIGGERS.formatted(System.currentTimeMillis(), peer.numbers()));
        Peer.awaitWord();
        scheduler.start();
        new CountDownLatch(1).await();
    }

    private static Properties properties(boolean isFile) {
        var properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", "peer");
        properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.setProperty("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", Integer.toString(Peer.THREADS));
        properties.setProperty("org.quartz.threadPool.threadCount", Integer.toString(Peer.THREADS));
        properties.setProperty(StdSchedulerFactory.PROP_JOB_STORE_CLASS, JobStoreTX.class.getName());
        properties.setProperty(STORE + "driverDelegateClass",
                (isFile ? StdJDBCDelegate.class : PostgreSQLDelegate.class).getName());
        properties.setProperty(STORE + "dataSource", "peer");
        properties.setProperty(STORE + "acquireTriggersWithinLock", "true");
        properties.setProperty(STORE + "useProperties", "true");
        return properties;
    }

    /** Quartz's own, without what drops them first. */
    private static String tables(boolean isFile) throws IOException {
        var name = "/org/quartz/impl/jdbcjobstore/tables_" + (isFile ? "h2" : "postgres") + ".sql";
        try (var in = Objects.requireNonNull(JobStoreTX.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("--") && !line.startsWith("DROP"))
                    .collect(Collectors.joining("\n")).replaceAll("(?i)\\bcommit;", "");
        }
    }

    private record Provider(Peer peer) implements ConnectionProvider {
        @Override
        public Connection getConnection() throws SQLException {
            return peer.database().getConnection();
        }

        @Override
        public void shutdown() {
            peer.database().close();
        }

        @Override
        public void initialize() {
            // It is open.
        }
    }
}

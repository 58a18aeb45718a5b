package org.crickets.schedule;

import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.simpl.RAMJobStore;
import org.quartz.simpl.SimpleThreadPool;
import org.quartz.utils.DBConnectionManager;

/** Quartz as we use it: a few threads of its own, no plugin, no look for updates. */
final class Quartz {
    private static final String STORE = "org.quartz.jobStore.";

    private Quartz() {}

    /** In memory, for this program alone. */
    static Scheduler inMemory(Map<String, Runnable> jobs) throws SchedulerException {
        var properties = properties(name(), 3);
        properties.setProperty(StdSchedulerFactory.PROP_JOB_STORE_CLASS, RAMJobStore.class.getName());
        return scheduler(properties, jobs);
    }

    /**
     * In the tables {@code quartz_…}, for all programs on that database: one of them runs a job when its time has come,
     * and another one takes over the jobs of a program that died.
     */
    static Scheduler clustered(Map<String, Runnable> jobs, DataSource shared) throws SchedulerException {
        var name = name();
        DBConnectionManager.getInstance().addConnectionProvider(name, new Connections(shared));
        var properties = properties(name, 2);
        properties.setProperty("org.quartz.scheduler.instanceId", "AUTO");
        properties.setProperty(StdSchedulerFactory.PROP_JOB_STORE_CLASS, ClusterStore.class.getName());
        properties.setProperty(STORE + "driverDelegateClass", PostgreSQLDelegate.class.getName());
        properties.setProperty(STORE + "dataSource", name);
        properties.setProperty(STORE + "tablePrefix", "quartz_");
        properties.setProperty(STORE + "useProperties", "true");
        properties.setProperty(STORE + "isClustered", "true");
        properties.setProperty(STORE + "clusterCheckinInterval", "5000");
        properties.setProperty(STORE + "acquireTriggersWithinLock", "true");
        return scheduler(properties, jobs);
    }

    private static Scheduler scheduler(Properties properties, Map<String, Runnable> jobs) throws SchedulerException {
        var scheduler = new StdSchedulerFactory(properties).getScheduler();
        scheduler.setJobFactory((bundle, _) -> new Errand(
                Objects.requireNonNull(jobs.get(bundle.getJobDetail().getKey().getName()))));
        return scheduler;
    }

    /** Schedulers of one program must not share a name. */
    private static String name() {
        return "crickets-" + UUID.randomUUID();
    }

    private static Properties properties(String name, int threads) {
        var properties = new Properties();
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_INSTANCE_NAME, name);
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_MAKE_SCHEDULER_THREAD_DAEMON, "false");
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_INTERRUPT_JOBS_ON_SHUTDOWN, "false");
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_INTERRUPT_JOBS_ON_SHUTDOWN_WITH_WAIT, "false");
        properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.setProperty(StdSchedulerFactory.PROP_THREAD_POOL_CLASS, SimpleThreadPool.class.getName());
        properties.setProperty("org.quartz.threadPool.threadCount", Integer.toString(threads));
        return properties;
    }
}

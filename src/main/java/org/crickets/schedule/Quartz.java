package org.crickets.schedule;

import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.simpl.RAMJobStore;
import org.quartz.simpl.SimpleThreadPool;

/** Quartz as we use it: in memory, three threads of its own, no plugin, no look for updates. */
final class Quartz {
    private Quartz() {}

    static Scheduler scheduler(Map<String, Runnable> jobs) throws SchedulerException {
        var scheduler = new StdSchedulerFactory(properties()).getScheduler();
        scheduler.setJobFactory((bundle, _) -> new Errand(
                Objects.requireNonNull(jobs.get(bundle.getJobDetail().getKey().getName()))));
        return scheduler;
    }

    /** Schedulers of one program must not share a name. */
    private static Properties properties() {
        var properties = new Properties();
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_INSTANCE_NAME, "crickets-" + UUID.randomUUID());
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_MAKE_SCHEDULER_THREAD_DAEMON, "false");
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_INTERRUPT_JOBS_ON_SHUTDOWN, "false");
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_INTERRUPT_JOBS_ON_SHUTDOWN_WITH_WAIT, "false");
        properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.setProperty(StdSchedulerFactory.PROP_THREAD_POOL_CLASS, SimpleThreadPool.class.getName());
        properties.setProperty("org.quartz.threadPool.threadCount", "3");
        properties.setProperty(StdSchedulerFactory.PROP_JOB_STORE_CLASS, RAMJobStore.class.getName());
        return properties;
    }
}

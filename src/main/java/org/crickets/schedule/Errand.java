package org.crickets.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A piece of work as Quartz runs it: it may fail, and then runs again at its next time. */
@DisallowConcurrentExecution
final class Errand implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(Errand.class);

    private final Runnable work;

    Errand(Runnable work) {
        this.work = work;
    }

    @Override
    public void execute(JobExecutionContext context) {
        try {
            work.run();
        } catch (Throwable e) {
            LOG.error("The job \"{}\" failed; it runs again at its next time.",
                    context.getJobDetail().getKey().getName(),
                    e);
        }
    }
}

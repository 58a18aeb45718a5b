package org.crickets.schedule;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.Trigger.TriggerState;
import org.quartz.TriggerBuilder;
import org.quartz.impl.matchers.GroupMatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The daily jobs of the house in a scheduler, and what to do when what the scheduler keeps of them is damaged. */
final class Crons {
    private static final Logger LOG = LoggerFactory.getLogger(Crons.class);

    private final Scheduler scheduler;
    private final Map<JobDetail, CronTrigger> wanted;

    /** {@code times}: when each job is due, once a day. */
    Crons(Scheduler scheduler, Map<String, Schedule.Night> times) {
        this.scheduler = scheduler;
        this.wanted = times.entrySet().stream().collect(Collectors.toUnmodifiableMap(each -> job(each.getKey()),
                Crons::trigger));
    }

    /** Puts them there; those that are there as they should be stay, so that one missed meanwhile is made up for. */
    void set() throws SchedulerException {
        if (!areThere())
            anew();
    }

    /**
     * One row that Quartz cannot read stops all jobs of a store in a database, on every program. They are few and known,
     * so they are put there anew; only what was missed meanwhile is not made up for.
     */
    void mend() {
        try {
            if (!isReadable() || !areThere()) {
                LOG.error("What Quartz keeps of the daily jobs is damaged; they are set anew.");
                anew();
            }
        } catch (SchedulerException e) {
            LOG.warn("The daily jobs cannot be looked at: {}", e.getMessage());
        }
    }

    private void anew() throws SchedulerException {
        scheduler.clear();
        for (var each : wanted.entrySet())
            scheduler.scheduleJobs(Map.of(each.getKey(), Set.of(each.getValue())), true);
    }

    private boolean isReadable() throws SchedulerException {
        try {
            for (var key : scheduler.getTriggerKeys(GroupMatcher.anyGroup()))
                if (scheduler.getTrigger(key) == null || scheduler.getTriggerState(key) == TriggerState.ERROR)
                    return false;
            return true;
        } catch (SchedulerException | RuntimeException e) {
            // The database may be away, which a second question without reading rows tells.
            scheduler.getTriggerKeys(GroupMatcher.anyGroup());
            return false;
        }
    }

    private boolean areThere() throws SchedulerException {
        try {
            var keys = wanted.values().stream().map(Trigger::getKey).collect(Collectors.toSet());
            if (!scheduler.getTriggerKeys(GroupMatcher.anyGroup()).equals(keys))
                return false;
            for (var each : wanted.entrySet())
                if (!isSame(each.getValue(), scheduler.getTrigger(each.getValue().getKey())))
                    return false;
            return true;
        } catch (SchedulerException | RuntimeException e) {
            scheduler.getTriggerKeys(GroupMatcher.anyGroup());
            return false;
        }
    }

    private static boolean isSame(CronTrigger wanted, Trigger found) {
        return found instanceof CronTrigger cron && cron.getCronExpression().equals(wanted.getCronExpression())
                && cron.getTimeZone().equals(wanted.getTimeZone());
    }

    private static JobDetail job(String name) {
        return JobBuilder.newJob(Errand.class).withIdentity(name).build();
    }

    private static CronTrigger trigger(Entry<String, Schedule.Night> each) {
        var night = each.getValue();
        return TriggerBuilder.newTrigger().withIdentity(each.getKey())
                .withSchedule(CronScheduleBuilder.dailyAtHourAndMinute(night.at().getHour(), night.at().getMinute())
                        .inTimeZone(TimeZone.getTimeZone(night.zone())).withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}

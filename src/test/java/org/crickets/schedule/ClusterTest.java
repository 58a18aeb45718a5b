package org.crickets.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.crickets.storage.Postgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.quartz.JobKey;
import org.quartz.SchedulerException;

/** Two programs share the daily jobs by a PostgreSQL database. */
class ClusterTest {
    private static final int NEVER = 3600;

    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger backups = new AtomicInteger();
    private final AtomicInteger cleanings = new AtomicInteger();
    private String url = "";

    @BeforeEach
    void makeDatabase() {
        url = Postgres.fresh();
    }

    @Test
    void oneOfTwoDoesADailyJobAndBothLookForWhatIsDue() throws SchedulerException {
        try (var one = schedule(NEVER); var other = schedule(NEVER)) {
            one.start();
            other.start();
            await().atMost(Duration.ofSeconds(20)).until(() -> members().size() == 2);
            assertThat(jobs()).containsExactly("backup 0 30 3 ? * *", "housekeeping 0 15 4 ? * *");
            one.daily().triggerJob(JobKey.jobKey("backup"));
            await().atMost(Duration.ofSeconds(60)).until(() -> backups.get() == 1);
            int before = looks.get();
            await().until(() -> looks.get() > before + 2);
            assertThat(backups).hasValue(1);
        }
    }

    @Test
    void anotherHourIsTakenOverAndTheSameIsLeftAsItIs() {
        schedule(NEVER).close();
        makeDueNow("backup");
        var due = Postgres.ask(url, "select next_fire_time from quartz_triggers order by trigger_name",
                row -> row.getLong(1));
        schedule(NEVER).close();
        assertThat(Postgres.ask(url, "select next_fire_time from quartz_triggers order by trigger_name",
                row -> row.getLong(1))).as("a backup that was missed is still to be made").isEqualTo(due);
        new Schedule(work(), new Schedule.Night(LocalTime.of(1, 0), ZoneOffset.UTC), Optional.of(source())).close();
        assertThat(jobs()).containsExactly("backup 0 0 1 ? * *", "housekeeping 0 45 1 ? * *");
    }

    @Test
    void aDamagedRowStopsTheDailyJobsButNothingThatIsDue() {
        try (var schedule = schedule(NEVER)) {
            schedule.start();
            damage();
            makeDueNow("housekeeping");
            await().during(Duration.ofSeconds(4)).atMost(Duration.ofSeconds(20)).until(() -> cleanings.get() == 0);
            int before = looks.get();
            await().until(() -> looks.get() > before + 1);
        }
    }

    @Test
    void aDamagedRowIsMended() {
        try (var schedule = schedule(1)) {
            schedule.start();
            damage();
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(jobs())
                    .containsExactly("backup 0 30 3 ? * *", "housekeeping 0 15 4 ? * *"));
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                makeDueNow("housekeeping");
                return cleanings.get() > 0;
            });
        }
    }

    private void damage() {
        Postgres.run(url, "update quartz_cron_triggers set cron_expression = 'garbage' where trigger_name = 'backup'");
        makeDueNow("backup");
    }

    private void makeDueNow(String trigger) {
        Postgres.run(url,
                "update quartz_triggers set next_fire_time = extract(epoch from clock_timestamp())::bigint * 1000"
                        + " where trigger_name = '" + trigger + "'");
    }

    private List<String> jobs() {
        return Postgres.ask(url, "select trigger_name || ' ' || cron_expression from quartz_cron_triggers order by 1",
                row -> row.getString(1));
    }

    private List<String> members() {
        return Postgres.ask(url, "select instance_name from quartz_scheduler_state where sched_name = 'crickets'",
                row -> row.getString(1));
    }

    private DataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }

    private Work work() {
        return new Work(looks::incrementAndGet, backups::incrementAndGet, cleanings::incrementAndGet);
    }

    private Schedule schedule(int mendSeconds) {
        return new Schedule(work(), new Schedule.Night(LocalTime.of(3, 30), ZoneOffset.UTC), Optional.of(source()),
                mendSeconds);
    }
}

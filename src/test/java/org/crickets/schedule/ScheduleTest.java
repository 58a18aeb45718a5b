package org.crickets.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;

class ScheduleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger backups = new AtomicInteger();
    private final AtomicInteger cleanings = new AtomicInteger();

    @Test
    void itLooksForDueRemindersEverySecond() {
        try (var schedule = schedule(looks::incrementAndGet)) {
            schedule.start();
            long start = System.nanoTime();
            await().until(() -> looks.get() >= 4);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(2500),
                    Duration.ofSeconds(8));
        }
        assertThat(backups).hasValue(0);
        assertThat(cleanings).hasValue(0);
    }

    @Test
    void nothingRunsBeforeTheStartOrAfterTheEnd() {
        var schedule = schedule(looks::incrementAndGet);
        assertThat(looks).hasValue(0);
        schedule.start();
        await().until(() -> looks.get() >= 1);
        schedule.close();
        int last = looks.get();
        await().during(Duration.ofMillis(1500)).atMost(Duration.ofSeconds(5)).until(() -> looks.get() == last);
    }

    @Test
    void aFailureIsNotTheEnd() {
        try (var schedule = schedule(() -> {
            if (looks.incrementAndGet() == 1)
                throw new IllegalStateException("broken");
            if (looks.get() == 2)
                throw new AssertionError("worse");
        })) {
            schedule.start();
            await().until(() -> looks.get() >= 3);
        }
    }

    @Test
    void aLongLookIsNotOvertaken() {
        var inside = new AtomicInteger();
        var together = new AtomicInteger();
        var goOn = new CountDownLatch(1);
        try (var schedule = schedule(() -> {
            together.accumulateAndGet(inside.incrementAndGet(), Math::max);
            looks.incrementAndGet();
            awaits(goOn);
            inside.decrementAndGet();
        })) {
            schedule.start();
            await().until(() -> looks.get() == 1);
            await().during(Duration.ofMillis(2500)).atMost(Duration.ofSeconds(9)).until(() -> looks.get() == 1);
            goOn.countDown();
            await().until(() -> looks.get() >= 3);
        }
        assertThat(together).hasValue(1);
    }

    @Test
    void aTravellerHoldsTheLookOff() {
        try (var schedule = schedule(looks::incrementAndGet)) {
            schedule.start();
            await().until(() -> looks.get() >= 1);
            var hold = schedule.hold();
            int before = looks.get();
            await().during(Duration.ofMillis(2200)).atMost(Duration.ofSeconds(9)).until(() -> looks.get() == before);
            hold.close();
            hold.close();
            await().until(() -> looks.get() > before);
            schedule.hold().close();
        }
    }

    @Test
    void holdingWaitsForTheLookUnderWay() throws InterruptedException {
        var goOn = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        try (var schedule = schedule(() -> {
            looks.incrementAndGet();
            awaits(goOn);
            ended.set(true);
        })) {
            schedule.start();
            await().until(() -> looks.get() == 1);
            var traveller = new Thread(() -> {
                try (var _ = schedule.hold()) {
                    assertThat(ended).isTrue();
                    looks.set(100);
                }
            });
            traveller.start();
            await().until(() -> traveller.getState() == Thread.State.WAITING);
            goOn.countDown();
            traveller.join();
            await().until(() -> looks.get() > 100);
        }
    }

    @Test
    void closingWaitsForWhatIsUnderWayAndInterruptsNothing() throws InterruptedException {
        var goOn = new CountDownLatch(1);
        var interrupted = new AtomicBoolean();
        var ended = new AtomicBoolean();
        var schedule = schedule(() -> {
            looks.incrementAndGet();
            awaits(goOn);
            interrupted.set(Thread.currentThread().isInterrupted());
            ended.set(true);
        });
        schedule.start();
        await().until(() -> looks.get() == 1);
        var closer = new Thread(schedule::close);
        closer.start();
        await().during(Duration.ofMillis(500)).atMost(Duration.ofSeconds(5)).until(closer::isAlive);
        goOn.countDown();
        closer.join();
        assertThat(ended).isTrue();
        assertThat(interrupted).isFalse();
    }

    @Test
    void theBackupIsMadeAtNightAlsoWhenTheClocksChange() throws SchedulerException {
        try (var schedule = schedule(looks::incrementAndGet)) {
            assertThat(next(schedule, "backup", "2040-03-02T12:00+01:00[Europe/Berlin]"))
                    .isEqualTo("2040-03-03T03:30+01:00[Europe/Berlin]");
            assertThat(next(schedule, "backup", "2040-03-24T12:00+01:00[Europe/Berlin]"))
                    .isEqualTo("2040-03-25T03:30+02:00[Europe/Berlin]");
            assertThat(next(schedule, "housekeeping", "2040-03-02T12:00+01:00[Europe/Berlin]"))
                    .isEqualTo("2040-03-03T04:15+01:00[Europe/Berlin]");
        }
    }

    @Test
    void eachJobDoesItsOwnWork() throws SchedulerException {
        try (var schedule = schedule(looks::incrementAndGet)) {
            schedule.start();
            schedule.daily().triggerJob(JobKey.jobKey("backup"));
            await().until(() -> backups.get() == 1);
            assertThat(cleanings).hasValue(0);
            schedule.daily().triggerJob(JobKey.jobKey("housekeeping"));
            await().until(() -> cleanings.get() == 1);
            assertThat(backups).hasValue(1);
        }
    }

    private Schedule schedule(Runnable due) {
        return new Schedule(new Work(due, backups::incrementAndGet, cleanings::incrementAndGet),
                new Schedule.Night(LocalTime.of(3, 30), BERLIN), Optional.empty());
    }

    private static String next(Schedule schedule, String job, String after) throws SchedulerException {
        var trigger = schedule.daily().getTrigger(TriggerKey.triggerKey(job));
        var next = trigger.getFireTimeAfter(Date.from(ZonedDateTime.parse(after).toInstant()));
        return next.toInstant().atZone(BERLIN).toString();
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is to ring at a local time rings once on each local date, whatever the zone does with its clocks. In full
 * ({@code -Dchaos.full=true}) every zone, each day from 2024 to 2030, each quarter hour; otherwise each eleventh zone.
 */
@Tag("proof")
class EveryZoneTest {
    private static final boolean FULL = Boolean.getBoolean("chaos.full");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
    private static final List<LocalTime> QUARTERS = IntStream.range(0, 96)
            .mapToObj(quarter -> LocalTime.MIDNIGHT.plusMinutes(15L * quarter)).toList();

    private static final AtomicLong TIMES = new AtomicLong();

    @AfterAll
    static void tell() {
        System.out.println("proof 9: " + zones().size() + " of " + ZoneId.getAvailableZoneIds().size() + " zones, "
                + QUARTERS.size() + " times a day from " + FIRST + " to " + LAST + ": " + TIMES
                + " local times, each once on its date");
    }

    private static List<ZoneId> zones() {
        var all = ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
        return IntStream.range(0, all.size()).filter(i -> FULL || i % 11 == 0).mapToObj(all::get).toList();
    }

    @TestFactory
    Stream<DynamicTest> eachLocalTimeComesOnceADate() {
        return zones().stream().map(zone -> DynamicTest.dynamicTest(zone.getId(), () -> QUARTERS.forEach(
                time -> onceADate(zone, time))));
    }

    /** The instants of successive dates grow, by a day and what the clocks were moved, and read back as that date and time. */
    private static void onceADate(ZoneId zone, LocalTime time) {
        var hours = new Hours(WorkCalendar.WEEKDAYS, new Habits(zone, time, LocalTime.of(23, 59), LocalTime.of(23, 58)),
                Instant.EPOCH);
        onceADate(zone, time, hours::morning);
    }

    private static void onceADate(ZoneId zone, LocalTime time, Function<LocalDate, ZonedDateTime> morning) {
        var before = Instant.MIN;
        for (var date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            var moment = morning.apply(date);
            var instant = moment.toInstant();
            if (!instant.isAfter(before) || !new Moment(date.atTime(time), zone).instant().equals(instant))
                throw new AssertionError(time + " of " + date + " in " + zone + " is " + moment);
            boolean exists = !zone.getRules().getValidOffsets(date.atTime(time)).isEmpty();
            if (exists != moment.toLocalDateTime().equals(date.atTime(time)))
                throw new AssertionError(time + " of " + date + " in " + zone + " reads " + moment);
            if (before != Instant.MIN && Duration.between(before, instant).compareTo(Duration.ofHours(50)) > 0)
                throw new AssertionError("no " + time + " before " + date + " in " + zone);
            before = instant;
            TIMES.incrementAndGet();
        }
    }

    /** The control: who adds a day to the moment before, instead of asking each date, is found out. */
    @Test
    void addingDaysToAMomentWouldBeFound() {
        var london = ZoneId.of("Europe/London");
        var moment = new AtomicReference<>(FIRST.minusDays(1).atTime(1, 30).atZone(london));
        assertThatThrownBy(() -> onceADate(london, LocalTime.of(1, 30),
                date -> moment.updateAndGet(before -> before.plusDays(1))))
                .hasMessageContaining("01:30 of 2024-04-01 in Europe/London");
    }

    @Test
    void inAGapTheLaterTimeCountsAndInAnOverlapTheEarlierOffset() {
        var london = ZoneId.of("Europe/London");
        assertThat(new Moment(LocalDate.of(2026, 3, 29).atTime(1, 30), london).zoned().toLocalTime())
                .isEqualTo(LocalTime.of(2, 30));
        assertThat(new Moment(LocalDate.of(2026, 10, 25).atTime(1, 30), london).zoned().getOffset())
                .isEqualTo(ZoneOffset.ofHours(1));
    }

    /** A time that was moved over a gap is not carried on: the next day has its own hour again. */
    @Test
    void aNightWithoutTheHourDoesNotMoveTheDaysAfter() {
        var hours = new Hours(WorkCalendar.WEEKDAYS, new Habits(ZoneId.of("Europe/London"), LocalTime.of(1, 30),
                LocalTime.of(23, 0), LocalTime.of(1, 0)), Instant.EPOCH);
        var gap = hours.morning(LocalDate.of(2026, 3, 29));
        assertThat(gap.toLocalTime()).isEqualTo(LocalTime.of(2, 30));
        assertThat(hours.morningAfter(gap.toInstant()).toLocalTime()).isEqualTo(LocalTime.of(1, 30));
        assertThat(hours.morningAfter(gap.toInstant()).toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 30));
    }
}

package org.crickets.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.plan.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Business days by country, date by date. */
class CalendarsTest {
    private static final Calendars CALENDARS = new Calendars();

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # zone              | country | date       | works | because
            Europe/London       |         | 2026-12-24 | true  | Christmas Eve is a working Thursday
            Europe/London       |         | 2026-12-25 | false | Christmas Day
            Europe/London       |         | 2026-12-28 | false | substitute for Boxing Day, a Saturday
            Europe/London       |         | 2026-12-29 | true  | the Tuesday after it
            Europe/London       |         | 2027-12-27 | false | substitute for Christmas Day, a Saturday
            Europe/London       |         | 2027-12-28 | false | substitute for Boxing Day, a Sunday
            Europe/London       |         | 2022-12-26 | false | Boxing Day itself, a Monday
            Europe/London       |         | 2022-12-27 | false | substitute for Christmas Day, a Sunday
            Europe/London       |         | 2026-04-06 | false | Easter Monday, in England
            Europe/London       |         | 2026-08-31 | false | the last Monday in August, in England
            Europe/London       |         | 2026-08-03 | true  | the first one is Scotland's
            Europe/London       |         | 2026-03-17 | true  | St Patrick's Day is Northern Ireland's
            Europe/Belfast      |         | 2026-03-17 | true  | an older name, still England's calendar
            Europe/London       | GB-NIR  | 2026-03-17 | false | unless the user says so
            Europe/London       | UK      | 2026-12-28 | false | as people spell it
            America/New_York    |         | 2026-07-03 | false | Independence Day falls on a Saturday
            America/New_York    |         | 2026-07-06 | true  | the Monday after it
            America/New_York    |         | 2026-11-26 | false | Thanksgiving
            America/New_York    |         | 2026-11-27 | true  | the day after it is not federal
            America/New_York    |         | 2026-10-12 | false | Columbus Day is federal
            America/Los_Angeles |         | 2026-10-12 | false | everywhere
            America/New_York    |         | 2026-10-05 | true  | the first Monday in October
            America/New_York    |         | 2027-12-31 | false | New Year's Day 2028 is a Saturday
            America/New_York    |         | 2028-01-03 | true  | so the Monday after it works
            US/Eastern          |         | 2026-11-26 | false | an older name
            Europe/Berlin       |         | 2026-10-03 | false | German Unity Day, a Saturday anyway
            Europe/Berlin       |         | 2026-05-14 | false | Ascension Day
            Europe/Berlin       |         | 2026-06-04 | true  | Corpus Christi is not everywhere
            Europe/Berlin       | DE-BY   | 2026-06-04 | false | but in Bavaria
            Europe/Berlin       | GB      | 2026-05-14 | true  | a Londoner who works from Berlin
            UTC                 |         | 2026-12-25 | true  | UTC has no holidays
            UTC                 | FR      | 2026-12-25 | false | but its user may live somewhere
            +02:00              |         | 2026-12-25 | true  | nor has an offset
            Etc/GMT-3           |         | 2026-12-25 | true  | nor this
            UTC                 |         | 2026-12-26 | false | but weekends
            Europe/London       | ZZ      | 2026-12-25 | true  | no such country
            """)
    void worksOrNot(String zone, String country, LocalDate date, boolean works, String because) {
        assertThat(CALENDARS.of(ZoneId.of(zone), Optional.ofNullable(country)).isBusinessDay(date)).as(because)
                .isEqualTo(works);
    }

    @Test
    void afterChristmasInLondonComesTuesdayThe29th() {
        var london = CALENDARS.of(ZoneId.of("Europe/London"), Optional.empty());
        assertThat(london.after(LocalDate.of(2026, 12, 24))).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(london.plus(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({"Europe/London, GB", "Asia/Jerusalem, IL", "Asia/Calcutta, IN", "Europe/Kiev, UA",
            "America/Montreal, CA",
            "Iceland, IS", "Africa/Asmera, ER", "UTC,", "Etc/GMT+5,", "+05:30,", "EST5EDT,"})
    void countries(String zone, String country) {
        assertThat(Calendars.country(ZoneId.of(zone))).isEqualTo(Optional.ofNullable(country));
    }

    @Test
    void everyZoneNamedAfterAPlaceHasItsCountry() {
        var without = ZoneId.getAvailableZoneIds().stream().filter(id -> Calendars.country(ZoneId.of(id)).isEmpty())
                .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/")).collect(Collectors.toSet());
        assertThat(without).containsExactlyInAnyOrder("CET", "CST6CDT", "EET", "EST5EDT", "GMT", "GMT0", "Greenwich",
                "MET", "MST7MDT", "PST8PDT", "UCT", "UTC", "Universal", "WET", "Zulu");
    }

    @Test
    void everyCountryOfAZoneGivesACalendar() {
        for (var spot : Zones.SPOTS.values()) {
            var calendar = CALENDARS.of(ZoneId.of(spot.zone()), Optional.empty());
            assertThat(calendar.plus(LocalDate.of(2026, 1, 1), 200)).as(spot.country())
                    .isBetween(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
        }
    }

    @Test
    void manyThreadsMayAskAtOnce() throws Exception {
        var calendars = new Calendars();
        Callable<Boolean> christmas = () -> Stream.of("Europe/London", "Europe/Paris", "America/New_York")
                .map(zone -> calendars.of(ZoneId.of(zone), Optional.empty()))
                .noneMatch(calendar -> calendar.isBusinessDay(LocalDate.of(2026, 12, 25)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Stream.generate(() -> christmas).limit(200).toList()))
                assertThat(answer.get()).isTrue();
        }
    }

    @Test
    void mereOffsetsKeepToTheWeek() {
        assertThat(CALENDARS.of(ZoneOffset.ofHours(2), Optional.empty())).isSameAs(WorkCalendar.WEEKDAYS);
    }

    @Test
    void theZoneRulesHaveAVersion() {
        assertThat(Calendars.zoneRulesVersion()).matches("20\\d\\d[a-z]");
    }
}

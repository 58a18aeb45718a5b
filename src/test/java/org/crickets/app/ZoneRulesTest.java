package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crickets.calendar.Calendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A country moves its clocks: what was planned rings at the hour it was meant for all the same. */
class ZoneRulesTest {
    private static final long ADA = 7;

    @TempDir
    Path data;

    @Test
    void newZoneRulesMoveWhatIsPlannedAndOldOnesNothing() throws Exception {
        try (var shop = Shop.open(data)) {
            shop.says(ADA, "interviewed at Acme today at 2 with Dana Smith, hiring manager");
            assertThat(shop.replan("2025a")).as("nobody noted by which they were planned").isEqualTo(1);
        }
        var planned = reminders();
        assertThat(planned).hasSizeGreaterThan(2);
        plannedByRulesOfAnHourAgo();

        try (var shop = Shop.open(data)) {
            assertThat(shop.replan("2025a")).isZero();
        }
        assertThat(reminders()).as("the same rules: nothing is looked at").isNotEqualTo(planned);

        try (var shop = Shop.open(data)) {
            assertThat(shop.replan("2025b")).isEqualTo(1);
            assertThat(shop.sent).isEmpty();
        }
        assertThat(reminders()).isEqualTo(planned);

        try (var shop = Shop.open(data)) {
            assertThat(shop.replan("2025b")).isZero();
        }
    }

    @Test
    void theProgramLooksAtEachStart() throws Exception {
        try (var desk = Desk.at(data, "2026-11-06T17:00:00Z", "Europe/London")) {
            desk.phone(ADA).say("interviewed at Acme today at 2 with Dana Smith, hiring manager");
        }
        var planned = reminders();
        plannedByRulesOfAnHourAgo();
        run("comment on table alarm is 'planned by the zone rules 1999z'");
        try (var desk = Desk.at(data, "go on", "Europe/London")) {
            desk.phone(ADA).settle();
        }
        assertThat(reminders()).isEqualTo(planned);
        try (var connection = open();
                var comment = connection.createStatement().executeQuery(
                        "select remarks from information_schema.tables where table_name = 'ALARM'")) {
            comment.next();
            assertThat(comment.getString(1)).endsWith(Calendars.zoneRulesVersion());
        }
    }

    @Test
    void clockStepsNeitherRepeatNorLoseAReminder() {
        var rung = rung(List.of());
        assertThat(rung).hasSizeGreaterThan(3);
        assertThat(rung(List.of(Duration.ofHours(-1), Duration.ofHours(1)))).isEqualTo(rung);
        assertThat(rung(List.of(Duration.ofHours(1), Duration.ofHours(-1)))).isEqualTo(rung);
        assertThat(rung(List.of(Duration.ofDays(-1), Duration.ofDays(1)))).isEqualTo(rung);
    }

    /** Britain puts its clocks back in the night to Sunday, 25 October 2026. */
    @Test
    void overTheNightOfTheClocksRemindersKeepTheirHour() {
        try (var shop = Shop.open(data)) {
            shop.now.set(Instant.parse("2026-10-23T16:00:00Z"));
            shop.says(ADA, "interviewed at Acme today at 2 with Dana Smith, hiring manager");
            var rang = new ArrayList<Instant>();
            for (int hour = 0; hour < 24 * 8; hour++) {
                int before = shop.sent.size();
                shop.pass(Duration.ofHours(1));
                if (shop.sent.size() > before)
                    rang.add(shop.now.get());
            }
            assertThat(rang).as("9 o'clock in summer time, 9 o'clock in winter time")
                    .contains(Instant.parse("2026-10-24T08:00:00Z"), Instant.parse("2026-10-30T09:00:00Z"));
        }
    }

    /** The headlines that ring in three weeks in which the clock is put so at each hour's end. */
    private List<String> rung(List<Duration> steps) {
        try (var shop = Shop.open(data.resolve(String.valueOf(steps.hashCode())))) {
            shop.says(ADA, "interviewed at Acme today at 2 with Dana Smith, hiring manager");
            int before = shop.sent.size();
            for (int hour = 0; hour < 24 * 21; hour++) {
                shop.pass(Duration.ofHours(1));
                steps.forEach(shop::pass);
            }
            return shop.sent.stream().skip(before).map(sent -> sent.text().lines().findFirst().orElseThrow()).toList();
        }
    }

    private java.sql.Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + data.resolve("crickets"));
    }

    private List<String> reminders() throws SQLException {
        return Shop.rows(data, ADA).stream().filter(row -> row.startsWith("alarm") || row.startsWith("chat")).toList();
    }

    private void plannedByRulesOfAnHourAgo() throws SQLException {
        run("update alarm set rings_at = rings_at + interval '1' hour");
        run("update chat set next_alarm = next_alarm + interval '1' hour");
    }

    private void run(String sql) throws SQLException {
        try (var connection = open(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

}

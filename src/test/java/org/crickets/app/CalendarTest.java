package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar that the bot sends, read and judged by another library than the one that wrote it. */
class CalendarTest {
    private final TimeZone machine = TimeZone.getDefault();
    @TempDir
    Path data;
    private Desk desk;
    private Phone phone;

    @BeforeEach
    void start() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        desk = Desk.at(data, "2026-11-06T17:00:00Z", "America/New_York");
        phone = desk.phone(1);
    }

    @AfterEach
    void stop() {
        desk.close();
        TimeZone.setDefault(machine);
    }

    @Test
    void allThatIsComingStandsInItAtItsTime() throws Exception {
        phone.say("interviewed at Acme today at 9 with Zoë Brandt, they'll decide by next Friday");
        phone.say("interview at Globex next Tuesday at 10");
        phone.say("interview at Initech on 25 November");
        var events = bySummary(calendar());
        assertThat(ics()).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Crickets").doesNotContain("VALARM");
        assertThat(ics().lines()).allMatch(line -> line.length() <= 76);
        assertThat(start(events, "Interview: Globex")).isEqualTo("20261110T150000Z");
        assertThat(end(events, "Interview: Globex")).isEqualTo("20261110T160000Z");
        assertThat(start(events, "Interview: Initech")).isEqualTo("20261125");
        assertThat(end(events, "Interview: Initech")).isEqualTo("20261126");
        assertThat(events.keySet()).anyMatch(it -> it.startsWith("Thank-you to Zoë Brandt"))
                .anyMatch(it -> it.startsWith("Follow-up 1 of ")).anyMatch(it -> it.startsWith("Time to move on: "));
        assertThat(events.entrySet()).filteredOn(it -> it.getKey().endsWith("wants to have decided")).singleElement()
                .satisfies(it -> assertThat(value(it.getValue(), "DTSTART")).isEqualTo("20261113"));
    }

    @Test
    void sentAgainItChangesWhatIsThere() throws Exception {
        phone.say("interview at Globex next Tuesday at 10");
        var before = event(bySummary(calendar()), "Interview: Globex");
        phone.say("the Globex interview is moved to Wednesday at 11");
        var after = event(bySummary(calendar()), "Interview: Globex");
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(after, "DTSTART")).isEqualTo("20261111T160000Z");
        assertThat(Integer.parseInt(value(after, "SEQUENCE"))).isGreaterThan(Integer.parseInt(value(before,
                "SEQUENCE")));
    }

    @Test
    void twoUsersHaveEventsOfTheirOwn() throws Exception {
        phone.say("interview at Globex next Tuesday at 10");
        var ada = value(event(bySummary(calendar()), "Interview: Globex"), "UID");
        phone = desk.phone(2);
        phone.say("interview at Globex next Tuesday at 10");
        assertThat(value(event(bySummary(calendar()), "Interview: Globex"), "UID")).isNotEqualTo(ada);
    }

    private String ics() {
        return phone.file("crickets.ics");
    }

    private List<Map<String, String>> calendar() throws Exception {
        phone.say("/calendar");
        return OtherReader.events(ics());
    }

    private static Map<String, Map<String, String>> bySummary(List<Map<String, String>> events) {
        assertThat(events.stream().map(event -> value(event, "UID"))).doesNotHaveDuplicates();
        return events.stream().collect(Collectors.toMap(event -> value(event, "SUMMARY"), event -> event, (a, b) -> a));
    }

    private static String start(Map<String, Map<String, String>> events, String summary) {
        return value(event(events, summary), "DTSTART");
    }

    private static String end(Map<String, Map<String, String>> events, String summary) {
        return value(event(events, summary), "DTEND");
    }

    private static Map<String, String> event(Map<String, Map<String, String>> events, String summary) {
        return Optional.ofNullable(events.get(summary)).orElseThrow(() -> new AssertionError(events.keySet()));
    }

    private static String value(Map<String, String> event, String property) {
        return Optional.ofNullable(event.get(property)).orElseThrow(() -> new AssertionError(property));
    }
}

package org.crickets.understand.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crickets.attachment.Samples;
import org.crickets.plan.Channel;
import org.crickets.understand.Act;
import org.crickets.understand.Context;
import org.crickets.understand.When;
import org.crickets.understand.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an invitation tells, for somebody in London on Friday 6 November 2026, 17:00. */
class InvitationsTest {
    private static final String TUESDAY = "DTSTART:20261110T140000Z";

    @Test
    void googlesInvitation() {
        var act = act("google.ics");
        assertThat(act).isInstanceOf(Act.LogUpcomingInterview.class);
        var slots = act.slots();
        assertThat(slots.company()).contains("Acme");
        assertThat(slots.role()).contains("Backend Engineer");
        assertThat(slots.people()).containsExactly(new Who("Dana Smith", Optional.of("hiring manager")),
                new Who("Tom Okafor", Optional.of("Staff Engineer")));
        assertThat(slots.when()).contains(new When.At(LocalDateTime.parse("2026-11-10T14:00")));
        assertThat(slots.whenEnd()).contains(new When.At(LocalDateTime.parse("2026-11-10T14:45")));
        assertThat(slots.channel()).contains(Channel.VIDEO);
    }

    @Test
    void outlooksInvitationFromNewYork() {
        var slots = act("outlook.ics").slots();
        assertThat(slots.company()).contains("Globex");
        assertThat(slots.round()).contains("2");
        assertThat(slots.people()).extracting(Who::name).containsExactly("Tom Okafor", "Mia Reyes");
        assertThat(slots.when()).contains(new When.At(LocalDateTime.parse("2026-11-12T15:00")));
        assertThat(slots.whenEnd()).contains(new When.At(LocalDateTime.parse("2026-11-12T16:30")));
        assertThat(slots.channel()).contains(Channel.VIDEO);
    }

    @Test
    void anEntryOfOnesOwnCalendarByApple() {
        var slots = act("apple.ics").slots();
        assertThat(slots.company()).contains("Initech");
        assertThat(slots.people()).isEmpty();
        assertThat(slots.when()).contains(new When.At(LocalDateTime.parse("2026-11-09T09:30")));
        assertThat(slots.whenEnd()).contains(new When.At(LocalDateTime.parse("2026-11-09T11:00")));
        assertThat(slots.channel()).contains(Channel.IN_PERSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Interview with Acme – Backend Engineer          | Acme             | Backend Engineer
            Acme <> Alex: onsite                            | Acme             | -
            2nd round Acme                                  | Acme             | -
            Acme Robotics · Senior Data Analyst · Interview | Acme Robotics    | Senior Data Analyst
            Phone screen - Wayne Enterprises                | Wayne Enterprises | -
            Software Engineer Interview at Globex           | Globex           | Software Engineer
            Interview for Product Manager with Globex       | Globex           | Product Manager
            Final interview @ Initech (Zoom)                | Initech          | -
            Updated invitation: Marks & Spencer: first interview | Marks & Spencer | -
            Alex Miller x Hooli intro call                  | Hooli            | -
            Interview with Dana Smith from Umbrella         | Umbrella         | -
            Pied Piper's final round                        | Pied Piper       | -
            Technical interview (45 min)                    | -                | -
            Interview                                       | -                | -
            Interview with Alex Miller                      | -                | -
            Hiring manager interview with Dana              | -                | -
            Acme / Globex interview                         | -                | -
            Dentist                                         | -                | -
            """)
    void aTitleAloneTellsTheCompanyOrLeavesItOpen(String title, String company, String role) {
        var slots = act(Samples.event(TUESDAY, "SUMMARY:" + title)).slots();
        assertThat(slots.company()).isEqualTo(Optional.ofNullable(company));
        assertThat(slots.role()).isEqualTo(Optional.ofNullable(role));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Interview: Alex Miller                   | dana.smith@acme-robotics.example     | Acme Robotics | Dana Smith
            Backend team interview                   | dana.smith@mail.acme.co.uk           | Acme          | Dana Smith
            Interview with Umbrella Corp             | dana.smith@umbrella.example          | Umbrella Corp | Dana Smith
            """)
    void theAddressOfWhoInvitesTellsTheEmployerWhereTheTitleDoesNot(String title, String address, String company,
            String person) {
        var slots = act(Samples.event(TUESDAY, "SUMMARY:" + title, "ORGANIZER:mailto:" + address,
                "ATTENDEE;CN=Alex Miller:mailto:alex@gmail.com")).slots();
        assertThat(slots.company()).contains(company);
        assertThat(slots.people()).containsExactly(new Who(person, Optional.empty()));
    }

    @Test
    void anAgencysInvitationIsForTheEmployerItNames() {
        var slots = act(Samples.event(TUESDAY, "SUMMARY:Interview with Acme",
                "ORGANIZER;CN=Sam Hill:mailto:sam@agency.example")).slots();
        assertThat(slots.company()).contains("Acme");
    }

    @Test
    void aSchedulingServiceIsNoEmployer() {
        var slots = act(Samples.event(TUESDAY, "SUMMARY:Interview",
                "ORGANIZER;CN=Dana Smith:mailto:k2j3@us.greenhouse-mail.io")).slots();
        assertThat(slots.company()).isEmpty();
        assertThat(slots.people()).extracting(Who::name).containsExactly("Dana Smith");
    }

    @Test
    void aKnownCompanyIsRecognised() {
        var slots = act(Samples.event(TUESDAY, "SUMMARY:Chat acme"), "Acme Corp").slots();
        assertThat(slots.company()).contains("Acme Corp");
    }

    @Test
    void theNotesNameTheInterviewersAndTheRole() {
        var slots = act(Samples.event(TUESDAY, "SUMMARY:Interview with Acme",
                "DESCRIPTION:Position: Site Reliability Engineer\\n\\nInterviewers:\\n- Dana Smith (Engineering Manager)\\n"
                        + "- Tom Okafor\\n\\nPlease bring an ID."))
                .slots();
        assertThat(slots.role()).contains("Site Reliability Engineer");
        assertThat(slots.people()).containsExactly(new Who("Dana Smith", Optional.of("Engineering Manager")),
                new Who("Tom Okafor", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            LOCATION:https://us02web.zoom.us/j/123?pwd=x    | VIDEO
            LOCATION:+44 20 7946 0123                       | PHONE
            LOCATION:Phone call                             | PHONE
            LOCATION:1 Example Square\\, Leeds              | IN_PERSON
            URL:https://meet.google.com/abc-defg-hij        | VIDEO
            DESCRIPTION:Dana will call you on your mobile.  | PHONE
            LOCATION:https://example.org/portal             | -
            """)
    void thePlaceTellsHow(String line, Channel channel) {
        assertThat(act(Samples.event(TUESDAY, "SUMMARY:Interview with Acme", line)).slots().channel())
                .isEqualTo(Optional.ofNullable(channel));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DTSTART;TZID=Asia/Tokyo:20261110T090000            | 2026-11-10T00:00
            DTSTART;TZID="Nowhere/Land":20261110T090000        | 2026-11-10T09:00
            DTSTART:20261110T090000                            | 2026-11-10T09:00
            DTSTART:20260710T090000Z                           | 2026-07-10T10:00
            """)
    void timesAreTheUsersOwn(String line, LocalDateTime when) {
        assertThat(act(Samples.event(line, "SUMMARY:Acme interview")).slots().when()).contains(new When.At(when));
    }

    @Test
    void aWholeDayIsADay() {
        var act = act(Samples.event("DTSTART;VALUE=DATE:20261110", "DTEND;VALUE=DATE:20261111",
                "SUMMARY:Acme onsite day"));
        assertThat(act).isInstanceOf(Act.LogUpcomingInterview.class);
        assertThat(act.slots().when()).contains(new When.On(LocalDate.parse("2026-11-10")));
        assertThat(act.slots().whenEnd()).isEmpty();
    }

    @Test
    void whatIsOverWasHeld() {
        assertThat(act(Samples.event("DTSTART:20261106T160000Z", "DTEND:20261106T164500Z", "SUMMARY:Acme interview")))
                .isInstanceOf(Act.LogInterview.class);
    }

    @ParameterizedTest
    @CsvSource({"Acme interview,true", "Onsite at Acme,true", "Acme – Backend Engineer,true", "Lunch,false",
            "Dentist,false", "Chat with Globex,true"})
    void amongOthersAnInterviewIsToldByItsWords(String title, boolean interview) {
        var invitation = Samples.invitations(Samples.event(TUESDAY, "SUMMARY:" + title)).getFirst();
        assertThat(Invitations.isInterview(invitation, context("Globex"))).isEqualTo(interview);
    }

    private static Act act(String nameOrCalendar, String... companies) {
        var invitations = Samples.invitations(nameOrCalendar);
        assertThat(invitations).hasSize(1);
        return Invitations.act(invitations.getFirst(), context(companies), Optional.of("Alex Miller"));
    }

    private static Context context(String... companies) {
        return new Context(LocalDateTime.parse("2026-11-06T17:00"), ZoneId.of("Europe/London"), true,
                new Context.Known(List.of(companies), List.of()), Optional.empty());
    }
}

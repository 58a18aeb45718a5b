package org.crickets.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crickets.plan.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sixteenth to the twenty-fifth round of messages brought, in other words; on Wednesday 24 June 2026, 18:05, in London. */
class TurnsOfPhraseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SENT_FOLLOW_UP | you told me to sit tight but I emailed Dana on Monday asking for news
            ASKED_TO_WAIT  | Dana told me to sit tight until Friday
            ASKED_TO_WAIT  | leave it with Dana until Friday, she says
            REJECTED       | Acme: 'unfortunately' letter
            REJECTED       | Acme said not on this occasion
            MOVE_ON        | I've had it with Acme
            INTERVIEW      | had it with Acme on Monday at 10, the second interview
            BRUSH_OFF      | Acme said if something turns up they will reach out
            NEXT_ROUND     | Dana suggested a second interview, no date
            STILL_DECIDING | just got off the phone with Dana, they need two more weeks
            AWAY           | the lift was out at Acme but Dana is out until Friday
            DELETE         | bin the acme one
            UPCOMING       | Ocean Barn want me in tomorrow at 10
            UPCOMING       | Dana's put me down for Friday at 11
            SENT_CALL      | picked up the phone to Dana yesterday, no answer
            LIST           | the whole pipeline please
            TIMEZONE       | run on Lisbon time please
            SNOOZE         | leave the Acme matter till Tuesday
            SMALLTALK      | ok noted, will do the needful
            ASKED_TO_WAIT  | Acme don't want to hear a word from me before the 30th
            INTERVIEW      | made it to the Acme office for my interview today at 1.30
            REQUEST        | Acme want to see two writing samples by Monday
            """)
    void isReadAs(Meaning meaning, String text) {
        assertThat(acts(text)).extracting(Meaning::of).containsExactly(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ASKED_TO_WAIT | you said to wait, so what is next with Acme?
            AWAY          | the heating is off at Acme until Friday and so was the interview today
            REJECTED      | Acme want me for a second round but haven't picked a date
            NEXT          | I know what that means. Acme keep my details on file
            MOVE_ON       | told Dana it was kind of them to give up their evening
            SENT_FOLLOW_UP | Acme emailed me to ask for two references
            """)
    void isNotReadAs(Meaning meaning, String text) {
        assertThat(acts(text)).extracting(Meaning::of).doesNotContain(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-25T09:00 | Acme interview tomorrow 9 sharp
            2026-06-26T09:45 | Acme interview on Friday at nine forty five
            2026-06-29T16:15 | interview at Acme on Monday 4 15 p m
            2026-06-29T10:30 | interview at Acme on Monday, 10:30 a.m. to 12:00 p.m., over Teams
            2026-06-27T10:30 | acme wanna interview me sat at half 10
            2026-06-29T08:00 | Acme have got me in the diary for a second interview Monday 8am
            """)
    void theHourIs(LocalDateTime at, String text) {
        assertThat(acts(text).getFirst().slots().when()).contains(new When.At(at));
    }

    @Test
    void twoInterviewsOfOneBreathAreTwoWhetherTheyWereOrWillBe() {
        assertThat(acts("2 interviews tomorrow, Larkspur Hotels at 10 and Boot Barn at 3 over zoom"))
                .extracting(Meaning::of, act -> act.slots().company(), act -> act.slots().channel())
                .containsExactly(tuple(Meaning.UPCOMING, Optional.of("Larkspur Hotels"), Optional.empty()),
                        tuple(Meaning.UPCOMING, Optional.of("Boot Barn"), Optional.of(Channel.VIDEO)));
        assertThat(acts("2 interviews today, Larkspur Hotels at 10 and Boot Barn at 3")).extracting(Meaning::of)
                .containsExactly(Meaning.INTERVIEW, Meaning.INTERVIEW);
    }

    @Test
    void aMealIsTheWayOnlyWhereItIsShared() {
        assertThat(acts("interviewed at Acme today over lunch").getFirst().slots().channel())
                .contains(Channel.IN_PERSON);
        for (String alone : List.of("interviewed at Acme today, too nervous for lunch",
                "interviewed at Acme today, spent my whole lunch hour on it",
                "eating lunch, interviewed at Acme today"))
            assertThat(acts(alone).getFirst().slots().channel()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Set Carpenter  | saw Dana about the Set Carpenter vacancy at Globex yesterday
            Year 6 teacher | interviewed at Acme yesterday for Year 6 teacher
            kitchen hand   | interviewed at Acme yesterday for the kitchen hand job
            ward sister    | interview for ward sister at Globex this morning
            VP Operations  | Interviewed yesterday, Globex, VP Operations. Met Dana.
            """)
    void whatItIsFor(String role, String text) {
        assertThat(acts(text).getFirst().slots().role()).contains(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two rivers credit union | i have a zoom interview with two rivers credit union on monday
            st brendans             | interviewed with st brendans yesterday
            Quay Capital            | Interviewed yesterday, Quay Capital, COO role
            Weekend Works           | My interview at Weekend Works at 11 today went fine
            Boot Barn               | Boot Barn gave me an interview, thurs at half 4
            Tŷ Coch Trust           | Had my interview last Wednesday with Dana from Tŷ Coch Trust
            """)
    void whomItIsWith(String company, String text) {
        assertThat(acts(text).getFirst().slots().company()).contains(company);
    }

    @Test
    void theDayOfTheNewsIsKept() {
        assertThat(acts("Dana called me this morning, they are not ready yet").getFirst().slots().when())
                .contains(new When.On(LocalDate.of(2026, 6, 24)));
        assertThat(acts("I have on Monday written to Dana to say thank you").getFirst().slots().when())
                .contains(new When.On(LocalDate.of(2026, 6, 22)));
    }

    @Test
    void aDayInTheMailsOwnLinesIsNotWhenItWasSent() {
        var mail = """
                Subject: Interview confirmation

                Hello,
                your interview at Globex is confirmed.
                Date: Tuesday, July 14, 2026
                Time: 2:30pm
                Place: Zoom
                """;
        assertThat(acts(mail).getFirst().slots().when())
                .contains(new When.At(LocalDateTime.parse("2026-07-14T14:30")));
    }

    @Test
    void aHeldInterviewIsNotMovedToTheYearBefore() {
        var slots = acts("no it was 5 July").getFirst().slots();
        assertThat(slots.when()).isEmpty();
        assertThat(slots.decisionBy()).contains(LocalDate.of(2026, 7, 5));
        assertThat(acts("no it was 20 June").getFirst().slots().when())
                .contains(new When.On(LocalDate.of(2026, 6, 20)));
    }

    @Test
    void nobodyNewBelongsToWhatEnds() {
        assertThat(acts("close Acme, I only went for it because Trish said so").getFirst().slots().people()).isEmpty();
    }

    @Test
    void aTitleMeansThePersonNotTheFirmOfThatName() {
        assertThat(acts("sent a thank-you to Ms. Halvorsen").getFirst().slots().people()).extracting(Who::name)
                .containsExactly("Ingrid Halvorsen");
    }

    private static List<Act> acts(String text) {
        var known = new Context.Known(List.of("Acme", "Halvorsen Dynamics"),
                List.of(new Context.KnownPerson("Dana Smith", "Acme"),
                        new Context.KnownPerson("Ingrid Halvorsen", "Halvorsen Dynamics")));
        var last = new Context.Last("Acme", List.of("Dana Smith"),
                Optional.of(new When.On(LocalDate.of(2026, 6, 23))));
        return Reader.standard().acts(text, new Context(LocalDateTime.parse("2026-06-24T18:05"),
                ZoneId.of("Europe/London"), true, known, Optional.of(last)));
    }
}

package org.crickets.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways of saying things that the eleventh to thirteenth round of messages brought; on Wednesday 4 November 2026, 15:30, in London. */
class NewRoundsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ASKED_TO_WAIT | Dana would be grateful if I did not enquire again before 12 November
            NEXT_ROUND    | Acme wish to see me for a final interview, the date has yet to be fixed
            REJECTED      | Acme are after giving the job to some young fella
            REJECTED      | negative from Acme I'm afraid
            REQUEST       | they just rang, need two references by Thursday
            REQUEST       | Acme said they'd like a mood board and one reference by Friday
            SENT_FOLLOW_UP | ok ok, the follow-up is sent
            DECISION_DATE | put 12/11 as the answer date for Acme
            NEXT          | Acme hasn't said a word in 3 weeks
            MOVE_ON       | taking myself out of the running at Acme
            MOVE_ON       | Not going ahead with Acme. Close it.
            EDIT          | I gave you bad info. The Acme interview was at 11, not 10
            UPCOMING      | Acme have given me an interview, 0830 Thu 12 Nov
            OFFER         | they're offering me full time at 19 an hour at Acme
            """)
    void isReadAs(Meaning meaning, String text) {
        assertThat(acts(text)).extracting(Meaning::of).containsExactly(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my brother-in-law, the one with the boat, had an interview at the power company on Friday
            """)
    void isNothingOfTheUsers(String text) {
        assertThat(acts(text)).extracting(Meaning::of).containsExactly(Meaning.SMALLTALK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MOVE_ON | took myself out for a treat after Acme
            REQUEST | need help with my cv
            """)
    void isNotReadAs(Meaning meaning, String text) {
        assertThat(acts(text)).extracting(Meaning::of).doesNotContain(meaning);
    }

    @Test
    void anOrdinalMayStandApart() {
        assertThat(acts("Acme decide by the 15 th of November").getFirst().slots().decisionBy())
                .contains(LocalDate.of(2026, 11, 15));
    }

    @Test
    void twoGivenNamesMeanWhoHasThem() {
        assertThat(acts("dropped Wei Ling a follow up email last night").getFirst().slots().people())
                .extracting(Who::name).containsExactly("Wei Ling Tan");
        assertThat(acts("interview at Hooli today with Wei Ling Chong").getFirst().slots().people())
                .extracting(Who::name).containsExactly("Wei Ling Chong");
    }

    @Test
    void aSaintHasADotOrNone() {
        for (String saint : List.of("St. Brendan", "st brendan", "St Brendan"))
            assertThat(acts("panel interview at " + saint + " tomorrow at 9").getFirst().slots().company())
                    .contains("St. Brendan Hospital");
    }

    @Test
    void andHasMoreThanOneSign() {
        assertThat(acts("bean n leaf rejected me").getFirst().slots().company()).contains("Bean & Leaf Cafe");
    }

    @Test
    void anOfficeIsNoEmployer() {
        assertThat(acts("interview yesterday at the Marina office of Sahel Trust Bank").getFirst().slots().company())
                .contains("Sahel Trust Bank");
    }

    @Test
    void whatOpensAReportIsNoEmployer() {
        assertThat(acts("Sitrep: interview complete with Sentry Logistics, 1400 today").getFirst().slots().company())
                .contains("Sentry Logistics");
        assertThat(acts("Ohh, Dana's away on her honeymoon till the 26th").getFirst().slots().company())
                .contains("Acme");
    }

    @Test
    void whoGotTheJobIsNobodyTheUserMet() {
        assertThat(
                acts("Dana said they've gone with somebody internal, a girl called Tash").getFirst().slots().people())
                .extracting(Who::name).containsExactly("Dana Smith");
    }

    @Test
    void aCityMayBeASurname() {
        Slots slots = acts("had my first interview in nine years today at Hooli. Helen Mawson saw me").getFirst()
                .slots();
        assertThat(slots.people()).extracting(Who::name).containsExactly("Helen Mawson");
        assertThat(slots.when()).contains(new When.On(LocalDate.of(2026, 11, 4)));
    }

    @Test
    void daysWithDotsMakeARange() {
        assertThat(acts("Dana has holidays from 21.12. to 06.01.").getFirst().slots().until())
                .contains(new When.On(LocalDate.of(2027, 1, 6)));
    }

    @Test
    void whatIsClosedTwiceIsClosedOnce() {
        assertThat(acts("not going any further with Acme so close that one")).extracting(Meaning::of)
                .containsExactly(Meaning.MOVE_ON);
    }

    @Test
    void aDayAloneHasTheTenseOfWhatWasSaidBefore() {
        assertThat(acts("Thank-you sent to Dana. Sunday.").getFirst().slots().when())
                .contains(new When.On(LocalDate.of(2026, 11, 1)));
    }

    @Test
    void anHourInFourFiguresIsOne() {
        assertThat(acts("Acme interview 0830 Thu 12 Nov").getFirst().slots().when())
                .contains(new When.At(LocalDateTime.of(2026, 11, 12, 8, 30)));
    }

    @Test
    void whenSatIsADayNobodySatAnywhere() {
        assertThat(acts("i have an interview at Old Navy sat at 11 and then one at Chipotle monday 4:30"))
                .extracting(a -> a.slots().when().orElseThrow())
                .containsExactly(new When.At(LocalDateTime.of(2026, 11, 7, 11, 0)),
                        new When.At(LocalDateTime.of(2026, 11, 9, 16, 30)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ice cream scooper     | had an interview today at Sunny Scoops, its for ice cream scooper
            weekend shelf stacker | interviewed at Hooli today, it's for a weekend shelf stacker job
            band 6 sister         | had intv at elmfield hospice today, band 6 sister post, w Lorna Pike
            deckhand              | had my interview with Tideway Ferries today for deckhand, met Gareth Pugh
            """)
    void whatItIsFor(String role, String text) {
        assertThat(acts(text).getFirst().slots().role()).contains(role);
    }

    @Test
    void whoRevertsAnswers() {
        assertThat(acts("kindly revert na, can I drop one mail to Dana or it is too early?")).extracting(Meaning::of)
                .containsExactly(Meaning.MAY_CONTACT);
        assertThat(acts("please revert that")).extracting(Meaning::of).containsExactly(Meaning.UNDO);
    }

    @Test
    void whatHasBeenWrittenIsPast() {
        assertThat(acts("On Monday I have written Dana an e-mail and asked for the status").getFirst().slots().when())
                .contains(new When.On(LocalDate.of(2026, 11, 2)));
    }

    private static List<Act> acts(String text) {
        var known = new Context.Known(List.of("Acme", "Tembusu Bank", "St. Brendan Hospital", "Bean & Leaf Cafe"),
                List.of(new Context.KnownPerson("Dana Smith", "Acme"),
                        new Context.KnownPerson("Wei Ling Tan", "Tembusu Bank")));
        var last = new Context.Last("Acme", List.of("Dana Smith"),
                Optional.of(new When.At(LocalDateTime.of(2026, 11, 3, 10, 0))));
        return Reader.standard().acts(text, new Context(LocalDateTime.parse("2026-11-04T15:30"),
                ZoneId.of("Europe/London"), true, known, Optional.of(last)));
    }
}

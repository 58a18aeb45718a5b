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

/** Companies made of ordinary and of date-like words, jobs noted between marks, corrections; on 4 November 2026, 15:30, in London. */
class OrdinaryNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Third Coast Coffee | Third Coast Coffee had me in for a trial shift this morning
            Monday Night Brewing | Monday Night Brewing rejected me
            April Showers Plumbing | April Showers Plumbing, phone interview today with Greg
            All Saints Primary School | All Saints Primary School offered me the job!
            Sunday Lunch Catering | Sunday Lunch Catering emailed, they went with someone else
            Twelve Oaks Dental | Twelve Oaks Dental wants to see me again on Friday at 2pm
            Hotel zum Goldenen Hirsch | I met with Hotel zum Goldenen Hirsch on Tuesday
            Café de la Gare | Café de la Gare rang, they want me Thursday at 10 for a second interview
            Brasserie du Port | Brasserie du Port said no
            Beauty Box Salon | interview at Beauty Box Salon Thursday 2pm
            """)
    void findsCompanies(String company, String text) {
        assertThat(acts(text, nobody()).getFirst().slots().company()).contains(company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tractor driver | Delgado Farms, tractor driver, interview Friday 7am
            2nd grade teacher | Harbor Point Academy - 2nd grade teacher - interviewed today 10am
            care assistant | interviewed at Four Winds Care Home yesterday, care assistant, manager is called Denise
            swimming instructor | Met Carol Wren at Five Rivers Leisure Centre on Monday. swimming instructor
            night porter | The Grand Hotel called, interview at 3pm tomorrow for night porter
            """)
    void findsJobs(String job, String text) {
        assertThat(acts(text, nobody()).getFirst().slots().role()).contains(job);
    }

    @Test
    void takesNoTitleForTheJob() {
        Slots slots = acts("Park Lane Dental, dental nurse, had the interview today, practice manager Aisha Noor",
                nobody())
                .getFirst().slots();
        assertThat(slots.role()).contains("dental nurse");
        assertThat(slots.people()).extracting(Who::name).containsExactly("Aisha Noor");
    }

    @Test
    void aDayOfDecisionBelongsToTheInterview() {
        List<Act> acts = acts("Spoke to Northgate Vets today. They have 3 more to see and will decide by Friday",
                nobody());
        assertThat(acts).hasSize(1);
        assertThat(acts.getFirst().slots().decisionBy()).contains(LocalDate.of(2026, 11, 6));
    }

    @Test
    void aRoundThatWasAndOneToComeAreTwo() {
        List<Act> acts = acts("attended managerial round of Acme on Monday, and final HR round is on Thursday 11 am",
                known());
        assertThat(acts).extracting(Meaning::of).containsExactly(Meaning.INTERVIEW, Meaning.UPCOMING);
    }

    @Test
    void aSlipIsPutRight() {
        Slots slots = acts("its Globax, damn autocorrect", known()).getFirst().slots();
        assertThat(slots.company()).contains("Globex");
        assertThat(slots.newCompany()).contains("Globax");
    }

    @Test
    void whoWritesIsNobodyThere() {
        Slots slots = acts("My name is Grace and I have an interview with Riverbend Hospice on Tuesday at 10", nobody())
                .getFirst().slots();
        assertThat(slots.people()).isEmpty();
        assertThat(slots.company()).contains("Riverbend Hospice");
    }

    private static List<Act> acts(String text, Context context) {
        return Reader.standard().acts(text, context);
    }

    private static Context nobody() {
        return context(List.of(), Optional.empty());
    }

    private static Context known() {
        return context(List.of("Acme", "Globex"), Optional.of(new Context.Last("Globex", List.of())));
    }

    private static Context context(List<String> companies, Optional<Context.Last> last) {
        return new Context(LocalDateTime.parse("2026-11-04T15:30"), ZoneId.of("Europe/London"), true,
                new Context.Known(companies, List.of()), last);
    }
}

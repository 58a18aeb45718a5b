package org.crickets.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jobs told at their employers, in capitals, by initials, and corrected; on Friday 9 October 2026, 18:30, in London. */
class JobsPutRightTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prairie Health | HR Generalist | the role at Prairie Health should say HR Generalist
            Thornbury Academy | groundman | the role at thornbury is groundman not apprentice lineman
            Prairie Health | Principal Engineer | Correction: the role at Prairie Health is Principal Engineer rather than Staff Engineer.
            Thornbury Academy | SEN TA | role at Thornbury is SEN TA, not cover supervisor
            Prairie Health | Clinic Coordinator | the Prairie Health role is for Clinic Coordinator, I said Clinic Manager by mistake
            Prairie Health | Ward Manager | the title on the Prairie Health one should read Ward Manager
            Thornbury Academy | Cover Supervisor | Thornbury post is Cover Supervisor rather than TA
            Prairie Health | Band 5 nurse | the job at Prairie Health should be Band 5 nurse
            """)
    void correctsTheJob(String company, String role, String text) {
        Act act = acts(text).getFirst();
        assertThat(Meaning.of(act)).isEqualTo(Meaning.EDIT);
        assertThat(act.slots().company()).contains(company);
        assertThat(act.slots().role()).contains(role);
        assertThat(act.slots().newCompany()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thornbury Academy | TA | INTERVIEWED FOR THE TA JOB AT THORNBURY ON THE 5TH
            Grand Hotel | Front Desk | INTERVIEWED TODAY FOR THE FRONT DESK JOB AT THE GRAND HOTEL
            Copperline Electric | Foreman | MET COPPERLINE ELECTRIC YESTERDAY AT 3PM FOR THE FOREMAN JOB
            Nguyen Dental | RDH | I had a phone interview w/ Nguyen Dental for the RDH position Monday 3pm
            Bridgewater Timber | Yard | WENT TO BRIDGEWATER TIMBER TODAY FOR THE YARD JOB, MET STEVE
            Fox Rowe LLP | PA | had an interview for a PA role at Fox Rowe LLP on monday
            Bolton Mills | HR assistant | interviewed for HR assistant at Bolton Mills yesterday
            Sagar Textiles | quality inspector | gave interview at Sagar Textiles today for quality inspector. Meera took it
            Larch Foods | kitchen helper | had my interview today at Larch Foods for the post of kitchen helper
            """)
    void findsTheJobAndTheEmployer(String company, String role, String text) {
        Slots slots = acts(text).getFirst().slots();
        assertThat(slots.company()).contains(company);
        assertThat(slots.role()).contains(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thornbury Academy | got rejected for the TA job
            DWP | had an interview for the DWP job yesterday
            Larch Foods | I interviewed at Larch Foods today, waiting for the shift manager to call
            Thornbury Academy | INTERVIEWED FOR THE THORNBURY JOB TODAY
            Larch Foods | had an interview at Larch Foods today for the sake of it
            """)
    void isNoJob(String company, String text) {
        Slots slots = acts(text).getFirst().slots();
        assertThat(slots.company()).contains(company);
        assertThat(slots.role()).isEmpty();
    }

    private static List<Act> acts(String text) {
        return Reader.standard().acts(text, new Context(LocalDateTime.parse("2026-10-09T18:30"),
                ZoneId.of("Europe/London"), true,
                new Context.Known(List.of("Thornbury Academy", "Prairie Health"), List.of()), Optional.empty()));
    }
}

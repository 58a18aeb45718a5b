package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same interview by each packed playbook: nobody says a word, and every reminder is answered on its day. */
class SixPlaybooksTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("An interview on Friday 6 November with the one who decides, and then silence")
    @CsvSource(delimiter = '|', textBlock = """
            # playbook     | evening | thanks | asks                           | moves on
            balanced       | 6 Nov   | 7 Nov  | Fri 13 Nov, Fri 20 Nov, Fri 27 Nov | Fri 4 Dec
            keen-and-clear | –       | –      | Fri 13 Nov                         | Fri 27 Nov
            three-strikes  | 6 Nov   | 7 Nov  | Fri 13 Nov, Fri 20 Nov, Fri 27 Nov | Fri 4 Dec
            full-circle    | 6 Nov   | 7 Nov  | Fri 13 Nov, Fri 20 Nov             | Fri 4 Dec
            seven-days     | –       | –      | Fri 13 Nov, Fri 20 Nov             | Fri 27 Nov
            tread-gently   | 6 Nov   | 7 Nov  | Fri 13 Nov                         | Fri 27 Nov
            """)
    void silence(String playbook, String evening, String thanks, String asks, String stop) {
        var diary = Diary.inLondon(playbook, "Fri 6 Nov 14:00 interview with Dana (hiring manager)");
        assertThat(diary.days(StepKind.DEBRIEF)).isEqualTo(evening.replace("6", "Fri 6"));
        assertThat(diary.days(StepKind.THANK_YOU)).isEqualTo(thanks.replace("7", "Sat 7"));
        assertThat(diary.days(StepKind.FOLLOW_UP)).isEqualTo(asks);
        assertThat(diary.days(StepKind.STOP)).isEqualTo(stop);
        assertThat(diary.life.plan().status()).isEqualTo(Plan.Status.STOPPED);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("An interview on Saturday 7 November: only seven-days keeps the day whatever day it is")
    @CsvSource(delimiter = '|', textBlock = """
            balanced       | Mon 16 Nov, Mon 23 Nov, Mon 30 Nov | Mon 7 Dec
            keen-and-clear | Mon 16 Nov                         | Mon 30 Nov
            three-strikes  | Mon 16 Nov, Mon 23 Nov, Mon 30 Nov | Mon 7 Dec
            full-circle    | Mon 16 Nov, Mon 23 Nov             | Mon 7 Dec
            seven-days     | Sat 14 Nov, Sat 21 Nov             | Sat 28 Nov
            tread-gently   | Mon 16 Nov                         | Mon 30 Nov
            """)
    void onASaturday(String playbook, String asks, String stop) {
        var diary = Diary.inLondon(playbook, "Sat 7 Nov 14:00 interview with Dana (hiring manager)");
        assertThat(diary.days(StepKind.FOLLOW_UP)).isEqualTo(asks);
        assertThat(diary.days(StepKind.STOP)).isEqualTo(stop);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Tread gently: who is known decides who gets which draft, also when they asked to be contacted again")
    @CsvSource(delimiter = '|', textBlock = """
            with Dana (hiring manager) and Rita (recruiter) | G1_HIRING_MANAGER, G2_RECRUITER
            with Sam (interviewer) and Rita (recruiter)     | G1_HIRING_MANAGER, G2_RECRUITER
            with Rita (recruiter)                           | G2_RECRUITER
            with Dana (hiring manager)                      | G1_HIRING_MANAGER
            with Sam (interviewer)                          | G1_HIRING_MANAGER
            with nobody known                               | G1_HIRING_MANAGER
            """)
    void treadGentlyWritesToTheKnown(String people, String drafts) {
        var diary = Diary.inLondon("tread-gently", "Fri 6 Nov 14:00 interview " + people);
        assertThat(diary.drafts(StepKind.FOLLOW_UP)).isEqualTo(drafts);
        assertThat(diary.days(StepKind.FOLLOW_UP)).isEqualTo("Fri 13 Nov");
        assertThat(diary.days(StepKind.STOP)).isEqualTo("Fri 27 Nov");
        var again = Diary.inLondon("tread-gently",
                "Fri 6 Nov 14:00 interview " + people + "; Mon 16 Nov 10:00 asked to wait until Wed 2 Dec");
        assertThat(again.drafts(StepKind.FOLLOW_UP)).isEqualTo(drafts + ", " + drafts);
        assertThat(again.days(StepKind.FOLLOW_UP)).isEqualTo("Fri 13 Nov, Wed 2 Dec");
        assertThat(again.days(StepKind.STOP)).isEqualTo("Wed 16 Dec");
    }
}

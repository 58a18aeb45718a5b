package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the source behind seven-days, each by its ID. */
class SevenDaysRulesTest {
    private static final String NAME = "seven-days";

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @DisplayName("S1: exactly seven days after, at nine o'clock, whatever day that is")
    @CsvSource(delimiter = '|', textBlock = """
            # where          | what happens                                                     | asks
            Europe/London    | Fri 6 Nov 14:00 interview                                        | Fri 13 Nov 09:00
            Europe/London    | Sat 7 Nov 14:00 interview                                        | Sat 14 Nov 09:00
            Europe/London    | Fri 18 Dec 14:00 interview                                       | Fri 25 Dec 09:00
            Europe/London    | Mon 21 Dec 14:00 interview                                       | Mon 28 Dec 09:00
            America/New_York | Thu 19 Nov 14:00 interview                                       | Thu 26 Nov 09:00
            Europe/London    | Fri 23 Oct 14:00 interview                                       | Fri 30 Oct 09:00
            Europe/London    | Sun 21 Mar 14:00 interview                                       | Sun 28 Mar 09:00
            America/New_York | Sun 25 Oct 14:00 interview                                       | Sun 1 Nov 09:00
            America/New_York | Wed 10 Mar 14:00 interview                                       | Wed 17 Mar 09:00
            Europe/London    | Mon 25 Jan 14:00 interview                                       | Mon 1 Feb 09:00
            Europe/London    | Mon 22 Feb 14:00 interview                                       | Mon 1 Mar 09:00
            Europe/London    | Wed 18 Nov 10:00 tells of the interview of Fri 6 Nov 14:00       | Thu 19 Nov 09:00
            Europe/London    | Fri 20 Nov 10:00 tells of the interview of Fri 6 Nov 14:00       | Sat 21 Nov 09:00
            """)
    void S1(String where, String story, String asks) {
        var diary = Diary.of(NAME, where, story);
        assertThat(diary.times(StepKind.FOLLOW_UP)).startsWith(asks);
        assertThat(diary.rules(StepKind.FOLLOW_UP)).isEqualTo("S1");
        assertThat(diary.shifts(StepKind.FOLLOW_UP)).isEqualTo(story.contains("tells") ? "Late" : "–");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("S2: ask whether they have decided; their answer does not change the plan, their asking to wait does")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview; Fri 6 Nov 16:00 decision by Fri 27 Nov                | Fri 13 Nov, Fri 20 Nov
            Fri 6 Nov 14:00 interview; Tue 10 Nov 10:00 still deciding                       | Fri 13 Nov, Fri 20 Nov
            Fri 6 Nov 14:00 interview; Mon 16 Nov 10:00 still deciding until Mon 30 Nov      | Fri 13 Nov, Fri 20 Nov
            Fri 6 Nov 14:00 interview; Tue 10 Nov 10:00 curt reply                           | Fri 13 Nov, Fri 20 Nov
            Fri 6 Nov 14:00 interview; Mon 16 Nov 10:00 asked to wait until Sat 28 Nov       | Fri 13 Nov, Mon 30 Nov, Mon 7 Dec
            Fri 6 Nov 14:00 interview; Tue 10 Nov 10:00 all are away until Sun 15 Nov        | Mon 16 Nov, Mon 23 Nov
            """)
    void S2(String story, String asks) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.days(StepKind.FOLLOW_UP)).isEqualTo(asks);
        assertThat(diary.steps(StepKind.FOLLOW_UP))
                .allSatisfy(step -> assertThat(step.draft()).contains(DraftKind.S2_QUESTION));
        assertThat(diary.days(StepKind.BRUSH_OFF_REPLY)).isEqualTo(story.contains("curt") ? "Thu 12 Nov" : "–");
        assertThat(Written.drafts(DraftKind.S2_QUESTION)).allSatisfy(
                note -> assertThat(note).containsPattern("decision|decided").containsPattern("when|by when|day by"));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @DisplayName("S3: once more, exactly seven days after that")
    @CsvSource(delimiter = '|', textBlock = """
            Europe/London    | Fri 6 Nov 14:00 interview                                    | Fri 13 Nov 09:00, Fri 20 Nov 09:00
            Europe/London    | Sat 7 Nov 14:00 interview                                    | Sat 14 Nov 09:00, Sat 21 Nov 09:00
            Europe/London    | Fri 18 Dec 14:00 interview                                   | Fri 25 Dec 09:00, Fri 1 Jan 09:00
            Europe/London    | Fri 16 Oct 14:00 interview                                   | Fri 23 Oct 09:00, Fri 30 Oct 09:00
            America/New_York | Sun 18 Oct 14:00 interview                                   | Sun 25 Oct 09:00, Sun 1 Nov 09:00
            Europe/London    | Fri 20 Nov 10:00 tells of the interview of Fri 6 Nov 14:00   | Sat 21 Nov 09:00, Sat 28 Nov 09:00
            """)
    void S3(String where, String story, String asks) {
        var diary = Diary.of(NAME, where, story);
        assertThat(diary.times(StepKind.FOLLOW_UP)).isEqualTo(asks);
        assertThat(diary.steps(StepKind.FOLLOW_UP).getLast().reason().rules()).containsExactly("S3");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("S4: after the second time never again; assume a no and look for others")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview                                                           | Fri 13 Nov 1/2, Fri 20 Nov 2/2                                 | Fri 27 Nov
            Sat 7 Nov 14:00 interview                                                           | Sat 14 Nov 1/2, Sat 21 Nov 2/2                                 | Sat 28 Nov
            Fri 6 Nov 14:00 interview; Mon 23 Nov 10:00 still deciding until Mon 30 Nov         | Fri 13 Nov 1/2, Fri 20 Nov 2/2                                 | Fri 27 Nov
            Fri 6 Nov 14:00 interview; Mon 23 Nov 10:00 asked to stay in touch                  | Fri 13 Nov 1/2, Fri 20 Nov 2/2, Mon 30 Nov 1/2, Mon 7 Dec 2/2  | Mon 14 Dec
            Sat 21 Nov 10:00 tells of the interview of Fri 6 Nov 14:00                          | Tue 24 Nov 1/1                                                 | Tue 1 Dec
            """)
    void S4(String story, String asks, String movesOn) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.attempts()).isEqualTo(asks);
        assertThat(diary.days(StepKind.STOP)).isEqualTo(movesOn);
        assertThat(diary.rules(StepKind.STOP)).isEqualTo("S4°");
    }

    @ParameterizedTest(name = "the question never says “{0}”")
    @DisplayName("S5: no apology and no shame for asking")
    @ValueSource(strings = {"sorry", "apolog", "bother", "disturb", "trouble", "forgive", "excuse", "hope you don",
            "i know you are busy", "just wanted", "pester"})
    void S5(String shame) {
        var asked = Diary.inLondon(NAME, "Fri 6 Nov 14:00 interview").steps(StepKind.FOLLOW_UP);
        assertThat(asked).hasSize(2).allSatisfy(step -> assertThat(Written.drafts(step.draft().orElseThrow()))
                .allSatisfy(note -> assertThat(note).doesNotContain(shame)));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("S6: no thank-you note, neither of its own nor within the question")
    @ValueSource(strings = {"Fri 6 Nov 14:00 interview with Dana (hiring manager) and Sam (interviewer)",
            "Mon 2 Nov 10:00 hears of an interview Fri 6 Nov 14:00",
            "Wed 18 Nov 10:00 tells of the interview of Fri 6 Nov 14:00"})
    void S6(String story) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.times(StepKind.THANK_YOU, StepKind.DEBRIEF, StepKind.REFERENCES, StepKind.PREPARE))
                .isEqualTo("–");
        assertThat(diary.steps(StepKind.FOLLOW_UP)).hasSize(2)
                .allSatisfy(step -> assertThat(step.folded()).isFalse());
        assertThat(Written.drafts(DraftKind.S2_QUESTION)).allSatisfy(note -> assertThat(note).doesNotContain("thank"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("S7: the longer the silence, the less likely the job; the stop says so honestly")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview                                     | Fri 27 Nov 09:00
            Sat 7 Nov 14:00 interview; Tue 10 Nov 10:00 still deciding    | Sat 28 Nov 09:00
            """)
    void S7(String story, String told) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.times(StepKind.STOP)).isEqualTo(told);
        assertThat(diary.life.plan().status()).isEqualTo(Plan.Status.STOPPED);
        assertThat(Written.said("ring.stop")).contains("time to move on", "{{honest}}");
        assertThat(Written.said("honest-stop")).contains("the longer the silence, the less likely");
    }
}

package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the source behind tread-gently, each by its ID. */
class TreadGentlyRulesTest {
    private static final String NAME = "tread-gently";
    private static final String BOTH = " with Dana (hiring manager) and Rita (recruiter)";

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @DisplayName("G1: after a week of silence, thanks again to the hiring manager, for whom a first thank-you went out")
    @CsvSource(delimiter = '|', textBlock = """
            # where          | what happens                                          | thanks    | writes     | drafts
            Europe/London    | Fri 6 Nov 14:00 interview with Dana (hiring manager)  | Sat 7 Nov | Fri 13 Nov | G1_HIRING_MANAGER
            Europe/London    | Fri 6 Nov 14:00 interview with Sam (interviewer)      | Sat 7 Nov | Fri 13 Nov | G1_HIRING_MANAGER
            Europe/London    | Fri 6 Nov 14:00 interview                             | Sat 7 Nov | Fri 13 Nov | G1_HIRING_MANAGER
            Europe/London    | Sat 7 Nov 14:00 interview                             | Sun 8 Nov | Mon 16 Nov | G1_HIRING_MANAGER
            Europe/London    | Fri 18 Dec 14:00 interview                            | Sat 19 Dec | Tue 29 Dec | G1_HIRING_MANAGER
            America/New_York | Thu 19 Nov 14:00 interview                            | Fri 20 Nov | Fri 27 Nov | G1_HIRING_MANAGER
            Europe/London    | Fri 23 Oct 14:00 interview                            | Sat 24 Oct | Fri 30 Oct | G1_HIRING_MANAGER
            Europe/London    | Fri 6 Nov 14:00 interview; Fri 6 Nov 16:00 decision by Mon 16 Nov | Sat 7 Nov | Tue 17 Nov | G1_HIRING_MANAGER
            """)
    void G1(String where, String story, String thanks, String writes, String drafts) {
        var diary = Diary.of(NAME, where, story);
        assertThat(diary.times(StepKind.THANK_YOU)).isEqualTo(thanks + " 09:00");
        assertThat(diary.rules(StepKind.THANK_YOU)).isEqualTo("G1°");
        assertThat(diary.times(StepKind.FOLLOW_UP)).isEqualTo(writes + " 09:00");
        assertThat(diary.drafts(StepKind.FOLLOW_UP)).isEqualTo(drafts);
        assertThat(diary.rules(StepKind.FOLLOW_UP)).isEqualTo(story.contains("decision") ? "G1°" : "G1 G2");
        assertThat(Written.drafts(DraftKind.G1_HIRING_MANAGER)).allSatisfy(note -> assertThat(note)
                .containsPattern("again|once more").containsPattern("interest|like to do next")
                .containsPattern("news"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("G2: and one to the recruiter, with the question when they decide; both are one attempt")
    @CsvSource(delimiter = '|', textBlock = """
            with Dana (hiring manager) and Rita (recruiter) | Dana, Rita | G1_HIRING_MANAGER, G2_RECRUITER
            with Sam (interviewer) and Rita (recruiter)     | Sam, Rita  | G1_HIRING_MANAGER, G2_RECRUITER
            with Rita (recruiter)                           | Rita       | G2_RECRUITER
            with Rita (recruiter) and Uma (recruiter)       | Rita, Uma  | G2_RECRUITER, G2_RECRUITER
            """)
    void G2(String people, String to, String drafts) {
        var diary = Diary.inLondon(NAME, "Fri 6 Nov 14:00 interview " + people);
        assertThat(diary.people(StepKind.FOLLOW_UP)).isEqualTo(to);
        assertThat(diary.drafts(StepKind.FOLLOW_UP)).isEqualTo(drafts);
        assertThat(diary.days(StepKind.FOLLOW_UP)).isEqualTo("Fri 13 Nov");
        assertThat(diary.steps(StepKind.FOLLOW_UP)).allSatisfy(
                step -> assertThat(step.reason().attempt()).contains(new Reason.Attempt(1, 1)));
        assertThat(Written.drafts(DraftKind.G2_RECRUITER)).allSatisfy(
                note -> assertThat(note).containsPattern("when|by when").contains("decision").contains("anything"));
    }

    @ParameterizedTest(name = "{0} → {1}, {2}")
    @DisplayName("G3: then wait: no further one of your own accord; move on after two weeks, our own number")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview                                                       | Fri 13 Nov            | Fri 27 Nov
            Fri 18 Dec 14:00 interview                                                      | Tue 29 Dec            | Tue 12 Jan
            Fri 6 Nov 14:00 interview; Tue 10 Nov 10:00 writes                              | –                     | Tue 24 Nov
            Fri 6 Nov 14:00 interview; Mon 16 Nov 10:00 decision by Fri 20 Nov              | Fri 13 Nov            | Fri 4 Dec
            Fri 6 Nov 14:00 interview; Mon 16 Nov 10:00 asked to wait until Wed 2 Dec       | Fri 13 Nov, Wed 2 Dec | Wed 16 Dec
            """)
    void G3(String story, String writes, String movesOn) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.days(StepKind.FOLLOW_UP)).isEqualTo(writes);
        assertThat(diary.days(StepKind.STOP)).isEqualTo(movesOn);
        assertThat(diary.rules(StepKind.STOP)).isEqualTo("G3°");
    }

    @ParameterizedTest(name = "{0} → {1}, {2}")
    @DisplayName("G4: “still interviewing” may mean anything: keep it, keep waiting, keep looking")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview; Tue 10 Nov 10:00 still deciding                      | Tue 17 Nov | Tue 1 Dec
            Fri 6 Nov 14:00 interview; Mon 16 Nov 10:00 still deciding                      | Fri 13 Nov | Mon 30 Nov
            Fri 6 Nov 14:00 interview; Mon 16 Nov 10:00 still deciding until Fri 27 Nov     | Fri 13 Nov | Fri 11 Dec
            """)
    void G4(String story, String writes, String movesOn) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.days(StepKind.FOLLOW_UP)).isEqualTo(writes);
        assertThat(diary.days(StepKind.STOP)).isEqualTo(movesOn);
        assertThat(diary.reviews()).startsWith("Sun 8 Nov, Sun 15 Nov, Sun 22 Nov, Sun 29 Nov");
        assertThat(Written.said("rule.G4")).contains("wait", "keep looking");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("G5: what they ask for is done at once: each morning until it is handed in, the evening before at the latest")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview; Tue 10 Nov 10:00 they want a form; Thu 12 Nov 12:00 hands it in                 | Wed 11 Nov 09:00, Thu 12 Nov 09:00                    | –                | Thu 19 Nov
            Fri 6 Nov 14:00 interview; Tue 10 Nov 10:00 they want a form by Thu 12 Nov; Thu 12 Nov 08:30 hands it in   | Wed 11 Nov 09:00                                      | Wed 11 Nov 18:00 | Thu 19 Nov
            Fri 6 Nov 14:00 interview; Tue 10 Nov 10:00 they want a form; Tue 10 Nov 12:00 hands it in                 | –                                                     | –                | Tue 17 Nov
            Fri 6 Nov 14:00 interview; Fri 13 Nov 18:00 they want a form; Mon 16 Nov 12:00 hands it in                 | Sat 14 Nov 09:00, Sun 15 Nov 09:00, Mon 16 Nov 09:00  | –                | Fri 13 Nov, Mon 23 Nov
            """)
    void G5(String story, String mornings, String evening, String writes) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.times(StepKind.TASK)).isEqualTo(mornings);
        assertThat(diary.times(StepKind.TASK_LAST)).isEqualTo(evening);
        assertThat(diary.rules(StepKind.TASK)).isIn("G5", "–");
        assertThat(diary.days(StepKind.FOLLOW_UP)).isEqualTo(writes);
        assertThat(Written.said("ring.task")).contains("today");
        assertThat(Written.drafts(DraftKind.REQUEST_ANSWER)).allSatisfy(note -> assertThat(note).contains("a form"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("G6: a no is thanked for within a day, with hope for another time")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview; Tue 10 Nov 12:00 a no      | Wed 11 Nov 09:00
            Fri 6 Nov 14:00 interview; Sun 15 Nov 12:00 a no      | Mon 16 Nov 09:00
            Fri 18 Dec 14:00 interview; Thu 24 Dec 12:00 a no     | Fri 25 Dec 09:00
            Fri 6 Nov 14:00 interview; Fri 11 Dec 12:00 a no      | Sat 12 Dec 09:00
            """)
    void G6(String story, String note) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.times(StepKind.GRACIOUS_NOTE)).isEqualTo(note);
        assertThat(diary.drafts(StepKind.GRACIOUS_NOTE)).isEqualTo("GRACIOUS_NO");
        assertThat(diary.rules(StepKind.GRACIOUS_NOTE)).isEqualTo("G6 K13");
        assertThat(Written.drafts(DraftKind.GRACIOUS_NO)).allSatisfy(text -> assertThat(text)
                .containsPattern("thank|appreciate").containsPattern("future opening|another role|paths cross"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("G7: some come back late: a late word opens the plan again, and a no is not the end of the acquaintance")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview; Tue 8 Dec 10:00 asked to wait until Wed 6 Jan         | Fri 13 Nov, Wed 6 Jan  | Fri 27 Nov, Wed 20 Jan | –
            Fri 6 Nov 14:00 interview; Tue 8 Dec 10:00 asked to stay in touch                | Fri 13 Nov, Tue 15 Dec | Fri 27 Nov, Tue 29 Dec | –
            Fri 6 Nov 14:00 interview; Tue 8 Dec 10:00 still deciding                        | Fri 13 Nov             | Fri 27 Nov, Tue 22 Dec | –
            Fri 6 Nov 14:00 interview; Tue 10 Nov 10:00 a no                                 | –                      | –                      | Mon 8 Feb
            Fri 6 Nov 14:00 interview; Tue 10 Nov 10:00 a no; Fri 4 Dec 10:00 asked to stay in touch | Fri 11 Dec     | Fri 25 Dec             | –
            """)
    void G7(String story, String writes, String movesOn, String line) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.days(StepKind.FOLLOW_UP)).isEqualTo(writes);
        assertThat(diary.days(StepKind.STOP)).isEqualTo(movesOn);
        assertThat(diary.days(StepKind.KEEP_IN_TOUCH)).isEqualTo(line);
        assertThat(Written.said("rule.G7")).contains("keep the door open");
        assertThat(Diary.inLondon(NAME, "Fri 6 Nov 14:00 interview" + BOTH).days(StepKind.STOP))
                .isEqualTo("Fri 27 Nov");
    }
}

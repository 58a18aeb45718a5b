package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the source behind keen-and-clear, each by its ID. */
class KeenAndClearRulesTest {
    private static final String NAME = "keen-and-clear";

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @DisplayName("W1: while waiting, ask once; when, is our own number")
    @CsvSource(delimiter = '|', textBlock = """
            # where          | what happens                                                            | asks       | moves on   | rule
            Europe/London    | Fri 6 Nov 14:00 interview                                               | Fri 13 Nov | Fri 27 Nov | W1°
            Europe/London    | Sat 7 Nov 11:00 interview                                               | Mon 16 Nov | Mon 30 Nov | W1°
            Europe/London    | Fri 18 Dec 14:00 interview                                              | Tue 29 Dec | Tue 12 Jan | W1°
            Europe/London    | Mon 20 Dec 14:00 interview                                              | Wed 29 Dec | Wed 12 Jan | W1°
            America/New_York | Thu 19 Nov 14:00 interview                                              | Fri 27 Nov | Fri 11 Dec | W1°
            Europe/London    | Fri 6 Nov 14:00 interview; Fri 6 Nov 16:00 decision by Wed 11 Nov       | Thu 12 Nov | Thu 26 Nov | W5°
            Europe/London    | Fri 6 Nov 14:00 interview; Fri 6 Nov 16:00 decision by Thu 24 Dec       | Tue 29 Dec | Tue 12 Jan | W5°
            """)
    void W1(String where, String story, String asks, String movesOn, String rule) {
        var diary = Diary.of(NAME, where, story);
        assertThat(diary.times(StepKind.FOLLOW_UP)).isEqualTo(asks + " 09:00");
        assertThat(diary.days(StepKind.STOP)).isEqualTo(movesOn);
        assertThat(diary.rules(StepKind.FOLLOW_UP)).isEqualTo(rule);
        assertThat(diary.steps(StepKind.FOLLOW_UP).getFirst().reason().attempt()).contains(new Reason.Attempt(1, 1));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("W2: the note is short: glad of the meeting, keen on the role, and what else would help?")
    @ValueSource(strings = {"Fri 6 Nov 14:00 interview",
            "Fri 6 Nov 14:00 interview; Mon 16 Nov 10:00 asked to stay in touch"})
    void W2(String story) {
        assertThat(Diary.inLondon(NAME, story).steps(StepKind.FOLLOW_UP)).isNotEmpty()
                .allSatisfy(step -> assertThat(step.draft()).contains(DraftKind.W2_NOTE));
        assertThat(Written.drafts(DraftKind.W2_NOTE)).allSatisfy(note -> {
            assertThat(note.split("\\s+").length).isLessThan(90);
            assertThat(note).containsPattern("enjoyed|pleasure|good to talk|conversation|excited")
                    .containsPattern("excited|like to do next").containsPattern("send|material");
        });
    }

    @ParameterizedTest(name = "no note says “{0}”")
    @DisplayName("W3: takes nothing for granted, and shows interest in this very place")
    @ValueSource(strings = {"when i start", "hire me", "should hire", "the right candidate", "perfect candidate",
            "any job", "any position", "i deserve", "as soon as i join"})
    void W3(String granted) {
        assertThat(Written.drafts(DraftKind.W2_NOTE)).allSatisfy(
                note -> assertThat(note).contains("acme").doesNotContain(granted));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("W4: a week after a task was handed in, ask whether they have all they need, even when all is used up")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview; Tue 10 Nov 10:00 they want a form; Wed 11 Nov 10:00 hands it in   | Wed 18 Nov
            Fri 6 Nov 14:00 interview; Mon 16 Nov 10:00 they want a form; Tue 17 Nov 10:00 hands it in   | Fri 13 Nov, Tue 24 Nov
            Thu 10 Dec 14:00 interview; Mon 14 Dec 10:00 they want a form; Fri 18 Dec 10:00 hands it in  | Tue 29 Dec
            Fri 6 Nov 14:00 interview; Mon 16 Nov 10:00 they want a form                                 | Fri 13 Nov
            """)
    void W4(String story, String asks) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.days(StepKind.FOLLOW_UP)).isEqualTo(asks);
        if (story.contains("hands it in"))
            assertThat(diary.steps(StepKind.FOLLOW_UP).getLast().reason().rules()).containsExactly("W4");
        assertThat(Written.afterHandIn(DraftKind.W2_NOTE)).allSatisfy(
                note -> assertThat(note).contains("two references").containsPattern("everything|complete"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("W5: “should I write?” gets a straight answer: yes, not before a day, or no more")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview; Mon 9 Nov 12:00 wonders whether to write                                                    | not before Fri 13 Nov
            Fri 6 Nov 14:00 interview; Fri 6 Nov 16:00 decision by Fri 20 Nov; Mon 9 Nov 12:00 wonders whether to write            | not before Mon 23 Nov
            Fri 20 Nov 10:00 tells of the interview of Fri 6 Nov 14:00; Sun 22 Nov 12:00 wonders whether to write                  | not before Mon 23 Nov
            Fri 6 Nov 14:00 interview; Fri 13 Nov 12:00 wonders whether to write                                                   | no more
            Fri 6 Nov 14:00 interview; Fri 13 Nov 12:00 asked to wait until Wed 2 Dec; Mon 16 Nov 12:00 wonders whether to write   | not before Wed 2 Dec
            Fri 6 Nov 14:00 interview; Mon 30 Nov 12:00 wonders whether to write                                                   | no more
            """)
    void W5(String story, String answer) {
        assertThat(Diary.inLondon(NAME, story).mayWrite()).isEqualTo(answer);
        var waiting = Diary.idle(NAME, "Fri 6 Nov 14:00 interview; Fri 13 Nov 12:00 wonders whether to write");
        assertThat(waiting.mayWrite()).isEqualTo("yes");
    }
}

package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the source behind three-strikes, each by its ID. */
class ThreeStrikesRulesTest {
    private static final String NAME = "three-strikes";

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @DisplayName("A1: a thank-you after every interview, the next morning, within 36 hours that the clocks cannot stretch")
    @CsvSource(delimiter = '|', textBlock = """
            # where          | what happens               | rings            | the last call    | too late at
            Europe/London    | Fri 6 Nov 14:00 interview  | Sat 7 Nov 09:00  | Sat 7 Nov 20:00  | Sun 8 Nov 03:00
            Europe/London    | Mon 9 Nov 09:00 interview  | Tue 10 Nov 09:00 | Tue 10 Nov 20:00 | Tue 10 Nov 22:00
            Europe/London    | Sat 24 Oct 14:00 interview | Sun 25 Oct 09:00 | Sun 25 Oct 20:00 | Mon 26 Oct 02:00
            Europe/London    | Sat 27 Mar 14:00 interview | Sun 28 Mar 09:00 | Sun 28 Mar 20:00 | Mon 29 Mar 04:00
            America/New_York | Sat 31 Oct 14:00 interview | Sun 1 Nov 09:00  | Sun 1 Nov 20:00  | Mon 2 Nov 02:00
            America/New_York | Sat 13 Mar 14:00 interview | Sun 14 Mar 09:00 | Sun 14 Mar 20:00 | Mon 15 Mar 04:00
            Europe/London    | Thu 24 Dec 14:00 interview | Fri 25 Dec 09:00 | Fri 25 Dec 20:00 | Sat 26 Dec 03:00
            Europe/London    | Thu 31 Dec 14:00 interview | Fri 1 Jan 09:00  | Fri 1 Jan 20:00  | Sat 2 Jan 03:00
            """)
    void A1(String where, String story, String rings, String lastCall, String tooLate) {
        var diary = Diary.of(NAME, where, story);
        assertThat(diary.times(StepKind.THANK_YOU)).isEqualTo(rings);
        assertThat(diary.window(StepKind.THANK_YOU)).isEqualTo(tooLate);
        assertThat(diary.rules(StepKind.THANK_YOU)).isEqualTo("A1");
        assertThat(Diary.idleIn(NAME, where, story).times(StepKind.THANK_YOU)).isEqualTo(rings + ", " + lastCall);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("A2: never written before the interview, and it names what was said in the room")
    @CsvSource(delimiter = '|', textBlock = """
            Mon 2 Nov 10:00 hears of an interview Fri 6 Nov 14:00                                           | Sat 7 Nov 09:00
            Mon 2 Nov 10:00 hears of an interview Fri 6 Nov 14:00; Tue 3 Nov 10:00 thanks them              | Sat 7 Nov 09:00
            Mon 2 Nov 10:00 hears of an interview Sat 7 Nov 10:00                                           | Sun 8 Nov 09:00
            Fri 6 Nov 14:00 interview with Dana (hiring manager); Mon 9 Nov 10:00 hears of an interview Thu 12 Nov 14:00 | Sat 7 Nov 09:00, Fri 13 Nov 09:00
            """)
    void A2(String story, String thanks) {
        assertThat(Diary.inLondon(NAME, story).times(StepKind.THANK_YOU)).isEqualTo(thanks);
        assertThat(Written.drafts(DraftKind.THANK_YOU)).allSatisfy(note -> assertThat(note).contains(Written.MOMENT));
        assertThat(Written.drafts(DraftKind.THANK_YOU).subList(0, 3))
                .allSatisfy(note -> assertThat(note).contains(Written.STRENGTH));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @DisplayName("A3: what stuck is asked for two hours later, not at once; our own number")
    @CsvSource(delimiter = '|', textBlock = """
            Europe/London    | Fri 6 Nov 14:00 interview                                       | Fri 6 Nov 17:00
            Europe/London    | Fri 6 Nov 09:00 interview                                       | Fri 6 Nov 12:00
            Europe/London    | Fri 6 Nov 18:30 interview                                       | Sat 7 Nov 08:00
            Europe/London    | Sun 25 Oct 14:00 interview                                      | Sun 25 Oct 17:00
            America/New_York | Sun 1 Nov 14:00 interview                                       | Sun 1 Nov 17:00
            Europe/London    | Fri 6 Nov 14:00 interview; Fri 6 Nov 15:30 remembers the boat   | –
            """)
    void A3(String where, String story, String asked) {
        var diary = Diary.of(NAME, where, story);
        assertThat(diary.times(StepKind.DEBRIEF)).isEqualTo(asked);
        assertThat(diary.rules(StepKind.DEBRIEF)).isIn("A3°", "–");
    }

    @ParameterizedTest(name = "follow-up {0}: {1}")
    @DisplayName("A4: each brings something: interest, a story of yours, what you talked about, and when you can talk")
    @CsvSource(textBlock = """
            # which, its draft,   shows interest,                                  has an article
            1, A4_FOLLOW_UP, interested|like to do next|fits well,                 false
            2, A4_ARTICLE,   as interested|appeals|go on talking|very interested,  true
            3, A4_CLOSING,   glad to join|interest|go on with me,                  false
            """)
    void A4(int n, DraftKind kind, String interest, boolean article) {
        assertThat(Diary.inLondon(NAME, "Fri 6 Nov 14:00 interview").steps(StepKind.FOLLOW_UP).get(n - 1).draft())
                .contains(kind);
        assertThat(Written.drafts(kind)).allSatisfy(
                note -> assertThat(note).containsPattern(interest).contains(Written.CONTACT, Written.FREE));
        assertThat(Written.drafts(kind)).allSatisfy(note -> assertThat(note.contains(Written.ARTICLE)
                && note.contains(Written.WHY)).isEqualTo(article));
        assertThat(Written.drafts(kind).subList(0, 3)).allSatisfy(note -> assertThat(note).contains(Written.STRENGTH));
        assertThat(Written.drafts(kind).subList(0, 3)).anySatisfy(note -> assertThat(note).contains(Written.MOMENT));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @DisplayName("A5: three at most, then a week of silence, then move on; only an invitation starts anew")
    @CsvSource(delimiter = '|', textBlock = """
            Europe/London    | Fri 6 Nov 14:00 interview                                                             | Fri 13 Nov, Fri 20 Nov, Fri 27 Nov | Fri 4 Dec
            Europe/London    | Fri 11 Dec 14:00 interview                                                            | Fri 18 Dec, Tue 29 Dec, Tue 5 Jan  | Tue 12 Jan
            Europe/London    | Fri 10 Dec 14:00 interview                                                            | Fri 17 Dec, Fri 24 Dec, Fri 31 Dec | Fri 7 Jan
            America/New_York | Wed 4 Nov 14:00 interview                                                             | Thu 12 Nov, Thu 19 Nov, Fri 27 Nov | Fri 4 Dec
            Europe/London    | Fri 6 Nov 14:00 interview; Tue 10 Nov 10:00 writes; Wed 11 Nov 10:00 leaves a voicemail | Wed 18 Nov                       | Wed 25 Nov
            Europe/London    | Fri 6 Nov 14:00 interview; Mon 30 Nov 10:00 still deciding                            | Fri 13 Nov, Fri 20 Nov, Fri 27 Nov | Mon 7 Dec
            Europe/London    | Fri 6 Nov 14:00 interview; Mon 30 Nov 10:00 asked to stay in touch                    | Fri 13 Nov, Fri 20 Nov, Fri 27 Nov, Mon 7 Dec, Mon 14 Dec, Mon 21 Dec | Mon 28 Dec
            """)
    void A5(String where, String story, String asks, String movesOn) {
        var diary = Diary.of(NAME, where, story);
        assertThat(diary.days(StepKind.FOLLOW_UP)).isEqualTo(asks);
        assertThat(diary.days(StepKind.STOP)).isEqualTo(movesOn);
        assertThat(diary.rules(StepKind.STOP)).isEqualTo("A5°");
        assertThat(diary.steps(StepKind.FOLLOW_UP).getLast().reason().attempt()).contains(new Reason.Attempt(3, 3));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @DisplayName("A6: what they told beats the week: a date they named, somebody on leave")
    @CsvSource(delimiter = '|', textBlock = """
            # where          | what happens                                                                                                  | asks first | because it was moved
            Europe/London    | Fri 6 Nov 14:00 interview                                                                                     | Fri 13 Nov | –
            Europe/London    | Fri 6 Nov 14:00 interview; Fri 6 Nov 16:00 decision by Tue 10 Nov                                             | Wed 11 Nov | –
            Europe/London    | Fri 6 Nov 14:00 interview; Fri 6 Nov 16:00 decision by Fri 13 Nov                                             | Mon 16 Nov | –
            Europe/London    | Fri 6 Nov 14:00 interview; Fri 6 Nov 16:00 decision by Fri 27 Nov                                             | Mon 30 Nov | –
            Europe/London    | Mon 14 Dec 14:00 interview; Mon 14 Dec 16:00 decision by Thu 24 Dec                                           | Tue 29 Dec | –
            Europe/London    | Mon 13 Dec 14:00 interview; Mon 13 Dec 16:00 decision by Fri 24 Dec                                           | Wed 29 Dec | –
            America/New_York | Mon 16 Nov 14:00 interview; Mon 16 Nov 16:00 decision by Wed 25 Nov                                           | Fri 27 Nov | –
            Europe/London    | Fri 6 Nov 10:00 tells of the interview of Wed 28 Oct 14:00; Fri 6 Nov 10:01 decision by Tue 3 Nov             | Mon 9 Nov  | Late
            Europe/London    | Fri 6 Nov 14:00 interview with Dana (hiring manager); Mon 9 Nov 10:00 Dana is away until Fri 20 Nov           | Mon 23 Nov | Away
            Europe/London    | Fri 6 Nov 14:00 interview; Mon 9 Nov 10:00 all are away until Thu 24 Dec                                      | Tue 29 Dec | Away
            Europe/London    | Fri 6 Nov 14:00 interview with Dana (hiring manager); Mon 9 Nov 10:00 Dana is away until Wed 11 Nov           | Fri 13 Nov | –
            """)
    void A6(String where, String story, String first, String moved) {
        var diary = Diary.of(NAME, where, story);
        assertThat(diary.times(StepKind.FOLLOW_UP)).startsWith(first + " 09:00");
        assertThat(diary.shifts(StepKind.FOLLOW_UP)).isEqualTo(moved);
        assertThat(diary.rules(StepKind.FOLLOW_UP)).isEqualTo(story.contains("decision") ? "A6" : "A6°");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A7: one follow-up a day to an employer; only a call nobody took may be tried again that day")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 11:00 interview as Analyst; Fri 6 Nov 14:00 interview as Engineer                           | Fri 13 Nov 09:00, Mon 16 Nov 09:00
            Fri 6 Nov 14:00 interview; Fri 13 Nov 10:00 nobody picks up                                           | Fri 13 Nov 09:00, Fri 13 Nov 15:00
            Fri 6 Nov 14:00 interview; Fri 13 Nov 10:00 nobody picks up; Fri 13 Nov 15:10 nobody picks up         | Fri 13 Nov 09:00, Fri 13 Nov 15:00, Mon 16 Nov 09:00
            Fri 6 Nov 14:00 interview; Fri 13 Nov 10:00 leaves a voicemail                                        | Fri 13 Nov 09:00, Fri 20 Nov 09:00
            Wed 16 Dec 11:00 interview as Analyst; Thu 17 Dec 14:00 interview as Engineer; Thu 17 Dec 18:00 all are away until Thu 24 Dec; Thu 17 Dec 18:01 back to Acme as Analyst; Thu 17 Dec 18:02 all are away until Thu 24 Dec | Tue 29 Dec 09:00, Wed 30 Dec 09:00
            """)
    void A7(String story, String firstRings) {
        assertThat(Diary.idle(NAME, story).times(StepKind.FOLLOW_UP)).startsWith(firstRings);
        var asked = Diary.inLondon(NAME, story).times(StepKind.FOLLOW_UP).replaceAll(" \\d\\d:\\d\\d", "");
        if (!story.contains("nobody"))
            assertThat(List.of(asked.split(", "))).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("A8: at least three days between two notes, whatever date they name; our own number")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview                                                          | Fri 13 Nov, Fri 20 Nov, Fri 27 Nov
            Fri 6 Nov 14:00 interview; Fri 13 Nov 12:00 decision by Fri 13 Nov                 | Fri 13 Nov, Mon 16 Nov, Mon 23 Nov
            Mon 9 Nov 14:00 interview; Mon 16 Nov 12:00 decision by Mon 16 Nov                 | Mon 16 Nov, Thu 19 Nov, Thu 26 Nov
            Mon 9 Nov 14:00 interview; Mon 16 Nov 12:00 still deciding until Tue 17 Nov        | Mon 16 Nov, Wed 18 Nov, Wed 25 Nov
            Mon 9 Nov 14:00 interview; Tue 10 Nov 12:00 writes                                 | Tue 17 Nov, Tue 24 Nov
            """)
    void A8(String story, String asks) {
        assertThat(Diary.inLondon(NAME, story).days(StepKind.FOLLOW_UP)).isEqualTo(asks);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @DisplayName("A9: a curt reply is answered briefly after two days, and the count goes on as it was")
    @CsvSource(delimiter = '|', textBlock = """
            Europe/London    | Fri 6 Nov 14:00 interview; Tue 10 Nov 12:00 curt reply  | Thu 12 Nov | Tue 17 Nov, Tue 24 Nov, Tue 1 Dec
            Europe/London    | Fri 6 Nov 14:00 interview; Fri 13 Nov 12:00 curt reply  | Mon 16 Nov | Fri 13 Nov, Fri 20 Nov, Fri 27 Nov
            Europe/London    | Mon 14 Dec 14:00 interview; Wed 23 Dec 12:00 curt reply | Tue 29 Dec | Mon 21 Dec, Wed 30 Dec, Wed 6 Jan
            America/New_York | Mon 16 Nov 14:00 interview; Tue 24 Nov 12:00 curt reply | Fri 27 Nov | Mon 23 Nov, Tue 1 Dec, Tue 8 Dec
            """)
    void A9(String where, String story, String answers, String asks) {
        var diary = Diary.of(NAME, where, story);
        assertThat(diary.days(StepKind.BRUSH_OFF_REPLY)).isEqualTo(answers);
        assertThat(diary.drafts(StepKind.BRUSH_OFF_REPLY)).isEqualTo("A9_REPLY");
        assertThat(diary.rules(StepKind.BRUSH_OFF_REPLY)).isEqualTo("A9");
        assertThat(diary.days(StepKind.FOLLOW_UP)).isEqualTo(asks);
        assertThat(Written.drafts(DraftKind.A9_REPLY)).allSatisfy(reply -> {
            assertThat(reply.split("\\s+").length).isLessThan(40);
            assertThat(reply).containsPattern("look forward|time frame").doesNotContain("excited", "thrilled", "!");
        });
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A10: then the energy goes into the next interview: four more looks back say so")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview                             | Sun 6 Dec, Sun 13 Dec, Sun 20 Dec, Sun 27 Dec
            Fri 6 Nov 14:00 interview; Tue 10 Nov 12:00 a no      | Sun 15 Nov, Sun 22 Nov, Sun 29 Nov, Sun 6 Dec
            """)
    void A10(String story, String afterTheEnd) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.reviews()).endsWith(afterTheEnd);
        assertThat(diary.reviewRules()).contains("A10");
        assertThat(Written.said("review.closing.none")).contains("another interview", "energy");
    }

    @ParameterizedTest(name = "no draft of a follow-up says “{0}”")
    @DisplayName("A11: nobody needs permission to ask, and nobody is shamed for going on")
    @ValueSource(strings = {"sorry", "apolog", "bother", "disturb", "trouble", "forgive", "hope you don", "pester",
            "annoy", "if i may", "permission"})
    void A11(String shame) {
        for (var kind : List.of(DraftKind.A4_FOLLOW_UP, DraftKind.A4_ARTICLE, DraftKind.A4_CLOSING))
            assertThat(Written.drafts(kind)).allSatisfy(note -> assertThat(note).doesNotContain(shame));
        var diary = Diary.idle(NAME, "Fri 6 Nov 14:00 interview; Mon 30 Nov 10:00 goes on");
        assertThat(diary.steps(StepKind.FOLLOW_UP).get(2).reason().rules()).containsExactly("A11");
        assertThat(diary.days(StepKind.FOLLOW_UP)).isEqualTo("Fri 13 Nov, Tue 17 Nov, Tue 1 Dec, Thu 3 Dec");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("A12: silence often means that they are busy: each Sunday a look at the other applications")
    @CsvSource(delimiter = '|', textBlock = """
            Europe/London    | Fri 6 Nov 14:00 interview  | Sun 8 Nov, Sun 15 Nov, Sun 22 Nov, Sun 29 Nov
            Europe/London    | Fri 23 Oct 14:00 interview | Sun 25 Oct, Sun 1 Nov, Sun 8 Nov
            America/New_York | Fri 30 Oct 14:00 interview | Sun 1 Nov, Sun 8 Nov, Sun 15 Nov
            """)
    void A12(String where, String story, String sundays) {
        var diary = Diary.of(NAME, where, story);
        assertThat(diary.reviews()).startsWith(sundays);
        assertThat(diary.reviewRules()).contains("A12");
        assertThat(Written.said("rule.A12")).contains("busy", "others");
    }
}

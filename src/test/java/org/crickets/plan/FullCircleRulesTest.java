package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the source behind full-circle, each by its ID. */
class FullCircleRulesTest {
    private static final String NAME = "full-circle";

    @ParameterizedTest(name = "{0}: {1} → {2}, {3}")
    @DisplayName("K1: before the interview, a reminder to ask when they expect to decide; earlier in quiet hours, never later")
    @CsvSource(delimiter = '|', textBlock = """
            # where          | what happens                                              | the evening before | shortly before
            Europe/London    | Mon 2 Nov 10:00 hears of an interview Fri 6 Nov 14:00     | Thu 5 Nov 18:00    | Fri 6 Nov 13:00
            Europe/London    | Mon 2 Nov 10:00 hears of an interview Fri 6 Nov 08:30     | Thu 5 Nov 18:00    | Thu 5 Nov 20:00
            Europe/London    | Mon 2 Nov 10:00 hears of an interview Mon 9 Nov 10:00     | Sun 8 Nov 18:00    | Mon 9 Nov 09:00
            Europe/London    | Fri 6 Nov 09:30 hears of an interview Fri 6 Nov 14:00     | –                  | Fri 6 Nov 13:00
            Europe/London    | Fri 23 Oct 10:00 hears of an interview Mon 26 Oct 10:00   | Sun 25 Oct 18:00   | Mon 26 Oct 09:00
            America/New_York | Mon 8 Mar 10:00 hears of an interview Mon 15 Mar 10:00    | Sun 14 Mar 18:00   | Mon 15 Mar 09:00
            Europe/London    | Mon 21 Dec 10:00 hears of an interview Fri 1 Jan 10:00    | Thu 31 Dec 18:00   | Fri 1 Jan 09:00
            """)
    void K1(String where, String story, String evening, String shortly) {
        var diary = Diary.of(NAME, where, story);
        assertThat(diary.times(StepKind.PREPARE)).isEqualTo(evening);
        assertThat(diary.times(StepKind.PREPARE_LAST)).isEqualTo(shortly);
        assertThat(diary.rules(StepKind.PREPARE_LAST)).isEqualTo("K1 K2°");
        assertThat(Written.said("ring.prepare")).contains("when they expect to decide");
        assertThat(Written.said("ring.prepare-last")).contains("when do you expect to decide");
    }

    @ParameterizedTest(name = "before the interview of {0}: {1}")
    @DisplayName("K2: the same reminder asks for everyone's right name and title")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00  | Thu 5 Nov 18:00
            Mon 28 Dec 10:00 | Sun 27 Dec 18:00
            """)
    void K2(String interview, String evening) {
        var diary = Diary.inLondon(NAME, "Mon 2 Nov 10:00 hears of an interview " + interview);
        assertThat(diary.times(StepKind.PREPARE)).isEqualTo(evening);
        assertThat(diary.rules(StepKind.PREPARE)).isEqualTo("K1 K2°");
        assertThat(Written.said("ring.prepare")).contains("name and title");
        assertThat(Written.said("ring.prepare-last")).contains("name and title");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}, until {3}")
    @DisplayName("K3: a note of their own for each, within two business days, each a little different")
    @CsvSource(delimiter = '|', textBlock = """
            # where          | what happens                                                                   | rings                             | too late at
            Europe/London    | Fri 6 Nov 14:00 interview with Dana (hiring manager) and Sam (interviewer)     | Sat 7 Nov 09:00, Sat 7 Nov 09:00  | Wed 11 Nov 00:00
            Europe/London    | Mon 9 Nov 14:00 interview with Dana (hiring manager)                           | Tue 10 Nov 09:00                  | Thu 12 Nov 00:00
            Europe/London    | Thu 24 Dec 14:00 interview with Dana (hiring manager)                          | Fri 25 Dec 09:00                  | Thu 31 Dec 00:00
            Europe/London    | Thu 23 Dec 14:00 interview with Dana (hiring manager)                          | Fri 24 Dec 09:00                  | Thu 30 Dec 00:00
            America/New_York | Wed 25 Nov 14:00 interview with Dana (hiring manager)                          | Thu 26 Nov 09:00                  | Tue 1 Dec 00:00
            Europe/London    | Thu 25 Mar 14:00 interview with Dana (hiring manager)                          | Fri 26 Mar 09:00                  | Thu 1 Apr 00:00
            Europe/London    | Fri 6 Nov 14:00 interview with Dana (hiring manager) and Rita (recruiter)      | Sat 7 Nov 09:00                   | Wed 11 Nov 00:00
            """)
    void K3(String where, String story, String rings, String tooLate) {
        var diary = Diary.of(NAME, where, story);
        assertThat(diary.times(StepKind.THANK_YOU)).isEqualTo(rings);
        assertThat(diary.window(StepKind.THANK_YOU)).isEqualTo(tooLate);
        assertThat(diary.rules(StepKind.THANK_YOU)).isEqualTo("K3 K4");
        assertThat(diary.steps(StepKind.THANK_YOU)).extracting(Step::key).doesNotHaveDuplicates();
        assertThat(Written.note(DraftKind.THANK_YOU, "Dana Smith", 1).replace("dana", "sam"))
                .isNotEqualTo(Written.note(DraftKind.THANK_YOU, "Sam Smith", 2));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("K4: always thank them, whatever they or you think of it by now")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview; Fri 6 Nov 16:00 curt reply                                  | Sat 7 Nov 09:00
            Fri 6 Nov 14:00 interview; Fri 6 Nov 16:00 decision by Fri 11 Dec                      | Sat 7 Nov 09:00
            Fri 6 Nov 14:00 interview; Fri 6 Nov 16:00 they want a form                            | Sat 7 Nov 09:00
            Fri 6 Nov 14:00 interview; Fri 6 Nov 16:00 hears of an interview Thu 12 Nov 14:00      | Sat 7 Nov 09:00, Fri 13 Nov 09:00
            Fri 6 Nov 14:00 interview; Fri 6 Nov 16:00 all are away until Mon 9 Nov                | Tue 10 Nov 09:00
            """)
    void K4(String story, String thanks) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.times(StepKind.THANK_YOU)).isEqualTo(thanks);
        assertThat(diary.rules(StepKind.THANK_YOU)).contains("K4");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("K5: with the debrief, tell your references that a call may come; once is enough")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview                                                             | Fri 6 Nov 17:00
            Mon 2 Nov 10:00 hears of an interview Fri 6 Nov 18:30                                 | Sat 7 Nov 08:00
            Fri 6 Nov 14:00 interview; Thu 12 Nov 14:00 interview                                 | Fri 6 Nov 17:00
            """)
    void K5(String story, String alerts) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.times(StepKind.REFERENCES)).isEqualTo(alerts);
        assertThat(diary.times(StepKind.DEBRIEF)).startsWith(alerts);
        assertThat(diary.drafts(StepKind.REFERENCES)).isEqualTo("REFERENCES_ALERT");
        assertThat(diary.rules(StepKind.REFERENCES)).isEqualTo("K5");
        assertThat(Written.drafts(DraftKind.REFERENCES_ALERT))
                .allSatisfy(note -> assertThat(note).containsPattern("call|get in touch"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("K6: go on looking, however well it went: the Sundays stay, with good news as with none")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview; Fri 6 Nov 16:00 decision by Mon 9 Nov                 | Sun 8 Nov, Sun 15 Nov, Sun 22 Nov
            Fri 6 Nov 14:00 interview; Tue 10 Nov 10:00 next round, no date yet              | Sun 8 Nov, Sun 15 Nov, Sun 22 Nov
            Fri 6 Nov 14:00 interview; Tue 10 Nov 10:00 offer to answer by Fri 20 Nov        | Sun 8 Nov, Sun 15 Nov, Sun 22 Nov
            """)
    void K6(String story, String sundays) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.reviews()).startsWith(sundays);
        assertThat(diary.reviewRules()).contains("K6");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @DisplayName("K7: when the day they named passes, call the next business day; with none named, after a week")
    @CsvSource(delimiter = '|', textBlock = """
            # where          | what happens                                                          | calls                  | rule
            Europe/London    | Fri 6 Nov 14:00 interview                                             | Fri 13 Nov, Fri 20 Nov | K7
            Europe/London    | Sun 8 Nov 14:00 interview                                             | Mon 16 Nov, Mon 23 Nov | K7
            Europe/London    | Fri 6 Nov 14:00 interview; Fri 6 Nov 16:00 decision by Fri 13 Nov     | Mon 16 Nov, Mon 23 Nov | K7
            Europe/London    | Mon 21 Dec 14:00 interview; Mon 21 Dec 16:00 decision by Thu 24 Dec   | Tue 29 Dec, Tue 5 Jan  | K7
            Europe/London    | Mon 22 Mar 14:00 interview; Mon 22 Mar 16:00 decision by Thu 25 Mar   | Tue 30 Mar, Tue 6 Apr  | K7
            America/New_York | Thu 19 Nov 14:00 interview                                            | Fri 27 Nov, Fri 4 Dec  | K7
            Europe/London    | Mon 25 Jan 14:00 interview; Mon 25 Jan 16:00 decision by Sun 31 Jan   | Mon 1 Feb, Mon 8 Feb   | K7
            """)
    void K7(String where, String story, String calls, String rule) {
        var diary = Diary.of(NAME, where, story);
        assertThat(diary.days(StepKind.FOLLOW_UP)).isEqualTo(calls);
        assertThat(diary.times(StepKind.FOLLOW_UP)).isEqualTo(calls.replaceAll("(, |$)", " 09:00$1"));
        assertThat(diary.rules(StepKind.FOLLOW_UP)).isEqualTo(rule);
        assertThat(diary.drafts(StepKind.FOLLOW_UP)).isEqualTo("K8_CALL_SCRIPT, K8_CALL_SCRIPT");
    }

    @ParameterizedTest(name = "the script has {0}")
    @DisplayName("K8: on the phone, build rapport and show your strengths")
    @ValueSource(strings = {Written.MOMENT, Written.STRENGTH, "decision|decide|where things stand", "voicemail",
            "thank you"})
    void K8(String part) {
        assertThat(Diary.inLondon(NAME, "Fri 6 Nov 14:00 interview").steps(StepKind.FOLLOW_UP))
                .allSatisfy(call -> assertThat(call.draft()).contains(DraftKind.K8_CALL_SCRIPT));
        assertThat(Written.drafts(DraftKind.K8_CALL_SCRIPT).subList(0, 3))
                .allSatisfy(script -> assertThat(script).containsPattern(part));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("K9: patience: two weeks after the last word, not sooner; our own number")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview                                            | Fri 4 Dec
            Fri 6 Nov 14:00 interview; Tue 24 Nov 10:00 still deciding           | Tue 8 Dec
            Fri 11 Dec 14:00 interview                                           | Tue 12 Jan
            """)
    void K9(String story, String movesOn) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.times(StepKind.STOP)).isEqualTo(movesOn + " 09:00");
        assertThat(diary.rules(StepKind.STOP)).isEqualTo("K9°");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("K10: twice of your own accord; where they ask for it, again")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview                                                          | Fri 13 Nov 1/2, Fri 20 Nov 2/2
            Fri 6 Nov 14:00 interview; Mon 23 Nov 10:00 still deciding                         | Fri 13 Nov 1/2, Fri 20 Nov 2/2
            Fri 6 Nov 14:00 interview; Mon 23 Nov 10:00 asked to stay in touch                 | Fri 13 Nov 1/2, Fri 20 Nov 2/2, Mon 30 Nov 1/2, Mon 7 Dec 2/2
            Fri 6 Nov 14:00 interview; Mon 23 Nov 10:00 asked to wait until Sat 5 Dec          | Fri 13 Nov 1/2, Fri 20 Nov 2/2, Mon 7 Dec 1/2, Mon 14 Dec 2/2
            Fri 6 Nov 14:00 interview; Mon 23 Nov 10:00 asked to wait until Fri 25 Dec         | Fri 13 Nov 1/2, Fri 20 Nov 2/2, Tue 29 Dec 1/2, Tue 5 Jan 2/2
            Fri 6 Nov 14:00 interview; Mon 9 Nov 10:00 next round, no date yet                 | Mon 16 Nov 1/2, Mon 23 Nov 2/2
            """)
    void K10(String story, String calls) {
        assertThat(Diary.inLondon(NAME, story).attempts()).isEqualTo(calls);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("K11: not too much weight on any one job: one look back over all of them")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview; Mon 9 Nov 14:00 interview at Beta                                       | Sun 8 Nov, Sun 15 Nov
            Fri 6 Nov 14:00 interview; Tue 10 Nov 14:00 a no; Wed 11 Nov 14:00 interview at Beta               | Sun 8 Nov, Sun 15 Nov
            """)
    void K11(String story, String sundays) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.reviews()).startsWith(sundays + ", Sun 22 Nov");
        assertThat(diary.reviewRules()).contains("K11");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("K12: an offer is worth a word to the others, and its answer is due in time")
    @CsvSource(delimiter = '|', textBlock = """
            # what happens                                                                                                                                | a word to Acme   | the answer
            Fri 6 Nov 14:00 interview; Mon 9 Nov 14:00 interview at Beta; Wed 11 Nov 12:00 offer to answer by Fri 20 Nov                                  | Thu 12 Nov 09:00 | Wed 18 Nov 09:00, Thu 19 Nov 18:00
            Fri 6 Nov 14:00 interview; Mon 9 Nov 14:00 interview at Beta; Fri 13 Nov 17:00 offer to answer by Tue 17 Nov                                  | Mon 16 Nov 09:00 | Sun 15 Nov 09:00, Mon 16 Nov 18:00
            Fri 6 Nov 14:00 interview; Mon 9 Nov 14:00 interview at Beta; Fri 13 Nov 17:00 offer to answer by Sun 15 Nov                                  | Sat 14 Nov 09:00 | Sat 14 Nov 18:00
            Fri 6 Nov 14:00 interview; Mon 9 Nov 14:00 a no; Mon 9 Nov 15:00 interview at Beta; Fri 13 Nov 17:00 offer to answer by Tue 17 Nov            | –                | Sun 15 Nov 09:00, Mon 16 Nov 18:00
            """)
    void K12(String story, String word, String answer) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.times(StepKind.LEVERAGE)).isEqualTo(word);
        assertThat(diary.times(StepKind.OFFER_ANSWER)).isEqualTo(answer);
        assertThat(diary.rules(StepKind.LEVERAGE)).isIn("K12", "–");
        assertThat(diary.rules(StepKind.OFFER_ANSWER)).isEqualTo("K12");
        assertThat(Written.drafts(DraftKind.LEVERAGE_NOTE)).allSatisfy(
                note -> assertThat(note).contains("offer").containsPattern("first choice|rather work|preference"));
    }

    @ParameterizedTest(name = "{0} → {1}, {2}")
    @DisplayName("K13: a no burns no bridge: one gracious note within a day, a friendly line after ninety; our own number")
    @CsvSource(delimiter = '|', textBlock = """
            Fri 6 Nov 14:00 interview; Tue 10 Nov 12:00 a no     | Wed 11 Nov 09:00 | Mon 8 Feb 09:00
            Fri 6 Nov 14:00 interview; Sat 28 Nov 12:00 a no     | Sun 29 Nov 09:00 | Fri 26 Feb 09:00
            Mon 14 Dec 14:00 interview; Thu 24 Dec 12:00 a no    | Fri 25 Dec 09:00 | Wed 24 Mar 09:00
            Mon 14 Dec 14:00 interview; Sat 26 Dec 12:00 a no    | Sun 27 Dec 09:00 | Tue 30 Mar 09:00
            """)
    void K13(String story, String note, String line) {
        var diary = Diary.inLondon(NAME, story);
        assertThat(diary.times(StepKind.GRACIOUS_NOTE)).isEqualTo(note);
        assertThat(diary.times(StepKind.KEEP_IN_TOUCH)).isEqualTo(line);
        assertThat(diary.rules(StepKind.GRACIOUS_NOTE)).isEqualTo("G6 K13");
        assertThat(diary.rules(StepKind.KEEP_IN_TOUCH)).isEqualTo("K13 G7°");
        assertThat(Written.drafts(DraftKind.GRACIOUS_NO)).allSatisfy(text -> assertThat(text)
                .containsPattern("future opening|another role|paths cross").doesNotContain("disappoint", "unfair"));
        assertThat(Written.drafts(DraftKind.GRACIOUS_NO))
                .anySatisfy(text -> assertThat(text).contains("if you hear of a team"));
    }

    @ParameterizedTest(name = "no script says “{0}”")
    @DisplayName("K14: enthusiastic, never desperate")
    @ValueSource(strings = {"desperate", "beg", "please, please", "i need this", "anything you want", "!!",
            "last chance",
            "only hope", "dream"})
    void K14(String desperate) {
        assertThat(Written.drafts(DraftKind.K8_CALL_SCRIPT)).allSatisfy(script -> assertThat(script)
                .containsPattern("glad|interested|look forward|where i would like to work").doesNotContain(desperate));
        var diary = Diary.idle(NAME, "Fri 6 Nov 14:00 interview");
        assertThat(diary.times(StepKind.FOLLOW_UP)).isEqualTo("Fri 13 Nov 09:00, Tue 17 Nov 09:00");
    }
}

package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crickets.plan.PersonRole.HIRING_MANAGER;
import static org.crickets.plan.PersonRole.INTERVIEWER;
import static org.crickets.plan.PersonRole.RECRUITER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others ask of plans, dossiers and keys. */
class QueriesTest {
    private final Life life = Life.inLondon();

    private Words interviewed() {
        return life.at("2026-11-06T17:30").interview("2026-11-06T14:00");
    }

    private Dossier dossier() {
        return life.told.agenda().dossier(life.process).orElseThrow();
    }

    @Test
    void aStepIsFoundByItsKeyInItsPlan() {
        interviewed();
        life.then().about("Beta").interview("2026-11-06T11:00");
        var agenda = life.told.agenda();
        for (var step : agenda.steps().toList())
            assertThat(agenda.step(step.key())).contains(step);
        var plan = agenda.plan(life.process).orElseThrow();
        assertThat(plan.process()).isEqualTo(life.process);
        assertThat(plan.step(plan.steps().getLast().key())).contains(plan.steps().getLast());
        var nowhere = new StepKey(new ProcessId(9), 1, StepKind.STOP, 0, 1);
        assertThat(agenda.step(nowhere)).isEmpty();
        assertThat(plan.step(nowhere)).isEmpty();
        assertThat(agenda.plan(new ProcessId(9))).isEmpty();
    }

    @Test
    void onlyWhatRingsHasAnAlarm() {
        interviewed();
        var agenda = life.told.agenda();
        var projected = agenda.steps().filter(Step::isProjected).map(Step::key).toList();
        assertThat(projected).hasSize(3).doesNotContainAnyElementsOf(agenda.alarms().keySet());
        assertThat(agenda.alarms()).hasSize(3).containsValue(life.instant("2026-11-13T09:00"));
    }

    @ParameterizedTest
    @CsvSource({"3.1.FOLLOW_UP.0.2, 3, 1, FOLLOW_UP, 0, 2", "1.2.THANK_YOU.4.1, 1, 2, THANK_YOU, 4, 1"})
    void aKeyIsWrittenAndReadBack(String text, int process, int round, StepKind kind, int person, int ordinal) {
        var key = new StepKey(new ProcessId(process), round, kind, person, ordinal);
        assertThat(key).hasToString(text);
        assertThat(StepKey.parse(text)).isEqualTo(key);
        assertThat(key.to().map(PersonId::value).orElse(0)).isEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3.1.FOLLOW_UP.0", "3.1.FOLLOW_UP.0.2.7", "3.1.HOROSCOPE.0.2", "x.1.FOLLOW_UP.0.2"})
    void whatIsNoKeyIsRefused(String text) {
        assertThatThrownBy(() -> StepKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDayTheyNamedLastIsTheirDecisionDay() {
        interviewed();
        assertThat(dossier().decisionBy()).isEmpty();
        life.then().promised("2026-11-13").stillDeciding();
        assertThat(dossier().decisionBy()).contains(LocalDate.parse("2026-11-13"));
        life.then().stillDecidingUntil("2026-11-20");
        assertThat(dossier().decisionBy()).contains(LocalDate.parse("2026-11-20"));
    }

    @Test
    void eachRoundHasItsOwnMomentTheLastOneTold() {
        interviewed().remembers("tea").remembers("the boat");
        life.lets("2026-11-12T12:00").at("2026-11-12T15:30").interview("2026-11-12T14:00").remembers("coffee");
        assertThat(dossier().moment(1)).contains("the boat");
        assertThat(dossier().moment(2)).contains("coffee");
        assertThat(dossier().moment(3)).isEmpty();
    }

    @Test
    void thePlaybookChosenLastIsTheProcesssOwn() {
        interviewed();
        assertThat(dossier().playbook()).isEmpty();
        life.then().tell(new Fact.PlaybookChosen("full-circle")).tell(new Fact.PlaybookChosen("seven-days"));
        assertThat(dossier().playbook()).contains("seven-days");
    }

    @Test
    void theOneWhoDecidesStandsFirstAndTheRecruiterOnlyAlone() {
        interviewed().with("Rita", RECRUITER);
        assertThat(dossier().interviewers(1)).extracting(Person::name).containsExactly("Rita");
        assertThat(dossier().addressee()).map(Person::name).contains("Rita");
        life.then().with("Sam", INTERVIEWER);
        assertThat(dossier().addressee()).map(Person::name).contains("Sam");
        life.then().with("Dana", HIRING_MANAGER);
        assertThat(dossier().interviewers(1)).extracting(Person::name).containsExactly("Dana", "Sam");
        life.lets("2026-11-12T12:00").at("2026-11-12T15:30").interview("2026-11-12T14:00").with("Uma", INTERVIEWER);
        assertThat(dossier().addressee()).map(Person::name).contains("Dana");
        assertThat(dossier().interviewers(2)).extracting(Person::name).containsExactly("Uma");
    }

    @Test
    void ofSeveralInterviewersTheLastMetIsWrittenTo() {
        interviewed().with("Sam", INTERVIEWER);
        life.lets("2026-11-12T12:00").at("2026-11-12T15:30").interview("2026-11-12T14:00").with("Uma", INTERVIEWER);
        assertThat(dossier().addressee()).map(Person::name).contains("Uma");
    }

    @Test
    void whatIsSentToTheEmployerIsAContact() {
        assertThat(Arrays.stream(StepKind.values()).filter(StepKind::isContact)).containsExactly(StepKind.THANK_YOU,
                StepKind.FOLLOW_UP, StepKind.BRUSH_OFF_REPLY, StepKind.LEVERAGE, StepKind.GRACIOUS_NOTE,
                StepKind.KEEP_IN_TOUCH);
    }

    @ParameterizedTest(name = "quiet {0}–{1}, at {2}: {3}")
    @CsvSource({"21:00, 08:00, 20:59, false", "21:00, 08:00, 21:00, true", "21:00, 08:00, 07:59, true",
            "21:00, 08:00, 08:00, false", "12:00, 14:00, 11:59, false", "12:00, 14:00, 12:00, true",
            "12:00, 14:00, 13:59, true", "12:00, 14:00, 14:00, false", "12:00, 14:00, 23:00, false",
            "23:00, 01:00, 00:30, true"})
    void quietHoursHoldTheirStartAndNotTheirEnd(LocalTime from, LocalTime to, LocalTime at, boolean quiet) {
        assertThat(new Habits(ZoneId.of("UTC"), LocalTime.of(9, 0), from, to).isQuiet(at)).isEqualTo(quiet);
    }
}

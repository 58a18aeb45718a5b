package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crickets.plan.PersonRole.HIRING_MANAGER;
import static org.crickets.plan.PersonRole.INTERVIEWER;
import static org.crickets.plan.PersonRole.RECRUITER;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom to write to while somebody is away (A6). */
class StandInTest {
    private final Life life = Life.inLondon();

    /** Dana decides, Sam was in the room, Rita arranged it; a follow-up is due on Friday 13 November. */
    private Words interviewed() {
        return life.at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Rita", RECRUITER)
                .with("Sam", INTERVIEWER)
                .with("Dana", HIRING_MANAGER).contacted(ContactKind.THANK_YOU);
    }

    private Dossier dossier() {
        return life.told.agenda().dossier(life.process).orElseThrow();
    }

    @ParameterizedTest(name = "away: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody        | Rita, Sam, Dana | nobody
            Sam           | Rita, Dana      | nobody
            Dana          | Rita, Sam       | Sam
            Dana Sam      | Rita            | Rita
            Dana Sam Rita | nobody          | nobody
            """)
    void somebodyElseWhoIsThere(String away, String reachable, String standIn) {
        var words = interviewed();
        if (!away.equals("nobody"))
            for (var name : away.split(" "))
                words.away(name, "2026-11-20");
        var day = LocalDate.parse("2026-11-20");
        assertThat(dossier().reachable(day).stream().map(Person::name).reduce((a, b) -> a + ", " + b).orElse("nobody"))
                .isEqualTo(reachable);
        assertThat(dossier().standIn(day).map(Person::name).orElse("nobody")).isEqualTo(standIn);
        assertThat(dossier().standIn(day.plusDays(1))).isEmpty();
    }

    @Test
    void whereEverybodyIsAwayThereIsNobodyElse() {
        interviewed().tell(new Fact.Away(Optional.empty(), LocalDate.parse("2026-11-20")));
        assertThat(dossier().standIn(LocalDate.parse("2026-11-13"))).isEmpty();
    }

    @Test
    void whoeverIsWrittenToInsteadIsNotWaitedFor() {
        var sam = interviewed().away("Dana", "2026-11-20").person("Sam");
        assertThat(life.step(StepKind.FOLLOW_UP)).hasValueSatisfying(
                step -> assertThat(step.due().toLocalDate()).isEqualTo("2026-11-23"));
        life.then().tell(new Fact.Addressed(sam));
        assertThat(dossier().addressee()).map(Person::name).contains("Sam");
        var chosen = life.source();
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").then().undoes(chosen);
        assertThat(dossier().addressee()).map(Person::name).contains("Dana");
        life.rings("Mon 23 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void theOneChosenLastCountsAsLongAsTheyAreKnown() {
        var words = interviewed();
        words.tell(new Fact.Addressed(words.person("Rita"))).tell(new Fact.Addressed(words.person("Sam")));
        words.away("Sam", "2026-11-20");
        assertThat(dossier().standIn(LocalDate.parse("2026-11-13"))).map(Person::name).contains("Dana");
        words.tell(new Fact.PersonRemoved(words.person("Sam")));
        assertThat(dossier().addressee()).map(Person::name).contains("Dana");
    }

    @Test
    void twoNotesOfOneAttemptWaitForBothAndTheOneChosenForNobody() {
        var words = life.by("tread-gently").at("2026-11-06T17:30").interview("2026-11-06T14:00")
                .remembers("tea").with("Dana", HIRING_MANAGER).with("Rita", RECRUITER)
                .contacted(ContactKind.THANK_YOU);
        words.away("Rita", "2026-11-18");
        assertThat(life.steps()).containsExactly("Thu 19 Nov 09:00 FOLLOW_UP 1/1 to Dana",
                "Thu 19 Nov 09:00 FOLLOW_UP 1/1 to Rita", "Thu 3 Dec 09:00 STOP");
        words.away("Rita", "2026-11-09").away("Dana", "2026-11-24");
        assertThat(life.steps()).containsExactly("Wed 25 Nov 09:00 FOLLOW_UP 1/1 to Dana",
                "Wed 25 Nov 09:00 FOLLOW_UP 1/1 to Rita", "Wed 9 Dec 09:00 STOP");
        words.tell(new Fact.Addressed(words.person("Rita")));
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/1 to Rita");
        assertThat(life.rung().getFirst().draft()).contains(DraftKind.G2_RECRUITER);
    }

    @Test
    void theSecondOfTwoWaitsForWhoeverWentAwayAfterTheFirst() {
        life.by("tread-gently").at("2026-11-06T17:30").interview("2026-11-06T14:00").remembers("tea")
                .with("Dana", HIRING_MANAGER).with("Rita", RECRUITER).contacted(ContactKind.THANK_YOU);
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/1 to Dana", "Fri 13 Nov 09:00 FOLLOW_UP 1/1 to Rita");
        var dana = life.rung().getFirst().key();
        life.at("2026-11-13T09:30").tell(new Fact.Contacted(ContactKind.FOLLOW_UP, dana.to(), life.then().now(),
                Optional.of(dana))).away("Rita", "2026-11-30");
        life.rings("Tue 1 Dec 09:00 FOLLOW_UP 1/1 to Rita", "Thu 3 Dec 09:00 FOLLOW_UP 1/1 to Rita again",
                "Tue 15 Dec 09:00 STOP");
    }

    @Test
    void theAnswerToACurtReplyWaitsToo() {
        interviewed();
        life.at("2026-11-09T10:00").curtReply().away("Dana", "2026-11-11");
        life.rings("Thu 12 Nov 09:00 BRUSH_OFF_REPLY");
        assertThat(life.rung().getFirst().reason().shifts()).hasOnlyElementsOfType(Shift.Away.class);
    }
}

package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Preparation before an interview; debrief and references in its evening. */
class AroundTheInterviewTest {
    private final Life life = Life.inLondon();

    @Test
    void remindsTheEveningBeforeAndAnHourBefore() {
        life.at("2026-11-02T10:00").interview("2026-11-06T14:00");
        life.rings("Thu 5 Nov 18:00 PREPARE").because("K1", "K2");
        life.rings("Fri 6 Nov 13:00 PREPARE_LAST").because("K1", "K2");
        life.rings("Fri 6 Nov 17:00 DEBRIEF", "Fri 6 Nov 17:00 REFERENCES");
    }

    @Test
    void quietHoursMoveItEarlierNeverLater() {
        life.at("2026-11-02T10:00").interview("2026-11-06T08:30");
        life.rings("Thu 5 Nov 18:00 PREPARE", "Thu 5 Nov 20:00 PREPARE_LAST");
    }

    @Test
    void anEveningInQuietHoursMovesEarlier() {
        life.quiet("17:00", "08:00").at("2026-11-02T10:00").interview("2026-11-06T14:00");
        life.rings("Thu 5 Nov 16:00 PREPARE", "Fri 6 Nov 13:00 PREPARE_LAST");
    }

    @Test
    void whatIsPastWhenTheInterviewIsToldOfIsNotCaughtUpWith() {
        life.at("2026-11-06T08:15").interview("2026-11-06T14:00");
        assertThat(life.step(StepKind.PREPARE)).isEmpty();
        life.rings("Fri 6 Nov 13:00 PREPARE_LAST");
    }

    @Test
    void withoutATimeThereIsNoHourBefore() {
        life.at("2026-11-02T10:00").about("Acme").interview(1, "2026-11-06T16:00", TimeKnown.DATE);
        life.rings("Thu 5 Nov 18:00 PREPARE", "Fri 6 Nov 19:00 DEBRIEF", "Fri 6 Nov 19:00 REFERENCES");
    }

    @Test
    void anInterviewThatMovesTakesItsRemindersAlong() {
        life.at("2026-11-02T10:00").interview("2026-11-06T14:00");
        life.rings("Thu 5 Nov 18:00 PREPARE");
        life.at("2026-11-05T19:00").interview(1, "2026-11-09T11:00", TimeKnown.START);
        life.rings("Sun 8 Nov 18:00 PREPARE", "Mon 9 Nov 10:00 PREPARE_LAST", "Mon 9 Nov 14:00 DEBRIEF",
                "Mon 9 Nov 14:00 REFERENCES");
    }

    @Test
    void theDebriefComesTwoHoursAfterTheEndWithTheReferences() {
        life.at("2026-11-06T15:30").interview("2026-11-06T14:00");
        life.rings("Fri 6 Nov 17:00 DEBRIEF", "Fri 6 Nov 17:00 REFERENCES").because("K5");
        assertThat(life.rung().getFirst().reason().rules()).containsExactly("A3");
    }

    @Test
    void inQuietHoursItComesInTheNextWakingMoment() {
        life.at("2026-11-06T20:45").interview("2026-11-06T19:30");
        life.rings("Sat 7 Nov 08:00 DEBRIEF", "Sat 7 Nov 08:00 REFERENCES", "Sat 7 Nov 09:00 THANK_YOU");
    }

    @Test
    void theAnswerIsTheMemorableMomentAndTheThanksRingAnyway() {
        life.at("2026-11-06T15:30").interview("2026-11-06T14:00");
        life.rings("Fri 6 Nov 17:00 DEBRIEF", "Fri 6 Nov 17:00 REFERENCES");
        life.at("2026-11-06T18:00").remembers("her boat");
        assertThat(life.step(StepKind.DEBRIEF)).isEmpty();
        life.rings("Sat 7 Nov 09:00 THANK_YOU");
    }

    @Test
    void whatWasRememberedAtOnceIsNotAskedFor() {
        life.at("2026-11-06T15:30").interview("2026-11-06T14:00").remembers("her boat");
        life.rings("Fri 6 Nov 17:00 REFERENCES", "Sat 7 Nov 09:00 THANK_YOU");
    }

    @Test
    void theReferencesAreAlertedOnceAProcess() {
        life.at("2026-11-06T15:30").interview("2026-11-06T14:00");
        life.rings("Fri 6 Nov 17:00 DEBRIEF", "Fri 6 Nov 17:00 REFERENCES").then().done();
        life.at("2026-11-06T18:00").contacted(ContactKind.THANK_YOU);
        life.at("2026-11-10T15:30").interview("2026-11-10T14:00");
        life.rings("Tue 10 Nov 17:00 DEBRIEF", "Wed 11 Nov 09:00 THANK_YOU");
    }

    @Test
    void theEveningToldLateStandsOnTheCard() {
        life.at("2026-11-06T19:00").interview("2026-11-06T14:00");
        assertThat(life.step(StepKind.DEBRIEF).orElseThrow().outlook()).isEqualTo(new Step.Outlook.Stands());
        assertThat(life.step(StepKind.REFERENCES).orElseThrow().outlook()).isEqualTo(new Step.Outlook.Stands());
        life.rings("Sat 7 Nov 09:00 THANK_YOU");
    }

    @Test
    void whatTheUserLetsBeRingsNoMore() {
        life.by("full-circle").at("2026-11-06T15:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU);
        life.rings("Fri 6 Nov 17:00 DEBRIEF", "Fri 6 Nov 17:00 REFERENCES");
        life.rung().forEach(step -> life.then().tell(new Fact.StepSkipped(step.key(), life.then().now())));
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/2");
    }
}

package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.crickets.plan.Plan.Status;
import org.junit.jupiter.api.Test;

/** The user says nothing: by a pause, or by answering no reminder; and goes on after all. */
class SilenceTest {
    private final Life life = Life.inLondon();

    private Life interviewed() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU);
        return life;
    }

    @Test
    void aPauseWithADateHoldsEverythingUntilItsMorning() {
        interviewed().at("2026-11-10T12:00").pausedUntil("2026-11-18");
        assertThat(life.plan().status()).isEqualTo(Status.PAUSED);
        life.rings("Wed 18 Nov 09:00 FOLLOW_UP 1/3", "Fri 20 Nov 09:00 FOLLOW_UP 1/3 again");
        assertThat(life.plan().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void aPauseThatEndsBeforeChangesNothing() {
        interviewed().at("2026-11-10T12:00").pausedUntil("2026-11-12");
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
        assertThat(life.rung().getFirst().reason().shifts()).isEmpty();
    }

    @Test
    void aPauseWithoutADateHoldsUntilTheUserGoesOn() {
        interviewed().at("2026-11-10T12:00").pausedUntil("");
        life.silentUntil("2026-12-01T12:00");
        assertThat(life.plan().status()).isEqualTo(Status.PAUSED);
        life.then().goesOn();
        life.rings("Wed 2 Dec 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void aFollowUpNobodyAnswersRingsTwiceStandsAndEndsThePlanAfterTwoWeeks() {
        interviewed().rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3", "Tue 17 Nov 09:00 FOLLOW_UP 1/3 again");
        assertThat(life.plan().steps()).first().extracting(Step::outlook).isEqualTo(new Step.Outlook.Stands());
        life.rings("Fri 27 Nov 09:00 STOP").because("A5");
        assertThat(life.rung().getFirst().reason().basis())
                .isEqualTo(new Basis.Unanswered(LocalDate.parse("2026-11-13")));
        assertThat(life.plan().status()).isEqualTo(Status.STOPPED);
    }

    @Test
    void oneTapGoesOnInstead() {
        aFollowUpNobodyAnswersRingsTwiceStandsAndEndsThePlanAfterTwoWeeks();
        life.at("2026-11-27T10:00").goesOn();
        life.rings("Mon 30 Nov 09:00 FOLLOW_UP 1/3").because("A11").then().sent();
        life.rings("Mon 7 Dec 09:00 FOLLOW_UP 2/3");
    }

    @Test
    void aNoteSentAfterTheStopGoesOnToo() {
        aFollowUpNobodyAnswersRingsTwiceStandsAndEndsThePlanAfterTwoWeeks();
        life.at("2026-11-27T10:00").contacted(ContactKind.FOLLOW_UP);
        assertThat(life.plan().status()).isEqualTo(Status.OPEN);
        life.rings("Fri 4 Dec 09:00 FOLLOW_UP 2/3");
    }

    @Test
    void goingOnWhenAllAreUsedUpOnlyWaits() {
        interviewed().rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").then().sent();
        life.rings("Fri 20 Nov 09:00 FOLLOW_UP 2/3").then().sent();
        life.rings("Fri 27 Nov 09:00 FOLLOW_UP 3/3").then().sent();
        assertThat(life.rung().getFirst().draft()).contains(DraftKind.A4_CLOSING);
        life.rings("Fri 4 Dec 09:00 STOP").at("2026-12-04T10:00").goesOn();
        life.rings("Fri 11 Dec 09:00 STOP");
    }

    @Test
    void aProcessWithoutAnyInterviewIsAskedAboutAndEndsToo() {
        life.at("2026-11-06T10:00").about("Acme").tell(new Fact.Requested(1, "a form", Optional.empty(),
                life.then().now()));
        life.at("2026-11-06T11:00").handedIn(1);
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3", "Tue 17 Nov 09:00 FOLLOW_UP 1/3 again", "Fri 27 Nov 09:00 STOP");
    }

    @Test
    void whatIsHandedInAfterTheStopGoesOnToo() {
        interviewed().at("2026-11-10T12:00").tell(new Fact.Requested(1, "a form", Optional.empty(), life.then().now()));
        life.lets("2026-11-23T12:00").rings("Tue 24 Nov 09:00 STOP").at("2026-11-24T12:00").handedIn(1);
        assertThat(life.plan().status()).isEqualTo(Status.OPEN);
        life.rings("Tue 1 Dec 09:00 FOLLOW_UP 1/3").because("W4");
    }

    @Test
    void aPastPromiseToldAfterTheStopLeavesAnotherWeekAndNoMore() {
        goingOnWhenAllAreUsedUpOnlyWaits();
        life.at("2026-12-14T12:00").promised("2026-11-20");
        assertThat(life.plan().status()).isEqualTo(Status.OPEN);
        life.rings("Mon 21 Dec 09:00 STOP");
    }
}

package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crickets.plan.PersonRole.HIRING_MANAGER;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** G5, W4: what they want is done at once and asked about a week after it was handed in. */
class TaskTest {
    private final Life life = Life.inLondon();

    /** A first follow-up was sent on Monday 16 November; the next would be due on the 23rd. */
    private Life asked() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Dana", HIRING_MANAGER)
                .contacted(ContactKind.THANK_YOU).promised("2026-11-13");
        life.rings("Mon 16 Nov 09:00 FOLLOW_UP 1/3").at("2026-11-16T09:30").sent();
        return life;
    }

    @Test
    void whatTheyWantIsATaskEachMorningUntilItIsHandedInAndHoldsTheFollowUps() {
        asked().at("2026-11-19T10:00").requested(1, "two references", "2026-11-24");
        assertThat(life.steps()).contains("Thu 19 Nov 09:59 TASK again");
        life.rings("Fri 20 Nov 09:00 TASK again").because("G5");
        life.rings("Sat 21 Nov 09:00 TASK again", "Sun 22 Nov 09:00 TASK again", "Mon 23 Nov 09:00 TASK again",
                "Mon 23 Nov 18:00 TASK_LAST", "Tue 24 Nov 09:00 TASK again");
        life.at("2026-11-24T12:00").handedIn(1);
        life.rings("Tue 1 Dec 09:00 FOLLOW_UP 2/3").because("W4");
        assertThat(life.rung().getFirst().reason().basis()).isEqualTo(new Basis.HandIn(LocalDate.parse("2026-11-24")));
    }

    @Test
    void followUpsWaitForTheLastOfSeveralTasks() {
        asked().at("2026-11-18T10:00").requested(1, "references", "").requested(2, "a form", "");
        life.rings("Thu 19 Nov 09:00 TASK again", "Thu 19 Nov 09:00 TASK again").then().handedIn(1);
        life.rings("Fri 20 Nov 09:00 TASK again").then().handedIn(2);
        life.rings("Fri 27 Nov 09:00 FOLLOW_UP 2/3");
    }

    @Test
    void aTaskHandedInAfterTheThirdIsStillWorthAWord() {
        asked().rings("Mon 23 Nov 09:00 FOLLOW_UP 2/3").then().sent();
        life.rings("Mon 30 Nov 09:00 FOLLOW_UP 3/3").then().sent();
        life.at("2026-12-01T10:00").requested(1, "a form", "");
        life.at("2026-12-01T11:00").handedIn(1);
        life.rings("Tue 8 Dec 09:00 FOLLOW_UP 3/3").because("W4").then().sent();
        life.rings("Tue 15 Dec 09:00 STOP");
    }

    @Test
    void aTaskNobodyHandsInEndsThePlan() {
        asked().at("2026-11-18T10:00").requested(1, "a form", "2026-11-20");
        life.rings("Thu 19 Nov 09:00 TASK again", "Thu 19 Nov 18:00 TASK_LAST", "Fri 20 Nov 09:00 TASK again",
                "Sat 21 Nov 09:00 TASK again").lets("2026-12-02T12:00");
        life.rings("Thu 3 Dec 09:00 TASK again", "Fri 4 Dec 09:00 STOP").silentUntil("2027-11-01T00:00");
    }

    @Test
    void whoGoesOnAfterThatHasTheTaskAgain() {
        asked().at("2026-11-18T10:00").requested(1, "a form", "2026-11-20");
        life.lets("2026-12-03T12:00").rings("Fri 4 Dec 09:00 STOP").at("2026-12-04T12:00").goesOn();
        life.rings("Sat 5 Dec 09:00 TASK again").lets("2026-12-17T12:00").rings("Fri 18 Dec 09:00 STOP");
    }
}

package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crickets.plan.Plan.Status;
import org.junit.jupiter.api.Test;

/** What was due before it was told of: late follow-ups, one last note, and corrections that make nothing late. */
class ToldLateTest {
    private final Life life = Life.inLondon();

    /** An interview that was thanked for, so that only follow-ups are left. */
    private Words interviewed(String toldAt, String start) {
        return life.at(toldAt).interview(start).contacted(ContactKind.THANK_YOU);
    }

    @Test
    void aFollowUpInThePastComesTheNextBusinessMorningAndIsCalledLate() {
        interviewed("2026-11-20T17:30", "2026-11-06T14:00");
        life.rings("Mon 23 Nov 09:00 FOLLOW_UP 1/3");
        assertThat(life.rung().getFirst().reason().shifts())
                .containsExactly(new Shift.Late(LocalDate.parse("2026-11-13")));
    }

    @Test
    void threeWeeksAfterTheInterviewThereIsStillAPlan() {
        interviewed("2026-11-27T17:30", "2026-11-06T14:00");
        life.rings("Mon 30 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void laterThereIsOneLastNoteOnTheCardOrTheStop() {
        life.at("2026-11-28T10:00").interview("2026-11-06T14:00");
        assertThat(life.steps()).containsExactly("Fri 13 Nov 09:00 FOLLOW_UP 1/1 again with thanks",
                "Sat 12 Dec 09:00 STOP");
        life.rings("Tue 1 Dec 09:00 FOLLOW_UP 1/1 again with thanks", "Sat 12 Dec 09:00 STOP");
        assertThat(life.plan().status()).isEqualTo(Status.STOPPED);
    }

    @Test
    void afterTheOneLastNoteItStops() {
        life.at("2026-11-28T10:00").interview("2026-11-06T14:00");
        life.then().contacted(ContactKind.FOLLOW_UP);
        life.rings("Sat 5 Dec 09:00 STOP");
    }

    @Test
    void correctingAnOldInterviewMakesNothingLate() {
        interviewed("2026-11-06T17:30", "2026-11-06T14:00");
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
        life.at("2026-11-13T15:00").interview(1, "2026-11-06T15:00", TimeKnown.START);
        life.rings("Tue 17 Nov 09:00 FOLLOW_UP 1/3 again");
    }

    @Test
    void norDoesItCostTheOtherNotesThreeWeeksLater() {
        interviewed("2026-11-06T17:30", "2026-11-06T14:00");
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").then().snoozed("2026-12-01T09:00");
        life.at("2026-11-30T15:00").interview(1, "2026-11-06T15:00", TimeKnown.START);
        life.rings("Tue 1 Dec 09:00 FOLLOW_UP 1/3");
    }
}

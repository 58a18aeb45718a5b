package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crickets.plan.PersonRole.HIRING_MANAGER;
import static org.crickets.plan.PersonRole.INTERVIEWER;
import static org.crickets.plan.PersonRole.RECRUITER;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A1, K3: a note to each the next morning, within 36 hours of the interview's end. */
class ThankYouTest {
    private final Life life = Life.inLondon();

    @Test
    void ringsTheNextMorningEvenOnAWeekendAndOnceMoreInTheLastWakingHourOfThe36() {
        life.at("2026-11-06T16:00").interview("2026-11-06T14:00").with("Dana", HIRING_MANAGER).remembers("the boat");
        life.rings("Fri 6 Nov 17:00 REFERENCES").then().done();
        life.rings("Sat 7 Nov 09:00 THANK_YOU to Dana").because("K3", "A1");
        assertThat(life.rung().getFirst().deadline()).hasValueSatisfying(
                end -> assertThat(end.toLocalDateTime()).isEqualTo("2026-11-08T03:00"));
        life.rings("Sat 7 Nov 20:00 THANK_YOU to Dana again");
    }

    @Test
    void theLastCallIsAnHourBeforeADeadlineInWakingHours() {
        life.at("2026-11-09T10:30").interview("2026-11-09T08:00").remembers("the boat");
        life.rings("Mon 9 Nov 11:00 REFERENCES", "Tue 10 Nov 09:00 THANK_YOU", "Tue 10 Nov 20:00 THANK_YOU again");
    }

    @Test
    void aLateReminderHourYieldsToTheDeadline() {
        life.remindedAt("20:00").at("2026-11-09T10:30").interview("2026-11-09T06:30").remembers("the boat");
        life.rings("Tue 10 Nov 18:30 THANK_YOU");
    }

    @Test
    void lapsesAtTheDeadlineAndTheFirstFollowUpSaysThanksToo() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00");
        life.rings("Sat 7 Nov 09:00 THANK_YOU", "Sat 7 Nov 20:00 THANK_YOU again",
                "Fri 13 Nov 09:00 FOLLOW_UP 1/3 with thanks");
    }

    @Test
    void oneSentInTimeIsNotFolded() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00");
        life.rings("Sat 7 Nov 09:00 THANK_YOU").then().sent();
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void everyInterviewerGetsTheirOwn() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Sam", INTERVIEWER)
                .with("Dana", HIRING_MANAGER).with("Rita", RECRUITER);
        life.rings("Sat 7 Nov 09:00 THANK_YOU to Sam", "Sat 7 Nov 09:00 THANK_YOU to Dana");
        life.at("2026-11-07T09:30").sent("Dana");
        life.rings("Sat 7 Nov 20:00 THANK_YOU to Sam again", "Fri 13 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void theRecruiterIsThankedWhenNobodyElseIsKnown() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Rita", RECRUITER);
        life.rings("Sat 7 Nov 09:00 THANK_YOU to Rita");
    }

    @Test
    void oneToNobodyInParticularCountsForAll() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Sam", INTERVIEWER).with("Dana", HIRING_MANAGER)
                .contacted(ContactKind.THANK_YOU);
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void toldLateTheStepStandsOnTheCardAndOnlyTheLastCallRings() {
        life.at("2026-11-07T10:00").interview("2026-11-06T14:00");
        assertThat(life.steps()).contains("Sat 7 Nov 09:00 THANK_YOU again");
        life.rings("Sat 7 Nov 20:00 THANK_YOU again", "Fri 13 Nov 09:00 FOLLOW_UP 1/3 with thanks");
    }

    @Test
    void toldPastTheDeadlineItIsFoldedAtOnce() {
        life.at("2026-11-09T10:00").interview("2026-11-06T14:00");
        assertThat(life.steps()).first().isEqualTo("Fri 13 Nov 09:00 FOLLOW_UP 1/3 with thanks");
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3 with thanks");
    }

    @Test
    void somebodyNamedLaterGetsTheirsUntilTheSameDeadline() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Dana", HIRING_MANAGER);
        life.rings("Sat 7 Nov 09:00 THANK_YOU to Dana").then().sent();
        life.at("2026-11-07T12:00").with("Sam", INTERVIEWER);
        life.rings("Sat 7 Nov 20:00 THANK_YOU to Sam again");
    }

    @Test
    void correctingANameDoesNotCostTheLastCall() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Dana", HIRING_MANAGER);
        life.rings("Sat 7 Nov 09:00 THANK_YOU to Dana");
        life.at("2026-11-07T12:00").with("Dana", INTERVIEWER);
        life.rings("Sat 7 Nov 20:00 THANK_YOU to Dana again");
    }

    @Test
    void nothingIsSentToSomebodyWhoIsAway() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Dana", HIRING_MANAGER)
                .away("Dana", "2026-11-10");
        life.rings("Wed 11 Nov 09:00 THANK_YOU to Dana");
        assertThat(life.rung().getFirst().reason().shifts()).hasOnlyElementsOfType(Shift.Away.class);
        life.then().sent();
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void whoIsAwayUntilTheirFollowUpIsDueGetsBothInOne() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Dana", HIRING_MANAGER).with("Sam", INTERVIEWER)
                .away("Dana", "2026-11-20");
        assertThat(life.steps()).contains("Mon 23 Nov 09:00 FOLLOW_UP 1/3 with thanks");
        life.rings("Sat 7 Nov 09:00 THANK_YOU to Sam").then().sent("Sam");
        life.rings("Mon 23 Nov 09:00 FOLLOW_UP 1/3 with thanks");
    }

    @Test
    void soDoesAnEmployerThatIsAwayAltogether() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00")
                .tell(new Fact.Away(Optional.empty(), LocalDate.parse("2026-11-20")));
        life.rings("Mon 23 Nov 09:00 FOLLOW_UP 1/3 with thanks");
    }

    @Test
    void anotherInterviewerWhoIsBackThatDayGetsTheirNote() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Dana", HIRING_MANAGER).with("Sam", INTERVIEWER)
                .away("Dana", "2026-11-20").away("Sam", "2026-11-20");
        life.rings("Mon 23 Nov 09:00 THANK_YOU to Sam", "Mon 23 Nov 09:00 FOLLOW_UP 1/3 with thanks");
    }

    @Test
    void aNextRoundToldTheSameEveningDoesNotTakeTheThanksOfThisOne() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Dana", HIRING_MANAGER);
        life.then().interview("2026-11-12T14:00");
        life.rings("Sat 7 Nov 09:00 THANK_YOU to Dana").then().sent();
        life.rings("Wed 11 Nov 18:00 PREPARE", "Thu 12 Nov 13:00 PREPARE_LAST", "Thu 12 Nov 17:00 DEBRIEF",
                "Fri 13 Nov 09:00 THANK_YOU");
    }

    @Test
    void thanksSentOnTheMorningOfTheNextRoundAreNotThoseForIt() {
        life.at("2026-11-09T20:30").interview("2026-11-09T14:00").remembers("the boat");
        life.then().interview("2026-11-10T14:00");
        life.rings("Tue 10 Nov 09:00 THANK_YOU").at("2026-11-10T09:30").contacted(ContactKind.THANK_YOU);
        life.rings("Tue 10 Nov 13:00 PREPARE_LAST", "Tue 10 Nov 17:00 DEBRIEF", "Wed 11 Nov 09:00 THANK_YOU");
    }

    @Test
    void whoeverWasNotInTheRoomOfTheLastRoundNeedsNoThanksForIt() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Dana", HIRING_MANAGER)
                .contacted(ContactKind.THANK_YOU);
        life.at("2026-11-12T18:00").interview("2026-11-12T14:00").with("Uma", INTERVIEWER);
        life.rings("Fri 13 Nov 09:00 THANK_YOU to Uma").then().sent();
        life.rings("Thu 19 Nov 09:00 FOLLOW_UP 1/3");
    }
}

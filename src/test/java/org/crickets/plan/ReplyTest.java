package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crickets.plan.PersonRole.HIRING_MANAGER;

import java.time.LocalDate;
import java.util.Optional;
import org.crickets.plan.Plan.Status;
import org.junit.jupiter.api.Test;

/** What the employer's word does to the plan. */
class ReplyTest {
    private final Life life = Life.inLondon();

    /** A first follow-up was sent on Monday 16 November; the next would be due on the 23rd. */
    private Life asked() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Dana", HIRING_MANAGER)
                .contacted(ContactKind.THANK_YOU).promised("2026-11-13");
        life.rings("Mon 16 Nov 09:00 FOLLOW_UP 1/3").at("2026-11-16T09:30").sent();
        return life;
    }

    @Test
    void stillDecidingUntilADayAsksTheBusinessDayAfter() {
        asked().at("2026-11-17T10:00").stillDecidingUntil("2026-11-27");
        life.rings("Mon 30 Nov 09:00 FOLLOW_UP 2/3").because("A6", "K7");
    }

    @Test
    void stillDecidingWithoutADayWaitsAnotherWeek() {
        asked().at("2026-11-18T10:00").stillDeciding();
        life.rings("Wed 25 Nov 09:00 FOLLOW_UP 2/3").because("A8", "S3");
        assertThat(life.rung().getFirst().reason().basis()).isEqualTo(new Basis.Reply(LocalDate.parse("2026-11-18")));
    }

    @Test
    void aLaterPromiseOutlastsAWordWithoutADay() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU)
                .promised("2026-11-27");
        life.at("2026-11-12T10:00").stillDeciding();
        life.rings("Mon 30 Nov 09:00 FOLLOW_UP 1/3").because("A6", "K7");
    }

    @Test
    void theCapStartsAnewOnlyWhenTheyInvite() {
        asked().at("2026-11-17T10:00").invitedToAskAgain();
        life.rings("Tue 24 Nov 09:00 FOLLOW_UP 1/3").then().sent();
        life.rings("Tue 1 Dec 09:00 FOLLOW_UP 2/3").then().sent();
        life.rings("Tue 8 Dec 09:00 FOLLOW_UP 3/3").then().sent();
        life.rings("Tue 15 Dec 09:00 STOP");
    }

    @Test
    void aWordWithoutInvitationAfterTheThirdOnlyPutsOffTheStop() {
        asked().rings("Mon 23 Nov 09:00 FOLLOW_UP 2/3").then().sent();
        life.rings("Mon 30 Nov 09:00 FOLLOW_UP 3/3").then().sent();
        life.at("2026-12-03T10:00").stillDecidingUntil("2026-12-11");
        life.rings("Fri 18 Dec 09:00 STOP");
    }

    @Test
    void askedToWaitIsThatDayAndAnInvitation() {
        asked().at("2026-11-17T10:00").askedToWait("2026-12-02");
        life.rings("Wed 2 Dec 09:00 FOLLOW_UP 1/3").because("K10");
    }

    @Test
    void askedToWaitUntilAWeekendIsTheNextBusinessDay() {
        asked().at("2026-11-17T10:00").askedToWait("2026-12-05");
        life.rings("Mon 7 Dec 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void aNoteSentWhileTheyAskedToWaitDoesNotShortenTheWait() {
        asked().at("2026-11-17T10:00").askedToWait("2026-12-02");
        life.at("2026-11-19T10:00").contacted(ContactKind.FOLLOW_UP);
        life.rings("Wed 2 Dec 09:00 FOLLOW_UP 2/3");
    }

    @Test
    void whoIsAwayIsAskedOnTheFirstBusinessDayAfter() {
        asked().at("2026-11-17T10:00").away("Dana", "2026-11-27");
        life.rings("Mon 30 Nov 09:00 FOLLOW_UP 2/3");
        assertThat(life.rung().getFirst().reason().shifts()).containsExactly(
                new Shift.Away(life.rung().getFirst().key().to().or(() -> life.told.agenda().dossier(life.process)
                        .orElseThrow().people().stream().findFirst().map(Person::id)),
                        LocalDate.parse("2026-11-27")));
    }

    @Test
    void theLatestWordOnSomebodysAbsenceCountsAndTheLongestAbsenceHolds() {
        asked().at("2026-11-17T10:00").away("Dana", "2026-12-11");
        life.then().away("Dana", "2026-11-27");
        life.then().tell(new Fact.Away(Optional.empty(), LocalDate.parse("2026-11-25")));
        life.rings("Mon 30 Nov 09:00 FOLLOW_UP 2/3");
    }

    @Test
    void aCurtReplyIsAnsweredAfterTwoDaysAndIsNoAttempt() {
        asked().at("2026-11-17T10:00").curtReply();
        life.rings("Thu 19 Nov 09:00 BRUSH_OFF_REPLY").because("A9").then().sent();
        life.rings("Tue 24 Nov 09:00 FOLLOW_UP 2/3");
    }

    @Test
    void anAnswerToACurtReplyIsAWordOnABusinessDayAndLapsesAfterAWeek() {
        asked().at("2026-11-19T10:00").curtReply();
        life.rings("Mon 23 Nov 09:00 BRUSH_OFF_REPLY", "Wed 25 Nov 09:00 BRUSH_OFF_REPLY again",
                "Thu 26 Nov 09:00 FOLLOW_UP 2/3");
        assertThat(life.step(StepKind.BRUSH_OFF_REPLY)).isEmpty();
    }

    @Test
    void aCurtReplyToTheThanksLeavesThePromiseStanding() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU)
                .promised("2026-11-13");
        life.at("2026-11-10T10:00").curtReply();
        life.rings("Thu 12 Nov 09:00 BRUSH_OFF_REPLY").at("2026-11-12T10:00").contacted(ContactKind.ANSWER);
        life.rings("Mon 16 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void butNotWithinThreeDaysOfTheAnswerToIt() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU)
                .promised("2026-11-13");
        life.at("2026-11-12T10:00").curtReply();
        life.rings("Mon 16 Nov 09:00 BRUSH_OFF_REPLY").then().sent();
        life.rings("Thu 19 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void aNextRoundWithADateEndsTheOldPlanAndStartsItsOwn() {
        asked().at("2026-11-17T10:00").interview("2026-11-24T14:00");
        life.rings("Mon 23 Nov 18:00 PREPARE", "Tue 24 Nov 13:00 PREPARE_LAST", "Tue 24 Nov 17:00 DEBRIEF",
                "Wed 25 Nov 09:00 THANK_YOU").then().sent();
        life.rings("Tue 1 Dec 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void anOldButtonCountsNothingInTheNextRound() {
        asked().rings("Mon 23 Nov 09:00 FOLLOW_UP 2/3");
        var old = life.rung().getFirst().key();
        life.at("2026-11-24T15:30").interview("2026-11-24T14:00").contacted(ContactKind.THANK_YOU).remembers("tea");
        life.at("2026-11-25T12:00").tell(new Fact.Contacted(ContactKind.FOLLOW_UP, old.to(), life.then().now(),
                Optional.of(old)));
        life.rings("Tue 1 Dec 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void aNextRoundWithoutADateIsAskedForAfterAWeek() {
        asked().at("2026-11-18T10:00").tell(new Fact.NextRoundAnnounced(life.then().now()));
        life.rings("Wed 25 Nov 09:00 FOLLOW_UP 1/3").because("K10");
        assertThat(life.rung().getFirst().reason().ours()).isTrue();
    }

    @Test
    void aLateReplyOpensAStoppedPlanAgain() {
        asked().rings("Mon 23 Nov 09:00 FOLLOW_UP 2/3").then().sent();
        life.rings("Mon 30 Nov 09:00 FOLLOW_UP 3/3").then().sent();
        life.rings("Mon 7 Dec 09:00 STOP");
        life.at("2026-12-10T10:00").askedToWait("2026-12-17");
        assertThat(life.plan().status()).isEqualTo(Status.OPEN);
        life.rings("Thu 17 Dec 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void aLateWordWithoutADateOpensItForAnotherWeek() {
        asked().rings("Mon 23 Nov 09:00 FOLLOW_UP 2/3").then().sent();
        life.rings("Mon 30 Nov 09:00 FOLLOW_UP 3/3").then().sent();
        life.rings("Mon 7 Dec 09:00 STOP").at("2026-12-10T10:00").stillDeciding();
        life.rings("Thu 17 Dec 09:00 STOP");
    }
}

package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Corrected interviews, rounds that begin anew, and words that take back others. */
class CorrectionsTest {
    private final Life life = Life.inLondon();

    private Words interviewed() {
        return life.at("2026-11-06T17:30").interview("2026-11-06T14:00").remembers("tea")
                .contacted(ContactKind.THANK_YOU);
    }

    private String nextFollowUp() {
        return life.step(StepKind.FOLLOW_UP).map(step -> Days.text(step.due().toLocalDate())).orElse("none");
    }

    @Test
    void aCorrectedDayOfTheInterviewMovesTheWeek() {
        interviewed();
        life.at("2026-11-09T12:00").interview(1, "2026-11-05T14:00", TimeKnown.START);
        assertThat(nextFollowUp()).isEqualTo("Thu 12 Nov");
        life.then().interview(1, "2026-11-08T14:00", TimeKnown.START);
        assertThat(nextFollowUp()).isEqualTo("Mon 16 Nov");
    }

    @Test
    void afterANoteItOnlyCorrects() {
        interviewed();
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").then().sent();
        life.at("2026-11-16T12:00").interview(1, "2026-11-09T14:00", TimeKnown.START);
        assertThat(nextFollowUp()).isEqualTo("Fri 20 Nov");
    }

    @Test
    void theAskingForALaterRoundBeginsWithTheMessageThatTellsOfIt() {
        interviewed().promised("2026-12-11");
        life.at("2026-11-12T15:30").interview("2026-11-12T14:00").remembers("tea").contacted(ContactKind.THANK_YOU);
        assertThat(nextFollowUp()).isEqualTo("Thu 19 Nov");
        life.then().promised("2026-11-17");
        assertThat(nextFollowUp()).isEqualTo("Wed 18 Nov");
    }

    @Test
    void whatTheyPromiseInTheMessageOfTheNextRoundCounts() {
        interviewed();
        life.at("2026-11-12T15:30").promised("2026-11-17").interview("2026-11-12T14:00").remembers("tea")
                .contacted(ContactKind.THANK_YOU);
        assertThat(nextFollowUp()).isEqualTo("Wed 18 Nov");
    }

    @Test
    void aTaskFromBeforeTheFirstInterviewHoldsNoQuestionAfterIt() {
        life.at("2026-11-02T10:00").about("Acme").requested(1, "a form", "");
        assertThat(nextFollowUp()).isEqualTo("none");
        life.then().interview("2026-11-06T14:00");
        assertThat(nextFollowUp()).isEqualTo("Fri 13 Nov");
    }

    @Test
    void oneToldWithTheInterviewDoes() {
        life.at("2026-11-02T10:00").about("Acme").requested(1, "a form", "").interview("2026-11-06T14:00");
        assertThat(nextFollowUp()).isEqualTo("none");
        life.then().handedIn(1);
        assertThat(nextFollowUp()).isNotEqualTo("none");
    }

    @Test
    void aDayTheyNameAfterwardsTakesBackTheWait() {
        interviewed();
        life.at("2026-11-09T10:00").askedToWait("2026-12-02");
        assertThat(nextFollowUp()).isEqualTo("Wed 2 Dec");
        life.at("2026-11-10T10:00").promised("2026-11-24");
        assertThat(nextFollowUp()).isEqualTo("Wed 25 Nov");
    }

    @Test
    void aWaitTakesBackTheDayTheyNamed() {
        interviewed().promised("2026-11-13");
        life.at("2026-11-09T10:00").askedToWait("2026-12-02");
        assertThat(nextFollowUp()).isEqualTo("Wed 2 Dec");
    }

    @Test
    void aPromiseThatPassedBeforeTheWordAfterItSaysNothing() {
        interviewed().promised("2026-11-10");
        life.rings("Wed 11 Nov 09:00 FOLLOW_UP 1/3").at("2026-11-12T10:00").stillDeciding();
        assertThat(nextFollowUp()).isEqualTo("Thu 19 Nov");
    }

    @Test
    void aNoOrAnOfferTakesBackTheDayTheyNamed() {
        interviewed().promised("2026-12-04");
        life.at("2026-11-10T10:00").rejected();
        life.then().goesOn();
        assertThat(nextFollowUp()).isEqualTo("Tue 17 Nov");
        life.then().promised("2026-12-04");
        assertThat(nextFollowUp()).isEqualTo("Mon 7 Dec");
        life.then().offered("");
        life.then().rejected().stillDeciding();
        assertThat(nextFollowUp()).isEqualTo("Tue 17 Nov");
    }

    @Test
    void anInvitationThatNamesADayIsAWaitEvenForExactDays() {
        life.by("seven-days").at("2026-11-06T17:30").interview("2026-11-06T14:00");
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/2").then().sent();
        life.at("2026-11-16T10:00").tell(new Fact.StillDeciding(Optional.of(LocalDate.parse("2026-12-05")), true,
                life.then().now()));
        life.rings("Mon 7 Dec 09:00 FOLLOW_UP 1/2").because("K10");
    }

    @Test
    void aFollowUpTickedOffIsSpent() {
        interviewed();
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").then().done();
        life.rings("Fri 20 Nov 09:00 FOLLOW_UP 2/3");
    }

    @Test
    void aSecondOfferHasRemindersOfItsOwn() {
        interviewed();
        life.at("2026-11-10T10:00").offered("2026-11-13");
        life.rings("Wed 11 Nov 09:00 OFFER_ANSWER").then().done();
        life.at("2026-11-11T12:00").offered("2026-11-20");
        life.rings("Wed 18 Nov 09:00 OFFER_ANSWER", "Thu 19 Nov 18:00 OFFER_ANSWER");
        assertThat(life.rung()).hasSize(2).extracting(Step::key).extracting(StepKey::ordinal).containsExactly(3, 4);
    }

    @Test
    void aDecisionDateAfterTheStopOpensItAgain() {
        life.by("keen-and-clear").at("2026-11-06T17:30").interview("2026-11-06T14:00");
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/1").then().sent();
        life.rings("Fri 27 Nov 09:00 STOP").at("2026-11-30T10:00").promised("2026-12-04");
        assertThat(life.plan().status()).isEqualTo(Plan.Status.OPEN);
    }
}

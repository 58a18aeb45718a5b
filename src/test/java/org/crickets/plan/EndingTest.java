package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.crickets.plan.Plan.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Offers, refusals, and what the user ends. */
class EndingTest {
    private final Life life = Life.inLondon();

    private Life interviewed() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU);
        return life;
    }

    @Test
    void anOfferIsAnsweredBeforeItsDay() {
        interviewed().at("2026-11-10T12:00").offered("2026-11-20");
        assertThat(life.plan().status()).isEqualTo(Status.OFFERED);
        life.rings("Wed 18 Nov 09:00 OFFER_ANSWER", "Thu 19 Nov 18:00 OFFER_ANSWER").because("K12");
    }

    @Test
    void anOfferForTomorrowToldInTheEveningStillRings() {
        interviewed().at("2026-11-10T19:00").offered("2026-11-11");
        life.rings("Wed 11 Nov 09:00 OFFER_ANSWER");
    }

    @Test
    void anOfferStaysOneWhateverElseTheySay() {
        interviewed().at("2026-11-10T12:00").offered("2026-11-20");
        life.at("2026-11-11T12:00").stillDeciding().requested(1, "papers", "");
        assertThat(life.plan().status()).isEqualTo(Status.OFFERED);
        life.rings("Thu 12 Nov 09:00 TASK again").then().handedIn(1);
        life.rings("Wed 18 Nov 09:00 OFFER_ANSWER");
    }

    @Test
    void alsoWhenTheirWordEndsAPause() {
        interviewed().at("2026-11-10T12:00").offered("2026-11-20").pausedUntil("");
        life.at("2026-11-11T12:00").stillDeciding();
        assertThat(life.plan().status()).isEqualTo(Status.OFFERED);
    }

    @Test
    void anOfferLeftLyingIsNeverClosedByItself() {
        interviewed().at("2026-11-10T12:00").offered("2026-11-20");
        life.rings("Wed 18 Nov 09:00 OFFER_ANSWER", "Thu 19 Nov 18:00 OFFER_ANSWER").silentUntil("2027-12-01T00:00");
        assertThat(life.plan().status()).isEqualTo(Status.OFFERED);
    }

    @Test
    void withNoDayToAnswerByTheUserIsAskedForItOnce() {
        interviewed().at("2026-11-10T12:00").offered("");
        life.rings("Fri 13 Nov 09:00 OFFER_ANSWER").because("K12").silentUntil("2027-12-01T00:00");
        assertThat(life.plan().status()).isEqualTo(Status.OFFERED);
    }

    @Test
    void anAcceptedOfferNeedsNothingMore() {
        interviewed().at("2026-11-10T12:00").offered("2026-11-20");
        life.at("2026-11-11T12:00").tell(new Fact.Accepted(life.then().now()));
        assertThat(life.plan().status()).isEqualTo(Status.ACCEPTED);
        life.silentUntil("2027-12-01T00:00");
    }

    @Test
    void aNoGetsOneGraciousNoteWithinADayAndAFriendlyLineAfterNinety() {
        interviewed().at("2026-11-10T12:00").rejected();
        assertThat(life.plan().status()).isEqualTo(Status.REJECTED);
        life.rings("Wed 11 Nov 09:00 GRACIOUS_NOTE").because("G6", "K13").then().sent();
        life.rings("Mon 8 Feb 09:00 KEEP_IN_TOUCH").because("K13", "G7").then().sent();
        life.silentUntil("2027-12-01T00:00");
    }

    @Test
    void thanksForANoThatWereSentInTheUsersOwnWordsCount() {
        interviewed().at("2026-11-10T12:00").rejected();
        life.at("2026-11-10T13:00").contacted(ContactKind.ANSWER);
        life.rings("Mon 8 Feb 09:00 KEEP_IN_TOUCH");
    }

    @Test
    void aNoAfterAllOpensAgainWithALateReply() {
        interviewed().at("2026-11-10T12:00").rejected();
        life.at("2026-11-10T15:00").tell(new Fact.NextRoundAnnounced(life.then().now()));
        assertThat(life.plan().status()).isEqualTo(Status.OPEN);
        life.rings("Tue 17 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void correctingTheInterviewDoesNotOpenAClosedPlanAndANewOneDoes() {
        interviewed().at("2026-11-10T12:00").rejected();
        life.then().interview(1, "2026-11-06T13:00", TimeKnown.START);
        assertThat(life.plan().status()).isEqualTo(Status.REJECTED);
        life.then().interview("2026-11-20T13:00");
        assertThat(life.plan().status()).isEqualTo(Status.OPEN);
        life.rings("Thu 19 Nov 18:00 PREPARE");
    }

    enum Goodbye {
        WITHDRAWN(Fact.Withdrawn::new), MOVED_ON(Fact.MovedOn::new), DELETED(Fact.Deleted::new);

        private final Function<Moment, Fact> fact;

        Goodbye(Function<Moment, Fact> fact) {
            this.fact = fact;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theUserMayEndItAndGoOn(Goodbye goodbye) {
        interviewed().at("2026-11-10T12:00").tell(goodbye.fact.apply(life.then().now()));
        assertThat(life.plan().status().name()).isEqualTo(goodbye.name());
        life.silentUntil("2026-11-11T12:00");
        life.then().goesOn();
        assertThat(life.plan().status()).isEqualTo(Status.OPEN);
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").because("K7", "G1");
    }

    @Test
    void goingOnAfterItsDayAsksTheNextBusinessMorning() {
        interviewed().at("2026-11-10T12:00").tell(new Fact.MovedOn(life.then().now()));
        life.at("2026-11-20T12:00").goesOn();
        life.rings("Mon 23 Nov 09:00 FOLLOW_UP 1/3").because("A11");
    }

    @Test
    void anOfferIsStillOneAfterAPause() {
        interviewed().at("2026-11-10T12:00").offered("2026-11-20").pausedUntil("2026-11-16");
        life.rings("Wed 18 Nov 09:00 OFFER_ANSWER");
        assertThat(life.plan().status()).isEqualTo(Status.OFFERED);
    }
}

package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crickets.plan.PersonRole.HIRING_MANAGER;

import org.crickets.plan.Plan.Status;
import org.junit.jupiter.api.Test;

/** A whole search for a job, from the interview to the silence and beyond. */
class TranscriptTest {
    private final Life life = Life.inLondon().withReviews();

    @Test
    void fromTheInterviewToTimeToMoveOn() {
        life.at("2026-11-06T17:00:05").interview("2026-11-06T14:00").with("Dana Smith", HIRING_MANAGER)
                .promised("2026-11-13");
        life.rings("Sat 7 Nov 09:00 THANK_YOU to Dana Smith").because("K3", "A1");
        life.at("2026-11-07T09:10").sent();
        life.rings("Sun 8 Nov 18:00 WEEKLY_REVIEW", "Sun 15 Nov 18:00 WEEKLY_REVIEW",
                "Mon 16 Nov 09:00 FOLLOW_UP 1/3").because("A6", "K7");
        life.at("2026-11-16T10:00").sent();
        life.rings("Sun 22 Nov 18:00 WEEKLY_REVIEW", "Mon 23 Nov 09:00 FOLLOW_UP 2/3").because("A8", "S3");
        life.at("2026-11-23T10:00").sent();
        life.rings("Sun 29 Nov 18:00 WEEKLY_REVIEW", "Mon 30 Nov 09:00 FOLLOW_UP 3/3").because("A8", "S3");
        life.at("2026-11-30T10:00").sent();
        life.rings("Sun 6 Dec 18:00 WEEKLY_REVIEW", "Mon 7 Dec 09:00 STOP").because("A5");
        assertThat(life.plan().status()).isEqualTo(Status.STOPPED);
        assertThat(life.plan().steps()).isEmpty();
        life.rings("Sun 13 Dec 18:00 WEEKLY_REVIEW", "Sun 20 Dec 18:00 WEEKLY_REVIEW",
                "Sun 27 Dec 18:00 WEEKLY_REVIEW", "Sun 3 Jan 18:00 WEEKLY_REVIEW")
                .because("K6", "K11", "A10", "A12");
        life.silentUntil("2027-12-31T12:00");
    }

    @Test
    void theWholePlanStandsOnTheCardAtOnce() {
        life.at("2026-11-06T17:00:05").interview("2026-11-06T14:00").with("Dana Smith", HIRING_MANAGER)
                .promised("2026-11-13");
        assertThat(life.steps()).containsExactly("Fri 6 Nov 17:00 DEBRIEF", "Fri 6 Nov 17:00 REFERENCES",
                "Sat 7 Nov 09:00 THANK_YOU to Dana Smith", "Mon 16 Nov 09:00 FOLLOW_UP 1/3",
                "Mon 23 Nov 09:00 FOLLOW_UP 2/3", "Mon 30 Nov 09:00 FOLLOW_UP 3/3", "Mon 7 Dec 09:00 STOP");
    }

    @Test
    void anOfferAfterTheStopOpensItAgain() {
        fromTheInterviewToTheThird();
        life.rings("Sun 6 Dec 18:00 WEEKLY_REVIEW", "Mon 7 Dec 09:00 STOP");
        life.at("2026-12-08T11:00").offered("2026-12-15");
        assertThat(life.plan().status()).isEqualTo(Status.OFFERED);
        life.rings("Sun 13 Dec 09:00 OFFER_ANSWER", "Sun 13 Dec 18:00 WEEKLY_REVIEW",
                "Mon 14 Dec 18:00 OFFER_ANSWER").because("K12");
    }

    private void fromTheInterviewToTheThird() {
        life.at("2026-11-06T17:00:05").interview("2026-11-06T14:00").with("Dana Smith", HIRING_MANAGER)
                .promised("2026-11-13");
        life.rings("Sat 7 Nov 09:00 THANK_YOU to Dana Smith").then().sent();
        life.rings("Sun 8 Nov 18:00 WEEKLY_REVIEW", "Sun 15 Nov 18:00 WEEKLY_REVIEW",
                "Mon 16 Nov 09:00 FOLLOW_UP 1/3").then().sent();
        life.rings("Sun 22 Nov 18:00 WEEKLY_REVIEW", "Mon 23 Nov 09:00 FOLLOW_UP 2/3").then().sent();
        life.rings("Sun 29 Nov 18:00 WEEKLY_REVIEW", "Mon 30 Nov 09:00 FOLLOW_UP 3/3").then().sent();
    }
}

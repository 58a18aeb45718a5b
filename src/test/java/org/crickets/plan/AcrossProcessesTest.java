package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.crickets.plan.Plan.Status;
import org.junit.jupiter.api.Test;

/** What crosses processes: one follow-up a day to an employer, offers as leverage, the week's review. */
class AcrossProcessesTest {
    private final Life life = Life.inLondon();

    private Life twoRolesAtAcme() {
        life.at("2026-11-06T17:30").about("Acme", "Engineer").interview("2026-11-06T14:00")
                .contacted(ContactKind.THANK_YOU);
        life.then().about("acme ", "Analyst").interview("2026-11-06T11:00").contacted(ContactKind.THANK_YOU);
        return life;
    }

    @Test
    void twoRolesAtOneEmployerAreNeverAskedAboutOnOneDay() {
        twoRolesAtAcme().rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
        life.rings("Mon 16 Nov 09:00 FOLLOW_UP 1/3 at acme ");
        assertThat(life.rung().getFirst().reason().shifts())
                .containsExactly(new Shift.OneADay(LocalDate.parse("2026-11-13")));
        life.rings("Tue 17 Nov 09:00 FOLLOW_UP 1/3 again", "Wed 18 Nov 09:00 FOLLOW_UP 1/3 at acme  again");
    }

    @Test
    void theDayMovedToIsTheSameInTheMorningAndAtNight() {
        twoRolesAtAcme().rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
        for (var moment : List.of("2026-11-13T15:00", "2026-11-13T23:00", "2026-11-14T03:00", "2026-11-14T08:00")) {
            life.at(moment);
            assertThat(life.steps()).as(moment).contains("Mon 16 Nov 09:00 FOLLOW_UP 1/3 at acme ");
        }
    }

    @Test
    void aNoteSentOfOnesOwnAccordTakesTheDayToo() {
        twoRolesAtAcme().at("2026-11-13T08:30").about("Acme", "Engineer").contacted(ContactKind.FOLLOW_UP);
        life.rings("Mon 16 Nov 09:00 FOLLOW_UP 1/3 at acme ");
    }

    @Test
    void thanksAreNotCounted() {
        life.at("2026-11-06T17:30").about("Acme", "Engineer").interview("2026-11-06T14:00")
                .contacted(ContactKind.THANK_YOU);
        life.at("2026-11-12T17:30").about("Acme", "Analyst").interview("2026-11-12T14:00");
        assertThat(life.steps()).contains("Thu 19 Nov 09:00 FOLLOW_UP 1/3");
        life.rings("Fri 13 Nov 09:00 THANK_YOU", "Fri 13 Nov 09:00 FOLLOW_UP 1/3");
        assertThat(life.steps()).contains("Thu 19 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void norAreThoseSentThatMorningOrAnyOtherReminder() {
        life.at("2026-11-06T17:30").about("Acme", "Engineer").interview("2026-11-06T14:00")
                .contacted(ContactKind.THANK_YOU);
        life.at("2026-11-12T20:30").about("Acme", "Analyst").interview("2026-11-12T19:00");
        life.rings("Fri 13 Nov 08:00 DEBRIEF", "Fri 13 Nov 08:00 REFERENCES").at("2026-11-13T08:30")
                .contacted(ContactKind.THANK_YOU);
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void anOfferForOneRoleIsNoLeverageForAnotherThere() {
        twoRolesAtAcme().at("2026-11-10T12:00").offered("2026-11-20");
        assertThat(life.told.agenda().steps()).extracting(Step::kind).doesNotContain(StepKind.LEVERAGE)
                .contains(StepKind.OFFER_ANSWER);
    }

    @Test
    void twoEmployersMayBeAskedOnOneDay() {
        life.at("2026-11-06T17:30").about("Acme").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU);
        life.then().about("Beta").interview("2026-11-06T11:00").contacted(ContactKind.THANK_YOU);
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3", "Fri 13 Nov 09:00 FOLLOW_UP 1/3 at Beta");
    }

    @Test
    void anOfferIsWorthAWordToTheOthersWhoseProcessIsOpen() {
        life.at("2026-11-06T17:30").about("Acme").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU);
        life.then().about("Beta").interview("2026-11-06T11:00").contacted(ContactKind.THANK_YOU);
        life.then().about("Gone").interview("2026-11-06T11:00").contacted(ContactKind.THANK_YOU).rejected();
        life.at("2026-11-06T18:30").about("Gone").contacted(ContactKind.ANSWER);
        life.at("2026-11-10T12:00").about("Beta").offered("2026-11-13");
        life.rings("Wed 11 Nov 09:00 OFFER_ANSWER at Beta", "Wed 11 Nov 09:00 LEVERAGE").because("K12");
        life.rings("Thu 12 Nov 18:00 OFFER_ANSWER at Beta", "Fri 13 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void anOfferThatWantsAnAnswerOnTheWeekendIsWorthAWordBefore() {
        life.at("2026-11-12T17:30").about("Acme").interview("2026-11-12T14:00").contacted(ContactKind.THANK_YOU);
        life.then().about("Beta").interview("2026-11-12T11:00").contacted(ContactKind.THANK_YOU);
        life.at("2026-11-13T17:00").offered("2026-11-15");
        life.rings("Sat 14 Nov 09:00 LEVERAGE", "Sat 14 Nov 18:00 OFFER_ANSWER at Beta");
    }

    @Test
    void aProcessThatOpensWhileAnOfferStandsIsToldTheNextBusinessMorning() {
        life.at("2026-11-10T17:30").about("Beta").interview("2026-11-10T11:00").contacted(ContactKind.THANK_YOU)
                .offered("2026-11-30");
        life.at("2026-11-17T22:30").about("Acme").interview("2026-11-17T14:00").contacted(ContactKind.THANK_YOU);
        life.rings("Wed 18 Nov 09:00 LEVERAGE");
    }

    @Test
    void whoeverIsPausedIsToldOfTheOfferAfterThePause() {
        life.at("2026-11-10T17:30").about("Acme").interview("2026-11-10T14:00").contacted(ContactKind.THANK_YOU)
                .pausedUntil("2026-11-16");
        life.then().about("Beta").interview("2026-11-10T11:00").contacted(ContactKind.THANK_YOU)
                .offered("2026-11-30");
        life.rings("Tue 17 Nov 09:00 FOLLOW_UP 1/3", "Tue 17 Nov 09:00 LEVERAGE");
    }

    @Test
    void theReviewsGoOnWhileAnythingIsOpenAndBeginAnewWithTheNextProcess() {
        life.withReviews().at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU)
                .rejected();
        life.rings("Sat 7 Nov 09:00 GRACIOUS_NOTE").then().sent();
        life.rings("Sun 8 Nov 18:00 WEEKLY_REVIEW", "Sun 15 Nov 18:00 WEEKLY_REVIEW",
                "Sun 22 Nov 18:00 WEEKLY_REVIEW", "Sun 29 Nov 18:00 WEEKLY_REVIEW", "Thu 4 Feb 09:00 KEEP_IN_TOUCH",
                "Mon 8 Feb 09:00 KEEP_IN_TOUCH again");
        life.at("2027-03-19T17:30").about("Beta").interview("2027-03-19T14:00").contacted(ContactKind.THANK_YOU);
        life.rings("Sun 21 Mar 18:00 WEEKLY_REVIEW", "Fri 26 Mar 09:00 FOLLOW_UP 1/3 at Beta");
    }

    @Test
    void clearingAwayWhatIsLongClosedBeginsNoReviews() {
        life.withReviews().at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU)
                .tell(new Fact.MovedOn(life.then().now()));
        life.lets("2027-01-20T12:00").silentUntil("2027-02-01T12:00").then()
                .tell(new Fact.Deleted(life.then().now()));
        life.silentUntil("2027-06-01T12:00");
    }

    @Test
    void aPauseWithoutEndIsNotReviewedForEver() {
        life.withReviews().at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU)
                .pausedUntil("");
        life.rings("Sun 8 Nov 18:00 WEEKLY_REVIEW", "Sun 15 Nov 18:00 WEEKLY_REVIEW",
                "Sun 22 Nov 18:00 WEEKLY_REVIEW", "Sun 29 Nov 18:00 WEEKLY_REVIEW").silentUntil("2027-11-01T00:00");
        assertThat(life.plan().status()).isEqualTo(Status.PAUSED);
    }

    @Test
    void inQuietHoursTheReviewWaits() {
        life.withReviews().quiet("17:00", "08:00").at("2026-11-06T16:30").interview("2026-11-06T14:00")
                .contacted(ContactKind.THANK_YOU);
        life.rings("Sat 7 Nov 08:00 DEBRIEF", "Sat 7 Nov 08:00 REFERENCES", "Mon 9 Nov 08:00 WEEKLY_REVIEW",
                "Fri 13 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void aReviewMayBePutOff() {
        life.withReviews().at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU);
        life.rings("Sun 8 Nov 18:00 WEEKLY_REVIEW");
        life.told.log(ProcessId.NONE, life.source(), new Fact.Snoozed(life.rung().getFirst().key(),
                life.then().on(LocalDateTime.parse("2026-11-09T19:00"))));
        life.rings("Mon 9 Nov 19:00 WEEKLY_REVIEW", "Fri 13 Nov 09:00 FOLLOW_UP 1/3");
    }
}

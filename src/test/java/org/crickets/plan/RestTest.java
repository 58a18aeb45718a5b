package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "On holiday until the 20th": everything rests, and what fell due comes together on the morning of its end. */
class RestTest {
    private final Life life = Life.inLondon();

    private void rests(String from, Optional<LocalDate> until) {
        var words = life.at(from);
        life.told.log(ProcessId.NONE, life.source(), new Fact.Paused(until, words.now()));
    }

    private void restsUntil(String day) {
        rests("2026-11-06T18:00", Optional.of(LocalDate.parse(day)));
    }

    private Life interviewed() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00");
        return life;
    }

    @Test
    void whatFellDueIsDecidedAnewAndComesTogether() {
        interviewed().then().about("Globex").interview("2026-11-06T10:00");
        restsUntil("2026-11-20");
        life.rings("Fri 20 Nov 09:00 FOLLOW_UP 1/3 with thanks",
                "Fri 20 Nov 09:00 FOLLOW_UP 1/3 at Globex with thanks");
        assertThat(life.told.agenda().plans()).allMatch(plan -> plan.status() == Plan.Status.OPEN);
    }

    @Test
    void factsAreTakenMeanwhileAndEndNothing() {
        interviewed();
        restsUntil("2026-11-20");
        life.at("2026-11-12T12:00").stillDecidingUntil("2026-11-25");
        assertThat(life.plan().status()).isEqualTo(Plan.Status.PAUSED);
        life.rings("Thu 26 Nov 09:00 FOLLOW_UP 1/3 with thanks");
    }

    @Test
    void whatIsToldMeanwhileRestsToo() {
        restsUntil("2026-11-20");
        life.at("2026-11-10T17:30").interview("2026-11-10T14:00");
        life.rings("Fri 20 Nov 09:00 FOLLOW_UP 1/3 with thanks");
    }

    @Test
    void whatIsToldAfterwardsDoesNot() {
        restsUntil("2026-11-10");
        life.at("2026-11-12T17:30").interview("2026-11-12T14:00").contacted(ContactKind.THANK_YOU);
        life.rings("Thu 19 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void aFollowUpKeepsToBusinessDays() {
        interviewed();
        restsUntil("2026-11-22");
        life.rings("Mon 23 Nov 09:00 FOLLOW_UP 1/3 with thanks");
    }

    @Test
    void whoIsBackSoonerHearsOnTheNextMorning() {
        interviewed();
        restsUntil("2026-12-20");
        var words = life.at("2026-11-18T10:00");
        life.told.log(ProcessId.NONE, life.source(), new Fact.WentOn(words.now()));
        life.rings("Thu 19 Nov 09:00 FOLLOW_UP 1/3 with thanks");
    }

    @Test
    void withoutAnEndNothingRingsUntilTheyAreBack() {
        interviewed().withReviews();
        rests("2026-11-06T18:00", Optional.empty());
        life.silentUntil("2027-02-01T12:00");
        assertThat(life.plan().status()).isEqualTo(Plan.Status.PAUSED);
        var words = life.then();
        life.told.log(ProcessId.NONE, life.source(), new Fact.WentOn(words.now()));
        life.rings("Tue 2 Feb 09:00 FOLLOW_UP 1/3 with thanks");
    }

    @Test
    void theReviewRestsToo() {
        interviewed().withReviews();
        restsUntil("2026-11-24");
        life.rings("Tue 24 Nov 09:00 FOLLOW_UP 1/3 with thanks", "Thu 26 Nov 09:00 FOLLOW_UP 1/3 again with thanks",
                "Sun 29 Nov 18:00 WEEKLY_REVIEW");
    }

    @Test
    void takenBackItIsAsBefore() {
        interviewed().then().contacted(ContactKind.THANK_YOU);
        restsUntil("2026-11-20");
        var pause = life.source();
        life.at("2026-11-07T12:00").undoes(pause);
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void oneCanGoOnAlone() {
        interviewed().then().contacted(ContactKind.THANK_YOU);
        restsUntil("2026-11-20");
        life.at("2026-11-07T12:00").goesOn();
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
    }
}

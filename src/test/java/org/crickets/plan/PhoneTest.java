package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A7 on the phone: a call that nobody takes is no attempt, and is tried again that afternoon or the next morning. */
class PhoneTest {
    private final Life life = Life.inLondon().by("full-circle");

    @BeforeEach
    void aCallIsDue() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU);
        life.lets("2026-11-12T12:00").rings("Fri 13 Nov 09:00 FOLLOW_UP 1/2");
    }

    private StepKey call() {
        return life.step(StepKind.FOLLOW_UP).orElseThrow().key();
    }

    @ParameterizedTest(name = "called at {0}, in vain: again {1}")
    @CsvSource(delimiter = '|', textBlock = """
            09:05 | Fri 13 Nov 15:00
            13:00 | Fri 13 Nov 15:00
            13:01 | Fri 13 Nov 15:01
            15:30 | Fri 13 Nov 17:30
            15:31 | Mon 16 Nov 09:00
            18:00 | Mon 16 Nov 09:00
            """)
    void theFirstOfADayIsTriedAgainThatAfternoon(String called, String again) {
        var key = call();
        life.at("2026-11-13T" + called).contacted(ContactKind.UNANSWERED_CALL);
        life.rings(again + " FOLLOW_UP 1/2").because("K7", "A7");
        assertThat(life.rung().getFirst().key()).isEqualTo(key);
        assertThat(life.rung().getFirst().reason().shifts())
                .containsExactly(new Shift.Retry(LocalDate.parse("2026-11-13")));
    }

    @Test
    void theSecondInVainWaitsForTheNextBusinessMorningAndSoOn() {
        life.at("2026-11-13T10:00").contacted(ContactKind.UNANSWERED_CALL);
        life.rings("Fri 13 Nov 15:00 FOLLOW_UP 1/2").at("2026-11-13T15:05").contacted(ContactKind.UNANSWERED_CALL);
        life.rings("Mon 16 Nov 09:00 FOLLOW_UP 1/2").at("2026-11-16T09:30").contacted(ContactKind.UNANSWERED_CALL);
        life.rings("Mon 16 Nov 15:00 FOLLOW_UP 1/2", "Wed 18 Nov 09:00 FOLLOW_UP 1/2 again", "Mon 30 Nov 09:00 STOP");
    }

    @Test
    void aSecondOneInTheMorningDoesNotRingThatMorning() {
        life.rings("Tue 17 Nov 09:00 FOLLOW_UP 1/2 again").at("2026-11-18T08:10")
                .contacted(ContactKind.UNANSWERED_CALL);
        life.at("2026-11-18T08:40").contacted(ContactKind.UNANSWERED_CALL);
        life.rings("Thu 19 Nov 09:00 FOLLOW_UP 1/2");
    }

    @Test
    void aVoicemailAndATalkAreContacts() {
        life.at("2026-11-13T10:00").contacted(ContactKind.UNANSWERED_CALL);
        life.at("2026-11-13T14:00").contacted(ContactKind.VOICEMAIL);
        life.rings("Fri 20 Nov 09:00 FOLLOW_UP 2/2").at("2026-11-20T10:00").contacted(ContactKind.CALL);
        life.rings("Fri 4 Dec 09:00 STOP");
    }

    @Test
    void quietHoursInTheAfternoonLeaveItToTheNextBusinessMorning() {
        life.quiet("14:00", "08:00").at("2026-11-13T10:00").contacted(ContactKind.UNANSWERED_CALL);
        life.rings("Mon 16 Nov 09:00 FOLLOW_UP 1/2");
    }

    @Test
    void toldInTheEveningItWaitsForTheNextBusinessMorning() {
        life.at("2026-11-13T19:00").contacted(ContactKind.UNANSWERED_CALL, "2026-11-13T10:00");
        life.rings("Mon 16 Nov 09:00 FOLLOW_UP 1/2");
    }

    @Test
    void toldADayLaterItComesTheMorningAfterThat() {
        life.at("2026-11-16T12:00").contacted(ContactKind.UNANSWERED_CALL, "2026-11-13T10:00");
        life.rings("Tue 17 Nov 09:00 FOLLOW_UP 1/2");
    }

    @Test
    void onASaturdayNobodyIsTriedAgain() {
        life.at("2026-11-14T10:00").contacted(ContactKind.UNANSWERED_CALL);
        life.rings("Mon 16 Nov 09:00 FOLLOW_UP 1/2");
    }

    @Test
    void aCallBeforeItsDayLeavesTheDay() {
        life.then().sent();
        life.at("2026-11-17T10:00").contacted(ContactKind.UNANSWERED_CALL);
        life.rings("Fri 20 Nov 09:00 FOLLOW_UP 2/2").because("K10");
        assertThat(life.rung().getFirst().reason().shifts()).isEmpty();
    }

    @Test
    void theTimeThatTheUserNamesAfterwardsWins() {
        life.at("2026-11-13T10:00").contacted(ContactKind.UNANSWERED_CALL).snoozed("2026-11-13T11:30");
        life.rings("Fri 13 Nov 11:30 FOLLOW_UP 1/2");
    }

    @Test
    void oneNamedBeforeDoesNot() {
        life.then().snoozed("2026-11-18T09:00");
        life.at("2026-11-13T10:00").contacted(ContactKind.UNANSWERED_CALL);
        life.rings("Fri 13 Nov 15:00 FOLLOW_UP 1/2");
    }

    @Test
    void undoneThePlanIsAsItWas() {
        life.then().snoozed("2026-11-18T09:00");
        var before = life.at("2026-11-13T10:00").life.plan();
        life.then().contacted(ContactKind.UNANSWERED_CALL);
        assertThat(life.plan()).isNotEqualTo(before);
        var call = life.source();
        life.then().undoes(call);
        assertThat(life.plan()).isEqualTo(before);
    }

    @Test
    void whoMayNotBeAskedYetIsNotCalledAgainToday() {
        life.at("2026-11-13T10:00").contacted(ContactKind.UNANSWERED_CALL)
                .tell(new Fact.Away(Optional.empty(), LocalDate.parse("2026-11-17")));
        life.rings("Wed 18 Nov 09:00 FOLLOW_UP 1/2");
    }
}

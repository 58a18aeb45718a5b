package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When to ask where things stand, with a promised date and without. */
class FollowUpTest {
    private final Life life = Life.inLondon();

    /** An interview that was thanked for, so that only follow-ups are left. */
    private Words interviewed(String toldAt, String start) {
        return life.at(toldAt).interview(start).contacted(ContactKind.THANK_YOU);
    }

    @Test
    void withoutAPromiseOnDaySeven() {
        interviewed("2026-11-06T17:30", "2026-11-06T14:00");
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").because("K7", "G1");
        var reason = life.rung().getFirst().reason();
        assertThat(reason.basis()).isEqualTo(new Basis.Interview(LocalDate.parse("2026-11-06")));
        assertThat(reason.days()).isEqualTo(7);
        assertThat(life.rung().getFirst().draft()).contains(DraftKind.W2_NOTE);
    }

    @Test
    void daySevenOnAWeekendMovesToMonday() {
        interviewed("2026-11-07T17:30", "2026-11-07T14:00");
        life.rings("Mon 16 Nov 09:00 FOLLOW_UP 1/3");
        assertThat(life.rung().getFirst().reason().shifts())
                .containsExactly(new Shift.BusinessDay(LocalDate.parse("2026-11-14")));
    }

    @Test
    void daySevenCrossesMonthsAndYears() {
        interviewed("2026-12-28T17:30", "2026-12-28T14:00");
        life.rings("Mon 4 Jan 09:00 FOLLOW_UP 1/3").at("2027-01-04T10:00").sent();
        life.rings("Mon 11 Jan 09:00 FOLLOW_UP 2/3");
    }

    @Test
    void aPromisedDayCountsFromItsNextBusinessDay() {
        interviewed("2026-11-06T17:30", "2026-11-06T14:00").promised("2026-11-11");
        life.rings("Thu 12 Nov 09:00 FOLLOW_UP 1/3").because("A6", "K7");
        assertThat(life.rung().getFirst().reason().basis())
                .isEqualTo(new Basis.Promise(LocalDate.parse("2026-11-11")));
    }

    @Test
    void christmasAndItsSubstituteDayAreNoBusinessDays() {
        life.withHolidays("2026-12-25", "2026-12-28");
        interviewed("2026-12-11T17:30", "2026-12-11T14:00").promised("2026-12-24");
        life.rings("Tue 29 Dec 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void aPromiseAlreadyPastIsAskedAboutTheNextBusinessMorning() {
        interviewed("2026-11-06T17:30", "2026-10-28T14:00").promised("2026-11-03");
        life.rings("Mon 9 Nov 09:00 FOLLOW_UP 1/3");
        assertThat(life.rung().getFirst().reason().shifts())
                .containsExactly(new Shift.Late(LocalDate.parse("2026-11-04")));
    }

    @Test
    void aNewerPromiseReplacesTheOlder() {
        interviewed("2026-11-06T17:30", "2026-11-06T14:00").promised("2026-11-11");
        life.at("2026-11-10T12:00").promised("2026-11-18");
        life.rings("Thu 19 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void aReminderThatRangRingsAnewForANewPromise() {
        interviewed("2026-11-06T17:30", "2026-11-06T14:00");
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").at("2026-11-13T12:00").promised("2026-11-18");
        life.rings("Thu 19 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void aPromiseNeverBringsTwoNotesWithinThreeDays() {
        interviewed("2026-11-06T17:30", "2026-11-06T14:00");
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").at("2026-11-16T12:00").sent().promised("2026-11-16");
        life.rings("Thu 19 Nov 09:00 FOLLOW_UP 2/3").because("A8");
    }

    @Test
    void theNextCountsFromTheDayReallySent() {
        interviewed("2026-11-06T17:30", "2026-11-06T14:00");
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3", "Tue 17 Nov 09:00 FOLLOW_UP 1/3 again");
        life.at("2026-11-18T12:00").sent();
        life.rings("Wed 25 Nov 09:00 FOLLOW_UP 2/3").because("A8", "S3");
        assertThat(life.rung().getFirst().draft()).contains(DraftKind.S2_QUESTION);
    }

    @Test
    void alsoWhenItIsToldLater() {
        interviewed("2026-11-06T17:30", "2026-11-06T14:00");
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3", "Tue 17 Nov 09:00 FOLLOW_UP 1/3 again");
        life.at("2026-11-18T12:00").sentOn("2026-11-16T12:00");
        life.rings("Mon 23 Nov 09:00 FOLLOW_UP 2/3");
    }

    @Test
    void whatIsToldOutOfOrderCountsFromTheLatest() {
        interviewed("2026-11-06T17:30", "2026-11-06T14:00").contacted(ContactKind.FOLLOW_UP);
        life.at("2026-11-12T12:00").contacted(ContactKind.FOLLOW_UP, "2026-11-12T11:00");
        life.then().contacted(ContactKind.CALL, "2026-11-10T11:00");
        life.rings("Thu 19 Nov 09:00 STOP");
    }

    @Test
    void aVoicemailIsAnAttemptAndACallNobodyTookIsNone() {
        interviewed("2026-11-06T17:30", "2026-11-06T14:00");
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
        life.at("2026-11-13T10:00").contacted(ContactKind.UNANSWERED_CALL);
        life.rings("Fri 13 Nov 15:00 FOLLOW_UP 1/3");
        life.at("2026-11-13T15:10").contacted(ContactKind.VOICEMAIL);
        life.rings("Fri 20 Nov 09:00 FOLLOW_UP 2/3");
    }

    @Test
    void aFollowUpLetBeIsSpent() {
        interviewed("2026-11-06T17:30", "2026-11-06T14:00");
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
        life.then().tell(new Fact.StepSkipped(life.rung().getFirst().key(), life.then().now()));
        life.rings("Fri 20 Nov 09:00 FOLLOW_UP 2/3");
    }

    @Test
    void aNoteSentBeforeItsTimeCountsToo() {
        interviewed("2026-11-06T17:30", "2026-11-06T14:00").promised("2026-11-20");
        life.at("2026-11-10T12:00").contacted(ContactKind.FOLLOW_UP);
        life.rings("Mon 23 Nov 09:00 FOLLOW_UP 2/3").because("A6", "K7");
    }

    @Test
    void anEarlyNoteWaitsItsWeekBeyondANearerPromise() {
        interviewed("2026-11-06T17:30", "2026-11-06T14:00").promised("2026-11-13");
        life.at("2026-11-10T12:00").contacted(ContactKind.FOLLOW_UP);
        life.rings("Tue 17 Nov 09:00 FOLLOW_UP 2/3").because("A8", "S3");
    }
}

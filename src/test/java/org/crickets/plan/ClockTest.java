package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Clocks that change, users who move, and a program that was off. */
class ClockTest {

    @Test
    void nineOClockStaysNineWhenLondonTurnsItsClocksBack() {
        var life = Life.inLondon();
        life.at("2026-10-23T17:30").interview("2026-10-23T14:00").contacted(ContactKind.THANK_YOU);
        life.rings("Fri 30 Oct 09:00 FOLLOW_UP 1/3");
        assertThat(life.told.now).isEqualTo("2026-10-30T09:00:00Z");
    }

    @Test
    void andForward() {
        var life = Life.inLondon();
        life.at("2027-03-26T17:30").interview("2027-03-26T14:00").contacted(ContactKind.THANK_YOU);
        life.rings("Fri 2 Apr 09:00 FOLLOW_UP 1/3");
        assertThat(life.told.now).isEqualTo("2027-04-02T08:00:00Z");
    }

    @Test
    void alsoInNewYorkAWeekLater() {
        var life = Life.in("America/New_York");
        life.at("2026-10-30T17:30").interview("2026-10-30T14:00").contacted(ContactKind.THANK_YOU);
        life.rings("Fri 6 Nov 09:00 FOLLOW_UP 1/3");
        assertThat(life.told.now).isEqualTo("2026-11-06T14:00:00Z");
    }

    @Test
    void andInItsSpring() {
        var life = Life.in("America/New_York");
        life.at("2027-03-12T17:30").interview("2027-03-12T14:00").contacted(ContactKind.THANK_YOU);
        life.rings("Fri 19 Mar 09:00 FOLLOW_UP 1/3");
        assertThat(life.told.now).isEqualTo("2027-03-19T13:00:00Z");
    }

    @Test
    void thirtySixHoursAreElapsedOnesEvenWhenADayHasTwentyFive() {
        var life = Life.inLondon();
        life.at("2026-10-24T12:30").interview("2026-10-24T08:30").remembers("the boat");
        life.rings("Sun 25 Oct 09:00 THANK_YOU");
        assertThat(life.rung().getFirst().deadline()).hasValueSatisfying(
                end -> assertThat(end.toLocalDateTime()).isEqualTo("2026-10-25T20:30"));
    }

    @Test
    void whoMovesIsRemindedByTheirNewMorning() {
        var life = Life.inLondon();
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU);
        life.movesTo("America/New_York").rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
        assertThat(life.told.now).isEqualTo("2026-11-13T14:00:00Z");
    }

    @Test
    void whatRangThisMorningDoesNotRingAgainForMoving() {
        var life = Life.inLondon();
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU);
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").movesTo("America/New_York");
        life.rings("Tue 17 Nov 09:00 FOLLOW_UP 1/3 again");
    }

    @Test
    void norForAnotherReminderHour() {
        var life = Life.inLondon();
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU);
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").remindedAt("11:00");
        life.rings("Tue 17 Nov 11:00 FOLLOW_UP 1/3 again");
    }

    @Test
    void whatAnOutageKeptIsRungAfterTheQuietHours() {
        var life = Life.inLondon();
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU);
        life.told.now = life.instant("2026-11-13T23:00");
        life.told.wind();
        life.rings("Sat 14 Nov 08:00 FOLLOW_UP 1/3", "Tue 17 Nov 09:00 FOLLOW_UP 1/3 again");
    }

    @Test
    void inWakingHoursAtOnce() {
        var life = Life.inLondon();
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU);
        life.told.now = life.instant("2026-11-13T13:00");
        life.rings("Fri 13 Nov 13:00 FOLLOW_UP 1/3", "Tue 17 Nov 09:00 FOLLOW_UP 1/3 again");
    }
}

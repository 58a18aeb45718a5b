package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who wants no reminders on weekends gets them on Monday, or on Friday where Monday is too late. */
class WeekendTest {
    private final Life life = Life.inLondon();

    @BeforeEach
    void weekendsAreFree() {
        habits(false, Optional.of(DayOfWeek.SUNDAY));
    }

    private void habits(boolean weekends, Optional<DayOfWeek> review) {
        life.told.habits = new Habits(ZoneId.of("Europe/London"), LocalTime.of(9, 0), LocalTime.of(21, 0),
                LocalTime.of(8, 0), weekends, review);
        life.told.wind();
    }

    @Test
    void theThankYouWaitsForMondayAndItsWindowWithIt() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").remembers("the moose");
        life.rings("Mon 9 Nov 09:00 THANK_YOU");
        assertThat(life.rung().getLast().reason().shifts())
                .containsExactly(new Shift.Weekend(LocalDate.parse("2026-11-07")));
        life.rings("Mon 9 Nov 20:00 THANK_YOU again", "Fri 13 Nov 09:00 FOLLOW_UP 1/3 with thanks");
    }

    @Test
    void onAnyDayItRingsOnSaturday() {
        habits(true, Optional.of(DayOfWeek.SUNDAY));
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").remembers("the moose");
        life.rings("Sat 7 Nov 09:00 THANK_YOU");
    }

    @Test
    void theExactDaysOfSevenDaysStay() {
        life.by("seven-days").at("2026-11-07T17:30").interview("2026-11-07T14:00");
        life.rings("Sat 14 Nov 09:00 FOLLOW_UP 1/2");
    }

    @Test
    void preparingForMondayComesOnFriday() {
        life.at("2026-11-04T12:00").interview("2026-11-09T10:00");
        life.rings("Fri 6 Nov 18:00 PREPARE", "Mon 9 Nov 09:00 PREPARE_LAST");
    }

    @Test
    void aTimeThatTheUserNamedStays() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU);
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").then().snoozed("2026-11-14T11:00");
        life.rings("Sat 14 Nov 11:00 FOLLOW_UP 1/3");
    }

    @Test
    void theDateToStopIsShownAndComesOnMonday() {
        life.by("keen-and-clear").at("2026-11-07T17:30").interview("2026-11-07T14:00");
        life.rings("Mon 16 Nov 09:00 FOLLOW_UP 1/1").then().sentOn("2026-11-14T10:00");
        assertThat(life.steps()).containsExactly("Mon 30 Nov 09:00 STOP");
        life.rings("Mon 30 Nov 09:00 STOP");
    }

    @Test
    void aTaskRestsOverTheWeekend() {
        life.at("2026-11-05T17:30").interview("2026-11-05T14:00").contacted(ContactKind.THANK_YOU).remembers("it")
                .requested(1, "a form", "");
        life.rings("Fri 6 Nov 09:00 TASK again", "Mon 9 Nov 09:00 TASK again");
    }

    @Test
    void theReviewHasItsOwnDayOrNone() {
        life.withReviews().at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU)
                .remembers("it");
        habits(true, Optional.of(DayOfWeek.WEDNESDAY));
        life.rings("Wed 11 Nov 18:00 WEEKLY_REVIEW", "Fri 13 Nov 09:00 FOLLOW_UP 1/3");
        habits(true, Optional.empty());
        life.rings("Tue 17 Nov 09:00 FOLLOW_UP 1/3 again", "Fri 27 Nov 09:00 STOP");
    }

    @Test
    void aDayChosenAfterItWasOverCountsFromTheNextWeek() {
        life.withReviews().at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU)
                .remembers("it");
        life.rings("Sun 8 Nov 18:00 WEEKLY_REVIEW");
        life.at("2026-11-12T12:00");
        life.told.log(ProcessId.NONE, life.source(), new Fact.Chose(Setting.REVIEW, "SUNDAY", "TUESDAY"));
        habits(true, Optional.of(DayOfWeek.TUESDAY));
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3", "Tue 17 Nov 09:00 FOLLOW_UP 1/3 again",
                "Tue 17 Nov 18:00 WEEKLY_REVIEW");
    }
}

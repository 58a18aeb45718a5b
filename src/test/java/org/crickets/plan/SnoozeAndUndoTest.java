package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crickets.plan.PersonRole.HIRING_MANAGER;
import static org.crickets.plan.PersonRole.INTERVIEWER;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A snooze moves one reminder; an undo gives the plan as it was. */
class SnoozeAndUndoTest {
    private final Life life = Life.inLondon();

    private Life interviewed() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU);
        return life;
    }

    @Test
    void aSnoozeMovesOnlyThisReminder() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Dana", HIRING_MANAGER).with("Sam", INTERVIEWER);
        life.rings("Sat 7 Nov 09:00 THANK_YOU to Dana", "Sat 7 Nov 09:00 THANK_YOU to Sam");
        var dana = life.rung().getFirst().key();
        life.then().tell(new Fact.Snoozed(dana, life.then().on(LocalDateTime.parse("2026-11-07T15:00"))));
        life.rings("Sat 7 Nov 15:00 THANK_YOU to Dana");
        assertThat(life.rung().getFirst().reason().shifts()).containsExactly(new Shift.Snooze());
        life.rings("Sat 7 Nov 20:00 THANK_YOU to Sam again", "Sat 7 Nov 20:00 THANK_YOU to Dana again");
    }

    @Test
    void aSnoozedFollowUpRingsThenAndOnceMore() {
        interviewed().rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").then().snoozed("2026-11-16T18:00");
        life.rings("Mon 16 Nov 18:00 FOLLOW_UP 1/3", "Wed 18 Nov 09:00 FOLLOW_UP 1/3 again", "Mon 30 Nov 09:00 STOP");
    }

    @Test
    void tonightIsTheSameDay() {
        interviewed().rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").then().snoozed("2026-11-13T19:00");
        life.rings("Fri 13 Nov 19:00 FOLLOW_UP 1/3");
    }

    @Test
    void aSnoozeIntoQuietHoursWaitsForTheMorning() {
        interviewed().rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").then().snoozed("2026-11-13T22:00");
        life.rings("Sat 14 Nov 08:00 FOLLOW_UP 1/3");
        assertThat(life.rung().getFirst().reason().shifts()).containsExactly(new Shift.Snooze(), new Shift.Quiet());
    }

    @Test
    void whoSnoozesThanksBeyondTheirWindowIsRemindedNevertheless() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00");
        life.rings("Sat 7 Nov 09:00 THANK_YOU").then().snoozed("2026-11-09T09:00");
        life.rings("Mon 9 Nov 09:00 THANK_YOU").then().sent();
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void aSnoozeSurvivesNewFactsThatLeaveTheStepWhereItWas() {
        interviewed().rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").then().snoozed("2026-11-18T09:00");
        life.at("2026-11-13T10:00").with("Dana", HIRING_MANAGER);
        life.rings("Wed 18 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void aCallInVainIsTriedAgainThatAfternoonWhenTheUserWantsTo() {
        interviewed().rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
        life.at("2026-11-13T10:00").contacted(ContactKind.UNANSWERED_CALL).snoozed("2026-11-13T15:00");
        life.rings("Fri 13 Nov 15:00 FOLLOW_UP 1/3");
        life.at("2026-11-13T15:10").contacted(ContactKind.UNANSWERED_CALL);
        life.rings("Mon 16 Nov 09:00 FOLLOW_UP 1/3");
    }

    @Test
    void anUndoGivesThePlanAsItWas() {
        interviewed().rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
        life.at("2026-11-13T10:00");
        var before = life.told.agenda();
        life.then().sent().promised("2026-11-20").rejected();
        assertThat(life.told.agenda()).isNotEqualTo(before);
        var message = life.source();
        life.then().undoes(message);
        assertThat(life.told.agenda().plans()).isEqualTo(before.plans());
        assertThat(life.told.agenda()).isEqualTo(before);
    }

    @Test
    void anUndoLeavesAloneWhatRang() {
        interviewed().rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").then().undoes(Source.BOT);
        life.rings("Tue 17 Nov 09:00 FOLLOW_UP 1/3 again");
    }

    @Test
    void takingBackAnEarlierNoteLeavesALaterOneCounted() {
        interviewed().rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").then().sent();
        var first = life.source();
        life.rings("Fri 20 Nov 09:00 FOLLOW_UP 2/3").then().sent();
        life.then().undoes(first);
        life.rings("Fri 27 Nov 09:00 FOLLOW_UP 2/3").then().sent();
        life.rings("Fri 4 Dec 09:00 FOLLOW_UP 3/3");
    }

    @Test
    void tappingTwiceIsOneAttempt() {
        interviewed().rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3").then().sent();
        life.at("2026-11-16T10:00").sent();
        life.rings("Mon 23 Nov 09:00 FOLLOW_UP 2/3");
    }

    @Test
    void aMessageTakenBackAndSaidAnewCounts() {
        life.at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(ContactKind.THANK_YOU)
                .promised("2026-11-11").undoes(life.source()).about("Acme")
                .tell(new Fact.ProcessNamed("Acme", Optional.empty())).interview("2026-11-06T14:00")
                .contacted(ContactKind.THANK_YOU);
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/3");
    }
}

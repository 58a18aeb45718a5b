package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crickets.plan.PersonRole.HIRING_MANAGER;
import static org.crickets.plan.PersonRole.RECRUITER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crickets.plan.Playbook.Deadline;
import org.crickets.plan.Playbook.FollowUps;
import org.crickets.plan.Playbook.Recipients;
import org.crickets.plan.Playbook.Stop;
import org.crickets.plan.Playbook.ThankYou;
import org.crickets.plan.Playbook.Way;
import org.junit.jupiter.api.Test;

/** The parts of playbooks that the default does without: exact days, two addressees, business-day windows. */
class OtherWaysTest {
    /** Exactly seven days after, once more seven after that; what they answer changes nothing (S1–S4). */
    static final Playbook EXACT = playbook(Optional.empty(), new FollowUps(Optional.empty(), number(7, "S1"),
            number(7, "S3"), number(2, "S4"), false, 7, Way.EMAIL, List.of(DraftKind.S2_QUESTION)), 7);
    /** One attempt to two people (G1, G2). */
    static final Playbook TWO = playbook(
            Optional.of(new ThankYou(number(Recipients.HIRING_MANAGER, "G1"),
                    number(new Deadline.Elapsed(Duration.ofHours(36)), "G1"))),
            new FollowUps(Optional.of(number(1, "G1")), number(7, "G1", "G2"), number(7, "G3"), number(1, "G3"), true,
                    0, Way.EMAIL_TO_HIRING_MANAGER_AND_RECRUITER,
                    List.of(DraftKind.G1_HIRING_MANAGER, DraftKind.G2_RECRUITER)),
            14);
    /** A note within two business days, then calls (K3, K7). */
    static final Playbook CALLS = playbook(
            Optional.of(new ThankYou(number(Recipients.EACH_INTERVIEWER, "K3"),
                    number(new Deadline.EndOfBusinessDay(2), "K3"))),
            new FollowUps(Optional.of(number(1, "K7")), number(7, "K7"), number(7, "K10"), number(2, "K10"), true, 0,
                    Way.PHONE, List.of(DraftKind.K8_CALL_SCRIPT)),
            14);

    private final Life life = Life.inLondon();

    private static Playbook playbook(Optional<ThankYou> thankYou, FollowUps followUps, int stop) {
        return new Playbook("test", "Test", "A test", Optional.empty(), Optional.empty(), Optional.empty(), thankYou,
                followUps, new Stop(number(stop, "G3")), Map.of());
    }

    private static <T> Sourced<T> number(T value, String... rules) {
        return new Sourced<>(value, List.of(rules), false);
    }

    @Test
    void exactDaysFallOnWeekendsAndIgnorePromises() {
        life.by(EXACT).at("2026-11-07T17:30").interview("2026-11-07T14:00").promised("2026-11-10");
        life.rings("Sat 14 Nov 09:00 FOLLOW_UP 1/2").because("S1").then().sent();
        life.at("2026-11-16T12:00").stillDecidingUntil("2026-11-30");
        life.rings("Sat 21 Nov 09:00 FOLLOW_UP 2/2").because("S3").then().sent();
        life.rings("Sat 28 Nov 09:00 STOP");
    }

    @Test
    void anExactDayMissedByAWeekAtMostComesTheNextMorning() {
        life.by(EXACT).at("2026-11-20T17:30").interview("2026-11-06T14:00");
        life.rings("Sat 21 Nov 09:00 FOLLOW_UP 1/2").then().sent();
        life.rings("Sat 28 Nov 09:00 FOLLOW_UP 2/2");
    }

    @Test
    void missedByMoreItIsOneLastNoteOnTheCard() {
        life.by(EXACT).at("2026-11-21T17:30").interview("2026-11-06T14:00");
        assertThat(life.steps()).containsExactly("Fri 13 Nov 09:00 FOLLOW_UP 1/1 again", "Sat 5 Dec 09:00 STOP");
    }

    @Test
    void theirWordToWaitGoesBeforeAnExactDay() {
        life.by(EXACT).at("2026-11-06T17:30").interview("2026-11-06T14:00").askedToWait("2026-11-28");
        life.rings("Mon 30 Nov 09:00 FOLLOW_UP 1/2");
    }

    @Test
    void aCurtReplyIsAnsweredAndChangesNoExactDay() {
        life.by(EXACT).at("2026-11-06T17:30").interview("2026-11-06T14:00");
        life.at("2026-11-09T12:00").curtReply();
        life.rings("Wed 11 Nov 09:00 BRUSH_OFF_REPLY").then().sent();
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/2");
    }

    @Test
    void oneFollowUpADayGoesBeforeAnExactDay() {
        life.by(EXACT).at("2026-11-07T17:30").about("Acme", "Engineer").interview("2026-11-07T14:00");
        life.then().about("Acme", "Analyst").interview("2026-11-07T11:00");
        life.rings("Sat 14 Nov 09:00 FOLLOW_UP 1/2", "Mon 16 Nov 09:00 FOLLOW_UP 1/2");
    }

    @Test
    void twoAddresseesAreOneAttemptWithADraftEach() {
        life.by(TWO).at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Dana", HIRING_MANAGER)
                .with("Rita", RECRUITER);
        life.rings("Sat 7 Nov 09:00 THANK_YOU to Dana").then().sent();
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/1 to Dana", "Fri 13 Nov 09:00 FOLLOW_UP 1/1 to Rita");
        assertThat(life.rung()).extracting(step -> step.draft().orElseThrow())
                .containsExactly(DraftKind.G1_HIRING_MANAGER, DraftKind.G2_RECRUITER);
        life.then().sent();
        life.rings("Fri 27 Nov 09:00 STOP");
    }

    @Test
    void whoeverOfTheTwoWasNotWrittenToIsRemindedOfOnceMore() {
        life.by(TWO).at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Dana", HIRING_MANAGER)
                .with("Rita", RECRUITER).contacted(ContactKind.THANK_YOU);
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/1 to Dana", "Fri 13 Nov 09:00 FOLLOW_UP 1/1 to Rita");
        var dana = life.rung().getFirst().key();
        life.at("2026-11-13T09:30").tell(new Fact.Contacted(ContactKind.FOLLOW_UP, dana.to(), life.then().now(),
                Optional.of(dana)));
        life.rings("Tue 17 Nov 09:00 FOLLOW_UP 1/1 to Rita again", "Fri 27 Nov 09:00 STOP");
    }

    @Test
    void aWindowOfBusinessDaysEndsAtMidnight() {
        life.by(CALLS).at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Dana", HIRING_MANAGER);
        life.rings("Sat 7 Nov 09:00 THANK_YOU to Dana", "Tue 10 Nov 20:00 THANK_YOU to Dana again",
                "Fri 13 Nov 09:00 FOLLOW_UP 1/2 with thanks");
        assertThat(life.rung().getFirst().deadline()).hasValueSatisfying(
                end -> assertThat(end.toLocalDateTime()).isEqualTo("2026-11-11T00:00"));
    }

    @Test
    void withoutAThankYouPartNobodyIsThanked() {
        life.by(EXACT).at("2026-11-06T14:30").interview("2026-11-06T13:00");
        life.rings("Fri 13 Nov 09:00 FOLLOW_UP 1/2");
    }

    @Test
    void thanksMayGoToTheRecruiterToo() {
        var both = playbook(Optional.of(new ThankYou(number(Recipients.HIRING_MANAGER_AND_RECRUITER, "G1", "G2"),
                number(new Deadline.Elapsed(Duration.ofHours(36)), "A1"))), TWO.followUps(), 14);
        life.by(both).at("2026-11-06T17:30").interview("2026-11-06T14:00").with("Rita", RECRUITER).with("Sam",
                PersonRole.INTERVIEWER).with("Dana", HIRING_MANAGER);
        life.rings("Sat 7 Nov 09:00 THANK_YOU to Rita", "Sat 7 Nov 09:00 THANK_YOU to Dana");
    }
}

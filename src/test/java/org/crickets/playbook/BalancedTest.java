package org.crickets.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.crickets.files.Read;
import org.crickets.files.Shelf;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Playbook;
import org.crickets.plan.Playbook.Deadline;
import org.crickets.plan.Playbook.Recipients;
import org.crickets.plan.Playbook.Way;
import org.crickets.plan.Sourced;
import org.junit.jupiter.api.Test;

/** The default playbook says what its column of the rules says. */
class BalancedTest {
    private final Playbook balanced = packed().named("balanced").orElseThrow();

    static Playbooks packed() {
        return switch (Playbooks.load(Shelf.packed())) {
            case Read.Good<Playbooks>(var playbooks) -> playbooks;
            case Read.Bad<Playbooks>(var problems) -> throw new AssertionError(problems);
        };
    }

    private static <T> Sourced<T> theirs(T value, String... rules) {
        return new Sourced<>(value, List.of(rules), false);
    }

    private static <T> Sourced<T> ours(T value, String... rules) {
        return new Sourced<>(value, List.of(rules), true);
    }

    @Test
    void remindsTheEveningBeforeAndAnHourBefore() {
        assertThat(balanced.preparation()).contains(new Playbook.Preparation(
                ours(LocalTime.of(18, 0), "K1", "K2"), ours(Duration.ofHours(1), "K1", "K2")));
    }

    @Test
    void asksWhatStuckTwoHoursAfterAndThinksOfTheReferences() {
        assertThat(balanced.debriefAfter()).contains(ours(Duration.ofHours(2), "A3"));
        assertThat(balanced.references()).contains(theirs(true, "K5"));
    }

    @Test
    void thanksEachInterviewerWithin36Hours() {
        assertThat(balanced.thankYou()).contains(new Playbook.ThankYou(theirs(Recipients.EACH_INTERVIEWER, "K3"),
                theirs(new Deadline.Elapsed(Duration.ofHours(36)), "A1")));
    }

    @Test
    void asksThreeTimesAWeekApartOnBusinessDays() {
        assertThat(balanced.followUps()).isEqualTo(new Playbook.FollowUps(Optional.of(theirs(1, "A6", "K7")),
                theirs(7, "K7", "G1"), theirs(7, "A8", "S3"), theirs(3, "A5"), true, 0, Way.EMAIL,
                List.of(DraftKind.W2_NOTE, DraftKind.S2_QUESTION, DraftKind.A4_CLOSING)));
    }

    @Test
    void movesOnAWeekAfterTheThird() {
        assertThat(balanced.stop()).isEqualTo(new Playbook.Stop(ours(7, "A5")));
    }

    @Test
    void isTheFirstAndTheDefault() {
        assertThat(packed().all().getFirst()).isEqualTo(balanced);
        assertThat(Playbooks.DEFAULT).isEqualTo("balanced");
    }
}

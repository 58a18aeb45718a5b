package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crickets.plan.ContactKind.ANSWER;
import static org.crickets.plan.ContactKind.FOLLOW_UP;
import static org.crickets.plan.ContactKind.THANK_YOU;
import static org.crickets.plan.ContactKind.UNANSWERED_CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.plan.Funnel.Median;
import org.crickets.plan.Funnel.Stage;
import org.junit.jupiter.api.Test;

/** What the timeline and the funnel show of a life. */
class ProgressTest {
    private final Life life = Life.inLondon();

    private Progress progress() {
        return Progress.of(life.told.agenda(), life.told.habits.zone(), life.told.now);
    }

    private List<String> marks(String company) {
        return lane(company).marks().stream().map(mark -> Days.text(mark.day()) + " " + mark.kind()).toList();
    }

    private Lane lane(String company) {
        return progress().lanes().all().stream().filter(lane -> lane.company().equals(company)).findFirst()
                .orElseThrow();
    }

    /** "4 processes, 2 interviewed": the stages that somebody reached. */
    private String funnel() {
        return Stream.of(Stage.values()).filter(stage -> progress().funnel().count(stage) > 0)
                .map(stage -> progress().funnel().count(stage) + " " + stage).collect(Collectors.joining(", "));
    }

    private Words at(String local) {
        return life.lets(local).at(local);
    }

    @Test
    void aLaneHasWhatWasDoneWhatWasSaidAndWhatComes() {
        at("2026-11-06T17:30").about("Acme", "Backend Engineer").interview("2026-11-06T14:00")
                .contacted(THANK_YOU).promised("2026-11-13");
        at("2026-11-16T10:00").contacted(FOLLOW_UP);
        at("2026-11-18T10:00").stillDeciding();
        assertThat(marks("Acme")).containsExactly("Fri 6 Nov INTERVIEW", "Fri 6 Nov NOTE", "Fri 13 Nov DECISION",
                "Mon 16 Nov NOTE", "Wed 18 Nov REPLY", "Wed 25 Nov NEXT", "Wed 9 Dec STOP");
        assertThat(lane("Acme").role()).contains("Backend Engineer");
        assertThat(lane("Acme").next().map(Mark::day)).contains(LocalDate.parse("2026-11-25"));
        assertThat(progress().lanes().today()).isEqualTo(LocalDate.parse("2026-11-18"));
    }

    @Test
    void aCallNobodyTookIsNoMarkAndTwoNotesOfADayAreOne() {
        at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(THANK_YOU).contacted(THANK_YOU);
        at("2026-11-16T10:00").contacted(UNANSWERED_CALL);
        assertThat(marks("Acme")).filteredOn(mark -> mark.endsWith("NOTE")).containsExactly("Fri 6 Nov NOTE");
    }

    @Test
    void aRoundToComeIsWhatComesNext() {
        at("2026-11-06T17:30").interview("2026-11-12T14:00");
        assertThat(lane("Acme").next()).contains(new Mark(Mark.Kind.INTERVIEW, LocalDate.parse("2026-11-12")));
        assertThat(marks("Acme")).contains("Thu 12 Nov INTERVIEW").noneMatch(mark -> mark.endsWith("NEXT"));
    }

    @Test
    void whatWantsSomethingSoonestStandsFirstAndTheClosedNowhere() {
        at("2026-11-06T17:30").about("Late").interview("2026-11-06T14:00").contacted(THANK_YOU).promised("2026-11-27")
                .about("Soon").interview("2026-11-06T14:00").contacted(THANK_YOU)
                .about("Gone").interview("2026-11-06T14:00").rejected();
        at("2026-11-09T10:00");
        assertThat(progress().lanes().all()).extracting(Lane::company).containsExactly("Soon", "Late");
    }

    @Test
    void nothingTakenBackOrDeletedIsSeen() {
        at("2026-11-06T17:30").about("Acme").interview("2026-11-06T14:00");
        life.then().contacted(FOLLOW_UP);
        var note = life.source();
        life.then().about("Oops").tell(new Fact.Deleted(life.then().now()));
        assertThat(funnel()).isEqualTo("1 PROCESSES, 1 INTERVIEWED");
        life.then().undoes(note);
        assertThat(marks("Acme")).noneMatch(mark -> mark.endsWith("NOTE"));
    }

    @Test
    void theFunnelCountsEachStageForItself() {
        at("2026-11-06T17:30").about("Coming").interview("2026-12-01T10:00")
                .about("Thanked").interview("2026-11-05T10:00").contacted(THANK_YOU)
                .about("No").interview("2026-11-05T10:00").rejected()
                .about("Twice").interview("2026-11-03T10:00").interview("2026-11-05T10:00")
                .about("Offer").interview("2026-11-05T10:00").offered("")
                .about("Gone").interview("2026-11-05T10:00").tell(new Fact.MovedOn(life.then().now()))
                .about("Withdrawn").interview("2026-11-05T10:00").tell(new Fact.Withdrawn(life.then().now()));
        assertThat(funnel()).isEqualTo("7 PROCESSES, 6 INTERVIEWED, 1 THANKED, 3 REPLIED, 1 NEXT_ROUND, 1 OFFER, "
                + "1 REJECTED, 2 MOVED_ON");
    }

    @Test
    void answersTakeAsLongAsFromTheLastNoteAndFromTheInterview() {
        at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(THANK_YOU);
        at("2026-11-16T10:00").contacted(FOLLOW_UP);
        at("2026-11-19T10:00").stillDeciding().contacted(ANSWER);
        assertThat(progress().funnel().fromNote()).contains(new Median(3, 1));
        assertThat(progress().funnel().fromInterview()).contains(new Median(13, 1));
    }

    @Test
    void aSecondWordAnswersNothingUnlessTheUserWroteAgain() {
        at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(THANK_YOU);
        at("2026-11-09T10:00").stillDeciding();
        at("2026-11-19T10:00").contacted(ANSWER);
        at("2026-11-20T10:00").rejected();
        assertThat(progress().funnel().fromNote()).contains(new Median(3, 1));
    }

    @Test
    void aNoteBeforeTheNextRoundIsNotWhatItsAnswerIsTo() {
        at("2026-11-06T17:30").interview("2026-11-06T14:00").contacted(THANK_YOU);
        at("2026-11-12T17:30").interview("2026-11-12T14:00");
        at("2026-11-16T10:00").rejected();
        assertThat(progress().funnel().fromNote()).isEmpty();
        assertThat(progress().funnel().fromInterview()).contains(new Median(4, 1));
    }

    @Test
    void theMedianIsTheMiddleOrHalfwayBetweenTwo() {
        assertThat(Median.of(List.of(9, 1, 4))).contains(new Median(4, 3));
        assertThat(Median.of(List.of(4, 1, 9, 5))).contains(new Median(4.5, 4));
        assertThat(Median.of(List.of())).isEqualTo(Optional.empty());
    }
}

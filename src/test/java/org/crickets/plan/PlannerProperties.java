package org.crickets.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crickets.plan.RandomLife.Happening;
import org.crickets.plan.RandomLife.What;
import org.crickets.plan.Told.Rung;

/** What holds in every life, however things happen in it. */
class PlannerProperties {
    private static final Duration AFTERWARDS = Duration.ofDays(30);
    /** An alarm is a hint: what quiet hours held back may find its day taken, and come at the reminder hour. */
    private static final Duration HINT = Duration.ofHours(1);

    @Provide
    Arbitrary<List<Happening>> lives() {
        return lives(_ -> true);
    }

    @Provide
    Arbitrary<List<Happening>> livesWithoutRegret() {
        return lives(what -> what != What.UNDONE);
    }

    private static Arbitrary<List<Happening>> lives(Predicate<What> may) {
        var hours = Arbitraries.oneOf(Arbitraries.integers().between(0, 30), Arbitraries.integers().between(31, 300));
        return Combinators.combine(hours, Arbitraries.of(What.class).filter(may), Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(-9, 30)).as(Happening::new).list().ofMinSize(1).ofMaxSize(14);
    }

    private static RandomLife lived(List<Happening> happenings) {
        return new RandomLife(false).live(happenings).passes(AFTERWARDS);
    }

    private static List<Rung> followUps(RandomLife life) {
        return life.told.rung.stream().filter(rung -> rung.step().kind() == StepKind.FOLLOW_UP).toList();
    }

    @Property(tries = 400)
    void neverMoreFollowUpsThanTheCapSinceItStartedAnew(@ForAll("livesWithoutRegret") List<Happening> happenings,
            @ForAll boolean diligent) {
        var life = new RandomLife(diligent).live(happenings).passes(AFTERWARDS);
        Map<ProcessId, Set<StepKey>> since = new HashMap<>();
        for (var logged : life.told.facts) {
            if (startsAnew(logged.fact()))
                since.remove(logged.process());
            if (logged.fact() instanceof Fact.Rang rang && rang.step().kind() == StepKind.FOLLOW_UP)
                since.computeIfAbsent(logged.process(), _ -> new HashSet<>()).add(rang.step());
            assertThat(since.values().stream().mapToInt(Set::size).max().orElse(0)).isLessThanOrEqualTo(3);
        }
        assertThat(followUps(life)).allSatisfy(rung -> assertThat(rung.step().reason().attempt()).hasValueSatisfying(
                attempt -> assertThat(attempt.n()).isBetween(1, attempt.of())));
    }

    private static boolean startsAnew(Fact fact) {
        return fact instanceof Fact.StillDeciding still && still.invited() || fact instanceof Fact.AskedToWait
                || fact instanceof Fact.NextRoundAnnounced || fact instanceof Fact.HandedIn
                || fact instanceof Fact.InterviewSet;
    }

    @Property(tries = 300)
    void nothingRingsInQuietHours(@ForAll("lives") List<Happening> happenings) {
        var life = lived(happenings);
        assertThat(life.told.rung).allSatisfy(rung -> assertThat(
                life.told.habits.isQuiet(rung.at().atZone(life.told.habits.zone()).toLocalTime())).isFalse());
    }

    @Property(tries = 200)
    void theSameFactsGiveTheSamePlan(@ForAll("lives") List<Happening> happenings) {
        var told = lived(happenings).told;
        var again = new Told(told.habits, told.calendar, LocalDateTime.parse("2026-01-01T00:00"));
        again.facts.addAll(told.facts);
        again.now = told.now;
        assertThat(again.agenda()).isEqualTo(told.agenda());
    }

    @Property(tries = 300)
    void timeAloneNeitherLosesNorHastensTheNextReminder(@ForAll("lives") List<Happening> happenings) {
        var told = new RandomLife(false).live(happenings).told;
        var next = told.agenda().alarms().values().stream().min(Comparator.naturalOrder());
        if (next.isEmpty() || !next.get().isAfter(told.now))
            return;
        told.now = next.get().minusSeconds(1);
        assertThat(told.agenda().alarms().values().stream().min(Comparator.naturalOrder())).isEqualTo(next);
        assertThat(told.next(next.get().plus(HINT))).isNotEmpty();
    }

    @Property(tries = 500)
    void takingBackTheLastMessageGivesThePlanBefore(@ForAll("lives") List<Happening> happenings,
            @ForAll What what, @ForAll("days") int days) {
        var life = new RandomLife(false).live(happenings);
        var before = life.told.agenda();
        life.happens(new Happening(0, what == What.UNDONE ? What.CURT : what, 1, days));
        life.told.log(ProcessId.NONE, new Source("undo"), new Fact.TakenBack(life.message()));
        assertThat(life.told.agenda()).isEqualTo(before);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(-9, 30);
    }

    @Property(tries = 300)
    void everyPlanEndsWithinAYearIfNobodyAnswers(@ForAll("lives") List<Happening> happenings) {
        var agenda = new RandomLife(false).live(happenings).passes(Duration.ofDays(365)).told.agenda();
        assertThat(agenda.plans()).allSatisfy(plan -> assertThat(plan.status()).matches(
                status -> status == Plan.Status.PAUSED || !status.isOpen(), "closed, or paused for good"));
    }

    @Property(tries = 200)
    void everyRingHasAReason(@ForAll("lives") List<Happening> happenings) {
        assertThat(lived(happenings).told.rung)
                .allSatisfy(rung -> assertThat(rung.step().reason().rules()).isNotEmpty());
    }

    @Property(tries = 400)
    void noTwoProcessesOfAnEmployerAreAskedAboutOnOneDay(@ForAll("lives") List<Happening> happenings) {
        var life = lived(happenings);
        var askedAbout = followUps(life).stream().collect(groupingBy(rung -> List.of(
                rung.step().key().process().value() < 3 ? "Acme" : "Beta",
                rung.at().atZone(life.told.habits.zone()).toLocalDate()),
                mapping(rung -> rung.step().key().process(), toSet())));
        assertThat(askedAbout.values()).allSatisfy(processes -> assertThat(processes).hasSize(1));
    }

    @Property(tries = 400)
    void noStepRingsMoreThanTwiceUntilTheUserSaysSomething(@ForAll("lives") List<Happening> happenings) {
        var life = lived(happenings);
        var rung = life.told.rung;
        var often = IntStream.range(0, rung.size())
                .filter(i -> !List.of(StepKind.TASK, StepKind.WEEKLY_REVIEW).contains(rung.get(i).step().kind()))
                .mapToObj(i -> List.of(rung.get(i).step().key(), life.toldBefore.get(i)))
                .collect(groupingBy(key -> key, counting()));
        assertThat(new ArrayList<>(often.values())).allSatisfy(times -> assertThat(times).isLessThanOrEqualTo(2));
    }
}

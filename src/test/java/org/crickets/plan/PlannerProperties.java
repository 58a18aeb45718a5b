package org.crickets.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crickets.plan.RandomLife.Chance;
import org.crickets.plan.RandomLife.Happening;
import org.crickets.plan.RandomLife.What;
import org.crickets.plan.Told.Rung;

/** What holds in every life by every playbook, however things happen in it. */
class PlannerProperties {
    private static final Duration AFTERWARDS = Duration.ofDays(30);
    /** An alarm is a hint: what quiet hours held back may find its day taken, and come at the reminder hour. */
    private static final Duration HINT = Duration.ofHours(9);

    private static RandomLife lived(Chance chance) {
        return RandomLife.of(chance).passes(AFTERWARDS);
    }

    private static List<Rung> followUps(RandomLife life) {
        return life.told.rung.stream().filter(rung -> rung.step().kind() == StepKind.FOLLOW_UP).toList();
    }

    private static LocalDate day(RandomLife life, Rung rung) {
        return rung.at().atZone(life.told.habits.zone()).toLocalDate();
    }

    @Property(tries = 600)
    void neverMoreFollowUpsThanTheCapSinceItStartedAnew(
            @ForAll(supplier = Chances.WithoutRegret.class) Chance chance, @ForAll boolean diligent) {
        var life = (diligent ? RandomLife.diligent(chance) : RandomLife.of(chance)).passes(AFTERWARDS);
        Map<ProcessId, Set<Integer>> since = new HashMap<>();
        for (var logged : life.told.facts) {
            if (startsAnew(logged.fact()))
                since.remove(logged.process());
            if (logged.fact() instanceof Fact.Rang rang && rang.step().kind() == StepKind.FOLLOW_UP)
                since.computeIfAbsent(logged.process(), _ -> new HashSet<>()).add(rang.step().ordinal());
            assertThat(since).allSatisfy((process, attempts) -> assertThat(attempts)
                    .hasSizeLessThanOrEqualTo(chance.playbook(process).followUps().atMost().value()));
        }
        assertThat(followUps(life)).allSatisfy(rung -> assertThat(rung.step().reason().attempt()).hasValueSatisfying(
                attempt -> assertThat(attempt.n()).isBetween(1, attempt.of())));
    }

    private static boolean startsAnew(Fact fact) {
        return fact instanceof Fact.StillDeciding still && still.invited() || fact instanceof Fact.AskedToWait
                || fact instanceof Fact.NextRoundAnnounced || fact instanceof Fact.HandedIn
                || fact instanceof Fact.InterviewSet;
    }

    @Property(tries = 400)
    void nothingRingsInQuietHours(@ForAll(supplier = Chances.Any.class) Chance chance) {
        var life = lived(chance);
        assertThat(life.told.rung).allSatisfy(rung -> assertThat(
                life.told.habits.isQuiet(rung.at().atZone(life.told.habits.zone()).toLocalTime())).isFalse());
    }

    @Property(tries = 300)
    void theSameFactsGiveTheSamePlan(@ForAll(supplier = Chances.Any.class) Chance chance) {
        var told = lived(chance).told;
        var again = new Told(told.habits, told.calendar, LocalDateTime.parse("2026-01-01T00:00"));
        again.playbooks = told.playbooks;
        again.facts.addAll(told.facts);
        again.now = told.now;
        assertThat(again.agenda()).isEqualTo(told.agenda());
    }

    @Property(tries = 200)
    void whatIsPlannedAgainInOneSittingIsPlannedAsIfAnew(@ForAll(supplier = Chances.Any.class) Chance chance) {
        var told = lived(chance).told;
        var sitting = new Sitting();
        for (int count = 1; count <= told.facts.size(); count++) {
            var history = History.of(told.facts.subList(0, count));
            assertThat(sitting.agenda(history, told.playbooks, told.calendar, told.habits, told.now))
                    .isEqualTo(Agenda.of(history, told.playbooks, told.calendar, told.habits, told.now));
        }
    }

    @Property(tries = 300)
    void timeAloneNeitherLosesNorHastensTheNextReminder(@ForAll(supplier = Chances.Any.class) Chance chance) {
        var told = RandomLife.of(chance).told;
        var next = told.agenda().alarms().values().stream().min(Comparator.naturalOrder());
        if (next.isEmpty() || !next.get().isAfter(told.now))
            return;
        told.now = next.get().minusSeconds(1);
        assertThat(told.agenda().alarms().values().stream().min(Comparator.naturalOrder())).isEqualTo(next);
        assertThat(told.next(next.get().plus(HINT))).isNotEmpty();
    }

    @Property(tries = 600)
    void takingBackTheLastMessageGivesThePlanBefore(@ForAll(supplier = Chances.Any.class) Chance chance,
            @ForAll What what, @ForAll(supplier = Chances.Days.class) int days) {
        var life = RandomLife.of(chance);
        var before = life.told.agenda();
        life.happens(new Happening(0, what == What.UNDONE ? What.CURT : what, 1, days));
        life.told.log(ProcessId.NONE, new Source("undo"), new Fact.TakenBack(life.message()));
        assertThat(life.told.agenda()).isEqualTo(before);
    }

    @Property(tries = 400)
    void everyPlanEndsWithinAYearIfNobodyAnswers(@ForAll(supplier = Chances.Any.class) Chance chance) {
        var agenda = RandomLife.of(chance).passes(Duration.ofDays(365)).told.agenda();
        assertThat(agenda.plans()).allSatisfy(plan -> assertThat(plan.status()).matches(
                status -> status == Plan.Status.PAUSED || status == Plan.Status.OFFERED || !status.isOpen(),
                "closed, or paused for good, or theirs to answer an offer"));
    }

    @Property(tries = 400)
    void everyOpenPlanShowsItsEnd(@ForAll(supplier = Chances.Any.class) Chance chance) {
        assertThat(RandomLife.of(chance).told.agenda().plans())
                .filteredOn(plan -> plan.status() == Plan.Status.OPEN)
                .allSatisfy(plan -> assertThat(plan.steps()).extracting(Step::kind).contains(StepKind.STOP));
    }

    @Property(tries = 500)
    void noTwoProcessesOfAnEmployerAreAskedAboutOnOneDay(@ForAll(supplier = Chances.Any.class) Chance chance) {
        var life = lived(chance);
        var days = followUps(life).stream().filter(rung -> isStillTold(life, rung)).collect(groupingBy(
                rung -> List.of(RandomLife.employer(rung.step().key().process()), day(life, rung))));
        assertThat(days.values()).allSatisfy(rungs -> assertThat(isOneProcess(rungs) || isOneNote(life, rungs))
                .as("%s", rungs).isTrue());
    }

    /** What was taken back altogether, after it rang, holds nothing else up. */
    private static boolean isStillTold(RandomLife life, Rung rung) {
        return life.told.agenda().dossier(rung.step().key().process()).isPresent();
    }

    private static boolean isOneProcess(List<Rung> rungs) {
        return rungs.stream().map(rung -> rung.step().key().process()).distinct().count() == 1;
    }

    /** Two processes that ring at once for the same known person are one note. */
    private static boolean isOneNote(RandomLife life, List<Rung> rungs) {
        var people = rungs.stream().map(rung -> life.told.agenda().dossier(rung.step().key().process()).orElseThrow()
                .addressee().map(Person::name)).distinct().toList();
        return rungs.stream().map(Rung::at).distinct().count() == 1 && people.size() == 1
                && people.getFirst().isPresent();
    }

    @Property(tries = 500)
    void whoAskedTodayIsNotToldToAskAgainToday(@ForAll(supplier = Chances.WithoutRegret.class) Chance chance) {
        var life = RandomLife.diligent(chance).passes(AFTERWARDS);
        assertThat(followUps(life)).allSatisfy(rung -> assertThat(life.told.facts)
                .filteredOn(logged -> logged.at().isBefore(rung.at()))
                .noneMatch(logged -> isOtherAttempt(life, rung, logged)));
    }

    /** Asked the same employer that day, with another follow-up than the one that rings. */
    private static boolean isOtherAttempt(RandomLife life, Rung rung, Logged logged) {
        return logged.fact() instanceof Fact.Contacted contact && contact.kind().isAttempt()
                && contact.when().date().equals(day(life, rung))
                && RandomLife.employer(logged.process()).equals(RandomLife.employer(rung.step().key().process()))
                && contact.step().filter(key -> key.ordinal() == rung.step().key().ordinal()
                        && key.process().equals(rung.step().key().process())).isEmpty();
    }

    @Property(tries = 400)
    void noStepRingsMoreThanTwiceUntilTheUserSaysSomething(@ForAll(supplier = Chances.Any.class) Chance chance) {
        var life = lived(chance);
        var rung = life.told.rung;
        var often = IntStream.range(0, rung.size())
                .filter(i -> !List.of(StepKind.TASK, StepKind.WEEKLY_REVIEW).contains(rung.get(i).step().kind()))
                .mapToObj(i -> List.of(rung.get(i).step().key(), life.toldBefore.get(i)))
                .collect(groupingBy(key -> key, counting()));
        assertThat(new ArrayList<>(often.values())).allSatisfy(times -> assertThat(times).isLessThanOrEqualTo(2));
    }
}

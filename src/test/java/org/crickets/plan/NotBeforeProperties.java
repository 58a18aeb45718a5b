package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crickets.plan.RandomLife.Chance;
import org.crickets.plan.Told.Rung;

/** Nothing rings before the day it is not to ring before: a wait, an absence, a pause, a snooze. */
class NotBeforeProperties {

    private static RandomLife lived(Chance chance) {
        return RandomLife.of(chance).passes(Duration.ofDays(60));
    }

    /** What was told of the process before the ring, the newest last. */
    private static List<Logged> toldBefore(RandomLife life, Rung rung) {
        var itself = new Fact.Rang(rung.step().key(), rung.at());
        return life.told.facts.stream().takeWhile(logged -> !logged.fact().equals(itself))
                .filter(logged -> logged.process().equals(rung.step().key().process()))
                .filter(logged -> !(logged.fact() instanceof Fact.Rang)).toList();
    }

    private static Optional<Fact> newest(RandomLife life, Rung rung) {
        return toldBefore(life, rung).stream().map(Logged::fact).reduce((_, last) -> last);
    }

    private static LocalDate day(RandomLife life, Rung rung) {
        return rung.at().atZone(life.told.habits.zone()).toLocalDate();
    }

    private static Stream<Rung> rung(RandomLife life, StepKind... kinds) {
        return life.told.rung.stream().filter(one -> List.of(kinds).contains(one.step().kind()));
    }

    @Property(tries = 400)
    void nobodyIsAskedBeforeTheDayTheyAskedToWaitFor(@ForAll(supplier = Chances.WithoutRegret.class) Chance chance) {
        var life = lived(chance);
        assertThat(rung(life, StepKind.FOLLOW_UP)).allSatisfy(ring -> {
            if (newest(life, ring).orElseThrow() instanceof Fact.AskedToWait(var until, var _))
                assertThat(day(life, ring)).isAfterOrEqualTo(until);
        });
    }

    @Property(tries = 400)
    void nobodyIsWrittenToWhoIsAway(@ForAll(supplier = Chances.WithoutRegret.class) Chance chance) {
        var life = lived(chance);
        assertThat(rung(life, StepKind.FOLLOW_UP, StepKind.THANK_YOU, StepKind.BRUSH_OFF_REPLY)).allSatisfy(
                ring -> toldBefore(life, ring).stream().map(Logged::fact).filter(Fact.Away.class::isInstance)
                        .map(Fact.Away.class::cast).reduce((_, last) -> last)
                        .ifPresent(away -> assertThat(day(life, ring)).isAfter(away.until())));
    }

    @Property(tries = 400)
    void aPauseIsSilent(@ForAll(supplier = Chances.WithoutRegret.class) Chance chance) {
        var life = lived(chance);
        var reviews = life.told.rung.stream().filter(ring -> !ring.step().key().process().equals(ProcessId.NONE));
        assertThat(reviews).allSatisfy(ring -> {
            if (newest(life, ring).orElseThrow() instanceof Fact.Paused(var until, var _) && isOpen(life, ring))
                assertThat(until).hasValueSatisfying(end -> assertThat(day(life, ring)).isAfterOrEqualTo(end));
        });
    }

    /** A closed process cannot be paused. */
    private static boolean isOpen(RandomLife life, Rung ring) {
        return toldBefore(life, ring).stream().map(Logged::fact)
                .noneMatch(fact -> fact instanceof Fact.Rejected || fact instanceof Fact.MovedOn
                        || fact instanceof Fact.Withdrawn || fact instanceof Fact.Deleted);
    }

    @Property(tries = 400)
    void aSnoozedReminderKeepsStillUntilThen(@ForAll(supplier = Chances.WithoutRegret.class) Chance chance) {
        var life = lived(chance);
        assertThat(life.told.rung).allSatisfy(ring -> {
            if (!ring.step().key().process().equals(ProcessId.NONE)
                    && newest(life, ring).orElseThrow() instanceof Fact.Snoozed(var key, var until)
                    && key.equals(ring.step().key()))
                assertThat(ring.at()).isAfterOrEqualTo(until.instant());
        });
    }
}

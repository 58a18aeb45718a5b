package org.crickets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crickets.plan.RandomLife.Chance;

/** Every step says why, by a rule that the user's playbook follows or all do, and ascribes no number of ours. */
class ReasonProperties {
    /** What is common to all playbooks; A8 is the distance that a new promised date cannot undercut. */
    private static final Set<String> COMMON = Set.of("A6", "A7", "A8", "A9", "A11", "G5", "G6", "G7", "K10", "K12",
            "K13", "W4", "K6", "K11", "A10", "A12");

    /** What rang, and what is planned in the end. */
    private static List<Step> steps(Chance chance) {
        var told = RandomLife.of(chance).passes(Duration.ofDays(30)).told;
        return Stream.concat(told.rung.stream().map(Told.Rung::step), told.agenda().steps()).toList();
    }

    private static List<Sourced<?>> numbers(Playbook book) {
        List<Sourced<?>> all = new ArrayList<>();
        book.preparation().ifPresent(it -> all.addAll(List.of(it.eveningBefore(), it.before())));
        book.debriefAfter().ifPresent(all::add);
        book.references().ifPresent(all::add);
        book.thankYou().ifPresent(it -> all.addAll(List.of(it.to(), it.deadline())));
        book.followUps().afterPromise().ifPresent(all::add);
        all.addAll(List.of(book.followUps().firstAfter(), book.followUps().nextAfter(), book.followUps().atMost(),
                book.stop().after()));
        return all;
    }

    @Property(tries = 400)
    void everyStepNamesARuleOfItsPlaybookOrOfAll(@ForAll(supplier = Chances.Any.class) Chance chance) {
        assertThat(steps(chance)).allSatisfy(step -> {
            var known = Stream.concat(COMMON.stream(), playbook(chance, step).stream()
                    .flatMap(book -> numbers(book).stream()).flatMap(number -> number.rules().stream())).toList();
            assertThat(step.reason().rules()).isNotEmpty().isSubsetOf(known);
        });
    }

    private static Optional<Playbook> playbook(Chance chance, Step step) {
        var process = step.key().process();
        return process.equals(ProcessId.NONE) ? Optional.empty() : Optional.of(chance.playbook(process));
    }

    @Property(tries = 400)
    void aNumberOfOursIsNeverAscribedToASource(@ForAll(supplier = Chances.Any.class) Chance chance) {
        assertThat(steps(chance)).allSatisfy(step -> playbook(chance, step).flatMap(book -> number(book, step))
                .ifPresent(number -> assertThat(step.reason().ours()).as("%s of %s", step.reason(), number)
                        .isEqualTo(number.ours())));
    }

    /** The number of the playbook that the step's day comes from. */
    private static Optional<? extends Sourced<?>> number(Playbook book, Step step) {
        return switch (step.kind()) {
            case PREPARE -> book.preparation().map(Playbook.Preparation::eveningBefore);
            case PREPARE_LAST -> book.preparation().map(Playbook.Preparation::before);
            case DEBRIEF -> book.debriefAfter();
            case REFERENCES -> book.references();
            case THANK_YOU -> book.thankYou().map(Playbook.ThankYou::deadline);
            case FOLLOW_UP -> followUp(book.followUps(), step.reason());
            case STOP -> step.reason().basis() instanceof Basis.Unanswered
                    ? Optional.of(new Sourced<>(0, step.reason().rules(), true))
                    : Optional.of(book.stop().after());
            case BRUSH_OFF_REPLY, TASK, TASK_LAST, OFFER_ANSWER, LEVERAGE, GRACIOUS_NOTE, KEEP_IN_TOUCH,
                    WEEKLY_REVIEW, BACK_HOME ->
                Optional.empty();
        };
    }

    private static Optional<? extends Sourced<?>> followUp(Playbook.FollowUps rule, Reason reason) {
        if (reason.rules().equals(List.of("A8")) && reason.days() == 3)
            return Optional.of(new Sourced<>(3, reason.rules(), true));
        return switch (reason.basis()) {
            case Basis.Interview _ -> Optional.of(rule.firstAfter());
            case Basis.Promise _ -> reason.days() == 0 ? rule.afterPromise() : Optional.of(rule.nextAfter());
            case Basis.Contact _ -> Optional.of(reason.days() == 0 ? rule.atMost() : rule.nextAfter());
            case Basis.Reply _,Basis.Request _,Basis.Refusal _ -> Optional.of(rule.nextAfter());
            case Basis.HandIn _,Basis.Announcement _ -> Optional.of(new Sourced<>(7, reason.rules(), true));
            case Basis.Wait _,Basis.Offer _,Basis.GoOn _,Basis.Unanswered _,Basis.Week _,Basis.Return _ ->
                Optional.empty();
        };
    }
}

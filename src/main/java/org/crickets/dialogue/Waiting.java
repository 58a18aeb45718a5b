package org.crickets.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crickets.plan.Agenda;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Plan;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;

/** What waits on the user now, and which of it words without a name speak of. */
final class Waiting {
    /** So long a word without a name may answer a reminder: our own number. */
    private static final Duration LATELY = Duration.ofDays(3);

    private Waiting() {}

    /**
     * The things of that kind that are meant: those of the process whose message was answered; else those of what was
     * spoken of last; else all. What a reminder told of last comes before what it did not.
     */
    static List<Item> meant(Talk talk, Predicate<Step> kind) {
        var all = all(talk).filter(kind).toList();
        var answered = talk.world.about().filter(process -> !process.equals(ProcessId.NONE));
        if (answered.isPresent())
            return Item.of(talk, latest(talk, of(all, Set.of(answered.get()))));
        var spoken = of(all, spokenOf(talk));
        return Item.of(talk, latest(talk, spoken.isEmpty() ? all : spoken));
    }

    /** What is of that kind, whatever was spoken of: all of it, or what a reminder told of last. */
    static List<Item> named(Talk talk, Predicate<Step> kind, boolean all) {
        var steps = all(talk).filter(kind).toList();
        return Item.of(talk, all ? steps : latest(talk, steps));
    }

    /** What a reminder told of that could be done at that moment, never was, and is too late now; the newest of them. */
    static List<Item> lapsed(Talk talk, Predicate<Step> kind, Instant then) {
        var steps = live(talk.tools.planning().agenda(talk.record(), talk.settings(), then)).filter(kind)
                .filter(step -> talk.agenda().step(step.key()).isEmpty())
                .filter(step -> rang(talk, step).isAfter(talk.now().minus(LATELY))).toList();
        return Item.of(talk, latest(talk, steps));
    }

    /** When a reminder told of something last, if that was lately. */
    static Optional<Instant> rangLately(Talk talk) {
        return rings(talk).map(rang -> rang.at()).reduce((one, two) -> two)
                .filter(talk.now().minus(LATELY)::isBefore);
    }

    /** The first thing of that kind that is still to come: of the process spoken of, else of any. */
    static Optional<Step> next(Talk talk, Predicate<Step> kind) {
        var spoken = spokenOf(talk);
        return live(talk.agenda()).filter(kind).filter(step -> !isNow(talk, step))
                .min(Comparator.comparing((Step step) -> !spoken.contains(step.key().process()))
                        .thenComparing(Step::due));
    }

    /** Everything that is due or was put off; of one task its mornings and its last evening are the same. */
    private static Stream<Step> all(Talk talk) {
        var tasks = live(talk.agenda()).filter(step -> isNow(talk, step)).filter(step -> step.kind() == StepKind.TASK)
                .map(Waiting::request).toList();
        return live(talk.agenda()).filter(step -> isNow(talk, step) && !step.isProjected())
                .filter(step -> step.kind() != StepKind.TASK_LAST || !tasks.contains(request(step)));
    }

    private static List<Integer> request(Step step) {
        return List.of(step.key().process().value(), step.key().ordinal());
    }

    /** What is neither news of the bot's own nor a look back. */
    private static Stream<Step> live(Agenda agenda) {
        return agenda.plans().stream().filter(plan -> plan.status() != Plan.Status.DELETED)
                .flatMap(plan -> plan.steps().stream()).filter(step -> switch (step.kind()) {
                    case STOP, WEEKLY_REVIEW, BACK_HOME -> false;
                    case PREPARE, PREPARE_LAST, DEBRIEF, REFERENCES, THANK_YOU, FOLLOW_UP, BRUSH_OFF_REPLY, TASK,
                            TASK_LAST, OFFER_ANSWER, LEVERAGE, GRACIOUS_NOTE, KEEP_IN_TOUCH ->
                        true;
                });
    }

    private static boolean isNow(Talk talk, Step step) {
        return !step.due().toInstant().isAfter(talk.now()) || Lists.isPutOff(talk, step);
    }

    /** Where the last reminder told of that process too, all that it told of: one of them may be done already. */
    private static Set<ProcessId> spokenOf(Talk talk) {
        var spoken = new HashSet<ProcessId>();
        Which.last(talk).forEach(dossier -> spoken.add(dossier.id()));
        var rings = rings(talk).toList();
        var together = rings.stream().filter(rang -> rang.at().equals(rings.getLast().at()))
                .map(rang -> rang.step().process()).toList();
        if (together.stream().anyMatch(spoken::contains))
            spoken.addAll(together);
        return spoken;
    }

    private static List<Step> of(List<Step> steps, Set<ProcessId> processes) {
        return steps.stream().filter(step -> processes.contains(step.key().process())).toList();
    }

    /** Those told of last, in the order in which they were told. */
    private static List<Step> latest(Talk talk, List<Step> steps) {
        var newest = steps.stream().map(step -> rang(talk, step)).max(Comparator.naturalOrder());
        var told = rings(talk).map(rang -> rang.step()).toList();
        return steps.stream().filter(step -> newest.equals(Optional.of(rang(talk, step))))
                .sorted(Comparator.comparing(step -> told.lastIndexOf(step.key()))).toList();
    }

    /** When it last rang; long ago if it never did. */
    static Instant rang(Talk talk, Step step) {
        return rings(talk).filter(rang -> rang.step().equals(step.key())).map(rang -> rang.at())
                .reduce((one, two) -> two).orElse(Instant.MIN);
    }

    private static Stream<Fact.Rang> rings(Talk talk) {
        return talk.record().stream().map(Logged::fact).filter(Fact.Rang.class::isInstance).map(Fact.Rang.class::cast);
    }
}

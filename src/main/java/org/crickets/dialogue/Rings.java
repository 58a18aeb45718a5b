package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Plan;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;

/** Which steps one reminder, or one button, stands for. */
final class Rings {
    private Rings() {}

    /** Which steps that fell due together are told in one message: what is to be done in one list, all else on its own. */
    static List<List<Step>> messages(List<Step> steps) {
        Map<Object, List<Step>> messages = new LinkedHashMap<>();
        steps.forEach(step -> messages.computeIfAbsent(message(step.key()), _ -> new ArrayList<>()).add(step));
        return List.copyOf(messages.values());
    }

    /** What asks a question, or has a heading of its own, stands alone. */
    private static Object message(StepKey key) {
        return switch (key.kind()) {
            case THANK_YOU, FOLLOW_UP, BRUSH_OFF_REPLY, TASK, OFFER_ANSWER, LEVERAGE, GRACIOUS_NOTE, KEEP_IN_TOUCH ->
                "to do";
            case DEBRIEF, REFERENCES -> List.of(key.process(), StepKind.DEBRIEF);
            case PREPARE, PREPARE_LAST, TASK_LAST, STOP, WEEKLY_REVIEW, BACK_HOME -> key;
        };
    }

    /** The steps that were told in one message with that one when it last rang, settled or not; empty if it never did. */
    static List<StepKey> rungWith(Talk talk, StepKey key) {
        var rings = talk.record().stream().map(Logged::fact).filter(Fact.Rang.class::isInstance)
                .map(Fact.Rang.class::cast).toList();
        var last = rings.reversed().stream().filter(rang -> isSame(key, rang.step())).map(Fact.Rang::at).findFirst();
        return rings.stream().filter(rang -> last.equals(Optional.of(rang.at()))).map(Fact.Rang::step)
                .filter(other -> message(other).equals(message(key))).distinct().toList();
    }

    private static boolean isSame(StepKey key, StepKey rung) {
        return rung.process().equals(key.process()) && rung.kind() == key.kind() && rung.round() == key.round()
                && (key.ordinal() == 0 || isTogether(key, rung));
    }

    /** Of those steps, what is due and still to be done. */
    static List<Step> live(Talk talk, List<StepKey> keys) {
        return talk.agenda().plans().stream().filter(plan -> plan.status() != Plan.Status.DELETED)
                .flatMap(plan -> plan.steps().stream()).filter(step -> keys.contains(step.key()))
                .filter(step -> !step.isProjected() && isDue(talk, step)).toList();
    }

    /** The steps that one key stands for: itself, all of the same thing to do, or all told in the same message. */
    static List<Step> group(Talk talk, StepKey key) {
        if (key.ordinal() == 0)
            return live(talk, rungWith(talk, key));
        var own = talk.plan(key.process()).stream().flatMap(plan -> plan.steps().stream())
                .filter(step -> !step.isProjected() && isTogether(key, step.key())).toList();
        return own.stream().allMatch(step -> isDue(talk, step))
                ? Stream.concat(own.stream(), joined(talk, own)).toList()
                : own;
    }

    /** Follow-ups of other processes that are due too, and are one note with this one. */
    private static Stream<Step> joined(Talk talk, List<Step> own) {
        return own.size() != 1
                ? Stream.empty()
                : talk.agenda().steps().filter(step -> !step.key().process().equals(own.getFirst().key().process()))
                        .filter(step -> !step.isProjected() && isDue(talk, step))
                        .filter(step -> talk.dossier(own.getFirst().key().process())
                                .flatMap(one -> talk.dossier(step.key().process())
                                        .filter(other -> own.getFirst().joins(one, step, other)))
                                .isPresent());
    }

    private static boolean isDue(Talk talk, Step step) {
        return !step.due().toInstant().isAfter(talk.now());
    }

    private static boolean isTogether(StepKey one, StepKey other) {
        return switch (one.kind()) {
            case DEBRIEF, REFERENCES -> other.kind() == StepKind.DEBRIEF || other.kind() == StepKind.REFERENCES;
            case THANK_YOU -> other.kind() == StepKind.THANK_YOU && (one.person() == 0 || one.equals(other));
            case FOLLOW_UP -> other.kind() == StepKind.FOLLOW_UP && one.ordinal() == other.ordinal()
                    && (one.person() == 0 || one.equals(other));
            case PREPARE, PREPARE_LAST, BRUSH_OFF_REPLY, TASK, TASK_LAST, OFFER_ANSWER, LEVERAGE,
                    GRACIOUS_NOTE, KEEP_IN_TOUCH, STOP, WEEKLY_REVIEW, BACK_HOME ->
                one.equals(other);
        };
    }

    /** Whether a step is still to be done: its plan is open to it and it is not settled. */
    static Stream<Step> live(Talk talk, StepKey key) {
        return talk.plan(key.process()).filter(plan -> plan.status() != Plan.Status.DELETED).stream()
                .flatMap(plan -> group(talk, key).stream());
    }
}

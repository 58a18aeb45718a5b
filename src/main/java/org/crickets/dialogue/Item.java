package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crickets.plan.Dossier;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;

/**
 * One thing to do, which may be several steps: a note to each interviewer of a round, a follow-up to the hiring manager and
 * the recruiter, or one note about two roles at the same person's.
 */
record Item(List<Step> steps) {
    Item {
        steps = List.copyOf(steps);
    }

    /** The things that some steps make up, in their order. */
    static List<Item> of(Talk talk, List<Step> steps) {
        Map<Object, List<Step>> items = new LinkedHashMap<>();
        steps.forEach(step -> items.computeIfAbsent(together(talk, step), _ -> new ArrayList<>()).add(step));
        return items.values().stream().map(Item::new).toList();
    }

    private static Object together(Talk talk, Step step) {
        var key = step.key();
        return switch (key.kind()) {
            case DEBRIEF, REFERENCES -> List.of(key.process(), StepKind.DEBRIEF);
            case THANK_YOU -> List.of(key.process(), key.kind(), key.round());
            case FOLLOW_UP -> List.of(leading(talk, step), key.kind(), key.ordinal());
            case PREPARE, PREPARE_LAST, BRUSH_OFF_REPLY, TASK, TASK_LAST, OFFER_ANSWER, LEVERAGE, GRACIOUS_NOTE,
                    KEEP_IN_TOUCH, STOP, WEEKLY_REVIEW, BACK_HOME ->
                key;
        };
    }

    /** Of processes with which one note serves both, the first. */
    private static ProcessId leading(Talk talk, Step step) {
        var own = talk.dossier(step.key().process()).orElseThrow();
        return talk.agenda().steps().filter(other -> talk.dossier(other.key().process())
                .filter(dossier -> step.joins(own, other, dossier)).isPresent()).map(other -> other.key().process())
                .findFirst().orElse(own.id());
    }

    Step first() {
        return steps.getFirst();
    }

    /** The key that stands for all of its steps; person 0 for everybody. */
    StepKey key() {
        var key = first().key();
        return steps.size() > 1 ? new StepKey(key.process(), key.round(), key.kind(), 0, key.ordinal()) : key;
    }

    /** To several people of one process; one note about two roles is to one person. */
    boolean isToSeveral() {
        return steps.stream().map(step -> step.key().person()).distinct().count() > 1;
    }

    /** The processes it is about. */
    List<Dossier> dossiers(Talk talk) {
        return steps.stream().map(step -> step.key().process()).distinct()
                .flatMap(process -> talk.dossier(process).stream()).toList();
    }

    /** The roles that one note speaks of, where it is about several. */
    String roles(Talk talk) {
        var dossiers = dossiers(talk);
        return dossiers.size() < 2
                ? ""
                : talk.words().list(dossiers.stream().flatMap(dossier -> Stream.of(dossier.role()
                        .orElse(talk.text("this-role")))).toList());
    }
}

package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.StepVerb;
import org.crickets.plan.Basis;
import org.crickets.plan.Dossier;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Fact;
import org.crickets.plan.Plan;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;

/** Puts reminders into words, with their buttons. */
final class Rings {
    private Rings() {}

    /** The steps that are told in one message with this one. */
    static List<Step> group(Talk talk, StepKey key) {
        return talk.plan(key.process()).stream().flatMap(plan -> plan.steps().stream())
                .filter(step -> !step.isProjected() && isTogether(key, step.key())).toList();
    }

    private static boolean isTogether(StepKey one, StepKey other) {
        return switch (one.kind()) {
            case DEBRIEF, REFERENCES -> other.kind() == StepKind.DEBRIEF || other.kind() == StepKind.REFERENCES;
            case THANK_YOU -> other.kind() == StepKind.THANK_YOU && (one.person() == 0 || one.equals(other));
            case FOLLOW_UP, PREPARE, PREPARE_LAST, BRUSH_OFF_REPLY, TASK, TASK_LAST, OFFER_ANSWER, LEVERAGE,
                    GRACIOUS_NOTE, KEEP_IN_TOUCH, STOP, WEEKLY_REVIEW ->
                one.equals(other);
        };
    }

    /** The text of a reminder of steps that belong together. */
    static String text(Talk talk, List<Step> steps, String lateness) {
        var first = steps.getFirst();
        var dossier = talk.dossier(first.key().process());
        var names = steps.stream().filter(step -> step.kind() == first.kind())
                .flatMap(step -> Titles.person(talk, step).stream()).toList();
        var to = names.isEmpty()
                ? dossier.flatMap(Dossier::addressee).map(Wording::person).orElse("")
                : Wording.list(names);
        boolean references = steps.stream().anyMatch(step -> step.kind() == StepKind.REFERENCES);
        var round = dossier.flatMap(Dossier::round);
        return talk.text("ring." + Titles.key(first.kind()), "process", dossier.map(Wording::process).orElse(""),
                "company", dossier.map(Dossier::company).orElse(""), "who", to, "n",
                first.reason().attempt().map(attempt -> attempt.n()).orElse(0), "of",
                first.reason().attempt().map(attempt -> attempt.of()).orElse(0), "until",
                first.deadline().map(end -> talk.words().dateTime(end)).orElse(""), "why",
                Whys.line(talk, first), "references", references ? "yes" : "", "folded", first.folded() ? "yes" : "",
                "again", isAgain(first) ? "yes" : "", "late", lateness, "start",
                round.map(one -> talk.words().dateTime(one.start())).orElse(""), "asked", asked(dossier, first), "due",
                taskDue(talk, dossier, first), "unanswered", isUnanswered(first) ? "yes" : "", "honest",
                talk.text("honest-stop"), "offering", offering(talk, first));
    }

    private static boolean isAgain(Step step) {
        return step.outlook() instanceof Step.Outlook.Rings(var at, var again) && again;
    }

    private static boolean isUnanswered(Step step) {
        return step.reason().basis() instanceof Basis.Unanswered;
    }

    private static Optional<Fact.Requested> request(Optional<Dossier> dossier, Step step) {
        return dossier.stream().flatMap(one -> one.all(Fact.Requested.class).stream())
                .filter(request -> request.request() == step.key().ordinal()).findFirst();
    }

    private static String asked(Optional<Dossier> dossier, Step step) {
        return request(dossier, step).map(Fact.Requested::what).orElse("");
    }

    private static String taskDue(Talk talk, Optional<Dossier> dossier, Step step) {
        return request(dossier, step).flatMap(Fact.Requested::due).map(talk.words()::date).orElse("");
    }

    /** The employer whose offer a leverage note speaks of; its number is the step's ordinal. */
    private static String offering(Talk talk, Step step) {
        return step.kind() == StepKind.LEVERAGE
                ? talk.dossier(new ProcessId(step.key().ordinal())).map(Dossier::company).orElse("")
                : "";
    }

    /** The buttons of a reminder. */
    static Keyboard keyboard(Talk talk, List<Step> steps) {
        var keys = new Keys(talk.tools.messages());
        var key = groupKey(steps);
        switch (steps.getFirst().kind()) {
            case THANK_YOU, FOLLOW_UP, BRUSH_OFF_REPLY, LEVERAGE, GRACIOUS_NOTE, KEEP_IN_TOUCH ->
                contact(talk, keys, steps, key);
            case DEBRIEF, REFERENCES -> keys.row(keys.step("done", StepVerb.DONE, key),
                    keys.step("snooze", StepVerb.SNOOZE, key)).row(why(keys, key), more(keys, key));
            case PREPARE, PREPARE_LAST -> keys.row(keys.step("done", StepVerb.DONE, key), why(keys, key));
            case TASK, TASK_LAST -> keys.row(keys.step("handed-in", StepVerb.HANDED_IN, key),
                    keys.step("draft", StepVerb.DRAFT, key))
                    .row(keys.step("snooze", StepVerb.SNOOZE, key), why(keys, key), more(keys, key));
            case OFFER_ANSWER -> keys.row(keys.step("done", StepVerb.DONE, key), why(keys, key), more(keys, key));
            case STOP -> stop(keys, steps.getFirst());
            case WEEKLY_REVIEW -> keys.row(keys.button("done", new Tap.OnStep(StepVerb.DONE, key)),
                    keys.button("list", new Tap.Go(Tap.Place.LIST)));
        }
        return keys.build();
    }

    private static void contact(Talk talk, Keys keys, List<Step> steps, StepKey key) {
        var phone = steps.getFirst().draft().filter(kind -> kind == DraftKind.K8_CALL_SCRIPT);
        if (phone.isPresent())
            keys.row(keys.step("talked", StepVerb.TALKED, key), keys.step("voicemail", StepVerb.VOICEMAIL, key))
                    .row(keys.step("no-answer", StepVerb.NO_ANSWER, key), keys.step("script", StepVerb.DRAFT, key));
        else if (steps.size() > 1) {
            List<Button> each = new ArrayList<>();
            steps.forEach(step -> each.add(Keys.named(
                    talk.text("button.sent-to", "name", Titles.person(talk, step).orElse("")),
                    new Tap.OnStep(StepVerb.SENT, step.key()))));
            keys.rows(each.subList(0, Math.min(each.size(), 4)), 2).row(
                    keys.step("sent-to-all", StepVerb.SENT, key), keys.step("draft", StepVerb.DRAFT, key));
        } else
            keys.row(keys.step("sent", StepVerb.SENT, key), keys.step("draft", StepVerb.DRAFT, key));
        if (phone.isPresent() || steps.size() > 1)
            keys.row(keys.step("they-replied", StepVerb.REPLIED, key), keys.step("snooze", StepVerb.SNOOZE, key),
                    why(keys, key), more(keys, key));
        else
            keys.row(keys.step("they-replied", StepVerb.REPLIED, key), keys.step("snooze", StepVerb.SNOOZE, key))
                    .row(why(keys, key), more(keys, key));
    }

    private static void stop(Keys keys, Step step) {
        keys.row(keys.step("they-replied", StepVerb.REPLIED, step.key()),
                keys.step("go-on", StepVerb.GO_ON, step.key())).row(why(keys, step.key()));
    }

    private static Button why(Keys keys, StepKey key) {
        return keys.step("why", StepVerb.WHY, key);
    }

    private static Button more(Keys keys, StepKey key) {
        return keys.step("more", StepVerb.MORE, key);
    }

    /** The key that stands for all of a message's steps. */
    private static StepKey groupKey(List<Step> steps) {
        var first = steps.getFirst().key();
        return steps.size() > 1 && first.kind() == StepKind.THANK_YOU
                ? new StepKey(first.process(), first.round(), first.kind(), 0, first.ordinal())
                : first;
    }

    /** A card's row for a step that is due already. */
    static void carriedButtons(Talk talk, Keys keys, Step step) {
        var group = group(talk, groupKey(List.of(step)));
        var key = groupKey(group.isEmpty() ? List.of(step) : group);
        if (step.kind().isContact())
            keys.row(keys.step("sent", StepVerb.SENT, key), keys.step("draft", StepVerb.DRAFT, key));
        else if (step.kind() == StepKind.TASK)
            keys.row(keys.step("handed-in", StepVerb.HANDED_IN, key), keys.step("draft", StepVerb.DRAFT, key));
        else if (step.kind() == StepKind.DEBRIEF)
            keys.row(keys.step("tell", StepVerb.ADD_DETAIL, key), keys.step("done", StepVerb.DONE, key));
        else
            keys.row(keys.step("done", StepVerb.DONE, key));
    }

    /** Whether a step is still to be done: its plan is open to it and it is not settled. */
    static Stream<Step> live(Talk talk, StepKey key) {
        return talk.plan(key.process()).filter(plan -> plan.status() != Plan.Status.DELETED).stream()
                .flatMap(plan -> group(talk, key).stream());
    }
}

package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.StepVerb;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;

/** The buttons under reminders: the likeliest tap first, at most four rows. */
final class RingKeys {
    private RingKeys() {}

    /** The buttons of a reminder. */
    static Keyboard of(Talk talk, List<Step> steps) {
        var items = Item.of(talk, steps);
        return items.size() == 1 ? one(talk, steps) : ItemList.keys(talk, items);
    }

    private static Keyboard one(Talk talk, List<Step> steps) {
        var keys = new Keys(talk.tools.messages());
        var key = new Item(steps).key();
        switch (steps.getFirst().kind()) {
            case THANK_YOU, FOLLOW_UP, BRUSH_OFF_REPLY, LEVERAGE, GRACIOUS_NOTE, KEEP_IN_TOUCH ->
                contact(talk, keys, steps, key);
            case DEBRIEF, REFERENCES -> keys.row(keys.step("done", StepVerb.DONE, key),
                    keys.step("snooze", StepVerb.SNOOZE, key)).rows(DraftKeys.forReferences(keys, steps), 1)
                    .row(why(keys, key), more(keys, key));
            case PREPARE, PREPARE_LAST -> keys.row(keys.step("done", StepVerb.DONE, key), why(keys, key));
            case TASK, TASK_LAST -> keys.row(keys.step("handed-in", StepVerb.HANDED_IN, key),
                    keys.step("draft", StepVerb.DRAFT, key))
                    .row(keys.step("snooze", StepVerb.SNOOZE, key), why(keys, key), more(keys, key));
            case OFFER_ANSWER -> keys.row(keys.step("done", StepVerb.DONE, key), why(keys, key), more(keys, key));
            case STOP -> stop(keys, steps.getFirst());
            case WEEKLY_REVIEW -> keys.row(keys.button("done", new Tap.OnStep(StepVerb.DONE, key)),
                    keys.button("list", new Tap.Go(Tap.Place.LIST)), why(keys, key));
            case BACK_HOME -> throw new IllegalArgumentException("has its own buttons: " + key);
        }
        return keys.build();
    }

    private static void contact(Talk talk, Keys keys, List<Step> steps, StepKey key) {
        var phone = steps.getFirst().draft().filter(kind -> kind == DraftKind.K8_CALL_SCRIPT);
        if (phone.isPresent())
            keys.row(keys.step("talked", StepVerb.TALKED, key), keys.step("voicemail", StepVerb.VOICEMAIL, key))
                    .row(keys.step("no-answer", StepVerb.NO_ANSWER, key), keys.step("script", StepVerb.DRAFT, key));
        else if (new Item(steps).isToSeveral()) {
            List<Button> each = new ArrayList<>();
            steps.forEach(step -> each.add(Keys.named(
                    talk.text("button.sent-to", "name", Titles.person(talk, step).orElse("")),
                    new Tap.OnStep(StepVerb.TICK, step.key()))));
            keys.rows(each.subList(0, Math.min(each.size(), 4)), 2).row(
                    keys.step("sent-to-all", StepVerb.SENT, key), keys.step("draft", StepVerb.DRAFT, key));
        } else
            keys.row(keys.step("sent", StepVerb.SENT, key), keys.step("draft", StepVerb.DRAFT, key));
        if (phone.isPresent() || new Item(steps).isToSeveral())
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

    /** A card's row for a step that is due already. */
    static void carried(Talk talk, Keys keys, Step step) {
        var group = Rings.group(talk, step.key());
        var key = new Item(group.isEmpty() ? List.of(step) : group).key();
        if (Titles.isLastNote(step))
            keys.row(keys.step("last-note", StepVerb.DRAFT, key), keys.step("stop", StepVerb.STOP, key))
                    .row(keys.step("sent", StepVerb.SENT, key));
        else if (step.kind().isContact())
            keys.row(keys.step("sent", StepVerb.SENT, key), keys.step("draft", StepVerb.DRAFT, key));
        else if (step.kind() == StepKind.TASK)
            keys.row(keys.step("handed-in", StepVerb.HANDED_IN, key), keys.step("draft", StepVerb.DRAFT, key));
        else if (step.kind() == StepKind.DEBRIEF)
            keys.row(keys.step("tell", StepVerb.ADD_DETAIL, key), keys.step("done", StepVerb.DONE, key))
                    .rows(DraftKeys.forReferences(keys, group), 1);
        else
            keys.row(keys.step("done", StepVerb.DONE, key));
    }
}

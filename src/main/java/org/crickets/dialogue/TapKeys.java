package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.StepVerb;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;

/** The buttons that a tap under a reminder leads to. */
final class TapKeys {
    private TapKeys() {}

    static Keyboard replyKinds(Talk talk, StepKey key) {
        var keys = new Keys(talk.tools.messages());
        return keys.row(keys.step("still-deciding", StepVerb.STILL_DECIDING, key),
                keys.step("brush-off", StepVerb.BRUSH_OFF, key))
                .row(keys.step("wait", StepVerb.WAIT, key), keys.step("want-something", StepVerb.WANT_SOMETHING, key))
                .row(keys.step("next-round", StepVerb.NEXT_ROUND, key), keys.step("offer", StepVerb.OFFER, key))
                .row(keys.step("rejected", StepVerb.REJECTED, key), keys.step("back", StepVerb.BACK, key)).build();
    }

    static Keyboard more(Talk talk, StepKey key) {
        var keys = new Keys(talk.tools.messages());
        return keys.row(keys.step("rejected", StepVerb.REJECTED, key), keys.step("offer", StepVerb.OFFER, key))
                .row(keys.step("next-round", StepVerb.NEXT_ROUND, key),
                        keys.step("want-something", StepVerb.WANT_SOMETHING, key))
                .row(keys.step("stop", StepVerb.STOP, key), keys.step("back", StepVerb.BACK, key)).build();
    }

    /** What would be too late for one of those steps is not offered, nor this evening when it has come. */
    static Keyboard snooze(Talk talk, StepKey key, List<Step> steps) {
        var keys = new Keys(talk.tools.messages());
        var times = new ArrayList<Button>();
        if (SnoozeTalk.isEvening(talk) && SnoozeTalk.isInTime(steps, SnoozeTalk.tonight(talk)))
            times.add(keys.step("tonight", StepVerb.SNOOZE_TONIGHT, key));
        if (SnoozeTalk.isInTime(steps, SnoozeTalk.tomorrow(talk)))
            times.add(keys.step("tomorrow", StepVerb.SNOOZE_TOMORROW, key));
        if (SnoozeTalk.isInTime(steps, SnoozeTalk.monday(talk)))
            times.add(keys.step("monday", StepVerb.SNOOZE_MONDAY, key));
        if (times.isEmpty() && steps.stream().allMatch(step -> step.kind().isWorthwhileLate()))
            // Late is better than never, and the receipt says that it is late.
            times.add(keys.step("tomorrow", StepVerb.SNOOZE_TOMORROW, key));
        times.add(keys.step("a-date", StepVerb.SNOOZE_DATE, key));
        return keys.rows(times, 2).row(keys.step("back", StepVerb.BACK, key)).build();
    }
}

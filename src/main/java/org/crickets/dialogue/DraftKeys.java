package org.crickets.dialogue;

import java.util.List;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.DraftVerb;
import org.crickets.dialogue.Tap.StepVerb;
import org.crickets.draft.Draft;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;

/** The buttons under a draft. */
final class DraftKeys {
    /** Telegram's longest text to copy. */
    private static final int COPY_LIMIT = 256;

    private DraftKeys() {}

    static Keyboard of(Talk talk, Shown shown, Draft draft) {
        var keys = new Keys(talk.tools.messages());
        if (!draft.subject().isBlank() && draft.subject().length() <= COPY_LIMIT)
            keys.row(new Button.Copy(talk.text("button.copy-subject"), draft.subject()));
        keys.row(button(keys, "another", StepVerb.ANOTHER, DraftVerb.ANOTHER, shown, shown.version() + 1),
                shown.shorter()
                        ? button(keys, "longer", StepVerb.ANOTHER, DraftVerb.ANOTHER, shown, shown.version())
                        : button(keys, "shorter", StepVerb.SHORTER, DraftVerb.SHORTER, shown, shown.version()));
        var signature = button(keys, "signature", StepVerb.SIGNATURE, DraftVerb.SIGNATURE, shown, shown.version());
        if (takesDetail(shown.kind()))
            keys.row(button(keys, "add-detail", StepVerb.ADD_DETAIL, DraftVerb.ADD_DETAIL, shown, shown.version()),
                    signature);
        else
            keys.row(signature);
        shown.step().ifPresent(key -> done(keys, key));
        return keys.build();
    }

    /** Opens the word to the user's references (K5), where a message tells of them. */
    static List<Button> forReferences(Keys keys, List<Step> steps) {
        return steps.stream().filter(step -> step.kind() == StepKind.REFERENCES).limit(1)
                .map(step -> keys.button("for-references", new Tap.OnDraft(DraftVerb.OPEN, step.key().process(),
                        DraftKind.REFERENCES_ALERT, 0)))
                .toList();
    }

    private static Button button(Keys keys, String label, StepVerb onStep, DraftVerb onDraft, Shown shown,
            int version) {
        return keys.button(label, shown.step().<Tap>map(key -> new Tap.OnStep(onStep, key, version))
                .orElseGet(() -> new Tap.OnDraft(onDraft, shown.process(), shown.kind(), version)));
    }

    /** The answer to a curt reply stays short (A9). */
    private static boolean takesDetail(DraftKind kind) {
        return kind != DraftKind.A9_REPLY;
    }

    private static void done(Keys keys, StepKey key) {
        if (key.kind().isContact())
            keys.row(keys.step("sent", StepVerb.SENT, key));
        else if (key.kind() == StepKind.TASK || key.kind() == StepKind.TASK_LAST)
            keys.row(keys.step("handed-in", StepVerb.HANDED_IN, key));
    }
}

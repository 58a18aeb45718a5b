package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Keyboard.Style;
import org.crickets.plan.StepKey;

/** Makes keyboards. */
final class Keys {
    static final Keyboard NONE = new Keyboard.None();

    private final Messages messages;
    private final List<List<Button>> rows = new ArrayList<>();

    Keys(Messages messages) {
        this.messages = messages;
    }

    Keys row(Button... buttons) {
        rows.add(List.of(buttons));
        return this;
    }

    Keys rows(List<Button> buttons, int perRow) {
        for (int i = 0; i < buttons.size(); i += perRow)
            rows.add(buttons.subList(i, Math.min(buttons.size(), i + perRow)));
        return this;
    }

    /** A button with the label of that key. */
    Button button(String key, Tap tap) {
        return new Button.Act(messages.say("button." + key), tap, style(key));
    }

    /** The two that matter most stand out, so that a thumb finds one and minds the other. */
    private static Optional<Style> style(String key) {
        return switch (key) {
            case "sent", "sent-to-all" -> Optional.of(Style.SUCCESS);
            case "delete", "forget" -> Optional.of(Style.DANGER);
            default -> Optional.empty();
        };
    }

    Button step(String key, Tap.StepVerb verb, StepKey step) {
        return button(key, new Tap.OnStep(verb, step));
    }

    /** The rows of another keyboard, below these. */
    Keys all(Keyboard other) {
        if (other instanceof Keyboard.Inline(var more))
            rows.addAll(more);
        return this;
    }

    Keyboard build() {
        return rows.isEmpty() ? NONE : new Keyboard.Inline(rows);
    }

    /** A label of at most 20 characters. */
    static Button named(String label, Tap tap) {
        var cut = label.codePointCount(0, label.length()) <= 20
                ? label
                : label.substring(0, label.offsetByCodePoints(0, 19)) + "…";
        return new Button.Act(cut, tap);
    }
}

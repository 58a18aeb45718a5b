package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.SettingVerb;
import org.crickets.plan.Setting;

/** Everything that is chosen on one screen, with a button for each. */
final class SettingScreen {
    private SettingScreen() {}

    /** As it is. */
    static Screen of(Talk talk) {
        return of(talk, false);
    }

    /** Just changed, with a button to take that back. */
    static Screen changed(Talk talk) {
        return of(talk, true);
    }

    private static Screen of(Talk talk, boolean undo) {
        var lines = Arrays.stream(Setting.values()).map(setting -> SettingLines.of(talk, setting))
                .collect(Collectors.joining("\n"));
        return new Screen(talk.text("settings", "lines", lines), keys(talk, undo));
    }

    private static Keyboard keys(Talk talk, boolean undo) {
        var keys = new Keys(talk.tools.messages());
        List<Button> buttons = new ArrayList<>();
        for (var setting : Setting.values())
            buttons.add(open(keys, setting));
        if (undo)
            buttons.add(keys.button("undo",
                    new Tap.OnSetting(SettingVerb.UNDO, Setting.ZONE, talk.world.source().value())));
        return keys.rows(buttons, 3).build();
    }

    private static Button open(Keys keys, Setting setting) {
        var key = "setting." + SettingLines.name(setting);
        return keys.button(key, new Tap.OnSetting(SettingVerb.OPEN, setting, ""));
    }
}

package org.crickets.dialogue;

import org.crickets.dialogue.SettingChange.Outcome;
import org.crickets.plan.Setting;
import org.crickets.plan.Source;

/** Taps on the screen of settings, which change that same message. */
final class SettingTaps {
    private SettingTaps() {}

    static void tapped(Talk talk, Tap.OnSetting tap) {
        if (talk.settings().zone().isEmpty()) {
            Help.start(talk);
            return;
        }
        switch (tap.verb()) {
            case OPEN -> open(talk, tap.setting());
            case SET -> set(talk, tap.setting(), tap.value());
            case TYPE -> {
                if (SettingChoices.isTyped(tap.setting()))
                    SettingTalk.ask(talk, tap.setting());
                else
                    open(talk, tap.setting());
            }
            case BACK -> {
                forget(talk);
                SettingScreen.of(talk).editTapped(talk);
            }
            case UNDO -> {
                UndoTalk.isTakenBack(talk, new Source(tap.value()));
                SettingScreen.of(talk).editTapped(talk);
            }
        }
    }

    /** What may be typed may be typed at once, unless something else is asked. */
    private static void open(Talk talk, Setting setting) {
        forget(talk);
        SettingChoices.of(talk, setting).editTapped(talk);
        if (SettingChoices.isTyped(setting) && talk.state() instanceof State.Idle)
            talk.ask(new State.AskSetting(talk.nextQuestion(), setting));
    }

    private static void set(Talk talk, Setting setting, String value) {
        switch (SettingChange.to(talk, setting, value)) {
            case Outcome.Changed() -> {
                forget(talk);
                talk.toast(talk.text("setting.toast"));
                SettingScreen.changed(talk).editTapped(talk);
            }
            case Outcome.Same() -> {
                forget(talk);
                talk.toast(talk.text("setting.same"));
                SettingScreen.of(talk).editTapped(talk);
            }
            case Outcome.Refused(var html) -> talk.say(html);
        }
    }

    private static void forget(Talk talk) {
        if (talk.state() instanceof State.AskSetting)
            talk.idle();
    }
}

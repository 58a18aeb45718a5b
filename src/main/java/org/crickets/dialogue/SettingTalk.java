package org.crickets.dialogue;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crickets.dialogue.SettingChange.Outcome;
import org.crickets.dialogue.SettingReader.Read;
import org.crickets.dialogue.Tap.SettingVerb;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Setting;
import org.crickets.understand.Act;

/** Settings in words: typed into a question, or said without being asked. */
final class SettingTalk {
    private SettingTalk() {}

    /** From the command, maybe with a change behind it. */
    static void show(Talk talk, String argument) {
        talk.hearing(argument);
        if (argument.isBlank() || !SettingWords.said(talk, argument))
            SettingScreen.of(talk).say(talk);
    }

    /** To be typed, with an example in the field. */
    static void ask(Talk talk, Setting setting) {
        var key = "setting." + SettingLines.name(setting);
        talk.say(talk.text(key + ".ask"), new Keyboard.Type(talk.text(key + ".hint")));
        talk.ask(new State.AskSetting(talk.nextQuestion(), setting));
    }

    /** False for news, which is heard as a message of its own; a bad value is told, and the question stays. */
    static boolean answered(Talk talk, Setting setting, String typed, Heard heard) {
        var read = SettingReader.read(talk, setting, typed);
        boolean other = News.isNews(typed, heard) || heard.acts().stream().anyMatch(Act.SetTimezone.class::isInstance);
        if (read instanceof Read.Wrong && other)
            return false;
        say(talk, setting, read);
        return true;
    }

    /** A message that was changed: what it says of a setting now, whether by itself or as the answer that it was. */
    static boolean toldAnew(Talk talk, List<Logged> told, String text, Heard heard) {
        return SettingWords.said(talk, text) || told.stream().flatMap(logged -> asked(logged).stream()).findFirst()
                .filter(setting -> answered(talk, setting, text, heard)).isPresent();
    }

    private static Optional<Setting> asked(Logged logged) {
        if (logged.fact() instanceof Fact.Chose chose)
            return Optional.of(chose.setting()).filter(SettingChoices::isTyped);
        return logged.process().equals(ProcessId.NONE) && logged.fact() instanceof Fact.Paused
                ? Optional.of(Setting.PAUSE)
                : Optional.empty();
    }

    /** What was read is done, or asked once more. */
    static void say(Talk talk, Setting setting, Read read) {
        switch (read) {
            case Read.Value(var value) -> change(talk, setting, value);
            case Read.Several(var zones) -> which(talk, zones);
            case Read.Wrong(var html) -> talk.say(html, screen(talk));
        }
    }

    private static void change(Talk talk, Setting setting, String value) {
        switch (SettingChange.to(talk, setting, value)) {
            case Outcome.Changed() -> {
                talk.idle();
                talk.say(
                        talk.text("setting.changed", "line", SettingLines.of(talk, setting), "note",
                                note(talk, setting)),
                        undo(talk));
            }
            case Outcome.Same() -> {
                talk.idle();
                talk.say(talk.text("setting.already", "line", SettingLines.of(talk, setting)), screen(talk));
            }
            case Outcome.Refused(var html) -> talk.say(html, screen(talk));
        }
    }

    /** Another clock, and the holidays there. */
    static void movedTo(Talk talk, ZoneId zone, String country) {
        Journeys.go(talk, zone, Optional.empty());
        SettingChange.to(talk, Setting.COUNTRY, country);
        talk.idle();
        talk.say(Journeys.changed(talk) + "\n" + SettingLines.of(talk, Setting.COUNTRY), undo(talk));
    }

    /** What follows from it, where that is not plain. */
    private static String note(Talk talk, Setting setting) {
        var key = "setting." + SettingLines.name(setting) + ".note";
        boolean on = switch (setting) {
            case PAUSE -> RestTalk.now(talk).isPresent();
            case WEEKENDS -> !talk.settings().ways().weekends();
            case REVIEW -> talk.settings().ways().review().isPresent();
            case QUIET -> !SettingValues.of(talk.settings(), setting).equals(SettingValues.OFF);
            case ZONE, COUNTRY, HOUR, PLAYBOOK, LANGUAGE, TONE -> true;
        };
        return talk.text(key + (on ? "" : ".off"));
    }

    /** Several zones show that time. */
    private static void which(Talk talk, List<ZoneId> zones) {
        var keys = new Keys(talk.tools.messages());
        talk.say(talk.text("setting.zone.which"), keys.rows(zones.stream().limit(8).map(zone -> Keys.named(
                Journeys.city(zone), new Tap.OnSetting(SettingVerb.SET, Setting.ZONE, zone.getId()))).toList(), 2)
                .build());
    }

    static Keyboard undo(Talk talk) {
        var keys = new Keys(talk.tools.messages());
        return keys.row(keys.button("undo", new Tap.TakeBack(talk.world.source())),
                keys.button("settings", new Tap.Go(Tap.Place.SETTINGS))).build();
    }

    private static Keyboard screen(Talk talk) {
        var keys = new Keys(talk.tools.messages());
        return keys.row(keys.button("settings", new Tap.Go(Tap.Place.SETTINGS))).build();
    }
}

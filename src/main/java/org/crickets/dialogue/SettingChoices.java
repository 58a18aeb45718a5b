package org.crickets.dialogue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.SettingVerb;
import org.crickets.plan.Setting;

/** What one setting may be: the likeliest by a tap, the rest typed. */
final class SettingChoices {
    private static final List<String> HOURS = List.of("07:00", "08:00", "09:00", "10:00", "12:00", "18:00");
    private static final List<String> QUIET = List.of("20:00-09:00", "21:00-08:00", "22:00-07:00", "23:00-06:00",
            SettingValues.OFF);
    /** So many fit beside the way back. */
    private static final int MOST = 6;
    private static final int ACROSS = 3;

    private final Talk talk;
    private final Setting setting;
    private final Keys keys;

    private SettingChoices(Talk talk, Setting setting) {
        this.talk = talk;
        this.setting = setting;
        keys = new Keys(talk.tools.messages());
    }

    static Screen of(Talk talk, Setting setting) {
        return new SettingChoices(talk, setting).screen();
    }

    /** Whether an answer can be typed, too. */
    static boolean isTyped(Setting setting) {
        return switch (setting) {
            case ZONE, COUNTRY, HOUR, QUIET, PAUSE -> true;
            case WEEKENDS, PLAYBOOK, LANGUAGE, REVIEW, TONE -> false;
        };
    }

    private Screen screen() {
        var end = new ArrayList<Button>();
        if (isTyped(setting))
            end.add(keys.button("setting.type", new Tap.OnSetting(SettingVerb.TYPE, setting, "")));
        if (setting == Setting.PLAYBOOK)
            end.add(keys.button("playbooks", new Tap.Go(Tap.Place.PLAYBOOKS)));
        end.add(keys.button("back", new Tap.OnSetting(SettingVerb.BACK, setting, "")));
        var html = SettingLines.of(talk, setting) + "\n\n"
                + talk.text("setting." + SettingLines.name(setting) + ".ask");
        return new Screen(html, keys.rows(choices().toList(), across()).row(end.toArray(Button[]::new)).build());
    }

    private int across() {
        return setting == Setting.HOUR || setting == Setting.REVIEW || setting == Setting.LANGUAGE ? ACROSS : 2;
    }

    private Stream<Button> choices() {
        return switch (setting) {
            case ZONE -> Stream.empty();
            case COUNTRY -> Stream.concat(Stream.of(worded("by-zone", SettingValues.BY_ZONE)),
                    regions().map(region -> named(region.name(), region.code())));
            case HOUR -> HOURS.stream().filter(hour -> !talk.settings().habits().isQuiet(LocalTime.parse(hour)))
                    .map(hour -> named(hour, hour));
            case QUIET -> QUIET.stream().filter(this::leavesTheHour)
                    .map(hours -> hours.equals(SettingValues.OFF)
                            ? worded("quiet-off", hours)
                            : named(hours.replace("-", "–"), hours));
            case WEEKENDS ->
                Stream.of(worded("weekends-on", SettingValues.ON), worded("weekends-off", SettingValues.OFF));
            case PLAYBOOK -> PlaybookUse.all(talk).stream().limit(MOST)
                    .map(playbook -> named(playbook.title(), playbook.name()));
            case LANGUAGE -> talk.tools.languages().tags().stream()
                    .map(tag -> named(talk.tools.languages().name(tag), tag));
            case REVIEW -> Stream.concat(Arrays.stream(DayOfWeek.values()).map(
                    day -> named(SettingLines.day(talk, day), day.name())),
                    Stream.of(worded("review-off", SettingValues.OFF)));
            case TONE -> Arrays.stream(Tone.values())
                    .map(tone -> named(talk.text("button.tone." + SettingLines.name(tone)), tone.name()));
            case PAUSE -> pauses();
        };
    }

    private boolean leavesTheHour(String hours) {
        return SettingValues.with(talk.settings(), Setting.QUIET, hours)
                .filter(settings -> !settings.habits().isQuiet(settings.reminderHour())).isPresent();
    }

    /** The parts of the country they are in; of many, the one they chose. */
    private Stream<Region> regions() {
        var places = talk.tools.places();
        var country = talk.settings().country().map(code -> code.split("-")[0])
                .or(() -> places.country(talk.settings().habits().zone()));
        var parts = country.map(places::parts).orElse(List.of());
        return parts.size() < MOST
                ? parts.stream()
                : talk.settings().country().flatMap(code -> places.region(code, country)).stream();
    }

    private Stream<Button> pauses() {
        var today = talk.moment().date();
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var some = Stream.of(worded("until-monday", monday.toString()),
                worded("one-week", today.plusWeeks(1).toString()),
                worded("two-weeks", today.plusWeeks(2).toString()), worded("until-back", SettingValues.OPEN));
        return RestTalk.now(talk).isPresent()
                ? Stream.concat(Stream.of(worded("im-back", SettingValues.END)), some)
                : some;
    }

    private Button worded(String key, String value) {
        return named(talk.text("button.setting." + key), value);
    }

    private Button named(String label, String value) {
        boolean chosen = value.equalsIgnoreCase(SettingValues.of(talk.settings(), setting));
        return Keys.named((chosen ? "✓ " : "") + label, new Tap.OnSetting(SettingVerb.SET, setting, value));
    }
}

package org.crickets.dialogue;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.crickets.plan.Rest;
import org.crickets.plan.Setting;

/** What is chosen now, in a line for each setting. */
final class SettingLines {
    private SettingLines() {}

    static String of(Talk talk, Setting setting) {
        var settings = talk.settings();
        var key = "setting." + name(setting);
        return switch (setting) {
            case ZONE -> talk.text(key, "zone", settings.habits().zone().getId(), "time",
                    talk.words().dateTime(talk.now().atZone(settings.habits().zone())));
            case COUNTRY -> talk.text(key, "name", holidays(talk), "own", settings.country().orElse(""));
            case HOUR -> talk.text(key, "hour", ClockWords.written(settings.reminderHour()));
            case QUIET -> talk.text(key, "from", settings.quietFrom().equals(settings.quietTo())
                    ? ""
                    : ClockWords.written(settings.quietFrom()), "to", ClockWords.written(settings.quietTo()));
            case WEEKENDS -> talk.text(key, "too", settings.ways().weekends() ? "yes" : "");
            case PLAYBOOK -> talk.text(key, "title", PlaybookUse.everywhere(talk).title());
            case LANGUAGE -> talk.text(key, "name", talk.tools.languages().name(settings.language()));
            case REVIEW -> talk.text(key, "day", settings.ways().review().map(day -> day(talk, day)).orElse(""));
            case TONE -> talk.text(key, "tone", talk.text("button.tone." + name(settings.ways().tone())));
            case PAUSE -> talk.text(key, "rests", RestTalk.now(talk).isPresent() ? "yes" : "", "until",
                    RestTalk.now(talk).flatMap(Rest::until).map(talk.words()::date).orElse(""));
        };
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Whose holidays count (of Great Britain's, England's); empty where it is only Monday to Friday. */
    private static String holidays(Talk talk) {
        var places = talk.tools.places();
        return talk.settings().country().or(() -> places.country(talk.settings().habits().zone()))
                .map(code -> code.equals("GB") ? "GB-ENG" : code)
                .map(code -> places.region(code, Optional.empty()).map(Region::name).orElse(code)).orElse("");
    }

    static String day(Talk talk, DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag(talk.settings().language()));
    }
}

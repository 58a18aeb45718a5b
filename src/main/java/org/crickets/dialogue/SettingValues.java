package org.crickets.dialogue;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.crickets.plan.Setting;

/**
 * The values of settings in the words that buttons and facts carry: {@code 08:00}, {@code 22:00-07:00}, {@code GB-SCT},
 * {@code SUNDAY}, {@code off}.
 */
final class SettingValues {
    static final String ON = "on";
    static final String OFF = "off";
    /** Holidays by the clock. */
    static final String BY_ZONE = "zone";
    /** A pause without an end, and the end of a pause. */
    static final String OPEN = "open";
    static final String END = "end";

    private SettingValues() {}

    static String of(Settings settings, Setting setting) {
        return switch (setting) {
            case ZONE -> settings.zone().map(ZoneId::getId).orElse("");
            case COUNTRY -> settings.country().orElse(BY_ZONE);
            case HOUR -> ClockWords.written(settings.reminderHour());
            case QUIET -> quiet(settings.quietFrom(), settings.quietTo());
            case WEEKENDS -> settings.ways().weekends() ? ON : OFF;
            case PLAYBOOK -> settings.playbook();
            case LANGUAGE -> settings.language();
            case REVIEW -> settings.ways().review().map(DayOfWeek::name).orElse(OFF);
            case TONE -> settings.ways().tone().name();
            case PAUSE -> "";
        };
    }

    static String quiet(LocalTime from, LocalTime to) {
        return from.equals(to) ? OFF : ClockWords.written(from) + "-" + ClockWords.written(to);
    }

    /** The settings with that value; empty if it is none, and for a pause, which is no value. */
    static Optional<Settings> with(Settings settings, Setting setting, String value) {
        try {
            return switch (setting) {
                case ZONE -> Optional.of(settings.in(ZoneId.of(value)));
                case COUNTRY -> Optional.of(settings.keeping(
                        Optional.of(value).filter(code -> !code.equals(BY_ZONE))
                                .map(code -> code.toUpperCase(Locale.ROOT))));
                case HOUR -> Optional.of(settings.at(LocalTime.parse(value)));
                case QUIET -> quiet(settings, value);
                case WEEKENDS -> Optional.of(value).filter(it -> it.equals(ON) || it.equals(OFF))
                        .map(it -> settings.with(settings.ways().onWeekends(it.equals(ON))));
                case PLAYBOOK -> Optional.of(settings.by(value));
                case LANGUAGE -> Optional.of(settings.speaking(value));
                case REVIEW -> Optional.of(settings.with(settings.ways().reviewed(
                        Optional.of(value).filter(day -> !day.equals(OFF)).map(DayOfWeek::valueOf))));
                case TONE -> Optional.of(settings.with(settings.ways().in(Tone.valueOf(value))));
                case PAUSE -> Optional.empty();
            };
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Settings> quiet(Settings settings, String value) {
        if (value.equals(OFF))
            return Optional.of(settings.quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        var parts = value.split("-");
        return parts.length == 2
                ? Optional.of(settings.quiet(LocalTime.parse(parts[0]), LocalTime.parse(parts[1])))
                : Optional.empty();
    }
}

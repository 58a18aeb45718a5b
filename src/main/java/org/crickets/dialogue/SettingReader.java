package org.crickets.dialogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crickets.plan.Setting;
import org.crickets.understand.When;

/** Reads what somebody types for a setting; what is no value is told with a good example. */
final class SettingReader {
    private static final Pattern SPAN = Pattern.compile("(?:from |between )?(" + ClockWords.TIME
            + ")\\s*(?:to|till|until|and|-|–|—)\\s*(" + ClockWords.TIME + ")");
    private static final Set<String> NONE = Set.of("off", "none", "no", "never", "no quiet hours");
    private static final Set<String> BY_ZONE = Set.of("by my clock", "automatic", "auto", "default", "my clock",
            "zone");
    private static final Set<String> BACK = Set.of("i'm back", "im back", "i am back", "back", "go on", "off", "end");
    private static final int EVENING = 6;
    private static final int NOON = 12;

    private SettingReader() {}

    /** What was typed. */
    sealed interface Read {
        /** In the words of {@link SettingValues}. */
        record Value(String value) implements Read {}

        /** A time that the clocks of several zones show. */
        record Several(List<ZoneId> zones) implements Read {}

        /** What is wrong, as HTML. */
        record Wrong(String html) implements Read {}
    }

    static Read read(Talk talk, Setting setting, String typed) {
        var text = typed.strip().replace('’', '\'').replaceAll("[.!]+$", "");
        var small = text.toLowerCase(Locale.ROOT);
        return switch (setting) {
            case ZONE -> zone(talk, text);
            case COUNTRY -> value(BY_ZONE.contains(small) ? Optional.of(SettingValues.BY_ZONE) : region(talk, text),
                    talk, "setting.country.wrong", typed);
            case HOUR -> value(ClockWords.read(small).map(ClockWords::written), talk, "setting.hour.wrong", typed);
            case QUIET -> value(NONE.contains(small) ? Optional.of(SettingValues.OFF) : span(small), talk,
                    "setting.quiet.wrong", typed);
            case PAUSE -> value(BACK.contains(small)
                    ? Optional.of(SettingValues.END)
                    : day(talk, text)
                            .map(LocalDate::toString),
                    talk, "setting.pause.wrong", typed);
            case LANGUAGE -> value(language(talk, small), talk, "setting.language.wrong", typed);
            case WEEKENDS, PLAYBOOK, REVIEW, TONE -> new Read.Value(text);
        };
    }

    private static Read value(Optional<String> value, Talk talk, String wrong, String typed) {
        return value.<Read>map(Read.Value::new).orElseGet(() -> new Read.Wrong(talk.text(wrong, "typed",
                shortened(typed),
                "languages",
                talk.words().list(talk.tools.languages().tags().stream().map(talk.tools.languages()::name).toList()))));
    }

    private static String shortened(String typed) {
        return typed.strip().length() <= 40 ? typed.strip() : typed.strip().substring(0, 39) + "…";
    }

    /** A place; or what their clock shows, where the one they have now may be right already. */
    private static Read zone(Talk talk, String text) {
        var places = talk.tools.places();
        var time = Zones.clock(text.replaceFirst("(?i)^(it'?s|it is|now|about) ", ""));
        var zones = time.map(shown -> places.byClock(shown, talk.now())).orElseGet(() -> places.find(text));
        if (zones.isEmpty())
            return new Read.Wrong(talk.text("ask.zone.again"));
        if (time.isEmpty() || zones.size() == 1)
            return new Read.Value(zones.getFirst().getId());
        var own = talk.settings().habits().zone();
        boolean fits = time.filter(shown -> isNow(talk, shown, own)).isPresent();
        return new Read.Several(fits
                ? Stream.concat(Stream.of(own), zones.stream().filter(zone -> !zone.equals(own))).toList()
                : zones);
    }

    private static boolean isNow(Talk talk, LocalTime shown, ZoneId zone) {
        return Math.abs(ChronoUnit.MINUTES.between(talk.now().atZone(zone).toLocalTime(), shown)) <= 7;
    }

    static Optional<String> region(Talk talk, String text) {
        var near = talk.settings().country().map(code -> code.split("-")[0])
                .or(() -> talk.tools.places().country(talk.settings().habits().zone()));
        return talk.tools.places().region(text, near).map(Region::code);
    }

    /** "10pm to 7am"; of two bare hours the first is in the evening: "10 to 7". */
    static Optional<String> span(String small) {
        var found = SPAN.matcher(small);
        if (!found.matches())
            return Optional.empty();
        var from = ClockWords.read(found.group(1));
        var to = ClockWords.read(found.group(2));
        boolean bare = ClockWords.isPlain(found.group(1)) && ClockWords.isPlain(found.group(2));
        return from
                .map(time -> bare && time.getHour() >= EVENING && time.getHour() < NOON ? time.plusHours(NOON) : time)
                .flatMap(start -> to.map(end -> SettingValues.quiet(start, end)));
    }

    /** The last day that is named, or "two weeks" from now. */
    static Optional<LocalDate> day(Talk talk, String text) {
        return Dates.lasting(talk, text).or(() -> Dates.lasting(talk, "for " + text)).map(When::date);
    }

    private static Optional<String> language(Talk talk, String small) {
        return talk.tools.languages().tags().stream()
                .filter(code -> code.equals(small) || talk.tools.languages().name(code).equalsIgnoreCase(small)
                        || Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(small))
                .findFirst();
    }
}

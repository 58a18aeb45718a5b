package org.crickets.dialogue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crickets.dialogue.SettingReader.Read;
import org.crickets.plan.Fact;
import org.crickets.plan.Setting;

/** Hears settings that are said without being asked: "remind me at 8", "no reminders on weekends", "be gentler". */
final class SettingWords {
    private static final int LONGEST = 100;

    private SettingWords() {}

    /** Whether the text was about a setting; then it is done. */
    static boolean said(Talk talk, String text) {
        if (text.strip().length() > LONGEST || text.strip().contains("\n") || talk.settings().zone().isEmpty()
                || isElsewhere(talk.state()))
            return false;
        return heard(talk, plain(text));
    }

    /** What is asked just now takes any words. */
    private static boolean isElsewhere(State state) {
        return switch (state) {
            case State.AskDetail _,State.AskWhy _,State.AskProfile _,State.AskZone _ -> true;
            case State.Idle _,State.AskCompany _,State.AskWhen _,State.Guide _,State.AskWhich _,State.AskDone _,State.AskSame _,State.AskMeaning _,State.AskMoment _,State.AskSnooze _,State.AskUntil _,State.AskPause _,State.AskRequest _,State.AskNextRound _,State.AskOfferBy _,State.AskHeard _,State.AskFix _,State.AskSetting _,State.Confirm _,State.ConfirmForget _ ->
                false;
        };
    }

    /** In small letters and without politeness. */
    static String plain(String text) {
        var small = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
        var bare = SettingPhrases.POLITE.matcher(small).replaceAll("");
        return SettingPhrases.POLITE.matcher(bare).replaceAll("").strip();
    }

    private static boolean heard(Talk talk, String said) {
        if (SettingPhrases.SCREEN.matcher(said).matches()) {
            SettingScreen.of(talk).say(talk);
            return true;
        }
        return rest(talk, said) || hours(talk, said) || chosen(talk, said) || place(talk, said);
    }

    private static boolean rest(Talk talk, String said) {
        if (SettingPhrases.BACK.matcher(said).matches() && RestTalk.now(talk).isPresent())
            return value(talk, Setting.PAUSE, SettingValues.END);
        boolean later = SettingPhrases.HOLIDAY_LATER.matcher(said).matches();
        if (!later && !SettingPhrases.PAUSE.matcher(said).matches() && !SettingPhrases.HOLIDAY.matcher(said).matches())
            return false;
        if (later || Dates.isComing(talk, said)) {
            talk.say(talk.text("setting.pause.later"));
            return true;
        }
        var day = SettingReader.day(talk, said);
        if (day.isEmpty())
            ask(talk);
        return day.isEmpty() || value(talk, Setting.PAUSE, day.get().toString());
    }

    private static void ask(Talk talk) {
        SettingChoices.of(talk, Setting.PAUSE).say(talk);
        talk.ask(new State.AskSetting(talk.nextQuestion(), Setting.PAUSE));
    }

    private static boolean hours(Talk talk, String said) {
        var hour = group(SettingPhrases.HOUR, said)
                .filter(_ -> SettingPhrases.ALWAYS.matcher(said).find() || !isAboutOne(talk));
        var quiet = group(SettingPhrases.QUIET, said).filter(it -> it.matches("\\D*\\d.*|.*(?:noon|midnight).*"));
        var clock = group(SettingPhrases.CLOCK, said);
        if (hour.isPresent())
            return typed(talk, Setting.HOUR, hour.get());
        if (quiet.isPresent())
            return typed(talk, Setting.QUIET, quiet.get());
        if (clock.isPresent())
            return typed(talk, Setting.ZONE, clock.get());
        return SettingPhrases.QUIET_OFF.matcher(said).matches() && value(talk, Setting.QUIET, SettingValues.OFF);
    }

    /** A time alone puts off the one reminder that is answered, or asked about, or rang last and waits. */
    private static boolean isAboutOne(Talk talk) {
        return talk.world.about().isPresent() || talk.state() instanceof State.AskSnooze
                || talk.record().stream().filter(logged -> logged.at().isAfter(talk.now().minus(Duration.ofDays(1))))
                        .anyMatch(logged -> logged.fact() instanceof Fact.Rang(var key, _)
                                && !Rings.live(talk, List.of(key)).isEmpty());
    }

    private static boolean chosen(Talk talk, String said) {
        if (SettingPhrases.NO_WEEKENDS.matcher(said).matches() || SettingPhrases.WEEKENDS.matcher(said).matches())
            return value(talk, Setting.WEEKENDS,
                    SettingPhrases.NO_WEEKENDS.matcher(said).matches() ? SettingValues.OFF : SettingValues.ON);
        if (SettingPhrases.GENTLE.matcher(said).matches() || SettingPhrases.PLAIN.matcher(said).matches())
            return value(talk, Setting.TONE,
                    (SettingPhrases.GENTLE.matcher(said).matches() ? Tone.GENTLE : Tone.PLAIN).name());
        if (SettingPhrases.NO_REVIEW.matcher(said).matches())
            return value(talk, Setting.REVIEW, SettingValues.OFF);
        return group(SettingPhrases.REVIEW, said).filter(word -> review(talk, word)).isPresent()
                || group(SettingPhrases.LANGUAGE, said).filter(word -> isLanguage(word)).isPresent()
                        && typed(talk, Setting.LANGUAGE, group(SettingPhrases.LANGUAGE, said).orElseThrow());
    }

    private static boolean review(Talk talk, String word) {
        var day = Arrays.stream(DayOfWeek.values()).filter(it -> word.length() > 2
                && it.name().toLowerCase(Locale.ROOT).startsWith(word)).findFirst();
        day.ifPresentOrElse(it -> value(talk, Setting.REVIEW, it.name()),
                () -> SettingTalk.say(talk, Setting.REVIEW, new Read.Wrong(talk.text("setting.review.wrong"))));
        return true;
    }

    /** A language of the world, be it spoken here or not. */
    private static boolean isLanguage(String word) {
        return Arrays.stream(Locale.getISOLanguages()).map(Locale::of).anyMatch(
                locale -> List.of(locale.getDisplayLanguage(Locale.ENGLISH), locale.getDisplayLanguage(locale))
                        .stream().anyMatch(word::equalsIgnoreCase));
    }

    /** Only where public holidays are known; all other places are told as zones. */
    private static boolean place(Talk talk, String said) {
        var named = group(SettingPhrases.REGION, said);
        var code = named.flatMap(name -> SettingReader.region(talk, name));
        if (code.isPresent() && said.startsWith("i "))
            return lives(talk, named.orElseThrow(), code.get());
        if (code.isPresent())
            return value(talk, Setting.COUNTRY, code.get());
        return named.isPresent() && said.startsWith("my ") && typed(talk, Setting.COUNTRY, named.get());
    }

    /** Who lives there has its clock, too. */
    private static boolean lives(Talk talk, String name, String code) {
        var places = talk.tools.places();
        var country = code.split("-")[0];
        var named = places.find(name);
        var there = (named.isEmpty() ? zones(talk, country) : named).stream()
                .filter(zone -> places.country(zone).equals(Optional.of(country))).toList();
        if (there.isEmpty() && !named.isEmpty())
            return false;
        var own = talk.settings().habits().zone();
        boolean isHere = there.isEmpty() || there.contains(own)
                || named.isEmpty() && places.country(own).equals(Optional.of(country));
        if (isHere)
            return value(talk, Setting.COUNTRY, code);
        SettingTalk.movedTo(talk, there.getFirst(), code);
        return true;
    }

    private static List<ZoneId> zones(Talk talk, String country) {
        return talk.tools.places().region(country, Optional.empty())
                .map(region -> talk.tools.places().find(region.name())).orElse(List.of());
    }

    private static Optional<String> group(Pattern pattern, String said) {
        Matcher found = pattern.matcher(said);
        if (!found.matches())
            return Optional.empty();
        for (int i = 1; i <= found.groupCount(); i++)
            if (found.group(i) != null)
                return Optional.of(found.group(i).strip());
        return Optional.empty();
    }

    private static boolean typed(Talk talk, Setting setting, String text) {
        SettingTalk.say(talk, setting, SettingReader.read(talk, setting, text));
        return true;
    }

    private static boolean value(Talk talk, Setting setting, String value) {
        SettingTalk.say(talk, setting, new Read.Value(value));
        return true;
    }
}

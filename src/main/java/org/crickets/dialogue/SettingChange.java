package org.crickets.dialogue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.crickets.plan.Fact;
import org.crickets.plan.Habits;
import org.crickets.plan.History;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Setting;
import org.crickets.plan.Source;

/** Changes a setting: by a fact, so that it can be taken back, and at once, so that all dates follow. */
final class SettingChange {
    private SettingChange() {}

    /** What came of it. */
    sealed interface Outcome {
        record Changed() implements Outcome {}

        /** It was so before. */
        record Same() implements Outcome {}

        /** Why not, with a good example, as HTML. */
        record Refused(String html) implements Outcome {}
    }

    static Outcome to(Talk talk, Setting setting, String value) {
        return to(talk, setting, value, talk.now());
    }

    /** The same, where it was chosen before, elsewhere. */
    static Outcome to(Talk talk, Setting setting, String value, Instant at) {
        if (setting == Setting.PAUSE)
            return RestTalk.to(talk, value);
        var changed = SettingValues.with(talk.settings(), setting, value).filter(_ -> isThere(talk, setting, value));
        if (changed.isEmpty())
            return new Outcome.Refused(talk.text("setting.stale"));
        if (SettingValues.of(changed.get(), setting).equals(SettingValues.of(talk.settings(), setting)))
            return new Outcome.Same();
        return wrong(talk, setting, changed.get().habits()).<Outcome>map(Outcome.Refused::new).orElseGet(() -> {
            tell(talk, setting, value, changed.get(), at);
            return new Outcome.Changed();
        });
    }

    /** Whether what is chosen by name is still there, whatever an old button says. */
    private static boolean isThere(Talk talk, Setting setting, String value) {
        return switch (setting) {
            case PLAYBOOK -> PlaybookUse.called(talk, value).isPresent();
            case LANGUAGE -> talk.tools.languages().tags().contains(value);
            case COUNTRY -> value.equals(SettingValues.BY_ZONE)
                    || talk.tools.places().region(value, Optional.empty()).isPresent();
            case ZONE, HOUR, QUIET, WEEKENDS, REVIEW, TONE, PAUSE -> true;
        };
    }

    /** The reminder hour lies outside the quiet hours. */
    private static Optional<String> wrong(Talk talk, Setting setting, Habits habits) {
        if (!habits.isQuiet(habits.reminderHour()) || setting != Setting.HOUR && setting != Setting.QUIET)
            return Optional.empty();
        return Optional.of(talk.text(setting == Setting.HOUR ? "setting.hour.quiet" : "setting.quiet.hour", "hour",
                ClockWords.written(habits.reminderHour()), "from", ClockWords.written(habits.quietFrom()), "to",
                ClockWords.written(habits.quietTo()), "example", ClockWords.written(habits.quietTo()), "later",
                ClockWords.written(lateEnough(habits.reminderHour()))));
    }

    private static LocalTime lateEnough(LocalTime hour) {
        return hour.minusHours(1);
    }

    private static void tell(Talk talk, Setting setting, String value, Settings changed, Instant at) {
        switch (setting) {
            case ZONE -> Journeys.go(talk, ZoneId.of(value), Optional.empty());
            case PLAYBOOK -> PlaybookUse.everywhere(talk, PlaybookUse.called(talk, value).orElseThrow());
            case COUNTRY, HOUR, QUIET, WEEKENDS, LANGUAGE, REVIEW, TONE, PAUSE -> {
                talk.takeOver(new Logged(ProcessId.NONE, talk.world.source(), at, new Fact.Chose(setting,
                        SettingValues.of(talk.settings(), setting), SettingValues.of(changed, setting))));
                talk.settle(changed);
            }
        }
    }

    /** After what came from a source was taken back: what it chose is again what was chosen before. */
    static void restore(Talk talk, Source source) {
        talk.record().stream().filter(logged -> logged.source().isOf(source)).map(Logged::fact)
                .filter(Fact.Chose.class::isInstance).map(Fact.Chose.class::cast)
                .forEach(undone -> SettingValues.with(talk.settings(), undone.setting(), standing(talk, undone))
                        .ifPresent(talk::settle));
    }

    private static String standing(Talk talk, Fact.Chose undone) {
        return History.of(talk.record()).general().stream().map(Logged::fact).filter(Fact.Chose.class::isInstance)
                .map(Fact.Chose.class::cast).filter(chose -> chose.setting() == undone.setting()).map(Fact.Chose::to)
                .reduce((one, two) -> two).orElse(undone.from());
    }
}

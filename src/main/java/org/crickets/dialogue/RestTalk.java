package org.crickets.dialogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.crickets.dialogue.SettingChange.Outcome;
import org.crickets.plan.Fact;
import org.crickets.plan.History;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Rest;
import org.crickets.plan.Shift;
import org.crickets.plan.Step;

/** Lets everything rest, "on holiday until 3 January", and goes on. */
final class RestTalk {
    /** Who is away for longer says so again: our own number. */
    private static final int LONGEST_DAYS = 366;

    private RestTalk() {}

    /** The pause that everything is in, unless they said that they are back. */
    static Optional<Rest> now(Talk talk) {
        var history = History.of(talk.record());
        boolean goesOn = history.general().stream().map(Logged::fact)
                .filter(fact -> fact instanceof Fact.Paused || fact instanceof Fact.WentOn)
                .reduce((one, two) -> two).filter(Fact.WentOn.class::isInstance).isPresent();
        return goesOn ? Optional.empty() : Rest.now(history, talk.settings().habits(), talk.now());
    }

    static Outcome to(Talk talk, String value) {
        return switch (value) {
            case SettingValues.END -> end(talk);
            case SettingValues.OPEN -> rest(talk, Optional.empty());
            case String _ -> date(value).filter(day -> isComing(talk, day)).map(day -> rest(talk, Optional.of(day)))
                    .orElseGet(() -> new Outcome.Refused(talk.text("setting.pause.wrong")));
        };
    }

    private static boolean isComing(Talk talk, LocalDate day) {
        var today = talk.moment().date();
        return day.isAfter(today) && !day.isAfter(today.plusDays(LONGEST_DAYS));
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Outcome rest(Talk talk, Optional<LocalDate> until) {
        if (now(talk).filter(rest -> rest.until().equals(until)).isPresent())
            return new Outcome.Same();
        talk.tell(ProcessId.NONE, new Fact.Paused(until, talk.moment()));
        return new Outcome.Changed();
    }

    private static Outcome end(Talk talk) {
        if (now(talk).isEmpty())
            return new Outcome.Same();
        talk.tell(ProcessId.NONE, new Fact.WentOn(talk.moment()));
        return new Outcome.Changed();
    }

    /** The heading of what waited for the end of a pause; empty for what rings at another time. */
    static String back(Talk talk, List<Step> steps) {
        return Rest.last(History.of(talk.record()), talk.settings().habits(), talk.now()).flatMap(Rest::until)
                .filter(day -> steps.stream().anyMatch(step -> waitedFor(step, day))).map(_ -> talk.text("rest.over"))
                .orElse("");
    }

    private static boolean waitedFor(Step step, LocalDate day) {
        return step.outlook() instanceof Step.Outlook.Rings(var at, var again) && !again
                && step.reason().shifts().stream().anyMatch(
                        shift -> shift instanceof Shift.NotBefore(var date) && !date.isBefore(day));
    }
}

package org.crickets.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a fact that comes from elsewhere could have been written down here: its numbers, days and texts are in reach. */
public final class Soundness {
    private static final int MOST_PROCESSES = 1_000_000;
    private static final int MOST_ROUNDS = 999;
    private static final int MOST_PEOPLE = 9_999;
    private static final int LONGEST_NAME = 200;
    /** As long as a message that is read, by default. */
    private static final int LONGEST_TEXT = 4_000;
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");
    /** Clocks differ; what was written down later than that was not yet. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private Soundness() {}

    /** Judges a fact with its place, as of now. */
    public static boolean isSound(Logged logged, Instant now) {
        int process = logged.process().value();
        return process >= 0 && process <= MOST_PROCESSES && !logged.at().isAfter(now.plus(AHEAD))
                && !logged.at().isBefore(FIRST) && isPlaced(logged.fact(), process > 0)
                && isSound(logged.fact());
    }

    /** Some facts are of a process, some of none, some of either. */
    private static boolean isPlaced(Fact fact, boolean ofProcess) {
        return switch (fact) {
            case Fact.Paused _,Fact.WentOn _,Fact.PlaybookChosen _,Fact.TakenBack _ -> true;
            case Fact.Rang _,Fact.Snoozed _,Fact.StepDone _,Fact.StepSkipped _ -> true;
            case Fact.Meant _,Fact.Relocated _,Fact.Chose _,Fact.Introduced _ -> !ofProcess;
            case Fact.ProcessNamed _,Fact.PersonMet _,Fact.PersonRemoved _,Fact.Addressed _,Fact.InterviewSet _ ->
                ofProcess;
            case Fact.CalledOff _,Fact.DecisionPromised _,Fact.DecisionOpen _,Fact.StillDeciding _,Fact.BrushedOff _ ->
                ofProcess;
            case Fact.AskedToWait _,Fact.Away _,Fact.Requested _,Fact.HandedIn _,Fact.NextRoundAnnounced _ -> ofProcess;
            case Fact.Offered _,Fact.Accepted _,Fact.Rejected _,Fact.Withdrawn _,Fact.MovedOn _,Fact.Deleted _ ->
                ofProcess;
            case Fact.Contacted _,Fact.Remembered _,Fact.Noted _ -> ofProcess;
        };
    }

    private static boolean isSound(Fact fact) {
        return switch (fact) {
            case Fact.ProcessNamed(var company, var role) -> name(company) && maybeName(role);
            case Fact.PersonMet(var person, var name, var title, var _, var round) ->
                person(person) && name(name) && maybeName(title) && from(0, round, MOST_ROUNDS);
            case Fact.PersonRemoved(var person) -> person(person);
            case Fact.Addressed(var person) -> person(person);
            case Fact.InterviewSet(var round, var start, var end, var _, var _) ->
                round(round) && moment(start) && moment(end) && !end.instant().isBefore(start.instant());
            case Fact.CalledOff(var round, var when) -> round(round) && moment(when);
            case Fact.DecisionPromised(var by) -> day(by);
            case Fact.DecisionOpen(var when) -> moment(when);
            case Fact.Contacted(var _, var to, var when, var step) ->
                maybePerson(to) && moment(when) && maybeKey(step);
            case Fact.StillDeciding(var until, var _, var when) -> maybeDay(until) && moment(when);
            case Fact.BrushedOff(var when) -> moment(when);
            case Fact.AskedToWait(var until, var when) -> day(until) && moment(when);
            case Fact.Away(var person, var until) -> maybePerson(person) && day(until);
            case Fact.Requested(var request, var what, var due, var when) ->
                from(1, request, MOST_PEOPLE) && text(what) && maybeDay(due) && moment(when);
            case Fact.HandedIn(var request, var when) -> from(1, request, MOST_PEOPLE) && moment(when);
            case Fact.NextRoundAnnounced(var when) -> moment(when);
            case Fact.Offered(var answerBy, var when) -> maybeDay(answerBy) && moment(when);
            case Fact.Accepted(var when) -> moment(when);
            case Fact.Rejected(var when) -> moment(when);
            case Fact.Withdrawn(var when) -> moment(when);
            case Fact.MovedOn(var when) -> moment(when);
            case Fact.Paused(var until, var when) -> maybeDay(until) && moment(when);
            case Fact.WentOn(var when) -> moment(when);
            case Fact.Deleted(var when) -> moment(when);
            case Fact.Remembered(var round, var moment) -> from(0, round, MOST_ROUNDS) && text(moment);
            case Fact.Noted(var _, var step, var text) -> maybeKey(step) && text(text);
            case Fact.StepDone(var step, var when) -> key(step) && moment(when);
            case Fact.StepSkipped(var step, var when) -> key(step) && moment(when);
            case Fact.Rang(var step, var at) -> key(step) && !at.isBefore(FIRST) && at.isBefore(LAST);
            case Fact.Snoozed(var step, var until) -> key(step) && moment(until);
            case Fact.PlaybookChosen(var playbook) -> name(playbook);
            case Fact.Meant(var wording, var meaning) -> text(wording) && name(meaning);
            case Fact.Relocated(var _, var _, var until) -> maybeDay(until);
            case Fact.Chose(var _, var from, var to) -> text(from) && text(to);
            case Fact.Introduced(var part, var before, var now) -> name(part) && maybeText(before) && maybeText(now);
            case Fact.TakenBack(var source) -> name(source.value());
        };
    }

    private static boolean from(int least, int number, int most) {
        return number >= least && number <= most;
    }

    private static boolean round(int number) {
        return from(1, number, MOST_ROUNDS);
    }

    private static boolean person(PersonId person) {
        return from(1, person.value(), MOST_PEOPLE);
    }

    private static boolean maybePerson(Optional<PersonId> person) {
        return person.filter(it -> !person(it)).isEmpty();
    }

    private static boolean key(StepKey key) {
        return from(0, key.process().value(), MOST_PROCESSES) && from(0, key.round(), MOST_ROUNDS)
                && from(0, key.person(), MOST_PEOPLE) && from(0, key.ordinal(), MOST_PROCESSES);
    }

    private static boolean maybeKey(Optional<StepKey> key) {
        return key.filter(it -> !key(it)).isEmpty();
    }

    private static boolean day(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() < 2100;
    }

    private static boolean maybeDay(Optional<LocalDate> day) {
        return day.filter(it -> !day(it)).isEmpty();
    }

    private static boolean moment(Moment moment) {
        return day(moment.date());
    }

    private static boolean name(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && isWritten(name);
    }

    private static boolean maybeName(Optional<String> name) {
        return name.filter(it -> !name(it)).isEmpty();
    }

    private static boolean text(String text) {
        return text.length() <= LONGEST_TEXT && isWritten(text);
    }

    private static boolean maybeText(Optional<String> text) {
        return text.filter(it -> !text(it)).isEmpty();
    }

    /** Neither control characters, line ends and tabs aside, nor halves of characters. */
    private static boolean isWritten(String text) {
        return text.codePoints().noneMatch(it -> Character.getType(it) == Character.SURROGATE
                || Character.isISOControl(it) && it != '\n' && it != '\r' && it != '\t');
    }
}

package org.crickets.dialogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crickets.plan.Fact;
import org.crickets.plan.Moment;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;
import org.crickets.understand.Slots;
import org.crickets.understand.When;

/** Puts one reminder off. */
final class SnoozeTalk {
    private static final LocalTime TONIGHT = LocalTime.of(19, 0);

    private SnoozeTalk() {}

    /** In words: the reminder that rang last, or rings next, of the process spoken of. */
    static void snooze(Talk talk, Slots slots) {
        if (PauseTalk.isMeant(talk.heard())) {
            PauseTalk.inWords(talk, slots);
            return;
        }
        var step = target(talk, slots);
        if (step.isEmpty())
            talk.say(talk.text("snooze.nothing"));
        else if (slots.until().or(slots::when).isEmpty())
            ask(talk, step.get());
        else
            until(talk, together(talk, slots, step.get()), at(talk, slots.until().or(slots::when).get()));
    }

    /** Everything that was told with it, where nobody is named: a reminder is put off as a whole, as by its button. */
    private static List<Step> together(Talk talk, Slots slots, Step step) {
        var told = slots.company().filter(_ -> Named.in(talk.heard(), slots)).isPresent() || !slots.people().isEmpty()
                ? List.<Step>of()
                : Waiting.meant(talk, _ -> true).stream().flatMap(item -> item.steps().stream()).toList();
        return told.contains(step) ? told : List.of(step);
    }

    static void ask(Talk talk, Step step) {
        talk.say(talk.text("ask.snooze"), new Keyboard.Type(talk.text("ask.snooze.hint")));
        talk.ask(new State.AskSnooze(talk.nextQuestion(), step.key()));
    }

    private static Optional<Step> target(Talk talk, Slots slots) {
        var process = Which.of(talk, slots) instanceof Which.One(var dossier)
                ? Optional.of(dossier.id())
                : Optional.<ProcessId>empty();
        var live = talk.agenda().steps().filter(step -> !step.isProjected())
                .filter(step -> step.kind() != StepKind.STOP && !step.key().process().equals(ProcessId.NONE))
                .filter(step -> slots.company().isEmpty() || process.equals(Optional.of(step.key().process())))
                .toList();
        return live.stream().filter(step -> !step.due().toInstant().isAfter(talk.now()))
                .max(Comparator.comparing(SnoozeTalk::isToThem).thenComparing(Step::due))
                .or(() -> live.stream().min(Comparator.comparing(Step::due)));
    }

    /** A note or task outranks a nudge: it is what "remind me later" is about. */
    private static boolean isToThem(Step step) {
        return step.kind().isContact() || step.kind() == StepKind.TASK;
    }

    /** A day alone stands for its reminder hour; today, when that has passed, for the evening. */
    static ZonedDateTime at(Talk talk, When when) {
        var zone = talk.moment().zone();
        return switch (when) {
            case When.At(var time) -> time.atZone(zone);
            case When.On(var date) ->
                date.equals(talk.moment().date()) && !morning(talk, date).toInstant().isAfter(talk.now())
                        ? tonight(talk)
                        : morning(talk, date);
        };
    }

    /** Whether this evening is still to come. */
    static boolean isEvening(Talk talk) {
        return talk.moment().local().toLocalTime().isBefore(TONIGHT);
    }

    /** Whether none of them has lapsed by then. */
    static boolean isInTime(List<Step> steps, ZonedDateTime until) {
        return steps.stream().flatMap(step -> step.deadline().stream()).allMatch(until::isBefore);
    }

    static ZonedDateTime tonight(Talk talk) {
        var today = talk.moment();
        return today.local().toLocalTime().isBefore(TONIGHT)
                ? today.date().atTime(TONIGHT).atZone(today.zone())
                : tomorrow(talk);
    }

    static ZonedDateTime tomorrow(Talk talk) {
        return morning(talk, talk.moment().date().plusDays(1));
    }

    static ZonedDateTime monday(Talk talk) {
        return morning(talk, talk.moment().date().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private static ZonedDateTime morning(Talk talk, LocalDate date) {
        return date.atTime(talk.settings().reminderHour()).atZone(talk.moment().zone());
    }

    static void until(Talk talk, Step step, ZonedDateTime until) {
        until(talk, List.of(step), until);
    }

    static void until(Talk talk, List<Step> steps, ZonedDateTime until) {
        if (!until.toInstant().isAfter(talk.now())) {
            talk.say(talk.text("snooze.past"));
            return;
        }
        talk.idle();
        steps.forEach(step -> put(talk, step, until));
        talk.sayAbout(steps.getFirst().key().process(), receipt(talk, steps, until), Cards.undo(talk));
    }

    /** From a button: the reminder becomes the receipt. */
    static void tapped(Talk talk, List<Step> steps, ZonedDateTime until) {
        steps.forEach(step -> put(talk, step, until));
        talk.editTapped(receipt(talk, steps, until), Cards.undo(talk));
    }

    static void put(Talk talk, Step step, ZonedDateTime until) {
        talk.tell(step.key().process(),
                new Fact.Snoozed(step.key(), new Moment(until.toLocalDateTime(), until.getZone())));
    }

    /** A snooze past a deadline is allowed, and said. */
    private static String receipt(Talk talk, List<Step> steps, ZonedDateTime until) {
        var late = steps.stream().flatMap(step -> step.deadline().stream()).filter(until::isAfter)
                .min(Comparator.naturalOrder()).map(talk.words()::deadline);
        return talk.text("snoozed", "what",
                talk.words().list(steps.stream().map(step -> Titles.of(talk, step)).distinct().toList()), "until",
                talk.words().dateTime(until), "late", late.orElse(""));
    }
}

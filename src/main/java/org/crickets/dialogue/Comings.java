package org.crickets.dialogue;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.dialogue.Coming.Span;
import org.crickets.plan.Dossier;
import org.crickets.plan.Plan;
import org.crickets.plan.Round;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;
import org.crickets.plan.TimeKnown;

/** What is coming: interviews, notes, the days they decide, and the days to stop. */
final class Comings {
    /** So long a note takes in a calendar. */
    private static final Duration NOTE = Duration.ofMinutes(15);

    private Comings() {}

    static List<Coming> of(Talk talk) {
        return talk.agenda().plans().stream().filter(plan -> plan.status() != Plan.Status.DELETED)
                .flatMap(plan -> talk.dossier(plan.process()).stream().flatMap(dossier -> of(talk, plan, dossier)))
                .toList();
    }

    private static Stream<Coming> of(Talk talk, Plan plan, Dossier dossier) {
        var rounds = dossier.rounds().stream().filter(round -> plan.status().isOpen() && !round.isHeld(talk.now()))
                .map(round -> interview(talk, dossier, round));
        var decision = dossier.decisionBy()
                .filter(day -> plan.status().isOpen() && !day.isBefore(talk.moment().date()))
                .map(day -> new Coming(dossier.id().value() + ".DECISION", new Span.AllDay(day),
                        talk.text("ics.decision", "company", dossier.company()), about(talk, dossier), true));
        var steps = plan.steps().stream().filter(step -> isShown(step.kind()))
                .filter(step -> step.due().toInstant().isAfter(talk.now())).map(step -> step(talk, dossier, step));
        return Stream.of(rounds, decision.stream(), steps).flatMap(each -> each);
    }

    private static Coming interview(Talk talk, Dossier dossier, Round round) {
        var span = round.known() == TimeKnown.DATE
                ? new Span.AllDay(round.start().date())
                : new Span.Timed(round.start().zoned(), round.end().zoned());
        return new Coming(dossier.id().value() + "." + round.number() + ".INTERVIEW", span,
                talk.text("ics.interview", "process", Wording.process(dossier)), about(talk, dossier), true);
    }

    private static Coming step(Talk talk, Dossier dossier, Step step) {
        return new Coming(step.key().toString(), span(step),
                talk.text("ics." + Titles.key(step.kind()), "company", dossier.company(), "who",
                        Titles.person(talk, step).orElse(""), "n",
                        step.reason().attempt().map(attempt -> attempt.n()).orElse(0), "of",
                        step.reason().attempt().map(attempt -> attempt.of()).orElse(0)),
                about(talk, dossier) + (step.isProjected() ? "\n" + talk.text("ics.unless") : ""),
                !step.isProjected());
    }

    private static Span span(Step step) {
        return step.kind() == StepKind.STOP || step.kind() == StepKind.KEEP_IN_TOUCH
                ? new Span.AllDay(step.due().toLocalDate())
                : timed(step.due());
    }

    private static Span timed(ZonedDateTime at) {
        return new Span.Timed(at, at.plus(NOTE));
    }

    private static String about(Talk talk, Dossier dossier) {
        return Stream.of(Optional.of(Wording.process(dossier)),
                Optional.of(dossier.people().stream().map(Wording::person).collect(Collectors.joining(", "))),
                Optional.of(talk.text("ics.by"))).flatMap(Optional::stream).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Nudges between the bot and the user stay in the chat. */
    private static boolean isShown(StepKind kind) {
        return switch (kind) {
            case THANK_YOU, FOLLOW_UP, BRUSH_OFF_REPLY, OFFER_ANSWER, LEVERAGE, GRACIOUS_NOTE, KEEP_IN_TOUCH, STOP ->
                true;
            case PREPARE, PREPARE_LAST, DEBRIEF, REFERENCES, TASK, TASK_LAST, WEEKLY_REVIEW, BACK_HOME -> false;
        };
    }
}

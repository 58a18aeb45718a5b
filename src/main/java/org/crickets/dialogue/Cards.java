package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crickets.plan.Dossier;
import org.crickets.plan.Plan;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Round;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;

/** The card of a process: what is known, with absolute dates, and the plan's next dates. */
final class Cards {
    private Cards() {}

    /** Echoes what was just saved. */
    static void afterSaving(Talk talk, ProcessId process) {
        afterSaving(talk, process, "head.saved");
    }

    static void afterSaving(Talk talk, ProcessId process, String head) {
        talk.idle();
        talk.card(process, head);
    }

    static void say(Talk talk, ProcessId process, String head) {
        var dossier = talk.dossier(process).orElseThrow();
        var keys = new Keys(talk.tools.messages());
        carried(talk, process).ifPresent(step -> Rings.carriedButtons(talk, keys, step));
        answerDraft(talk, dossier, keys);
        keys.row(keys.button("fix", new Tap.OnProcess(Tap.ProcessVerb.FIX, process, 0)),
                keys.button("undo", new Tap.TakeBack(talk.world.source())));
        talk.sayAbout(process, talk.text(head, "company", dossier.company()) + "\n" + body(talk, dossier),
                keys.build());
    }

    /** A look at a process, without anything saved. */
    static void show(Talk talk, ProcessId process) {
        var dossier = talk.dossier(process).orElseThrow();
        var keys = new Keys(talk.tools.messages());
        carried(talk, process).ifPresent(step -> Rings.carriedButtons(talk, keys, step));
        talk.sayAbout(process, body(talk, dossier), lookKeys(talk, dossier, keys).build());
    }

    private static Keys lookKeys(Talk talk, Dossier dossier, Keys keys) {
        var process = dossier.id();
        var status = talk.plan(process).orElseThrow().status();
        if (status.isOpen() && status != Plan.Status.PAUSED)
            keys.row(keys.button("they-replied", new Tap.OnProcess(Tap.ProcessVerb.REPLIED, process, 0)),
                    keys.button("move-on", new Tap.OnProcess(Tap.ProcessVerb.MOVE_ON, process, 0)));
        else
            keys.row(keys.button("they-replied", new Tap.OnProcess(Tap.ProcessVerb.REPLIED, process, 0)),
                    keys.button("go-on", new Tap.OnProcess(Tap.ProcessVerb.GO_ON, process, 0)));
        return keys.row(keys.button("fix", new Tap.OnProcess(Tap.ProcessVerb.FIX, process, 0)),
                keys.button("why-dates", new Tap.OnProcess(Tap.ProcessVerb.WHY, process, 0)));
    }

    private static void answerDraft(Talk talk, Dossier dossier, Keys keys) {
        var status = talk.plan(dossier.id()).orElseThrow().status();
        if (status == Plan.Status.REJECTED)
            talk.plan(dossier.id()).orElseThrow().steps().stream()
                    .filter(step -> step.kind() == StepKind.GRACIOUS_NOTE).findFirst()
                    .ifPresent(step -> keys.row(keys.step("draft", Tap.StepVerb.DRAFT, step.key())));
        if (status == Plan.Status.WITHDRAWN)
            keys.row(keys.button("draft", new Tap.OnProcess(Tap.ProcessVerb.WITHDRAWAL_DRAFT, dossier.id(), 0)));
    }

    /** What was due before it was told: it does not ring, the card carries it. */
    private static Optional<Step> carried(Talk talk, ProcessId process) {
        return talk.plan(process).stream().flatMap(plan -> plan.steps().stream())
                .filter(step -> !step.isProjected() && !step.due().toInstant().isAfter(talk.now()))
                .filter(step -> step.kind() != StepKind.REFERENCES && step.kind() != StepKind.STOP).findFirst();
    }

    static String body(Talk talk, Dossier dossier) {
        var plan = talk.plan(dossier.id()).orElseThrow();
        return talk.text("card", "company", dossier.company(), "role", dossier.role().orElse(""), "rounds",
                rounds(talk, dossier), "people",
                dossier.people().stream().map(Wording::person).collect(Collectors.joining(", ")), "decision",
                dossier.decisionBy().map(talk.words()::date).orElse(""), "status", status(talk, dossier, plan), "now",
                due(talk, plan), "next", next(talk, plan), "zone", talk.settings().habits().zone().getId(), "playbook",
                dossier.playbook().orElse(talk.settings().playbook()));
    }

    private static String rounds(Talk talk, Dossier dossier) {
        return dossier.rounds().stream().map(round -> round(talk, round, dossier.rounds().size()))
                .collect(Collectors.joining("\n"));
    }

    private static String round(Talk talk, Round round, int rounds) {
        var how = switch (round.known()) {
            case STATED -> "stated";
            case START -> "start";
            case DATE -> "date";
            case JUST_FINISHED -> "just";
        };
        return talk.text("card.round." + how, "n", rounds > 1 ? Integer.toString(round.number()) : "", "start",
                talk.words().dateTime(round.start()), "date", talk.words().date(round.start().date()), "end",
                talk.words().time(round.end()), "channel", round.channel()
                        .map(channel -> talk.text("channel." + channel.name().toLowerCase(java.util.Locale.ROOT)))
                        .orElse(""));
    }

    private static String status(Talk talk, Dossier dossier, Plan plan) {
        return switch (plan.status()) {
            case OPEN -> "";
            case OFFERED -> talk.text("status.offered");
            case PAUSED -> talk.text("status.paused");
            case STOPPED -> talk.text("status.stopped");
            case REJECTED -> talk.text("status.rejected");
            case WITHDRAWN -> talk.text("status.withdrawn");
            case MOVED_ON -> talk.text("status.moved-on");
            case ACCEPTED -> talk.text("status.accepted");
            case DELETED -> talk.text("status.deleted");
        };
    }

    private static String due(Talk talk, Plan plan) {
        return plan.steps().stream()
                .filter(step -> !step.isProjected() && !step.due().toInstant().isAfter(talk.now()))
                .map(step -> talk.text("card.due", "what", Titles.of(talk, step))).distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The next dates, one line each: what is to come, and the stop date. */
    static String next(Talk talk, Plan plan) {
        var coming = plan.steps().stream().filter(step -> step.due().toInstant().isAfter(talk.now()))
                .filter(step -> !isMinor(step)).toList();
        var lines = coming.stream().filter(step -> !step.isProjected() || step.kind() == StepKind.STOP)
                .map(step -> line(talk, step, coming)).distinct().toList();
        return String.join("\n", lines);
    }

    /** What is said with another line, or would only repeat it. */
    private static boolean isMinor(Step step) {
        return switch (step.kind()) {
            case REFERENCES, PREPARE_LAST, TASK_LAST -> true;
            case PREPARE, DEBRIEF, THANK_YOU, FOLLOW_UP, BRUSH_OFF_REPLY, TASK, OFFER_ANSWER, LEVERAGE, GRACIOUS_NOTE,
                    KEEP_IN_TOUCH, STOP, WEEKLY_REVIEW ->
                false;
        };
    }

    private static String line(Talk talk, Step step, List<Step> all) {
        var names = all.stream().filter(other -> other.kind() == step.kind() && other.due().equals(step.due()))
                .flatMap(other -> Titles.person(talk, other).stream()).distinct().toList();
        return talk.text("next." + Titles.key(step.kind()), "when", talk.words().dateTime(step.due()), "date",
                talk.words().date(step.due().toLocalDate()), "who", Wording.list(names), "n",
                step.reason().attempt().map(attempt -> attempt.n()).orElse(0), "of",
                step.reason().attempt().map(attempt -> attempt.of()).orElse(0));
    }

    static Keyboard undo(Talk talk) {
        var keys = new Keys(talk.tools.messages());
        return keys.row(keys.button("undo", new Tap.TakeBack(talk.world.source()))).build();
    }

    /** What can be mended, by buttons. */
    static void fix(Talk talk, Dossier dossier) {
        var keys = new Keys(talk.tools.messages());
        talk.sayAbout(dossier.id(), talk.text("ask.fix", "company", dossier.company()),
                keys.row(fixButton(keys, "fix.company", Tap.ProcessVerb.FIX_COMPANY, dossier),
                        fixButton(keys, "fix.role", Tap.ProcessVerb.FIX_ROLE, dossier))
                        .row(fixButton(keys, "fix.when", Tap.ProcessVerb.FIX_WHEN, dossier),
                                fixButton(keys, "fix.people", Tap.ProcessVerb.FIX_PEOPLE, dossier))
                        .row(fixButton(keys, "fix.decision", Tap.ProcessVerb.FIX_DECISION, dossier),
                                fixButton(keys, "delete", Tap.ProcessVerb.DELETE, dossier))
                        .build());
    }

    private static Keyboard.Button fixButton(Keys keys, String label, Tap.ProcessVerb verb, Dossier dossier) {
        return keys.button(label, new Tap.OnProcess(verb, dossier.id(), 0));
    }
}

package org.crickets.dialogue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.plan.Dossier;
import org.crickets.plan.Plan;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;

/** The card of a process: what is known, with absolute dates, and the plan's next dates. */
final class Cards {
    /** The headings of what is worth a little confetti. */
    private static final Set<String> OFFER = Set.of("head.offer", "head.offer-reopened");

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
        carried(talk, process).ifPresent(step -> RingKeys.carried(talk, keys, step));
        byStanding(talk, dossier, keys);
        instead(talk, dossier, keys);
        keys.row(row(keys, dossier, keys.button("why-dates", new Tap.OnProcess(Tap.ProcessVerb.WHY, process, 0)),
                keys.button("undo", new Tap.TakeBack(talk.world.source()))));
        var text = talk.text(head, "company", dossier.company(), "who", SentTalk.whom(dossier)) + "\n"
                + CardText.of(talk, dossier);
        if (OFFER.contains(head))
            talk.celebrate(process, text, keys.build());
        else
            talk.sayAbout(process, text, keys.build());
    }

    /** A look at a process, without anything saved. */
    static void show(Talk talk, ProcessId process) {
        var dossier = talk.dossier(process).orElseThrow();
        var keys = new Keys(talk.tools.messages());
        carried(talk, process).ifPresent(step -> RingKeys.carried(talk, keys, step));
        byStanding(talk, dossier, keys);
        instead(talk, dossier, keys);
        talk.sayAbout(process, CardText.of(talk, dossier), lookKeys(talk, dossier, keys).build());
    }

    /** An old button: things have changed since, and stand like this. */
    static void outdated(Talk talk, Dossier dossier) {
        var keys = new Keys(talk.tools.messages());
        byStanding(talk, dossier, keys);
        talk.editTapped(talk.text("outdated", "company", dossier.company()) + "\n" + CardText.of(talk, dossier),
                lookKeys(talk, dossier, keys).build());
        talk.toast(talk.text("outdated.toast"));
    }

    /** What they say once the job was taken opens nothing again. */
    static void taken(Talk talk, Dossier dossier) {
        var keys = new Keys(talk.tools.messages());
        talk.sayAbout(dossier.id(), talk.text("taken", "company", dossier.company()) + "\n"
                + CardText.of(talk, dossier), lookKeys(talk, dossier, keys).build());
    }

    private static Keys lookKeys(Talk talk, Dossier dossier, Keys keys) {
        var process = dossier.id();
        var status = talk.plan(process).orElseThrow().status();
        boolean runs = status.isOpen() && status != Plan.Status.PAUSED;
        var on = runs
                ? keys.button("move-on", new Tap.OnProcess(Tap.ProcessVerb.MOVE_ON, process, 0))
                : keys.button(status == Plan.Status.PAUSED ? "go-on" : "reopen",
                        new Tap.OnProcess(Tap.ProcessVerb.GO_ON, process, ProcessTaps.standing(status)));
        if (status == Plan.Status.ACCEPTED)
            keys.row(on);
        else
            keys.row(keys.button("they-replied", new Tap.OnProcess(Tap.ProcessVerb.REPLIED, process, 0)), on);
        var why = keys.button("why-dates", new Tap.OnProcess(Tap.ProcessVerb.WHY, process, 0));
        return keys.row(runs
                ? row(keys, dossier, keys.button("pause", new Tap.OnProcess(Tap.ProcessVerb.PAUSE, process, 0)), why)
                : row(keys, dossier, why));
    }

    /** What may be mended, the rounds where there are several, and more. */
    private static Button[] row(Keys keys, Dossier dossier, Button... more) {
        var fix = Stream.of(keys.button("fix", new Tap.OnProcess(Tap.ProcessVerb.FIX, dossier.id(), 0)));
        var rounds = Stream.of(keys.button("rounds", new Tap.OnProcess(Tap.ProcessVerb.ROUNDS, dossier.id(), 0)))
                .filter(_ -> dossier.rounds().size() > 1);
        return Stream.of(fix, rounds, Arrays.stream(more)).flatMap(each -> each).toArray(Button[]::new);
    }

    /** Somebody else known may be written to while the usual one is away (A6). */
    private static void instead(Talk talk, Dossier dossier, Keys keys) {
        if (talk.plan(dossier.id()).orElseThrow().status() == Plan.Status.OPEN)
            dossier.standIn(talk.moment().date()).ifPresent(person -> keys.row(
                    Keys.named(talk.text("button.write-to", "name", person.name()),
                            new Tap.OnProcess(Tap.ProcessVerb.ADDRESS, dossier.id(), person.id().value()))));
    }

    /** What an offer, a no or a withdrawal asks for. */
    private static void byStanding(Talk talk, Dossier dossier, Keys keys) {
        var status = talk.plan(dossier.id()).orElseThrow().status();
        if (status == Plan.Status.REJECTED)
            talk.plan(dossier.id()).orElseThrow().steps().stream()
                    .filter(step -> step.kind() == StepKind.GRACIOUS_NOTE).findFirst()
                    .ifPresent(step -> keys.row(keys.step("draft", Tap.StepVerb.DRAFT, step.key()),
                            keys.button("network", new Tap.Go(Tap.Place.NETWORK))));
        if (status == Plan.Status.OFFERED)
            keys.row(keys.button("accept", new Tap.OnProcess(Tap.ProcessVerb.ACCEPT, dossier.id(), 0)),
                    keys.button("decline", new Tap.OnProcess(Tap.ProcessVerb.WITHDRAW, dossier.id(), 0)));
        if (status == Plan.Status.MOVED_ON)
            keys.row(keys.button("withdraw", new Tap.OnProcess(Tap.ProcessVerb.WITHDRAW, dossier.id(), 0)));
        if (status == Plan.Status.WITHDRAWN)
            keys.row(keys.button("draft", new Tap.OnProcess(Tap.ProcessVerb.WITHDRAWAL_DRAFT, dossier.id(), 0)));
    }

    /** What was due before it was told: it does not ring, the card carries it. */
    private static Optional<Step> carried(Talk talk, ProcessId process) {
        return talk.plan(process).stream().flatMap(plan -> plan.steps().stream())
                .filter(step -> !step.isProjected() && !step.due().toInstant().isAfter(talk.now()))
                .filter(step -> step.kind() != StepKind.REFERENCES && step.kind() != StepKind.STOP).findFirst();
    }

    static Keyboard undo(Talk talk) {
        var keys = new Keys(talk.tools.messages());
        return keys.row(keys.button("undo", new Tap.TakeBack(talk.world.source()))).build();
    }

    /** What can be mended, by buttons. */
    static void fix(Talk talk, Dossier dossier) {
        EditMenu.of(talk, dossier).sayAbout(talk, dossier.id());
    }
}

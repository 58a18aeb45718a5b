package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crickets.plan.ContactKind;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;

/** Taps under a message that tells of several things: what is ticked off becomes a receipt, and the rest stays to be done. */
final class ListTaps {
    private ListTaps() {}

    static void tick(Talk talk, StepKey key, List<Step> steps) {
        var rung = Rings.rungWith(talk, key);
        var message = rung.isEmpty()
                ? Rings.group(talk, new StepKey(key.process(), key.round(), key.kind(), 0, key.ordinal())).stream()
                        .map(Step::key).toList()
                : rung;
        steps.forEach(step -> SentTaps.tick(talk, step));
        show(talk, message);
        talk.toast(talk.text("toast.noted"));
    }

    /** The message as it is now: the receipts, and what is left. */
    private static void show(Talk talk, List<StepKey> message) {
        boolean mixed = message.stream().map(StepKey::kind).distinct().count() > 1;
        var parts = new ArrayList<>(message.stream().flatMap(key -> receipt(talk, key, mixed).stream()).distinct()
                .toList());
        var left = Rings.live(talk, message);
        var keys = new Keys(talk.tools.messages());
        if (!left.isEmpty()) {
            parts.add("\n" + RingText.of(talk, left, ""));
            keys.all(RingKeys.of(talk, left));
        }
        talk.editTapped(String.join("\n", parts), keys.all(Cards.undo(talk)).build());
    }

    /** What was done about a step, and when; in a mixed message also what it was. */
    private static List<String> receipt(Talk talk, StepKey key, boolean mixed) {
        return talk.dossier(key.process()).stream().flatMap(dossier -> dossier.facts().stream()
                .filter(logged -> settles(logged.fact(), key)).map(Logged::at).reduce((one, two) -> two)
                .map(at -> SentTaps.receiptLine(talk, dossier, name(key.kind()),
                        key.to().map(id -> Wording.name(dossier, id)).orElse(""),
                        talk.words().dateTime(at.atZone(talk.moment().zone())),
                        mixed ? talk.text("csv.step." + Titles.key(key.kind())) : ""))
                .stream()).toList();
    }

    private static String name(StepKind kind) {
        if (kind.isContact())
            return "receipt.sent";
        return kind == StepKind.TASK ? "receipt.handed-in" : "receipt.done";
    }

    /** Whether something like that was done; what is over without it has lapsed, or has no point any more. */
    static boolean isDone(Dossier dossier, StepKey key) {
        return dossier.facts().stream().map(Logged::fact).anyMatch(fact -> isDone(fact, key));
    }

    private static boolean isDone(Fact fact, StepKey key) {
        if (fact instanceof Fact.Contacted contact)
            return contact.step().map(step -> isAlike(step, key)).orElse(isSuch(contact.kind(), key.kind()));
        if (fact instanceof Fact.StepSkipped skipped)
            return isAlike(skipped.step(), key);
        return settles(fact, key);
    }

    /** Told without a step, as in "sent the thank-you". */
    private static boolean isSuch(ContactKind contact, StepKind kind) {
        return kind == StepKind.THANK_YOU && contact == ContactKind.THANK_YOU
                || kind == StepKind.FOLLOW_UP && contact.isAttempt();
    }

    private static boolean isAlike(StepKey done, StepKey key) {
        return done.kind() == key.kind() && done.round() == key.round()
                && (key.ordinal() == 0 || done.ordinal() == key.ordinal());
    }

    private static boolean settles(Fact fact, StepKey key) {
        if (fact instanceof Fact.Contacted contact)
            return contact.step().equals(Optional.of(key));
        if (fact instanceof Fact.HandedIn in)
            return key.kind() == StepKind.TASK && in.request() == key.ordinal();
        return fact instanceof Fact.StepDone done && done.step().equals(key);
    }
}

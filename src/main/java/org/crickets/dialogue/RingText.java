package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import org.crickets.plan.Basis;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;

/** Puts reminders into words. */
final class RingText {
    private RingText() {}

    /** The text of a reminder: of one thing to do, or of a list of them, each with its own lateness. */
    static String of(Talk talk, List<Step> steps, String lateness) {
        var items = Item.of(talk, steps);
        return items.size() == 1
                ? Tones.of(talk, Titles.key(steps.getFirst().kind()), one(talk, steps, lateness))
                : Tones.of(talk, "list", ItemList.text(talk, items));
    }

    static String one(Talk talk, List<Step> steps, String lateness) {
        var first = steps.getFirst();
        var dossier = talk.dossier(first.key().process());
        var names = steps.stream().filter(step -> step.kind() == first.kind())
                .flatMap(step -> Titles.person(talk, step).stream()).toList();
        var to = names.isEmpty()
                ? dossier.flatMap(Dossier::addressee).map(Wording::person).orElse("")
                : talk.words().list(names);
        boolean references = steps.stream().anyMatch(step -> step.kind() == StepKind.REFERENCES);
        var round = dossier.flatMap(Dossier::round);
        return talk.text("ring." + Titles.key(first.kind()), "process", dossier.map(Wording::process).orElse(""),
                "company", dossier.map(Dossier::company).orElse(""), "who", to, "you",
                dossier.map(one -> SaidTo.name(one, first.key().round())).orElse(""), "n",
                first.reason().attempt().map(attempt -> attempt.n()).orElse(0), "of",
                first.reason().attempt().map(attempt -> attempt.of()).orElse(0), "until",
                first.deadline().map(talk.words()::deadline).orElse(""), "why",
                Whys.line(talk, first), "references", references ? "yes" : "", "folded", first.folded() ? "yes" : "",
                "again", isAgain(talk, first) ? "yes" : "", "late", lateness, "by",
                Offers.answerBy(talk.agenda(), first.key().process()).map(talk.words()::date).orElse(""), "start",
                round.map(one -> talk.words().tappable(one.start())).orElse(""), "asked", asked(dossier, first), "due",
                taskDue(talk, dossier, first), "unanswered", isUnanswered(first) ? "yes" : "", "honest",
                talk.text("honest-stop"), "offering", offering(talk, first), "answer", answerBy(talk, first), "roles",
                new Item(steps).roles(talk));
    }

    /** It rings for the second time now; or did, and now stands under the user's thumb. */
    private static boolean isAgain(Talk talk, Step step) {
        return switch (step.outlook()) {
            case Step.Outlook.Rings(var at, var again) -> again && !at.toInstant().isAfter(talk.now());
            case Step.Outlook.Stands() -> true;
            case Step.Outlook.Projected() -> false;
        };
    }

    private static boolean isUnanswered(Step step) {
        return step.reason().basis() instanceof Basis.Unanswered;
    }

    private static Optional<Fact.Requested> request(Optional<Dossier> dossier, Step step) {
        return dossier.stream().flatMap(one -> one.all(Fact.Requested.class).stream())
                .filter(request -> request.request() == step.key().ordinal()).findFirst();
    }

    private static String asked(Optional<Dossier> dossier, Step step) {
        return request(dossier, step).map(Fact.Requested::what).orElse("");
    }

    private static String taskDue(Talk talk, Optional<Dossier> dossier, Step step) {
        return request(dossier, step).flatMap(Fact.Requested::due).map(talk.words()::date).orElse("");
    }

    /** By when the other employer wants an answer to its offer. */
    private static String answerBy(Talk talk, Step step) {
        return step.kind() == StepKind.LEVERAGE
                ? Offers.answerBy(talk.agenda(), new ProcessId(step.key().ordinal())).map(talk.words()::date).orElse("")
                : "";
    }

    /** The employer whose offer a leverage note speaks of; its number is the step's ordinal. */
    private static String offering(Talk talk, Step step) {
        return step.kind() == StepKind.LEVERAGE
                ? talk.dossier(new ProcessId(step.key().ordinal())).map(Dossier::company).orElse("")
                : "";
    }
}

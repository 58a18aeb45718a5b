package org.crickets.dialogue;

import java.util.Locale;
import java.util.Optional;
import org.crickets.plan.Person;
import org.crickets.plan.Shift;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;

/** What a step is called in a sentence. */
final class Titles {
    private Titles() {}

    /** Such as "follow-up 1 of 3 to Acme". */
    static String of(Talk talk, Step step) {
        var dossier = talk.dossier(step.key().process());
        return talk.text("title." + (isLastNote(step) ? "last-note" : key(step.kind())), "company",
                dossier.map(one -> one.company()).orElse(""), "who",
                person(talk, step).orElse(""), "n", step.reason().attempt().map(attempt -> attempt.n()).orElse(0),
                "of", step.reason().attempt().map(attempt -> attempt.of()).orElse(0));
    }

    /** The only note that is still worth it, because the interview was told of too late for more. */
    static boolean isLastNote(Step step) {
        return step.reason().shifts().stream().anyMatch(Shift.OneLastNote.class::isInstance);
    }

    /** The addressee's name, of a step that has one. */
    static Optional<String> person(Talk talk, Step step) {
        var dossier = talk.dossier(step.key().process());
        return step.key().to().flatMap(id -> dossier.flatMap(one -> one.person(id))).map(Person::name);
    }

    static String key(StepKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.crickets.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.History;
import org.crickets.plan.Playbook;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;

/** Which playbook is used for what: one for all, and own ones of processes. */
final class PlaybookUse {
    private PlaybookUse() {}

    static List<Playbook> all(Talk talk) {
        return talk.tools.terms().playbooks();
    }

    static Optional<Playbook> called(Talk talk, String name) {
        return all(talk).stream().filter(playbook -> playbook.name().equals(name)).findFirst();
    }

    /** The one for everything that has none of its own; the usual one while the chosen one is gone. */
    static Playbook everywhere(Talk talk) {
        return called(talk, talk.settings().playbook()).or(() -> called(talk, talk.tools.terms().usual()))
                .orElseThrow();
    }

    static Playbook of(Talk talk, Dossier dossier) {
        return dossier.playbook().map(name -> called(talk, name).or(() -> called(talk, talk.tools.terms().usual()))
                .orElseThrow()).orElseGet(() -> everywhere(talk));
    }

    /** The open process that was told of last, by which a user sees what a playbook means. */
    static Optional<Dossier> newest(Talk talk) {
        return Which.open(talk).stream().filter(dossier -> dossier.round().isPresent())
                .max(Comparator.comparing(dossier -> dossier.round().orElseThrow().loggedAt()));
    }

    /** The companies with open processes that chose this playbook for themselves. */
    static List<String> owners(Talk talk, Playbook playbook) {
        return Which.open(talk).stream().filter(dossier -> dossier.playbook().equals(Optional.of(playbook.name())))
                .map(Dossier::company).distinct().toList();
    }

    /** The open processes that keep another playbook of their own, whatever is chosen for all. */
    static List<Dossier> keeping(Talk talk, Playbook playbook) {
        return Which.open(talk).stream()
                .filter(dossier -> dossier.playbook().filter(own -> !own.equals(playbook.name())).isPresent()).toList();
    }

    /** For all: a setting, and a fact besides, so that it can be taken back like any other. */
    static void everywhere(Talk talk, Playbook playbook) {
        talk.tell(ProcessId.NONE, new Fact.PlaybookChosen(playbook.name()));
        talk.settle(talk.settings().by(playbook.name()));
    }

    /** After what came from a source was taken back: if a choice for all was among it, the one before counts again. */
    static void restore(Talk talk, Source source) {
        boolean chosen = talk.record().stream().anyMatch(logged -> logged.source().isOf(source)
                && logged.process().equals(ProcessId.NONE) && logged.fact() instanceof Fact.PlaybookChosen);
        if (chosen)
            talk.settle(talk.settings().by(History.of(talk.record()).general().stream()
                    .map(logged -> logged.fact() instanceof Fact.PlaybookChosen(var name) ? name : "")
                    .filter(name -> !name.isEmpty()).reduce((one, two) -> two)
                    .orElse(talk.tools.terms().usual())));
    }
}

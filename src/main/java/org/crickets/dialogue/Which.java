package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import org.crickets.plan.Dossier;
import org.crickets.plan.Plan;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;
import org.crickets.understand.Slots;

/** Which process a message speaks of. */
sealed interface Which {
    record One(Dossier dossier) implements Which {}

    record Several(List<Dossier> dossiers) implements Which {}

    /** A company that was never told of. */
    record Unknown(String company) implements Which {}

    /** Nothing in it says which, and nothing was talked about before. */
    record Nothing() implements Which {}

    /** By the company named, then by the message answered, then by what was last talked about. */
    static Which of(Talk talk, Slots slots) {
        var chosen = talk.chosen().flatMap(talk::dossier);
        if (chosen.isPresent())
            return new One(chosen.get());
        if (slots.company().isPresent())
            return named(talk, slots.company().get(), slots.role());
        if (talk.world.about().equals(Optional.of(ProcessId.NONE)))
            return only(talk);
        return talk.world.about().or(() -> lastTalkedAbout(talk)).flatMap(talk::dossier).<Which>map(One::new)
                .orElseGet(() -> only(talk));
    }

    private static Which named(Talk talk, String company, Optional<String> role) {
        var same = undeleted(talk).stream().filter(dossier -> dossier.company().equalsIgnoreCase(company)).toList();
        var byRole = role.isEmpty()
                ? same
                : same.stream().filter(dossier -> dossier.role().filter(role.get()::equalsIgnoreCase).isPresent())
                        .toList();
        var open = (byRole.isEmpty() ? same : byRole).stream().filter(dossier -> isOpen(talk, dossier)).toList();
        return choose(open.isEmpty() ? byRole.isEmpty() ? same : byRole : open, company, talk);
    }

    private static Which choose(List<Dossier> found, String company, Talk talk) {
        if (found.isEmpty())
            return new Unknown(company);
        var about = found.stream().filter(dossier -> talk.world.about().equals(Optional.of(dossier.id()))).findFirst();
        return found.size() == 1
                ? new One(found.getFirst())
                : about.<Which>map(One::new).orElseGet(() -> new Several(found));
    }

    private static Which only(Talk talk) {
        var open = open(talk);
        return switch (open.size()) {
            case 0 -> new Nothing();
            case 1 -> new One(open.getFirst());
            default -> new Several(open);
        };
    }

    static List<Dossier> undeleted(Talk talk) {
        return talk.agenda().dossiers().stream()
                .filter(dossier -> talk.plan(dossier.id()).filter(plan -> plan.status() != Plan.Status.DELETED)
                        .isPresent())
                .toList();
    }

    static List<Dossier> open(Talk talk) {
        return talk.agenda().dossiers().stream().filter(dossier -> isOpen(talk, dossier)).toList();
    }

    static boolean isOpen(Talk talk, Dossier dossier) {
        return talk.plan(dossier.id()).filter(plan -> plan.status().isOpen()).isPresent();
    }

    /** The process of the newest fact that the user told. */
    static Optional<ProcessId> lastTalkedAbout(Talk talk) {
        return talk.record().reversed().stream().filter(logged -> !logged.source().equals(Source.BOT))
                .map(logged -> logged.process()).filter(process -> !process.equals(ProcessId.NONE))
                .filter(process -> talk.dossier(process).isPresent()).findFirst();
    }
}

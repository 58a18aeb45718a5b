package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Plan;
import org.crickets.plan.ProcessId;
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
        var last = last(talk);
        return last.size() > 1
                ? new Several(Stream.concat(last.stream(), open(talk).stream()).distinct().toList())
                : last.stream().findFirst().<Which>map(One::new).orElseGet(() -> only(talk));
    }

    /** The process of the message answered, else what was talked about last; several where that spoke of several. */
    static List<Dossier> last(Talk talk) {
        var about = talk.world.about().map(List::of).orElseGet(() -> lastTalkedAbout(talk));
        return about.stream().flatMap(process -> talk.dossier(process).stream()).toList();
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

    /** What the newest fact speaks of: one that the user told, or that a reminder rang. */
    private static List<ProcessId> lastTalkedAbout(Talk talk) {
        return talk.record().reversed().stream().map(logged -> spokenOf(talk, logged))
                .filter(processes -> !processes.isEmpty()).findFirst().orElse(List.of());
    }

    private static List<ProcessId> spokenOf(Talk talk, Logged logged) {
        if (!(logged.fact() instanceof Fact.Rang))
            return Stream.of(logged.process()).filter(process -> talk.dossier(process).isPresent()).toList();
        return talk.record().stream().filter(other -> other.fact() instanceof Fact.Rang)
                .filter(other -> other.at().equals(logged.at())).flatMap(rang -> rungAbout(talk, rang)).distinct()
                .toList();
    }

    /** The week's review speaks of all that is open. */
    private static Stream<ProcessId> rungAbout(Talk talk, Logged rang) {
        return rang.process().equals(ProcessId.NONE)
                ? open(talk).stream().map(Dossier::id)
                : Stream.of(rang.process()).filter(process -> talk.dossier(process).isPresent());
    }
}

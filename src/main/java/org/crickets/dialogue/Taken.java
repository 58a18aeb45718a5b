package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.plan.Dossier;
import org.crickets.plan.Plan;
import org.crickets.understand.Act;
import org.crickets.understand.Slots;

/** The job that the user took: what they say about it now is no new offer, and no reason to follow up. */
final class Taken {
    /** What is settled only with those whose job one has taken. */
    private static final Pattern START = Pattern.compile("(?iu)\\b(?:start(?:ing)?|joining)[ -](?:date|day)\\b"
            + "|\\bfirst day\\b|\\bon-?boarding\\b|\\bdate of joining\\b|\\bstarttermin|\\berster? (?:arbeits)?tag");

    private Taken() {}

    /** The job taken that a word of theirs speaks of; a no, or another interview, is news of any process. */
    static Optional<Dossier> of(Talk talk, Act.LogReply reply) {
        return switch (reply.kind()) {
            case REJECTED, NEXT_ROUND -> Optional.empty();
            case OFFER, STILL_DECIDING, REQUEST, BRUSH_OFF, ASKED_TO_WAIT -> meant(talk, reply);
        };
    }

    private static Optional<Dossier> meant(Talk talk, Act.LogReply reply) {
        return begins(talk, reply.slots()).or(() -> Which.of(talk, reply.slots()) instanceof Which.One(var dossier)
                && jobs(talk).contains(dossier) ? Optional.of(dossier) : Optional.empty());
    }

    /** The job of whose beginning the text speaks. */
    static Optional<Dossier> begins(Talk talk, Slots slots) {
        var jobs = jobs(talk).stream()
                .filter(job -> slots.company().filter(name -> !name.equalsIgnoreCase(job.company())).isEmpty())
                .toList();
        return jobs.size() == 1 && START.matcher(talk.heard()).find()
                ? Optional.of(jobs.getFirst())
                : Optional.empty();
    }

    private static List<Dossier> jobs(Talk talk) {
        return Which.undeleted(talk).stream().filter(dossier -> talk.plan(dossier.id())
                .filter(plan -> plan.status() == Plan.Status.ACCEPTED).isPresent()).toList();
    }

    /** Who took a job and speaks of moving on means that job, unless another employer is named. */
    static List<Act> together(List<Act> acts) {
        return acts.stream().noneMatch(Act.Accepted.class::isInstance)
                ? acts
                : acts.stream().filter(act -> !(act instanceof Act.MoveOn move) || acts.stream()
                        .filter(Act.Accepted.class::isInstance)
                        .noneMatch(job -> move.slots().company().isEmpty()
                                || move.slots().company().equals(job.slots().company())))
                        .toList();
    }
}

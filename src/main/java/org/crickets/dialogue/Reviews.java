package org.crickets.dialogue;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crickets.plan.Dossier;
import org.crickets.plan.Plan;
import org.crickets.plan.Round;

/** The week in numbers, and where the energy is best put now (K6, K11, A10, A12). */
final class Reviews {
    private Reviews() {}

    static String text(Talk talk) {
        var open = Which.open(talk);
        var waiting = open.stream().filter(dossier -> isWaitingOnUser(talk, dossier)).toList();
        var days = daysSinceInterview(talk);
        return talk.text("ring.weekly-review", "open", open.size(), "waiting", waiting.size(), "any",
                open.isEmpty() ? "" : "yes", "days", days.map(Object::toString).orElse(""), "companies",
                waiting.stream().map(Dossier::company).distinct().collect(Collectors.joining(", ")));
    }

    private static boolean isWaitingOnUser(Talk talk, Dossier dossier) {
        return talk.plan(dossier.id()).stream().map(Plan::steps).flatMap(steps -> steps.stream())
                .anyMatch(step -> !step.isProjected() && !step.due().toInstant().isAfter(talk.now()));
    }

    /** Days since the newest interview that is over; empty when one is coming. */
    private static Optional<Long> daysSinceInterview(Talk talk) {
        var rounds = Which.undeleted(talk).stream().flatMap(dossier -> dossier.rounds().stream()).toList();
        if (rounds.stream().anyMatch(round -> !round.isHeld(talk.now())))
            return Optional.empty();
        return rounds.stream().map(Round::end).map(end -> ChronoUnit.DAYS.between(end.date(), talk.moment().date()))
                .min(Long::compare);
    }
}

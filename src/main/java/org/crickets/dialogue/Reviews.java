package org.crickets.dialogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Plan;
import org.crickets.plan.Round;
import org.crickets.plan.StepKind;

/** The week in numbers, and where the energy is best put now (K6, K11, A10, A12). */
final class Reviews {
    /** So many employers fit a short message. */
    private static final int SHOWN = 5;
    private static final int WEEK = 7;

    private Reviews() {}

    static String text(Talk talk) {
        var open = Which.open(talk);
        var offers = open.stream().filter(dossier -> Offers.isOpen(talk, dossier.id())).toList();
        var waiting = open.stream().filter(dossier -> isWaitingOnUser(talk, dossier)).toList();
        var days = daysSinceInterview(talk);
        return talk.text("ring.weekly-review", "open", open.size(), "waiting", waiting.size(), "any",
                open.isEmpty() ? "" : "yes", "days",
                offers.isEmpty() ? days.orElse(0L) : 0L, "companies",
                waiting.stream().map(Dossier::company).distinct().collect(Collectors.joining(", ")), "silences",
                Stream.concat(offers.stream().map(dossier -> offer(talk, dossier)),
                        open.stream().filter(dossier -> !offers.contains(dossier))
                                .flatMap(dossier -> silence(talk, dossier).stream()))
                        .limit(SHOWN).collect(Collectors.joining("\n")),
                "closing",
                closing(talk, open.isEmpty() ? "none" : offers.isEmpty() ? "open" : "offer"));
    }

    private static String offer(Talk talk, Dossier dossier) {
        return talk.text("review.offer", "company", dossier.company(), "by",
                Offers.answerBy(talk.agenda(), dossier.id()).map(talk.words()::date).orElse(""));
    }

    /** Another one each week. */
    private static String closing(Talk talk, String kind) {
        return Varied.text(talk, "review.closing." + kind, (int) (talk.moment().date().toEpochDay() / WEEK));
    }

    /** The rules behind it, in words. */
    static String why(Talk talk) {
        return talk.agenda().general().stream().filter(step -> step.kind() == StepKind.WEEKLY_REVIEW).findFirst()
                .map(step -> Whys.rules(talk, step.reason().rules())).orElse(talk.text("review.seen"));
    }

    /** How long they have been silent, and when it is time to move on (S7). */
    private static Optional<String> silence(Talk talk, Dossier dossier) {
        var heard = dossier.rounds().stream().filter(round -> round.isHeld(talk.now()))
                .map(round -> round.end().date());
        return Stream.concat(heard, dossier.facts().stream().flatMap(logged -> word(logged.fact()).stream()))
                .max(Comparator.naturalOrder())
                .map(date -> ChronoUnit.DAYS.between(date, talk.moment().date())).filter(days -> days > 0)
                .map(days -> talk.text("review.silence", "company", dossier.company(), "days", days, "stop",
                        stop(talk, dossier)));
    }

    private static String stop(Talk talk, Dossier dossier) {
        return talk.plan(dossier.id()).stream().flatMap(plan -> plan.steps().stream())
                .filter(step -> step.kind() == StepKind.STOP).findFirst()
                .map(step -> talk.words().date(step.due().toLocalDate())).orElse("");
    }

    /** The day of a word of theirs. */
    private static Optional<LocalDate> word(Fact fact) {
        return switch (fact) {
            case Fact.StillDeciding still -> Optional.of(still.when().date());
            case Fact.BrushedOff brushed -> Optional.of(brushed.when().date());
            case Fact.AskedToWait wait -> Optional.of(wait.when().date());
            case Fact.Requested request -> Optional.of(request.when().date());
            case Fact.NextRoundAnnounced next -> Optional.of(next.when().date());
            case Fact.Offered offer -> Optional.of(offer.when().date());
            case Fact.ProcessNamed _,Fact.PersonMet _,Fact.PersonRemoved _,Fact.Addressed _,Fact.Noted _,Fact.InterviewSet _,Fact.Away _ ->
                Optional.empty();
            case Fact.DecisionPromised _,Fact.Contacted _,Fact.HandedIn _,Fact.Remembered _ ->
                Optional.empty();
            case Fact.Accepted _,Fact.Rejected _,Fact.Withdrawn _,Fact.MovedOn _,Fact.Deleted _ -> Optional.empty();
            case Fact.Paused _,Fact.WentOn _,Fact.StepDone _,Fact.StepSkipped _,Fact.Rang _ -> Optional.empty();
            case Fact.Introduced _,Fact.DecisionOpen _ -> Optional.empty();
            case Fact.Snoozed _,Fact.PlaybookChosen _,Fact.TakenBack _,Fact.CalledOff _,Fact.Meant _,Fact.Relocated _,Fact.Chose _ ->
                Optional.empty();
        };
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

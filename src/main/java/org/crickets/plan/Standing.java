package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crickets.plan.Plan.Status;

/**
 * Where a process stands after all its facts.
 *
 * @param resumes  the same, or what it is again after a pause of which the end was told
 * @param since    when it was opened, closed or paused for good; the end of a pause that has one
 * @param pausedTo the day a pause ends or ended, if it was told; nothing rings before its morning
 */
record Standing(Status status, Status resumes, Instant since, Optional<LocalDate> pausedTo) {

    /** Folds the facts in the order in which they were written down: the last word counts. */
    static Standing of(Dossier dossier, Hours hours) {
        var fold = new Fold(Status.OPEN, dossier.facts().getFirst().at(), Optional.empty(), 0);
        for (var logged : dossier.facts())
            fold = fold.after(logged);
        var own = fold.at(hours);
        return hours.rest().filter(rest -> rest.holds(dossier, hours)).map(rest -> own.resting(rest, hours))
                .orElse(own);
    }

    /** With a pause of everything over it; its own one may last longer. */
    private Standing resting(Rest rest, Hours hours) {
        if (resumes == Status.PAUSED)
            return this;
        if (rest.until().isEmpty())
            return new Standing(status.isOpen() ? Status.PAUSED : status, Status.PAUSED,
                    status.isOpen() ? rest.since() : since, Optional.empty());
        var day = rest.until().filter(until -> pausedTo.filter(until::isBefore).isEmpty()).or(() -> pausedTo)
                .orElseThrow();
        var end = hours.morning(day).toInstant();
        boolean over = !hours.now().isBefore(end) || !resumes.isOpen();
        return new Standing(over ? resumes : Status.PAUSED, resumes,
                resumes.isOpen() && end.isAfter(since) ? end : since, Optional.of(day));
    }

    /** What was read so far: a pause lies over what the process is underneath. */
    private record Fold(Status status, Instant since, Optional<Fact.Paused> pause, int rounds) {

        Fold after(Logged logged) {
            return switch (logged.fact()) {
                case Fact.Offered _ -> now(Status.OFFERED, logged);
                case Fact.Accepted _ -> now(Status.ACCEPTED, logged);
                case Fact.Rejected _ -> now(Status.REJECTED, logged);
                case Fact.Withdrawn _ -> now(Status.WITHDRAWN, logged);
                case Fact.MovedOn _ -> now(Status.MOVED_ON, logged);
                case Fact.Deleted _ -> now(Status.DELETED, logged);
                case Fact.Paused paused -> paused(paused, logged);
                case Fact.Rang rang -> rang.step().kind() == StepKind.STOP ? stopped(logged) : this;
                case Fact.InterviewSet set -> set.round() > rounds ? reopened(logged).rounds(set.round()) : this;
                case Fact.StillDeciding _,Fact.BrushedOff _,Fact.AskedToWait _ -> reopened(logged);
                case Fact.Requested _,Fact.NextRoundAnnounced _,Fact.WentOn _ -> reopened(logged);
                case Fact.DecisionPromised _ -> status == Status.STOPPED ? reopened(logged) : this;
                case Fact.Contacted contact ->
                    status == Status.STOPPED && contact.kind().isAttempt() ? reopened(logged) : this;
                case Fact.ProcessNamed _,Fact.PersonMet _,Fact.PersonRemoved _,Fact.Addressed _,Fact.Away _ -> this;
                case Fact.HandedIn _ -> status == Status.STOPPED ? reopened(logged) : this;
                case Fact.Noted _,Fact.Remembered _,Fact.StepDone _,Fact.StepSkipped _,Fact.Snoozed _ -> this;
                case Fact.Introduced _,Fact.DecisionOpen _ -> this;
                case Fact.PlaybookChosen _,Fact.TakenBack _,Fact.CalledOff _,Fact.Meant _,Fact.Relocated _,Fact.Chose _ ->
                    this;
            };
        }

        private Fold now(Status next, Logged logged) {
            boolean stays = pause.isEmpty() && status.isOpen() == next.isOpen();
            return new Fold(next, stays ? since : logged.at(), Optional.empty(), rounds);
        }

        /** An open offer is never closed by the program. */
        private Fold stopped(Logged logged) {
            return status == Status.OFFERED ? this : now(Status.STOPPED, logged);
        }

        private Fold rounds(int number) {
            return new Fold(status, since, pause, number);
        }

        private Fold paused(Fact.Paused paused, Logged logged) {
            return status.isOpen() ? new Fold(status, logged.at(), Optional.of(paused), rounds) : this;
        }

        /**
         * G7: a word of theirs, or the user going on by word or deed, opens a closed process again and ends a pause; an
         * offer stays one.
         */
        private Fold reopened(Logged logged) {
            if (status.isOpen() && pause.isEmpty())
                return this;
            return now(status.isOpen() ? status : Status.OPEN, logged);
        }

        Standing at(Hours hours) {
            if (pause.isEmpty())
                return new Standing(status, status, since, Optional.empty());
            return pause.get().until().map(day -> pausedTo(day, hours.morning(day).toInstant(), hours))
                    .orElse(new Standing(Status.PAUSED, Status.PAUSED, since, Optional.empty()));
        }

        private Standing pausedTo(LocalDate day, Instant end, Hours hours) {
            return new Standing(hours.now().isBefore(end) ? Status.PAUSED : status, status, end, Optional.of(day));
        }
    }
}

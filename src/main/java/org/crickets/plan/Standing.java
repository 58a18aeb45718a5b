package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crickets.plan.Plan.Status;

/**
 * Where a process stands after all its facts.
 *
 * @param since    when it came to stand so
 * @param pausedTo the day a pause ends, if it was told
 */
record Standing(Status status, Instant since, Optional<LocalDate> pausedTo) {

    /** Folds the facts in the order in which they were written down: the last word counts. */
    static Standing of(Situation s) {
        var standing = new Standing(Status.OPEN, Instant.MIN, Optional.empty());
        for (var logged : s.facts())
            standing = standing.after(logged);
        return standing.isPauseOver(s) ? new Standing(Status.OPEN, standing.since, standing.pausedTo) : standing;
    }

    private Standing after(Logged logged) {
        return switch (logged.fact()) {
            case Fact.Offered _ -> now(Status.OFFERED, logged);
            case Fact.Accepted _ -> now(Status.ACCEPTED, logged);
            case Fact.Rejected _ -> now(Status.REJECTED, logged);
            case Fact.Withdrawn _ -> now(Status.WITHDRAWN, logged);
            case Fact.MovedOn _ -> now(Status.MOVED_ON, logged);
            case Fact.Deleted _ -> now(Status.DELETED, logged);
            case Fact.Paused paused -> new Standing(Status.PAUSED, logged.at(), paused.until());
            case Fact.Rang rang -> rang.step().kind() == StepKind.STOP ? now(Status.STOPPED, logged) : this;
            case Fact.InterviewSet _,Fact.StillDeciding _,Fact.BrushedOff _,Fact.AskedToWait _ -> reopened(logged);
            case Fact.Requested _,Fact.NextRoundAnnounced _,Fact.WentOn _ -> reopened(logged);
            case Fact.DecisionPromised _ -> status == Status.STOPPED ? reopened(logged) : this;
            case Fact.ProcessNamed _,Fact.PersonMet _,Fact.PersonRemoved _,Fact.Contacted _,Fact.Away _ -> this;
            case Fact.HandedIn _,Fact.Remembered _,Fact.StepDone _,Fact.StepSkipped _,Fact.Snoozed _ -> this;
            case Fact.PlaybookChosen _,Fact.TakenBack _ -> this;
        };
    }

    private Standing now(Status next, Logged logged) {
        return new Standing(next, logged.at(), Optional.empty());
    }

    /** G7: a late word of theirs opens a closed process again; an offer stays one. */
    private Standing reopened(Logged logged) {
        return status == Status.OPEN ? this : now(Status.OPEN, logged);
    }

    private boolean isPauseOver(Situation s) {
        return status == Status.PAUSED
                && pausedTo.filter(until -> s.now().isBefore(s.morning(until).toInstant())).isEmpty()
                && pausedTo.isPresent();
    }
}

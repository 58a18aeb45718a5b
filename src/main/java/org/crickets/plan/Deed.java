package org.crickets.plan;

import java.util.Optional;

/** What one side did towards the other, and when. */
record Deed(Mark.Kind kind, Moment when) {

    static Optional<Deed> of(Fact fact) {
        return switch (fact) {
            case Fact.Contacted contact -> contact.kind() == ContactKind.UNANSWERED_CALL
                    ? Optional.empty()
                    : at(Mark.Kind.NOTE, contact.when());
            case Fact.HandedIn done -> at(Mark.Kind.NOTE, done.when());
            case Fact.StillDeciding still -> at(Mark.Kind.REPLY, still.when());
            case Fact.BrushedOff brushed -> at(Mark.Kind.REPLY, brushed.when());
            case Fact.AskedToWait wait -> at(Mark.Kind.REPLY, wait.when());
            case Fact.Requested request -> at(Mark.Kind.REPLY, request.when());
            case Fact.NextRoundAnnounced next -> at(Mark.Kind.REPLY, next.when());
            case Fact.Rejected no -> at(Mark.Kind.REPLY, no.when());
            case Fact.Offered offer -> at(Mark.Kind.OFFER, offer.when());
            case Fact.ProcessNamed _,Fact.PersonMet _,Fact.PersonRemoved _,Fact.Addressed _ -> Optional.empty();
            case Fact.InterviewSet _,Fact.CalledOff _,Fact.DecisionPromised _,Fact.Away _ -> Optional.empty();
            case Fact.Accepted _,Fact.Withdrawn _,Fact.MovedOn _,Fact.Deleted _ -> Optional.empty();
            case Fact.Paused _,Fact.WentOn _,Fact.Remembered _,Fact.Noted _ -> Optional.empty();
            case Fact.StepDone _,Fact.StepSkipped _,Fact.Rang _,Fact.Snoozed _ -> Optional.empty();
            case Fact.PlaybookChosen _,Fact.Chose _,Fact.Introduced _,Fact.DecisionOpen _ -> Optional.empty();
            case Fact.Meant _,Fact.Relocated _,Fact.TakenBack _ -> Optional.empty();
        };
    }

    private static Optional<Deed> at(Mark.Kind kind, Moment when) {
        return Optional.of(new Deed(kind, when));
    }

    /** Whether it was a word of the employer's. */
    boolean isTheirs() {
        return kind != Mark.Kind.NOTE;
    }

    Mark mark() {
        return new Mark(kind, when.date());
    }
}

package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crickets.plan.Pursuit.Anchor;
import org.crickets.plan.Pursuit.Restart;
import org.jspecify.annotations.Nullable;

/** Reads how the asking stands from the facts of the newest round, in the order in which they were written down. */
final class PursuitReader {
    private final Dossier dossier;
    private final @Nullable Round round;
    private final boolean heeding;
    private final Trail trail = new Trail();

    /** @param heeding what they answer changes the plan; not so where promises change nothing (S2) */
    PursuitReader(Dossier dossier, boolean heeding) {
        this.dossier = dossier;
        this.heeding = heeding;
        this.round = dossier.round().orElse(null);
    }

    Optional<Pursuit> read() {
        ofTheRound().forEach(this::read);
        return trail.pursuit(heeding);
    }

    /** A later round starts with the message that told of it, the first one with the process. */
    private List<Logged> ofTheRound() {
        var facts = dossier.facts();
        var newest = round;
        if (newest == null || dossier.rounds().size() == 1)
            return facts;
        var source = facts.stream().filter(logged -> logged.fact() instanceof Fact.InterviewSet set
                && set.round() == newest.number()).map(Logged::source).findFirst();
        int from = 0;
        while (!Optional.of(facts.get(from).source()).equals(source))
            from++;
        return facts.subList(from, facts.size());
    }

    private void read(Logged logged) {
        var at = logged.at();
        switch (logged.fact()) {
            case Fact.InterviewSet set -> interview(set, logged);
            case Fact.DecisionPromised promised -> trail.promised(promised.by(), at);
            case Fact.Contacted contact -> contacted(contact, at);
            case Fact.StillDeciding still -> stillDeciding(still, at);
            case Fact.BrushedOff brushed -> brushedOff(brushed, logged);
            case Fact.AskedToWait wait -> invited(new Basis.Wait(wait.until()), at);
            case Fact.NextRoundAnnounced next -> invited(new Basis.Announcement(next.when().date()), at);
            case Fact.Requested request -> requested(request, logged);
            case Fact.HandedIn in -> handedIn(in, at);
            case Fact.WentOn on -> trail.restarted(new Restart.GoesOn(new Basis.GoOn(on.when().date()), at));
            case Fact.Rejected no -> trail.outdated(new Basis.Reply(no.when().date()), at);
            case Fact.Offered offer -> trail.outdated(new Basis.Reply(offer.when().date()), at);
            case Fact.StepSkipped skipped -> ticked(skipped.step(), skipped.when(), at);
            case Fact.StepDone done -> ticked(done.step(), done.when(), at);
            case Fact.Noted _,Fact.ProcessNamed _,Fact.PersonMet _,Fact.PersonRemoved _,Fact.Away _,Fact.Remembered _ ->
                {
                }
            case Fact.Addressed _,Fact.Accepted _,Fact.Withdrawn _,Fact.MovedOn _,Fact.Paused _,Fact.Deleted _ -> {
            }
            case Fact.DecisionOpen _ -> trail.unpromised();
            case Fact.Introduced _ -> {
            }
            case Fact.Rang _,Fact.Snoozed _,Fact.PlaybookChosen _,Fact.TakenBack _,Fact.CalledOff _,Fact.Meant _,Fact.Relocated _,Fact.Chose _ ->
                {
                }
        }
    }

    private void interview(Fact.InterviewSet set, Logged logged) {
        if (round == null || set.round() != round.number())
            return;
        if (set.end().instant().isAfter(logged.at()))
            trail.ahead(logged.source());
        trail.interview(new Anchor(new Basis.Interview(set.end().date()), logged.at()));
    }

    private void contacted(Fact.Contacted contact, Instant at) {
        var step = contact.step().filter(key -> key.kind() == StepKind.FOLLOW_UP);
        if (contact.kind() == ContactKind.UNANSWERED_CALL)
            trail.restarted(new Restart.InVain(contact.when(), at));
        else if (step.isPresent() || contact.kind().isAttempt())
            attempted(step, contact.to().or(() -> step.flatMap(StepKey::to)), contact.when().date(), at);
    }

    /** A follow-up that the user ticks off or lets be is spent like a sent one. */
    private void ticked(StepKey key, Moment when, Instant at) {
        if (key.kind() == StepKind.FOLLOW_UP)
            attempted(Optional.of(key), key.to(), when.date(), at);
    }

    /** Only what belongs to the round counts: by its step, else by its day. */
    private void attempted(Optional<StepKey> step, Optional<PersonId> to, LocalDate date, Instant at) {
        boolean before = round != null && date.isBefore(round.end().date());
        int number = round == null ? 0 : round.number();
        if (step.map(key -> key.round() == number).orElse(!before))
            trail.attempted(step, to, date, at);
    }

    private void stillDeciding(Fact.StillDeciding still, Instant at) {
        trail.heard();
        if (still.invited())
            trail.countedAnew();
        if (heeding || still.invited())
            trail.moves(new Basis.Reply(still.when().date()), at);
        if (heeding)
            still.until().ifPresent(until -> trail.promised(until, at));
        else
            still.until().filter(_ -> still.invited()).ifPresent(until -> trail.outdated(new Basis.Wait(until), at));
    }

    private void brushedOff(Fact.BrushedOff brushed, Logged logged) {
        if (heeding)
            trail.moves(new Basis.Reply(brushed.when().date()), logged.at());
        trail.curt(logged);
    }

    private void invited(Basis basis, Instant at) {
        trail.outdated(basis, at);
        trail.countedAnew();
    }

    private void requested(Fact.Requested request, Logged logged) {
        var wanted = new Anchor(new Basis.Request(request.when().date()), logged.at());
        trail.requested(request.request(), wanted, logged.source());
    }

    private void handedIn(Fact.HandedIn in, Instant at) {
        trail.handedIn(in.request());
        trail.moves(new Basis.HandIn(in.when().date()), at);
    }
}

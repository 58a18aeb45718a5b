package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the asking has come in the newest round: what the next date counts from, and how many attempts are used up.
 *
 * @param anchor    the latest thing that a date counts from
 * @param promise   the last day they promised, as long as it is after the anchor
 * @param attempts  every attempt of the round
 * @param countFrom how many of them were made before the cap started anew (K10)
 * @param open      something they asked for is not handed in yet
 */
record Pursuit(Anchor anchor, Optional<Anchor> promise, List<Anchor> attempts, int countFrom, boolean open) {

    /** A basis with the moment when it was written down. */
    record Anchor(Basis basis, Instant toldAt) {
        LocalDate date() {
            return basis.date();
        }
    }

    int used() {
        return attempts.size() - countFrom;
    }

    /** Empty while no round is known. */
    static Optional<Pursuit> of(Dossier dossier) {
        return dossier.round().map(round -> new Reader(round, dossier).read());
    }

    /** Reads the facts of a round in the order in which they were written down. */
    private static final class Reader {
        private final Round round;
        private final Dossier dossier;
        private final List<Anchor> attempts = new ArrayList<>();
        private final List<Integer> open = new ArrayList<>();
        private Anchor anchor;
        private @Nullable Anchor promise;
        private int countFrom;

        Reader(Round round, Dossier dossier) {
            this.round = round;
            this.dossier = dossier;
            anchor = interview();
        }

        Pursuit read() {
            boolean inRound = false;
            for (var logged : dossier.facts()) {
                inRound |= logged.fact() instanceof Fact.InterviewSet set && set.round() == round.number();
                if (inRound)
                    read(logged.fact(), logged.at());
            }
            return new Pursuit(anchor, outstanding(), List.copyOf(attempts), countFrom, !open.isEmpty());
        }

        private Anchor interview() {
            return new Anchor(new Basis.Interview(round.end().date()), round.loggedAt());
        }

        private Optional<Anchor> outstanding() {
            var promised = promise;
            return promised == null || promised.date().isBefore(anchor.date())
                    ? Optional.empty()
                    : Optional.of(promised);
        }

        private void read(Fact fact, Instant at) {
            switch (fact) {
                case Fact.DecisionPromised promised -> promised(promised.by(), at);
                case Fact.Contacted contact -> contacted(contact, at);
                case Fact.StillDeciding still -> stillDeciding(still, at);
                case Fact.BrushedOff brushed -> anchor = new Anchor(new Basis.Reply(brushed.when().date()), at);
                case Fact.AskedToWait wait -> invited(new Basis.Wait(wait.until()), at);
                case Fact.NextRoundAnnounced next -> invited(new Basis.Announcement(next.when().date()), at);
                case Fact.Requested request -> open.add(request.request());
                case Fact.HandedIn in -> handedIn(in, at);
                case Fact.WentOn on -> anchor = new Anchor(new Basis.GoOn(on.when().date()), at);
                case Fact.Rejected no -> reopened(new Basis.Reply(no.when().date()), at);
                case Fact.Offered offer -> reopened(new Basis.Reply(offer.when().date()), at);
                case Fact.StepSkipped skipped -> skipped(skipped, at);
                case Fact.ProcessNamed _,Fact.PersonMet _,Fact.PersonRemoved _,Fact.InterviewSet _,Fact.Away _ -> {
                }
                case Fact.Accepted _,Fact.Withdrawn _,Fact.MovedOn _,Fact.Paused _,Fact.Deleted _ -> {
                }
                case Fact.Remembered _,Fact.StepDone _,Fact.Rang _,Fact.Snoozed _ -> {
                }
                case Fact.PlaybookChosen _,Fact.TakenBack _ -> {
                }
            }
        }

        private void promised(LocalDate by, Instant at) {
            promise = new Anchor(new Basis.Promise(by), at);
        }

        private void contacted(Fact.Contacted contact, Instant at) {
            if (!contact.kind().isAttempt() || contact.when().date().isBefore(round.end().date()))
                return;
            anchor = new Anchor(new Basis.Contact(contact.when().date()), at);
            attempts.add(anchor);
        }

        /** A follow-up that the user lets be is spent like a sent one. */
        private void skipped(Fact.StepSkipped skipped, Instant at) {
            if (skipped.step().kind() != StepKind.FOLLOW_UP)
                return;
            anchor = new Anchor(new Basis.Contact(skipped.when().date()), at);
            attempts.add(anchor);
        }

        private void stillDeciding(Fact.StillDeciding still, Instant at) {
            anchor = new Anchor(new Basis.Reply(still.when().date()), at);
            still.until().ifPresent(until -> promised(until, at));
            if (still.invited())
                countFrom = attempts.size();
        }

        private void invited(Basis basis, Instant at) {
            anchor = new Anchor(basis, at);
            promise = null;
            countFrom = attempts.size();
        }

        private void handedIn(Fact.HandedIn in, Instant at) {
            open.remove((Integer) in.request());
            anchor = new Anchor(new Basis.HandIn(in.when().date()), at);
        }

        private void reopened(Basis basis, Instant at) {
            anchor = new Anchor(basis, at);
            promise = null;
        }
    }
}

package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crickets.plan.Attempts.Attempt;
import org.crickets.plan.Pursuit.Anchor;
import org.crickets.plan.Pursuit.Promise;
import org.crickets.plan.Pursuit.Restart;
import org.jspecify.annotations.Nullable;

/** What the reading of a round's facts has come to so far. */
final class Trail {
    private final Map<Integer, Source> requests = new HashMap<>();
    private Attempts attempts = Attempts.NONE;
    private @Nullable Anchor anchor;
    private @Nullable Anchor promise;
    private @Nullable Restart restart;
    private @Nullable Logged curt;
    private boolean newer;
    private boolean begun;

    /** Empty while dates have nothing to count from. */
    Optional<Pursuit> pursuit(boolean heeding) {
        return Optional.ofNullable(anchor == null ? promise : anchor)
                .map(from -> new Pursuit(from, promise(from).filter(_ -> heeding), attempts,
                        Optional.ofNullable(curt), !requests.isEmpty(), Optional.ofNullable(restart)));
    }

    /** A promise of a day that has gone by since says nothing, unless it took back what they asked for before. */
    private Optional<Promise> promise(Anchor from) {
        return Optional.ofNullable(promise)
                .filter(day -> !day.date().isBefore(from.date())
                        || newer && from.basis() instanceof Basis.Wait && day.toldAt().isAfter(from.toldAt()))
                .map(day -> new Promise(day, newer));
    }

    /** A first interview that is still to come starts everything afresh, save what was told with it. */
    void ahead(Source source) {
        if (begun)
            return;
        anchor = null;
        requests.values().removeIf(other -> !other.equals(source));
    }

    /** The first word of a round is where its asking starts; later ones only correct it. */
    void interview(Anchor interview) {
        var from = anchor;
        if (begun && from != null && from.basis() instanceof Basis.Interview)
            anchor = from.date().equals(interview.date()) ? from : interview;
        else if (!begun && (from == null || from.date().isBefore(interview.date())))
            from(interview);
        begun = true;
    }

    /** What comes later is what dates count from; what was told late changes nothing. */
    void moves(Basis basis, Instant at) {
        var from = anchor;
        if (from == null || from.basis() instanceof Basis.Interview || !basis.date().isBefore(from.date()))
            from(new Anchor(basis, at));
    }

    private void from(Anchor next) {
        anchor = next;
        newer = false;
        curt = null;
        restart = null;
    }

    void promised(LocalDate by, Instant at) {
        promise = new Anchor(new Basis.Promise(by), at);
        newer = true;
    }

    /** They named no day after all. */
    void unpromised() {
        promise = null;
    }

    void attempted(Optional<StepKey> step, Optional<PersonId> to, LocalDate date, Instant at) {
        attempts = attempts.plus(new Attempt(step.map(StepKey::ordinal).orElse(attempts.next()), date, at,
                Set.of(to.map(PersonId::value).orElse(0))));
        moves(new Basis.Contact(date), at);
    }

    void restarted(Restart from) {
        restart = from;
    }

    /** K10: they asked to be contacted again. */
    void countedAnew() {
        attempts = attempts.countedAnew();
    }

    /** Their word outdates what they promised before. */
    void outdated(Basis basis, Instant at) {
        from(new Anchor(basis, at));
        promise = null;
    }

    void curt(Logged reply) {
        curt = reply;
    }

    /** They said something after the curt reply. */
    void heard() {
        curt = null;
    }

    void requested(int request, Anchor wanted, Source source) {
        requests.put(request, source);
        curt = null;
        if (anchor == null)
            from(wanted);
    }

    void handedIn(int request) {
        requests.remove(request);
    }
}

package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.plan.Pursuit.Anchor;
import org.crickets.plan.Pursuit.Promise;
import org.crickets.plan.Pursuit.Restart;
import org.crickets.plan.Sketch.Again;

/** Time to move on (A5, S4, G3): after the last follow-up, or when the user answers no reminder. */
record StopRule(Situation s) {
    /** What nobody answers for so many days closes the plan: our own number. */
    static final int UNANSWERED_DAYS = 14;

    /** So long after the last thing that either side said; later if that was told late. */
    Optional<Step> afterLast(Pursuit pursuit) {
        var from = lastWord(pursuit);
        var timing = timing(from.basis());
        var due = timing.due().toInstant().isBefore(from.toldAt())
                ? s.hours().morningAfter(from.toldAt())
                : timing.due();
        return ring(new Timing(due, timing.reason()), from.toldAt());
    }

    private Anchor lastWord(Pursuit pursuit) {
        var last = pursuit.attempts().made().stream()
                .map(attempt -> new Anchor(new Basis.Contact(attempt.date()), attempt.toldAt()));
        var goesOn = pursuit.restart().filter(Restart.GoesOn.class::isInstance).map(Restart.GoesOn.class::cast)
                .map(on -> new Anchor(on.basis(), on.toldAt()));
        var words = Stream.of(pursuit.promise().map(Promise::day).stream(), goesOn.stream(), last,
                reopened().map(day -> new Anchor(new Basis.GoOn(day), s.standing().since())).stream());
        return Stream.concat(Stream.of(pursuit.anchor()), words.flatMap(anchors -> anchors))
                .max(Comparator.comparing(Anchor::date)).orElse(pursuit.anchor());
    }

    /** A follow-up that rang and that nobody answered. */
    Optional<Step> unanswered(Step followUp, Instant toldAt) {
        return unanswered(later(followUp.due().toLocalDate(), s.hours().dateOf(toldAt)),
                s.playbook().stop().after().rules(), toldAt);
    }

    /** Something they wanted that nobody handed in. */
    Optional<Step> unanswered(LocalDate since, List<String> rules, Instant toldAt) {
        var number = new Sourced<>(UNANSWERED_DAYS, rules, true);
        return ring(Timing.days(s, number, new Basis.Unanswered(later(since, reopened().orElse(since)))), toldAt);
    }

    /** The day on which a plan was opened again after it was closed or paused: a stop gives its time anew. */
    Optional<LocalDate> reopened() {
        var opened = s.standing().since();
        return opened.equals(s.dossier().facts().getFirst().at())
                ? Optional.empty()
                : Optional.of(s.hours().dateOf(opened));
    }

    LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The same, as it follows if each follow-up is answered on its day. */
    Step projected(Basis.Contact last) {
        var timing = timing(last);
        return new Bell(s).projected(new Sketch(key(), timing.due(), s.now(), Again.NEVER, timing.reason()));
    }

    private Timing timing(Basis basis) {
        return Timing.days(s, s.playbook().stop().after(), basis);
    }

    private Optional<Step> ring(Timing timing, Instant toldAt) {
        return new Bell(s).step(new Sketch(key(), timing.due(), toldAt, Again.NEVER, timing.reason()));
    }

    private StepKey key() {
        return s.key(StepKind.STOP, 1);
    }
}

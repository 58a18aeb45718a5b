package org.crickets.plan;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.plan.Sketch.Again;

/**
 * What stands around each interview: preparation, debrief and references. A next round does not take what belongs to
 * the one before: that lapses with its own window.
 */
final class InterviewRules {
    private InterviewRules() {}

    /** K1, K2: the evening before and shortly before; quiet hours move these earlier, never later. */
    static Stream<Step> preparation(Situation s) {
        return s.playbook().preparation().stream()
                .flatMap(prepare -> s.dossier().rounds().stream().flatMap(round -> preparation(s, prepare, round)))
                .map(new Bell(s)::step).flatMap(Optional::stream);
    }

    /** What is past when the interview is told of is not caught up with. Without a time there is no hour before it. */
    private static Stream<Sketch> preparation(Situation s, Playbook.Preparation prepare, Round round) {
        var start = s.hours().at(round.start().instant());
        var evening = s.hours().awakeBefore(s.hours().at(start.toLocalDate().minusDays(1),
                prepare.eveningBefore().value()));
        var last = s.hours().awakeBefore(start.minus(prepare.before().value()));
        var first = new Sketch(key(s, round, StepKind.PREPARE), evening, round.loggedAt(), Again.NEVER,
                because(prepare.eveningBefore(), round));
        var second = new Sketch(key(s, round, StepKind.PREPARE_LAST), last, round.loggedAt(), Again.NEVER,
                because(prepare.before(), round));
        return (round.known() == TimeKnown.DATE ? Stream.of(first) : Stream.of(first, second))
                .filter(sketch -> !sketch.due().toInstant().isBefore(round.loggedAt()))
                .map(sketch -> sketch.until(start));
    }

    /** A3: some hours later, not at once; K5 comes with the first. Both lapse with the thank-you's window. */
    static Stream<Step> debrief(Situation s) {
        return s.playbook().debriefAfter().stream()
                .flatMap(after -> s.dossier().rounds().stream()
                        .flatMap(round -> Stream.concat(question(s, after, round), references(s, after, round))))
                .map(new Bell(s)::step).flatMap(Optional::stream);
    }

    private static Stream<Sketch> question(Situation s, Sourced<Duration> after, Round round) {
        return s.dossier().moment(round.number()).isPresent()
                ? Stream.empty()
                : Stream.of(evening(s, key(s, round, StepKind.DEBRIEF), after, because(after, round), round));
    }

    /** Once a process: with its first round. */
    private static Stream<Sketch> references(Situation s, Sourced<Duration> after, Round round) {
        var key = new StepKey(s.dossier().id(), 0, StepKind.REFERENCES, 0, 1);
        return s.playbook().references().filter(_ -> round.equals(s.dossier().rounds().getFirst())).stream()
                .map(rule -> evening(s, key, after, because(rule, round), round).with(DraftKind.REFERENCES_ALERT));
    }

    private static Sketch evening(Situation s, StepKey key, Sourced<Duration> after, Reason reason,
            Round round) {
        var due = s.hours().awake(s.hours().at(round.end().instant()).plus(after.value()));
        return new Sketch(key, due, round.loggedAt(), Again.TWO_BUSINESS_DAYS_LATER, reason)
                .until(ThankYouRule.window(s, round));
    }

    private static StepKey key(Situation s, Round round, StepKind kind) {
        return new StepKey(s.dossier().id(), round.number(), kind, 0, 1);
    }

    private static Reason because(Sourced<?> number, Round round) {
        return Reason.of(number, new Basis.Interview(round.end().date()), 0);
    }
}

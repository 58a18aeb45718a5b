package org.crickets.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crickets.plan.Sketch.Again;

/** K12: while an offer is open, a word about it to each other employer whose process is open. */
final class Leverage {
    /** Without a day to answer by, the word is worth it for so many days: our own number. */
    private static final int WORTH_DAYS = 7;

    private Leverage() {}

    /** Adds them to the plans, which stand in the order of their situations. */
    static List<Plan> add(List<Situation> situations, List<Plan> plans) {
        var offers = IntStream.range(0, plans.size()).filter(i -> plans.get(i).status() == Plan.Status.OFFERED)
                .mapToObj(i -> situations.get(i).dossier()).toList();
        return IntStream.range(0, plans.size()).mapToObj(i -> situations.get(i).standing().resumes() == Plan.Status.OPEN
                ? with(plans.get(i), notes(situations.get(i), offers))
                : plans.get(i)).toList();
    }

    private static List<Step> notes(Situation situation, List<Dossier> offers) {
        return offers.stream().filter(offer -> !offer.employer().equals(situation.dossier().employer()))
                .flatMap(offer -> note(situation, offer).stream()).toList();
    }

    private static Optional<Step> note(Situation situation, Dossier offering) {
        var logged = offering.facts().reversed().stream().filter(one -> one.fact() instanceof Fact.Offered)
                .findFirst().orElseThrow();
        var offer = (Fact.Offered) logged.fact();
        var told = later(logged.at(), situation.standing().since());
        var end = situation.morning(offer.answerBy().orElse(situation.hours().dateOf(logged.at()).plusDays(WORTH_DAYS))
                .plusDays(1));
        var morning = situation.hours().businessMorningAfter(told);
        var due = morning.isBefore(end) ? morning : situation.hours().morningAfter(told);
        var key = situation.key(StepKind.LEVERAGE, offering.id().value());
        var reason = Reason.common(new Basis.Offer(offer.when().date()), "K12");
        return new Bell(situation)
                .step(new Sketch(key, due, told, Again.NEVER, reason).with(DraftKind.LEVERAGE_NOTE).until(end));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Plan with(Plan plan, List<Step> extra) {
        return extra.isEmpty()
                ? plan
                : new Plan(plan.process(), plan.status(),
                        Stream.concat(plan.steps().stream(), extra.stream()).sorted(Comparator.comparing(Step::due))
                                .toList());
    }
}

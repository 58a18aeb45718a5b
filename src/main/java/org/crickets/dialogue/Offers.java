package org.crickets.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crickets.plan.Agenda;
import org.crickets.plan.Fact;
import org.crickets.plan.Plan;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;

/** What is known of an offer in hand. */
final class Offers {
    private Offers() {}

    /** The day by which the employer wants its answer, as last told. */
    static Optional<LocalDate> answerBy(Agenda agenda, ProcessId process) {
        return agenda.dossier(process).stream().flatMap(one -> one.all(Fact.Offered.class).stream())
                .reduce((one, two) -> two).flatMap(Fact.Offered::answerBy);
    }

    static boolean isOpen(Talk talk, ProcessId process) {
        return talk.plan(process).filter(plan -> plan.status() == Plan.Status.OFFERED).isPresent();
    }

    /** Whether the step is the question by when they want their answer. */
    static boolean asksForDay(Agenda agenda, Step step) {
        return step.kind() == StepKind.OFFER_ANSWER && answerBy(agenda, step.key().process()).isEmpty();
    }

    /** The state in which a typed day is that answer, if one of the steps asks for it. */
    static Optional<State> asked(Agenda agenda, List<Step> steps, int question) {
        return steps.stream().filter(step -> asksForDay(agenda, step)).findFirst()
                .map(step -> new State.AskOfferBy(question, step.key().process()));
    }
}

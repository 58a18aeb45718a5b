package org.crickets.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.crickets.plan.Fact;

/**
 * The stored form of one type of fact.
 *
 * @param lifts how to make version 2 of version 1, version 3 of version 2, and so on
 */
record FactType(String name, Class<? extends Fact> type, List<UnaryOperator<ObjectNode>> lifts) {

    /** Every type; a name, once used, stands for its type for ever. */
    static final List<FactType> ALL = List.of(type("process-named", Fact.ProcessNamed.class),
            type("person-met", Fact.PersonMet.class), type("person-removed", Fact.PersonRemoved.class),
            type("addressed", Fact.Addressed.class), type("interview-set", Fact.InterviewSet.class),
            type("decision-promised", Fact.DecisionPromised.class),
            type("contacted", Fact.Contacted.class), type("still-deciding", Fact.StillDeciding.class),
            type("brushed-off", Fact.BrushedOff.class), type("asked-to-wait", Fact.AskedToWait.class),
            type("away", Fact.Away.class), type("requested", Fact.Requested.class),
            type("handed-in", Fact.HandedIn.class),
            type("next-round-announced", Fact.NextRoundAnnounced.class), type("offered", Fact.Offered.class),
            type("accepted", Fact.Accepted.class), type("rejected", Fact.Rejected.class),
            type("withdrawn", Fact.Withdrawn.class), type("moved-on", Fact.MovedOn.class),
            type("paused", Fact.Paused.class), type("went-on", Fact.WentOn.class),
            type("deleted", Fact.Deleted.class), type("remembered", Fact.Remembered.class),
            type("noted", Fact.Noted.class),
            type("step-done", Fact.StepDone.class), type("step-skipped", Fact.StepSkipped.class),
            type("rang", Fact.Rang.class), type("snoozed", Fact.Snoozed.class),
            type("playbook-chosen", Fact.PlaybookChosen.class), type("taken-back", Fact.TakenBack.class),
            type("called-off", Fact.CalledOff.class), type("meant", Fact.Meant.class),
            type("relocated", Fact.Relocated.class), type("chose", Fact.Chose.class),
            type("introduced", Fact.Introduced.class), type("decision-open", Fact.DecisionOpen.class));

    FactType {
        lifts = List.copyOf(lifts);
    }

    private static FactType type(String name, Class<? extends Fact> type) {
        return new FactType(name, type, List.of());
    }

    /** The version that is written now. */
    int version() {
        return lifts.size() + 1;
    }

    /** The body of an older version as the present one has it. */
    ObjectNode lifted(ObjectNode body, int from) {
        var lifted = body;
        for (var lift : lifts.subList(from - 1, lifts.size()))
            lifted = lift.apply(lifted);
        return lifted;
    }
}

package org.crickets.plan;

import java.util.Map;
import java.util.Optional;

/**
 * Facts of another record under the numbers that their processes have here. People, rounds and requests are numbered
 * within a process and keep theirs.
 */
public record Renumbering(Map<ProcessId, ProcessId> numbers) {
    public Renumbering {
        numbers = Map.copyOf(numbers);
    }

    /** The number of a process here; empty if it has none. */
    public Optional<ProcessId> of(ProcessId process) {
        return process.equals(ProcessId.NONE) ? Optional.of(process) : Optional.ofNullable(numbers.get(process));
    }

    /** The fact as it is here; empty if it says something of a process that is not here, or takes something back. */
    public Optional<Fact> of(Fact fact) {
        return switch (fact) {
            case Fact.Contacted(var kind, var to, var when, var step) ->
                Optional.of(new Fact.Contacted(kind, to, when, step.flatMap(this::of)));
            case Fact.Noted(var kind, var step, var text) ->
                Optional.of(new Fact.Noted(kind, step.flatMap(this::of), text));
            case Fact.StepDone(var step, var when) -> of(step).map(key -> new Fact.StepDone(key, when));
            case Fact.StepSkipped(var step, var when) -> of(step).map(key -> new Fact.StepSkipped(key, when));
            case Fact.Rang(var step, var at) -> of(step).map(key -> new Fact.Rang(key, at));
            case Fact.Snoozed(var step, var until) -> of(step).map(key -> new Fact.Snoozed(key, until));
            case Fact.TakenBack _ -> Optional.empty();
            case Fact.ProcessNamed _,Fact.PersonMet _,Fact.PersonRemoved _,Fact.Addressed _,Fact.InterviewSet _ ->
                Optional.of(fact);
            case Fact.CalledOff _,Fact.DecisionPromised _,Fact.DecisionOpen _,Fact.StillDeciding _,Fact.BrushedOff _ ->
                Optional.of(fact);
            case Fact.AskedToWait _,Fact.Away _,Fact.Requested _,Fact.HandedIn _,Fact.NextRoundAnnounced _ ->
                Optional.of(fact);
            case Fact.Offered _,Fact.Accepted _,Fact.Rejected _,Fact.Withdrawn _,Fact.MovedOn _,Fact.Paused _ ->
                Optional.of(fact);
            case Fact.WentOn _,Fact.Deleted _,Fact.Remembered _,Fact.PlaybookChosen _,Fact.Meant _,Fact.Relocated _ ->
                Optional.of(fact);
            case Fact.Chose _,Fact.Introduced _ -> Optional.of(fact);
        };
    }

    /** The key here; a word about an offer elsewhere counts by the process of the offer. */
    public Optional<StepKey> of(StepKey key) {
        var ordinal = key.kind() == StepKind.LEVERAGE
                ? of(new ProcessId(key.ordinal())).map(ProcessId::value)
                : Optional.of(key.ordinal());
        return of(key.process()).flatMap(process -> ordinal
                .map(number -> new StepKey(process, key.round(), key.kind(), key.person(), number)));
    }
}

package org.crickets.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crickets.plan.Agenda;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.History;
import org.crickets.plan.Logged;
import org.crickets.plan.Plan;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Renumbering;

/**
 * Which processes of a file are new here, and which are the same as one that is here: those stay as they are.
 *
 * @param agenda what the file alone plans
 * @param fresh  the new ones, in the order of the file
 * @param here   how many were here, those not counted that were deleted
 */
record Arrivals(Agenda agenda, List<Dossier> fresh, int here) {
    Arrivals {
        fresh = List.copyOf(fresh);
    }

    static Arrivals of(Talk talk, Luggage luggage) {
        var agenda = talk.tools.planning().agenda(luggage.facts(), talk.settings(), talk.now());
        var fresh = new ArrayList<Dossier>();
        int here = 0;
        for (var dossier : agenda.dossiers())
            if (talk.agenda().dossiers().stream()
                    .noneMatch(known -> isSame(known, dossier) && isBack(talk, known, isDeleted(agenda, dossier))))
                fresh.add(dossier);
            else if (!isDeleted(agenda, dossier))
                here++;
        return new Arrivals(agenda, fresh, here);
    }

    /** What was deleted here comes back by a file in which it was not. */
    private static boolean isBack(Talk talk, Dossier known, boolean deletedThere) {
        return deletedThere || !isDeleted(talk.agenda(), known);
    }

    private static boolean isDeleted(Agenda agenda, Dossier dossier) {
        return status(agenda, dossier) == Plan.Status.DELETED;
    }

    private static Plan.Status status(Agenda agenda, Dossier dossier) {
        return agenda.plan(dossier.id()).orElseThrow().status();
    }

    /** It was opened by the same word at the same moment; or it reads as if it were the same. */
    private static boolean isSame(Dossier one, Dossier other) {
        return opening(one).equals(opening(other))
                || isSame(one.company(), other.company()) && isRoleSame(one, other) && isMetSame(one, other);
    }

    private record Opening(Instant at, Fact.ProcessNamed name) {}

    private static Optional<Opening> opening(Dossier dossier) {
        return dossier.facts().stream().filter(logged -> logged.fact() instanceof Fact.ProcessNamed).findFirst()
                .map(logged -> new Opening(logged.at(), (Fact.ProcessNamed) logged.fact()));
    }

    private static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    /** A role that was never told is no other one. */
    private static boolean isRoleSame(Dossier one, Dossier other) {
        return one.role().isEmpty() || other.role().isEmpty()
                || isSame(one.role().orElseThrow(), other.role().orElseThrow());
    }

    private static boolean isMetSame(Dossier one, Dossier other) {
        var days = other.rounds().stream().map(round -> round.start().date()).collect(Collectors.toSet());
        return one.rounds().isEmpty() && days.isEmpty()
                || one.rounds().stream().anyMatch(round -> days.contains(round.start().date()));
    }

    /** How many of the new ones are to be seen. */
    int visible() {
        return (int) fresh.stream().filter(dossier -> !isDeleted(agenda, dossier)).count();
    }

    int open() {
        return (int) fresh.stream().filter(dossier -> status(agenda, dossier).isOpen()).count();
    }

    /** Each gets a number above all that the user ever had. */
    Renumbering numbers(List<Logged> record) {
        int next = record.stream().mapToInt(logged -> logged.process().value()).max().orElse(0);
        Map<ProcessId, ProcessId> numbers = new HashMap<>();
        for (var dossier : fresh)
            numbers.put(dossier.id(), new ProcessId(++next));
        return new Renumbering(numbers);
    }

    /** What counts in the file, of the new processes and of none in particular as far as it says something new here. */
    List<Logged> facts(Luggage luggage, History known, boolean isNewcomer) {
        Set<ProcessId> ids = fresh.stream().map(Dossier::id).collect(Collectors.toCollection(HashSet::new));
        return History.of(luggage.facts()).counting().stream()
                .filter(logged -> ids.contains(logged.process())
                        || logged.process().equals(ProcessId.NONE) && isNews(logged.fact(), known, isNewcomer))
                .toList();
    }

    /** Settings are no facts of the file's: they are chosen anew. */
    private static boolean isNews(Fact fact, History known, boolean isNewcomer) {
        return switch (fact) {
            case Fact.Meant meant -> known.general().stream().noneMatch(logged -> logged.fact().equals(meant));
            case Fact.Relocated _ -> isNewcomer;
            case Fact.Paused _,Fact.WentOn _ -> known.general().stream().map(Logged::fact)
                    .noneMatch(it -> it instanceof Fact.Paused || it instanceof Fact.WentOn);
            case Fact.Rang _,Fact.Snoozed _,Fact.StepDone _,Fact.StepSkipped _ -> known.general().stream()
                    .map(Logged::fact).noneMatch(Fact.Rang.class::isInstance);
            case Fact.ProcessNamed _,Fact.PersonMet _,Fact.PersonRemoved _,Fact.Addressed _,Fact.InterviewSet _ ->
                false;
            case Fact.CalledOff _,Fact.DecisionPromised _,Fact.DecisionOpen _,Fact.StillDeciding _,Fact.BrushedOff _ ->
                false;
            case Fact.AskedToWait _,Fact.Away _,Fact.Requested _,Fact.HandedIn _,Fact.NextRoundAnnounced _ -> false;
            case Fact.Offered _,Fact.Accepted _,Fact.Rejected _,Fact.Withdrawn _,Fact.MovedOn _,Fact.Deleted _ -> false;
            case Fact.Contacted _,Fact.Remembered _,Fact.Noted _,Fact.PlaybookChosen _,Fact.TakenBack _ -> false;
            case Fact.Chose _,Fact.Introduced _ -> false;
        };
    }
}

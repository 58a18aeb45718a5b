package org.crickets.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A user's record: what still counts of it, and what each process makes of its part. */
public record History(List<Logged> counting) {
    public History {
        counting = List.copyOf(counting);
    }

    /** Leaves out what was taken back; {@code all} in the order in which it was written down. */
    public static History of(List<Logged> all) {
        var takenBack = all.stream().map(Logged::fact).filter(Fact.TakenBack.class::isInstance)
                .map(fact -> ((Fact.TakenBack) fact).source()).collect(toSet());
        return new History(all.stream()
                .filter(logged -> !takenBack.contains(logged.source()) && !(logged.fact() instanceof Fact.TakenBack))
                .toList());
    }

    /** Every process ever opened that still counts, in the order of opening; deleted ones as well. */
    public List<Dossier> dossiers() {
        Map<ProcessId, List<Logged>> byProcess = counting.stream().collect(
                groupingBy(Logged::process, LinkedHashMap::new, mapping(logged -> logged, toList())));
        return byProcess.entrySet().stream().filter(entry -> !entry.getKey().equals(ProcessId.NONE))
                .map(entry -> Dossier.of(entry.getKey(), entry.getValue())).flatMap(java.util.Optional::stream)
                .toList();
    }

    /** What concerns no process. */
    public List<Logged> general() {
        return counting.stream().filter(logged -> logged.process().equals(ProcessId.NONE)).toList();
    }
}

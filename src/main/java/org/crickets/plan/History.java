package org.crickets.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A user's record: what still counts of it, and what each process makes of its part. */
public record History(List<Logged> counting) {
    public History {
        counting = List.copyOf(counting);
    }

    /**
     * Leaves out what was taken back; {@code all} in the order in which it was written down. What a message says anew,
     * after it was taken back, counts; the program's own observations are never taken back.
     */
    public static History of(List<Logged> all) {
        Map<Source, Integer> takenBack = new HashMap<>();
        for (int i = 0; i < all.size(); i++)
            if (all.get(i).fact() instanceof Fact.TakenBack(var source) && !source.equals(Source.BOT))
                takenBack.put(source, i);
        return new History(IntStream.range(0, all.size())
                .filter(i -> isAfter(takenBack, all.get(i).source(), i)).mapToObj(all::get)
                .filter(logged -> !(logged.fact() instanceof Fact.TakenBack)).toList());
    }

    /** Neither it nor the message that brought it along was taken back later. */
    private static boolean isAfter(Map<Source, Integer> takenBack, Source source, int i) {
        return takenBack.getOrDefault(source, -1) < i && takenBack.getOrDefault(source.whole(), -1) < i;
    }

    /** Every process ever opened that still counts, in the order of opening; deleted ones as well. */
    public List<Dossier> dossiers() {
        Map<ProcessId, List<Logged>> byProcess = counting.stream().collect(
                groupingBy(Logged::process, LinkedHashMap::new, mapping(logged -> logged, toList())));
        return byProcess.entrySet().stream().filter(entry -> !entry.getKey().equals(ProcessId.NONE))
                .map(entry -> Dossier.of(entry.getKey(), entry.getValue())).flatMap(Optional::stream)
                .toList();
    }

    /** What concerns no process. */
    public List<Logged> general() {
        return counting.stream().filter(logged -> logged.process().equals(ProcessId.NONE)).toList();
    }
}

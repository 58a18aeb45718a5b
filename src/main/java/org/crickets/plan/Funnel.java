package org.crickets.plan;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far a user's processes came, deleted ones aside, and how long employers take to answer.
 *
 * @param counts        how many processes reached each stage, each counted for itself: who replied without a thank-you
 *                      counts for the reply alone
 * @param fromNote      days from a note to the reply
 * @param fromInterview days from an interview to the first word after it
 */
public record Funnel(Map<Stage, Integer> counts, Optional<Median> fromNote, Optional<Median> fromInterview) {
    public Funnel {
        counts = Map.copyOf(counts);
    }

    /** What a process can come to. */
    public enum Stage {
        PROCESSES,
        INTERVIEWED,
        THANKED,
        REPLIED,
        NEXT_ROUND,
        OFFER,
        REJECTED,
        /** The user moved on or withdrew, or was told that it is time to. */
        MOVED_ON
    }

    /**
     * The middle of so many numbers.
     *
     * @param of how many, at least one
     */
    public record Median(double days, int of) {
        static Optional<Median> of(List<Integer> numbers) {
            var sorted = numbers.stream().sorted().toList();
            int n = sorted.size();
            return n == 0
                    ? Optional.empty()
                    : Optional.of(new Median((sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0, n));
        }
    }

    /** The funnel of an agenda. */
    public static Funnel of(Agenda agenda, Instant now) {
        var stations = IntStream.range(0, agenda.dossiers().size()).mapToObj(i -> {
            var dossier = agenda.dossiers().get(i);
            return new Station(dossier, agenda.plan(dossier.id()).orElseThrow().status(), now);
        }).filter(station -> station.status() != Plan.Status.DELETED).toList();
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        for (var stage : Stage.values())
            counts.put(stage, (int) stations.stream().filter(station -> station.reached(stage)).count());
        var waits = stations.stream().map(station -> Waits.of(station.dossier(), now)).toList();
        return new Funnel(counts, Median.of(all(waits.stream().map(Waits::fromNote))),
                Median.of(all(waits.stream().map(Waits::fromInterview))));
    }

    public int count(Stage stage) {
        return counts.getOrDefault(stage, 0);
    }

    private static List<Integer> all(Stream<List<Integer>> lists) {
        return lists.flatMap(List::stream).toList();
    }

    /** A process and where it stands. */
    private record Station(Dossier dossier, Plan.Status status, Instant now) {

        boolean reached(Stage stage) {
            return switch (stage) {
                case PROCESSES -> true;
                case INTERVIEWED -> dossier.rounds().stream().anyMatch(round -> round.isHeld(now));
                case THANKED -> dossier.all(Fact.Contacted.class).stream()
                        .anyMatch(contact -> contact.kind() == ContactKind.THANK_YOU);
                case REPLIED -> isNextRound() || dossier.facts().stream()
                        .flatMap(logged -> Deed.of(logged.fact()).stream()).anyMatch(Deed::isTheirs);
                case NEXT_ROUND -> isNextRound();
                case OFFER -> !dossier.all(Fact.Offered.class).isEmpty();
                case REJECTED -> status == Plan.Status.REJECTED;
                case MOVED_ON -> status == Plan.Status.MOVED_ON || status == Plan.Status.STOPPED
                        || status == Plan.Status.WITHDRAWN;
            };
        }

        private boolean isNextRound() {
            return dossier.rounds().size() > 1 || !dossier.all(Fact.NextRoundAnnounced.class).isEmpty();
        }
    }
}

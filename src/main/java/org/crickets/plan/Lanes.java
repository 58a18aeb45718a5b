package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * All open processes side by side, what wants something soonest first.
 *
 * @param today where the user lives
 */
public record Lanes(LocalDate today, List<Lane> all) {
    private static final Comparator<Lane> SOONEST = Comparator
            .comparing((Lane lane) -> lane.next().map(Mark::day).orElse(LocalDate.MAX))
            .thenComparing(lane -> lane.day(Mark.Kind.STOP).orElse(LocalDate.MAX))
            .thenComparing(lane -> lane.process().value());

    public Lanes {
        all = List.copyOf(all);
    }

    /** Whether its day has come. */
    public boolean isDue(Mark mark) {
        return !mark.day().isAfter(today);
    }

    /** The lanes of an agenda's open processes. */
    public static Lanes of(Agenda agenda, ZoneId zone, Instant now) {
        return new Lanes(LocalDate.ofInstant(now, zone), agenda.plans().stream().filter(plan -> plan.status().isOpen())
                .flatMap(plan -> agenda.dossier(plan.process()).stream().map(dossier -> Lane.of(dossier, plan, now)))
                .sorted(SOONEST).toList());
    }
}

package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many days an employer took to answer, each time it did.
 *
 * @param fromNote      from the last note before a reply
 * @param fromInterview from a round to the first word after it
 */
record Waits(List<Integer> fromNote, List<Integer> fromInterview) {

    /** What starts or ends a wait; what happens at once starts before it ends. */
    private enum Turn {
        INTERVIEW, NOTE, REPLY
    }

    private record Event(Turn turn, Moment when) {
        LocalDate day() {
            return when.date();
        }
    }

    static Waits of(Dossier dossier, Instant now) {
        var waits = new Waits(new ArrayList<>(), new ArrayList<>());
        @Nullable
        LocalDate interview = null;
        @Nullable
        LocalDate note = null;
        for (var event : events(dossier, now)) {
            switch (event.turn()) {
                case INTERVIEW -> {
                    interview = event.day();
                    note = null;
                }
                case NOTE -> note = event.day();
                case REPLY -> {
                    days(note, event.day()).ifPresent(waits.fromNote::add);
                    days(interview, event.day()).ifPresent(waits.fromInterview::add);
                    note = null;
                    interview = null;
                }
            }
        }
        return waits;
    }

    private static Optional<Integer> days(@Nullable LocalDate from, LocalDate to) {
        return Optional.ofNullable(from).map(day -> (int) ChronoUnit.DAYS.between(day, to));
    }

    private static List<Event> events(Dossier dossier, Instant now) {
        var rounds = dossier.rounds().stream().filter(round -> round.isHeld(now))
                .map(round -> new Event(Turn.INTERVIEW, round.end()));
        var words = dossier.facts().stream().flatMap(logged -> event(logged.fact()).stream());
        return Stream.concat(rounds, words)
                .sorted(Comparator.comparing((Event event) -> event.when().instant()).thenComparing(Event::turn))
                .toList();
    }

    /** A note that answers theirs waits for nothing. */
    private static Optional<Event> event(Fact fact) {
        if (fact instanceof Fact.Contacted contact)
            return contact.kind().isAttempt() || contact.kind() == ContactKind.THANK_YOU
                    ? Optional.of(new Event(Turn.NOTE, contact.when()))
                    : Optional.empty();
        return Deed.of(fact).filter(Deed::isTheirs).map(deed -> new Event(Turn.REPLY, deed.when()));
    }
}

package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crickets.understand.cues.CueHit;

/** Of several acts that cues read those that examples bear out; where they do not, what another cue of the same clause says. */
record BorneOut(Message message, Asked examples) {
    /** Below this probability, in its own stretch and in the whole, one of several acts was read by mistake. */
    private static final double MISREAD = 0.06;
    private static final double CERTAIN = 0.9;
    private static final double LIKELY = 0.5;

    /** Beside one thing that the whole is sure to tell, a second has to be likely where it stands. */
    List<Event> of(List<Event> cued) {
        Odds whole = odds(0, message.text().size());
        if (whole.silent()) {
            return cued;
        }
        boolean plain = cued.stream().anyMatch(e -> whole.of(e.meaning()) >= CERTAIN);
        List<Event> kept = new ArrayList<>();
        for (Event event : cued) {
            boolean asCued = kept.isEmpty() || cued.contains(kept.getLast());
            borneOut(event, whole, plain)
                    .filter(e -> kept.isEmpty() || asCued && e.equals(event) || anew(kept.getLast(), e))
                    .ifPresent(kept::add);
        }
        return kept.isEmpty() ? cued : List.copyOf(kept);
    }

    /** Whether what a cue says instead adds to the act before. */
    private boolean anew(Event before, Event event) {
        return Relation.of(before.meaning(), event.meaning(), false, false, false) == Relation.NEW
                || new Elsewhere(message).told(new Stretch(event.from(), event.to()), before);
    }

    private Optional<Event> borneOut(Event event, Odds whole, boolean plain) {
        Odds here = odds(event.from(), event.to());
        boolean clear = plain || event.hits().stream().allMatch(h -> h.meaning().equals("MEETING"));
        boolean same = event.hits().stream().anyMatch(h -> h.meaning().equals("SAME"));
        if (same || whole.of(event.meaning()) >= MISREAD || here.of(event.meaning()) >= (clear ? LIKELY : MISREAD)) {
            return Optional.of(event);
        }
        return message.hits().stream().filter(CueHit::real)
                .filter(h -> h.score() >= EventFinder.SURE && h.first() == event.hits().getFirst().first())
                .flatMap(h -> Doubts.meanings(h.meaning()).stream().map(event::meaning))
                .filter(e -> here.of(e.meaning()) >= LIKELY).findFirst();
    }

    private Odds odds(int from, int to) {
        return examples.odds(message, new Stretch(from, to));
    }
}

package org.crickets.understand.reading;

import java.util.List;
import org.crickets.understand.Meaning;
import org.crickets.understand.cues.CueHit;

/** Something a stretch of the message tells, from one token up to another. */
record Event(Meaning meaning, int from, int to, List<CueHit> hits) {
    Event {
        hits = List.copyOf(hits);
    }

    Event meaning(Meaning other) {
        return new Event(other, from, to, hits);
    }

    Event with(CueHit hit) {
        List<CueHit> more = new java.util.ArrayList<>(hits);
        more.add(hit);
        return new Event(meaning, from, to, more);
    }

    /** The same, led by what another cue tells. */
    Event after(CueHit hit) {
        List<CueHit> more = new java.util.ArrayList<>(List.of(hit));
        more.addAll(hits);
        return new Event(meaning, from, to, more);
    }

    Event range(int start, int end) {
        return new Event(meaning, start, end, hits);
    }

    boolean cued(String name) {
        return hits.stream().anyMatch(h -> h.meaning().equals(name));
    }
}

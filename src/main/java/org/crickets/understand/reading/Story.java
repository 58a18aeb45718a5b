package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.List;
import org.crickets.understand.Meaning;
import org.crickets.understand.cues.CueHit;

/**
 * A long message, most of whose sentences tell of other things: each is judged by itself, and a cue counts where examples bear
 * it out in its own sentence.
 */
final class Story {
    private static final int SHORTEST = 60;
    /** More words are no story that somebody typed. */
    private static final int LONGEST = 1000;
    private static final int SENTENCES = 4;
    /** From this probability on a cue is borne out; beside a sentence that is certain of its own, from the second one on. */
    private static final double BORNE_OUT = 0.1;
    private static final double BESIDE = 0.65;
    private static final double CERTAIN = 0.85;
    private static final List<String> DETAILS = List.of("DECISION_DATE", "REPLIED");

    private final Message message;
    private final Asked examples;

    private Story(Message message, Asked examples) {
        this.message = message;
        this.examples = examples;
    }

    static boolean told(Message message) {
        return message.text().size() > SHORTEST && message.text().size() < LONGEST && !message.mail()
                && message.stretches().size() >= SENTENCES;
    }

    /** The same message, the cues that were read in passing left out. */
    static Message heard(Message message, Asked examples) {
        return told(message) ? message.with(new Story(message, examples).believed()) : message;
    }

    private List<CueHit> believed() {
        double most = message.hits().stream().filter(h -> h.real() && !h.meaning().equals("SMALLTALK"))
                .mapToDouble(this::borne).max().orElse(0);
        double needed = most >= CERTAIN ? BESIDE : BORNE_OUT;
        List<CueHit> out = new ArrayList<>();
        List<CueHit> all = message.hits();
        all.stream()
                .filter(h -> !h.real() || h.meaning().equals("SMALLTALK") && most < BESIDE
                        || DETAILS.contains(h.meaning()) && most >= CERTAIN
                        || !h.meaning().equals("SMALLTALK") && borne(h) >= needed)
                .forEach(out::add);
        return most >= BORNE_OUT ? out : surely() ? List.of() : all;
    }

    /** Whether examples are sure of a sentence that no cue reads. */
    private boolean surely() {
        return message.stretches().stream().anyMatch(s -> {
            Nearest near = new Nearest(message, s, examples);
            return near.sure() && near.odds().of(near.odds().best()) >= CERTAIN;
        });
    }

    private double borne(CueHit hit) {
        Odds odds = examples.odds(message, Stretch.around(message, hit.at()));
        return odds.silent() ? 0 : meanings(hit.meaning()).stream().mapToDouble(odds::of).sum();
    }

    private static List<Meaning> meanings(String name) {
        return name.equals("MEETING") || name.equals("UPCOMING") || name.equals("NEXT_ROUND")
                ? List.of(Meaning.UPCOMING, Meaning.INTERVIEW, Meaning.NEXT_ROUND)
                : Doubts.meanings(name);
    }
}

package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crickets.understand.Act;
import org.crickets.understand.Act.Doubt;
import org.crickets.understand.Meaning;
import org.crickets.understand.Slots;
import org.crickets.understand.cues.CueHit;
import org.crickets.understand.names.NameSpan;

/** Where the program would have to guess, it asks: at most three readings, the likeliest first. */
final class Doubts {
    private static final int MOST = 3;
    /** From here on a cue is too plain to be doubted. */
    static final int PLAIN = 10;

    private Doubts() {}

    static List<Act> settle(Message message, List<Event> events, List<Act> acts, Asked examples) {
        if (message.dates().stream().anyMatch(d -> d.impossible())) {
            return List.of(impossible(message, acts));
        }
        if (!acts.isEmpty()) {
            Optional<Act> doubted = doubted(message, events, acts, examples);
            return doubted.isPresent() ? List.of(doubted.get()) : named(message, acts);
        }
        if (appointment(message)) {
            return List.of(act(message, Meaning.UPCOMING));
        }
        Nearest nearest = new Nearest(message, examples);
        if (message.denied() && message.hits().stream().noneMatch(CueHit::real)
                && !nearest.sure() && !nearest.likely()) {
            return List.of(new Act.Smalltalk(Slots.none()));
        }
        List<Meaning> likely = new ArrayList<>(weak(message));
        boolean bare = covered(message) > 0 && message.text().size() - covered(message) < 2;
        Optional<Act> near = bare ? Optional.empty() : nearest.act();
        if (near.isPresent()) {
            return List.of(near.get());
        }
        if (message.dismissed() && likely.isEmpty()) {
            return List.of(new Act.Smalltalk(Slots.none()));
        }
        boolean known = message.names().stream().anyMatch(NameSpan::known);
        boolean ahead = !message.names().isEmpty()
                && message.dates().stream().anyMatch(d -> d.start().isAfter(message.context().now()));
        if (likely.isEmpty() && (known || bare || ahead)) {
            likely.addAll(bare(message, bare));
        }
        return List.of(likely.isEmpty() ? new Act.Smalltalk(Slots.none()) : ask(message, likely));
    }

    private static Optional<Act> doubted(Message message, List<Event> events, List<Act> acts, Asked examples) {
        if (message.mail() || events.getFirst().meaning() == Meaning.EDIT && Slip.told(message)) {
            return Optional.empty();
        }
        if (acts.size() > 1) {
            return new Nearest(message, examples).insteadOf(events);
        }
        Event event = events.getFirst();
        Stretch stretch = Story.told(message)
                ? Stretch.around(message, event.hits().getFirst().at())
                : new Stretch(0, message.text().size());
        return new Nearest(message, stretch, examples).instead(event);
    }

    /** "Initrode. Tues. 10. zoom": a company and an hour to come, and nothing that says otherwise. */
    private static boolean appointment(Message message) {
        boolean ahead = message.dates().size() == 1 && message.dates().getFirst().timed()
                && message.dates().getFirst().start().isAfter(message.context().now());
        return ahead && message.text().size() - covered(message) < 6
                && message.companies(0, message.text().size()).size() == 1
                && message.hits().stream().allMatch(h -> h.meaning().equals("MEETING"));
    }

    private static List<Meaning> weak(Message message) {
        return message.hits().stream().sorted(Comparator.comparingInt(h -> h.real() ? -h.score() : -h.score() / 2))
                .flatMap(h -> meanings(h.meaning()).stream()).distinct()
                .filter(m -> m != Meaning.SMALLTALK && m != Meaning.HELP)
                .toList();
    }

    static List<Meaning> meanings(String name) {
        return switch (name) {
            case "MEETING" -> List.of(Meaning.UPCOMING, Meaning.INTERVIEW);
            case "SILENCE", "ASKED" -> List.of(Meaning.NEXT);
            case "PAUSE" -> List.of(Meaning.SNOOZE, Meaning.MOVE_ON);
            case "REPLIED" -> List.of(Meaning.STILL_DECIDING, Meaning.REJECTED, Meaning.NEXT_ROUND);
            case "CORRECTED" -> List.of(Meaning.EDIT);
            case "DOUBT" -> List.of(Meaning.EDIT, Meaning.MOVE_ON);
            case "SAME" -> List.of();
            default -> List.of(Meaning.valueOf(name));
        };
    }

    /** How many words are names or dates. */
    private static int covered(Message message) {
        return message.names().stream().mapToInt(n -> n.after() - n.first()).sum()
                + message.dates().stream().mapToInt(d -> d.after() - d.first()).sum();
    }

    /** A name or a date, and no word that tells more; a date tells at least what it cannot be. */
    private static List<Meaning> bare(Message message, boolean alone) {
        if (message.dates().isEmpty()) {
            return alone ? List.of(Meaning.NEXT, Meaning.INTERVIEW, Meaning.STILL_DECIDING) : List.of(Meaning.NEXT);
        }
        boolean ahead = message.dates().stream().anyMatch(d -> d.start().isAfter(message.context().now()));
        return ahead ? List.of(Meaning.UPCOMING, Meaning.DECISION_DATE) : List.of(Meaning.INTERVIEW, Meaning.NEXT);
    }

    static Act ask(Message message, List<Meaning> likely) {
        List<Act> options = new ArrayList<>();
        likely.stream().limit(MOST).forEach(m -> options.add(act(message, m)));
        return new Act.Unclear(common(options), options, Doubt.MEANING);
    }

    static Act act(Message message, Meaning meaning) {
        CueHit none = new CueHit(meaning.name(), 0, 0, 0, 0, false, "");
        Event event = new Event(meaning, 0, message.text().size(), List.of(none));
        return meaning.with(new Details(message, event, null).slots());
    }

    /** People, and the company where every reading that is about one has the same. */
    private static Slots common(List<Act> options) {
        List<String> companies = options.stream().flatMap(o -> o.slots().company().stream()).distinct().toList();
        return Slots.builder().company(companies.size() == 1 ? companies.getFirst() : null)
                .people(options.getFirst().slots().people()).build();
    }

    private static Act impossible(Message message, List<Act> acts) {
        List<Act> options = acts.isEmpty() ? weak(message).stream().limit(1).map(m -> act(message, m)).toList() : acts;
        Slots slots = options.isEmpty() ? Slots.none() : options.getFirst().slots();
        return new Act.Unclear(slots, options.stream().limit(MOST).toList(), Doubt.IMPOSSIBLE_DATE);
    }

    /** Two days, people or companies that the same words could mean: one option each. */
    private static List<Act> named(Message message, List<Act> acts) {
        if (acts.size() > 1) {
            return acts;
        }
        Optional<Act> moved = Moved.of(message, acts.getFirst());
        if (moved.isPresent()) {
            return List.of(moved.get());
        }
        if (Stranger.of(message, acts.getFirst())) {
            return List.of(Meaning.of(acts.getFirst()).with(acts.getFirst().slots().with().company(null).build()));
        }
        for (NameSpan name : message.names()) {
            if (!name.others().isEmpty() && !lastKnows(message, name)) {
                return List.of(Which.of(message, name, acts.getFirst()));
            }
        }
        return acts;
    }

    private static boolean lastKnows(Message message, NameSpan name) {
        return message.context().last().isPresent() && (name.person()
                ? message.context().last().get().people().contains(name.name())
                : message.context().last().get().company().equals(name.name()));
    }
}

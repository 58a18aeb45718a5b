package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.Examples;
import org.crickets.understand.Meaning;
import org.crickets.understand.cues.CueHit;

/**
 * A message that tells more than one thing: what the cues read in passing and no example bears out is left out, and a sentence
 * that they did not read, though examples are sure of it, is one more act.
 */
final class Several {
    /** Below this probability, in its own stretch and in the whole, one of several acts was read by mistake. */
    private static final double MISREAD = 0.06;
    private static final double CERTAIN = 0.9;
    private static final double LIKELY = 0.5;
    /** From this probability on a sentence tells an act of its own. */
    private static final double TOLD = 0.8;
    /** Each sentence costs some milliseconds. */
    private static final int MOST = 8;
    private static final int SHORTEST = 4;
    private static final int SOON = 8;
    private static final Set<String> JOINTS = Set.of("but", "meanwhile", "and", "n", "&", "also", "then", "plus",
            "while");

    private final Message message;
    private final Examples examples;

    Several(Message message, Examples examples) {
        this.message = message;
        this.examples = examples;
    }

    List<Event> of(List<Event> cued) {
        if (message.mail() || cued.isEmpty()) {
            return cued;
        }
        List<Event> kept = cued.size() == 1 ? cued : borneOut(cued);
        List<Stretch> stretches = stretches();
        if (stretches.size() < 2 || stretches.size() > MOST) {
            return kept;
        }
        List<Event> out = new ArrayList<>(kept);
        stretches.stream().filter(s -> unread(s, kept)).forEach(s -> told(s, kept).ifPresent(out::add));
        return out.size() == kept.size() ? kept : reach(out);
    }

    private record Stretch(int from, int to) {}

    /** Beside one thing that the whole is sure to tell, a second has to be likely where it stands. */
    private List<Event> borneOut(List<Event> cued) {
        Nearest whole = new Nearest(message, examples);
        if (whole.silent()) {
            return cued;
        }
        boolean plain = cued.stream().anyMatch(e -> whole.of(e.meaning()) >= CERTAIN);
        List<Event> kept = cued.stream().filter(e -> {
            double here = new Nearest(message, e.from(), e.to(), examples).of(e.meaning());
            return whole.of(e.meaning()) >= MISREAD || here >= (plain ? LIKELY : MISREAD);
        }).toList();
        return kept.isEmpty() || kept.size() == cued.size() ? cued : reach(kept);
    }

    /** Whether no cue of an act stands in it. */
    private static boolean unread(Stretch stretch, List<Event> events) {
        boolean begun = events.stream().anyMatch(e -> e.from() > stretch.from() && e.from() < stretch.to());
        return !begun && events.stream().flatMap(e -> e.hits().stream())
                .noneMatch(h -> h.at() >= stretch.from() && h.at() < stretch.to());
    }

    private Optional<Event> told(Stretch stretch, List<Event> events) {
        Event owner = events.stream().filter(e -> e.from() <= stretch.from())
                .max(Comparator.comparingInt(Event::from)).orElse(events.getFirst());
        Nearest glance = new Nearest(message, stretch.from(), stretch.to(), Examples.words());
        if (glance.silent() || glance.best() == owner.meaning() || glance.best() == Meaning.SMALLTALK) {
            return Optional.empty();
        }
        Nearest near = new Nearest(message, stretch.from(), stretch.to(), examples);
        if (!near.sure() || near.of(near.best()) < TOLD || near.best() == Meaning.ACCEPTED) {
            return Optional.empty();
        }
        Meaning meaning = near.best();
        boolean news = meaning.event() || meaning == Meaning.MOVE_ON || meaning == Meaning.DELETE;
        boolean anew = elsewhere(stretch, owner)
                ? news || meaning == Meaning.NEXT && message.says(stretch.from(), stretch.to(), Set.of("?"))
                : news && Relation.of(owner.meaning(), meaning, false, false, false) == Relation.NEW;
        CueHit none = new CueHit(meaning.name(), 0, stretch.from(), stretch.from(), stretch.to(), true, "examples");
        return anew ? Optional.of(new Event(meaning, stretch.from(), stretch.to(), List.of(none))) : Optional.empty();
    }

    /** Whether it names a company, and another than the act before. */
    private boolean elsewhere(Stretch stretch, Event owner) {
        List<String> here = employers(stretch.from(), stretch.to());
        List<String> before = employers(owner.from(), stretch.from());
        return !here.isEmpty() && !before.isEmpty() && here.stream().noneMatch(before::contains);
    }

    private List<String> employers(int from, int to) {
        return message.names(from, to).stream().map(n -> n.person() ? n.company().orElse("") : n.name())
                .filter(n -> !n.isEmpty()).map(n -> n.toLowerCase(Locale.ROOT)).toList();
    }

    private List<Stretch> stretches() {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 1; i < message.text().size(); i++) {
            boolean start = message.text().startsSentence(i) || message.text().norm(i - 1).equals(";") || joint(i);
            if (start && i - starts.getLast() >= SHORTEST) {
                starts.add(i);
            }
        }
        List<Stretch> out = new ArrayList<>();
        for (int n = 0; n < starts.size(); n++) {
            int to = n + 1 < starts.size() ? starts.get(n + 1) : message.text().size();
            out.add(new Stretch(starts.get(n), to));
        }
        return out;
    }

    /** "… and Globex said", after somebody else was named. */
    private boolean joint(int i) {
        return JOINTS.contains(message.text().norm(i)) && !message.names(0, i).isEmpty()
                && message.names(i, i + SOON).stream().anyMatch(n -> !n.person());
    }

    /** Each act reaches up to the next. */
    private List<Event> reach(List<Event> events) {
        List<Event> sorted = events.stream().sorted(Comparator.comparingInt(Event::from)).toList();
        List<Event> out = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            int to = i + 1 < sorted.size() ? sorted.get(i + 1).from() : message.text().size();
            out.add(sorted.get(i).range(i == 0 ? 0 : sorted.get(i).from(), to));
        }
        return out;
    }
}

package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crickets.understand.Examples;
import org.crickets.understand.Meaning;
import org.crickets.understand.names.NameSpan;

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
    private static final int MOST = 20;

    private final Message message;
    private final Examples examples;

    Several(Message message, Examples examples) {
        this.message = message;
        this.examples = examples;
    }

    List<Event> of(List<Event> cued) {
        if (cued.isEmpty() || message.mail()) {
            return message.mail() && !cued.isEmpty()
                    ? likeliest(cued)
                    : Story.told(message)
                            ? new Unread(message, examples).surest()
                            : new Unread(message, examples).apart();
        }
        List<Event> kept = cued.size() == 1 ? cued : borneOut(cued);
        List<Event> all = more(kept);
        return all.size() == 1 ? new Unread(message, examples).whole(all) : all.stream().map(this::judged).toList();
    }

    /** An employer's mail tells one thing. */
    private List<Event> likeliest(List<Event> cued) {
        Odds whole = odds(new Stretch(0, message.text().size()), examples);
        if (whole.silent()) {
            return cued;
        }
        Event best = Collections.max(cued, Comparator.comparingDouble(e -> whole.of(e.meaning())));
        boolean sure = whole.of(whole.best()) >= CERTAIN && whole.best() != Meaning.SMALLTALK;
        return List.of((sure ? best.meaning(whole.best()) : best).range(0, message.text().size()));
    }

    /** With what no cue reads. */
    private List<Event> more(List<Event> kept) {
        List<Stretch> stretches = message.stretches();
        if (stretches.size() < 2 || stretches.size() > MOST) {
            return kept;
        }
        List<Event> out = new ArrayList<>(kept);
        stretches.stream().filter(s -> unread(s, kept)).forEach(s -> told(s, kept).ifPresent(out::add));
        return out.size() == kept.size() ? kept : reach(out);
    }

    /** Examples may be sure that a stretch tells something else than its cue says. */
    private Event judged(Event event) {
        return new Nearest(message, new Stretch(event.from(), event.to()), examples).rather(event)
                .filter(m -> m != Meaning.SMALLTALK && m != Meaning.ACCEPTED).map(event::meaning).orElse(event);
    }

    /** Beside one thing that the whole is sure to tell, a second has to be likely where it stands. */
    private List<Event> borneOut(List<Event> cued) {
        Odds whole = odds(new Stretch(0, message.text().size()), examples);
        if (whole.silent()) {
            return cued;
        }
        boolean plain = cued.stream().anyMatch(e -> whole.of(e.meaning()) >= CERTAIN);
        List<Event> kept = cued.stream().filter(e -> {
            double here = odds(new Stretch(e.from(), e.to()), examples).of(e.meaning());
            boolean clear = plain || e.hits().stream().allMatch(h -> h.meaning().equals("MEETING"));
            return whole.of(e.meaning()) >= MISREAD || here >= (clear ? LIKELY : MISREAD);
        }).toList();
        return kept.isEmpty() || kept.size() == cued.size() ? cued : reach(kept);
    }

    private Odds odds(Stretch stretch, Examples by) {
        return new Odds(message, stretch, by);
    }

    /** Whether no cue of an act stands in it. */
    private static boolean unread(Stretch stretch, List<Event> events) {
        boolean begun = events.stream().anyMatch(e -> e.from() > stretch.from() && e.from() < stretch.to());
        return !begun && events.stream().flatMap(e -> e.hits().stream())
                .noneMatch(h -> stretch.holds(h.at()));
    }

    private Optional<Event> told(Stretch stretch, List<Event> events) {
        Event owner = events.stream().filter(e -> e.from() <= stretch.from())
                .max(Comparator.comparingInt(Event::from)).orElse(events.getFirst());
        Odds glance = odds(stretch, Examples.words());
        boolean elsewhere = elsewhere(stretch, owner);
        if (glance.silent() || glance.best() == owner.meaning() && !elsewhere
                || glance.best() == Meaning.SMALLTALK) {
            return Optional.empty();
        }
        Nearest near = new Nearest(message, stretch, examples);
        Meaning meaning = near.odds().best();
        boolean asked = elsewhere && (meaning == Meaning.NEXT || meaning == Meaning.MAY_CONTACT);
        if (!near.sure() || near.odds().of(meaning) < TOLD && !asked || meaning == Meaning.ACCEPTED) {
            return Optional.empty();
        }
        boolean news = meaning.event() || meaning == Meaning.MOVE_ON || meaning == Meaning.DELETE;
        boolean anew = elsewhere
                ? news || asked || meaning == Meaning.SNOOZE
                : news && Relation.of(owner.meaning(), meaning, false, false, false) == Relation.NEW;
        return anew && !inPassing(stretch, near) ? Optional.of(Unread.read(meaning, stretch)) : Optional.empty();
    }

    /** Beside what a story's cues tell, more is told only of somebody known. */
    private boolean inPassing(Stretch stretch, Nearest near) {
        return Story.told(message) && (near.odds().of(near.odds().best()) < CERTAIN
                || message.names(stretch.from(), stretch.to()).stream().noneMatch(NameSpan::known));
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

    /** Each act reaches up to the next. */
    private List<Event> reach(List<Event> events) {
        List<Event> sorted = events.stream().sorted(Comparator.comparingInt(Several::told)).toList();
        List<Event> out = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            int to = i + 1 < sorted.size() ? begins(sorted.get(i + 1), told(sorted.get(i))) : message.text().size();
            out.add(sorted.get(i).range(i == 0 ? 0 : begins(sorted.get(i), told(sorted.get(i - 1))), to));
        }
        return out;
    }

    /** Where its words stand. */
    private static int told(Event event) {
        return Math.max(event.from(), event.hits().getFirst().at());
    }

    /** Where an act's stretch begins; not before what was told first, though it was read over the whole message. */
    private int begins(Event event, int before) {
        return event.from() > before ? event.from() : Stretch.around(message, told(event)).from();
    }
}

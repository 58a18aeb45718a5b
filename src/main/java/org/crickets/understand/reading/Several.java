package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crickets.understand.Meaning;
import org.crickets.understand.cues.CueHit;
import org.crickets.understand.names.NameSpan;

/**
 * A message that tells more than one thing: what the cues read in passing and no example bears out is left out, and a sentence
 * that they did not read, though examples are sure of it, is one more act.
 */
final class Several {
    private static final double CERTAIN = 0.9;
    /** From this probability on a sentence tells an act of its own. */
    private static final double TOLD = 0.8;
    /** Each sentence costs some milliseconds. */
    private static final int MOST = 20;
    private static final int SHORTEST = 5;

    private final Message message;
    private final Asked examples;

    Several(Message message, Asked examples) {
        this.message = message;
        this.examples = examples;
    }

    List<Event> of(List<Event> read) {
        List<Event> cued = new Halves(message).of(read);
        if (cued.isEmpty() && Slip.told(message)) {
            return List.of(Unread.read(Meaning.EDIT, new Stretch(0, message.text().size())));
        }
        Unread unread = new Unread(message, examples);
        if (cued.isEmpty() || message.mail()) {
            return message.mail() && !cued.isEmpty()
                    ? likeliest(cued)
                    : Story.told(message) ? unread.surest() : unread.plain();
        }
        List<Event> kept = cued.size() == 1 ? cued : kept(cued);
        List<Event> all = afterthoughts(more(away(kept)));
        return all.size() == 1 ? unread.whole(all) : afterthoughts(all.stream().map(this::judged).toList());
    }

    /** An employer's mail tells one thing. */
    private List<Event> likeliest(List<Event> cued) {
        Odds whole = examples.odds(message, new Stretch(0, message.text().size()));
        if (whole.silent()) {
            return cued;
        }
        Event best = Collections.max(cued, Comparator.comparingDouble(e -> whole.of(e.meaning())));
        boolean sure = whole.of(whole.best()) >= CERTAIN && whole.best() != Meaning.SMALLTALK;
        return List.of((sure ? best.meaning(whole.best()) : best).range(0, message.text().size()));
    }

    /** What is told in passing of the interview before it is no act of its own: "… they decide by Friday". */
    private List<Event> afterthoughts(List<Event> events) {
        List<Event> out = new ArrayList<>();
        for (Event event : events) {
            Event last = out.isEmpty() ? null : out.getLast();
            boolean told = last != null && (last.meaning() == Meaning.INTERVIEW || last.meaning() == Meaning.UPCOMING)
                    && Relation.of(last.meaning(), event.meaning(), false, false, false) == Relation.ABSORB
                    && event.meaning() != last.meaning()
                    && !new Elsewhere(message).told(new Stretch(event.from(), event.to()), last);
            boolean again = last != null && event.meaning() == last.meaning()
                    && (event.meaning() == Meaning.MOVE_ON || event.meaning() == Meaning.AWAY)
                    && message.names(event.from(), event.to()).isEmpty();
            if (last != null && (told || again)) {
                List<CueHit> hits = new ArrayList<>(last.hits());
                hits.addAll(event.hits());
                out.set(out.size() - 1, new Event(last.meaning(), last.from(), event.to(), hits));
            } else {
                out.add(event);
            }
        }
        return out;
    }

    private List<Event> kept(List<Event> cued) {
        List<Event> kept = new BorneOut(message, examples).of(cued);
        return kept.equals(cued) ? cued : reach(kept);
    }

    /** "Dmitri's up a mountain til the 9th so zip it til the 10th": why the bot is bidden to wait. */
    private List<Event> away(List<Event> kept) {
        boolean bidden = kept.size() == 1 && kept.getFirst().meaning() == Meaning.SNOOZE
                && kept.getFirst().hits().getFirst().at() >= SHORTEST;
        int to = bidden ? kept.getFirst().hits().getFirst().at() : 0;
        Stretch before = new Stretch(0, to);
        if (!bidden || message.dates(0, to).isEmpty()
                || message.names(0, to).stream().noneMatch(n -> n.person() && n.known())) {
            return kept;
        }
        Odds odds = examples.odds(message, before);
        boolean gone = !odds.silent() && odds.best() == Meaning.AWAY && odds.of(Meaning.AWAY) >= TOLD;
        return gone
                ? List.of(Unread.read(Meaning.AWAY, before), kept.getFirst().range(to, message.text().size()))
                : kept;
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
        if (event.hits().stream().anyMatch(h -> h.meaning().equals("SAME"))) {
            return event;
        }
        return new Nearest(message, new Stretch(event.from(), event.to()), examples).rather(event)
                .filter(m -> m != Meaning.SMALLTALK && m != Meaning.ACCEPTED
                        && !(m == Meaning.UNDO && event.meaning() == Meaning.MOVE_ON))
                .map(event::meaning).orElse(event);
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
        Odds glance = examples.glance(message, stretch);
        boolean elsewhere = new Elsewhere(message).told(stretch, owner);
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

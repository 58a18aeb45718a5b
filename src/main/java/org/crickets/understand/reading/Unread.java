package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.Meaning;
import org.crickets.understand.cues.CueHit;

/** What the sentences of a message tell by examples, where cues read nothing, or but a detail of a story. */
final class Unread {
    /** From this probability on a sentence tells an act of its own. */
    private static final double TOLD = 0.8;
    /** From here on a story's day of decision belongs to what another of its sentences tells. */
    private static final double BELONGS = 0.5;
    /** Each sentence costs some milliseconds. */
    private static final int MOST = 20;
    private static final Set<Meaning> DECIDED_LATER = EnumSet.of(Meaning.INTERVIEW, Meaning.STILL_DECIDING);

    private final Message message;
    private final Asked examples;

    Unread(Message message, Asked examples) {
        this.message = message;
        this.examples = examples;
    }

    /** Of a message that is no story: meetings in a list, or two acts or three. */
    List<Event> plain() {
        List<Event> listed = listed();
        return listed.isEmpty() ? apart() : listed;
    }

    /** "Two coming up. Globex on Tuesday at 9 and Initech on Wednesday at 2". */
    private List<Event> listed() {
        if (!Scheduled.listed(message)) {
            return List.of();
        }
        Nearest whole = new Nearest(message, new Stretch(0, message.text().size()), examples);
        boolean meets = whole.sure()
                && (whole.odds().best() == Meaning.UPCOMING || whole.odds().best() == Meaning.INTERVIEW);
        return meets ? Ranges.of(List.of(read(whole.odds().best(), whole.stretch())), message) : List.of();
    }

    /** Two acts or three, where every sentence is sure of another one; else none. */
    private List<Event> apart() {
        List<Stretch> stretches = message.stretches();
        if (stretches.size() < 2 || stretches.size() > 3) {
            return List.of();
        }
        List<Event> out = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Odds glance = examples.glance(message, stretch);
            if (glance.silent() || glance.best() == Meaning.SMALLTALK) {
                return List.of();
            }
            Nearest near = new Nearest(message, stretch, examples);
            Meaning best = near.odds().silent() ? Meaning.SMALLTALK : near.odds().best();
            boolean sure = near.sure() && near.odds().of(best) >= TOLD && best != Meaning.ACCEPTED;
            boolean anew = out.isEmpty()
                    || Relation.of(out.getLast().meaning(), best, false, false, false) == Relation.NEW;
            if (!sure || !anew) {
                return List.of();
            }
            out.add(read(best, stretch));
        }
        return out;
    }

    /** Of a story that no cue reads the sentence that examples are surest of. */
    List<Event> surest() {
        return sentences().stream().filter(n -> n.sure() && most(n) >= TOLD)
                .max(Comparator.comparingDouble(Unread::most))
                .map(n -> whole(List.of(read(n.odds().best(), n.stretch()).range(0, message.text().size()))))
                .orElse(List.of());
    }

    /** In a story a day of decision alone is a detail of the interview that another sentence tells, or of a delay. */
    List<Event> whole(List<Event> events) {
        boolean day = events.size() == 1 && events.getFirst().meaning() == Meaning.DECISION_DATE;
        Optional<Nearest> told = day && Story.told(message)
                ? sentences().stream().filter(n -> !n.odds().silent() && DECIDED_LATER.contains(n.odds().best()))
                        .filter(n -> most(n) >= BELONGS).max(Comparator.comparingDouble(Unread::most))
                : Optional.empty();
        return told.map(n -> List.of(events.getFirst().after(read(n.odds().best(), n.stretch()).hits().getFirst())
                .meaning(n.odds().best()).range(0, message.text().size()))).orElse(events);
    }

    private List<Nearest> sentences() {
        return message.stretches().stream().limit(MOST).map(s -> new Nearest(message, s, examples)).toList();
    }

    private static double most(Nearest near) {
        return near.odds().silent() ? 0 : near.odds().of(near.odds().best());
    }

    static Event read(Meaning meaning, Stretch stretch) {
        CueHit none = new CueHit(meaning.name(), 0, stretch.from(), stretch.from(), stretch.to(), true, "examples");
        return new Event(meaning, stretch.from(), stretch.to(), List.of(none));
    }
}

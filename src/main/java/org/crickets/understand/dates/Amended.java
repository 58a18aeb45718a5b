package org.crickets.understand.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.text.Text;

/** A day that is taken back as it is said: "tomorrow, no sorry, the day after", "Tues - wait no, Weds". */
record Amended(Text text) {
    private static final Set<String> BACK = Set.of("no", "nope", "wait", "sorry", "mean", "meant", "scratch", "oops",
            "correction", "rather", "whoops", "argh");
    private static final Set<String> BESIDE = Set.of("i", "actually", "make", "that", "it", "hang", "hold", "on", "or",
            "erm", "um", "uh", "er", "sorry", "is", "its", "'s", "was", "my", "bad", ",", "lol", "oh", "the", "at",
            "by", "until", "till", "before", "from", "haha");

    /** The atoms that still hold. */
    List<Atom> of(List<Atom> atoms) {
        List<Atom> out = new ArrayList<>();
        for (Atom atom : atoms) {
            boolean amends = !out.isEmpty() && takenBack(out.getLast().after(), atom.first());
            Atom told = amends ? instead(out.removeLast(), atom) : atom;
            out.add(told);
        }
        return out;
    }

    /** What was taken back is no other thing, either. */
    private static Atom instead(Atom before, Atom atom) {
        return new Atom(before.first(), atom.after(), with(before.reading(), atom.reading()), atom.bound(),
                atom.ambiguous(), atom.past(),
                atom.rule());
    }

    /** Another hour is one of the same day, and another day keeps the hour. */
    private static Reading with(Reading before, Reading now) {
        if (before instanceof Fuse.Timed timed && now instanceof Reading.Clock clock) {
            return new Fuse.Timed(clock.on(timed.from().toLocalDate()), Optional.empty());
        }
        if (before instanceof Reading.Day day && now instanceof Reading.Clock clock) {
            return new Fuse.Timed(clock.on(day.date()), Optional.empty());
        }
        return before instanceof Fuse.Timed timed && now instanceof Reading.Day day
                ? new Fuse.Timed(day.date().atTime(timed.from().toLocalTime()), Optional.empty())
                : now;
    }

    private boolean takenBack(int from, int to) {
        boolean back = false;
        for (int i = from; i < to; i++) {
            String norm = text.norm(i);
            if (text.token(i).word() && !BACK.contains(norm) && !BESIDE.contains(norm) || ".".equals(norm) && back) {
                return false;
            }
            back |= BACK.contains(norm);
        }
        return back;
    }
}

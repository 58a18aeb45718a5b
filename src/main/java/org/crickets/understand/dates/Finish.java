package org.crickets.understand.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.dates.DateFound.Kind;
import org.crickets.understand.dates.Reading.Clock;
import org.crickets.understand.dates.Reading.ClockSpan;
import org.crickets.understand.dates.Reading.Day;
import org.crickets.understand.dates.Reading.Exact;
import org.crickets.understand.dates.Reading.Span;
import org.crickets.understand.text.Text;

/** Turns fused atoms into what was found: with the word that bounds them, and a day for a time told alone. */
final class Finish {
    private static final Set<String> LAST = Set.of("by", "before", "until", "till", "til", "than", "within", "expires",
            "latest", "expire");
    private static final Set<String> OPEN = Set.of("after", "since", "from", "past", "on", "in", "at", "for", "due",
            "starting");
    private static final Set<String> SKIPPED = Set.of("the", "about", "around", "like", "roughly", "approximately",
            "this",
            "say", "maybe", "on", "at", "in");

    private final Text text;
    private final LocalDateTime now;

    Finish(Text text, LocalDateTime now) {
        this.text = text;
        this.now = now;
    }

    List<DateFound> of(List<Atom> atoms) {
        List<DateFound> out = new ArrayList<>();
        for (Atom atom : atoms) {
            out.add(found(atom, out));
        }
        return out;
    }

    private DateFound found(Atom atom, List<DateFound> before) {
        String bound = bound(atom);
        boolean last = LAST.contains(bound);
        return switch (atom.reading()) {
            case Day d ->
                make(atom, last ? Kind.DEADLINE : Kind.DATE, d.date().atStartOfDay(), Optional.empty(), bound);
            case Span s when last -> make(atom, Kind.DEADLINE, edge(s, bound).atStartOfDay(), Optional.empty(), bound);
            case Span s -> make(atom, Kind.RANGE, s.from().atStartOfDay(), Optional.of(s.to().atStartOfDay()), bound);
            case Exact e -> make(atom, last ? Kind.DEADLINE_TIME : Kind.DATETIME, e.at().withSecond(0).withNano(0),
                    Optional.empty(), bound);
            case Fuse.Timed t when t.to().isPresent() -> make(atom, Kind.TIME_RANGE, t.from(), t.to(), bound);
            case Fuse.Timed t -> make(atom, last ? Kind.DEADLINE_TIME : Kind.DATETIME, t.from(), t.to(), bound);
            case Clock c -> timeOnly(atom, c.on(now.toLocalDate()).toLocalTime(), Optional.empty(), bound, before);
            case ClockSpan c -> timeOnly(atom, c.on(now.toLocalDate()).from().toLocalTime(),
                    c.on(now.toLocalDate()).to().map(LocalDateTime::toLocalTime), bound, before);
            default -> make(atom, Kind.IMPOSSIBLE, now, Optional.empty(), bound);
        };
    }

    /** "By next week" means by its end; "until next week" and "before the weekend" mean its first day. */
    private static LocalDate edge(Span span, String bound) {
        return bound.equals("by") || bound.equals("within") || bound.equals("than") || bound.equals("latest")
                ? span.to()
                : span.from();
    }

    private DateFound make(Atom atom, Kind kind, LocalDateTime start, Optional<LocalDateTime> end, String bound) {
        return new DateFound(atom.first(), atom.after(), kind, start, end, bound, false, atom.ambiguous(), atom.rule());
    }

    /** The day told before it in the message, else today, or tomorrow when that time is over and nothing tells the past. */
    private DateFound timeOnly(Atom atom, LocalTime from, Optional<LocalTime> to, String bound,
            List<DateFound> before) {
        LocalDate day = before.stream().filter(f -> !f.timeOnly() && !f.impossible()).map(DateFound::date)
                .reduce((a, b) -> b).orElseGet(() -> from.isBefore(now.toLocalTime()) && !atom.past()
                        ? now.toLocalDate().plusDays(1)
                        : now.toLocalDate());
        Kind kind = to.isPresent() ? Kind.TIME_RANGE : LAST.contains(bound) ? Kind.DEADLINE_TIME : Kind.DATETIME;
        return new DateFound(atom.first(), atom.after(), kind, day.atTime(from), to.map(day::atTime), bound, true,
                atom.ambiguous(), atom.rule());
    }

    private String bound(Atom atom) {
        if (atom.bound()) {
            return "within";
        }
        String inside = text.norm(atom.first());
        if (OPEN.contains(inside) && LAST.contains(text.norm(atom.first() - 1))) {
            return text.norm(atom.first() - 1);
        }
        if ((LAST.contains(inside) || OPEN.contains(inside)) && atom.after() - atom.first() > 1) {
            return inside;
        }
        int i = atom.first() - 1;
        String passed = "";
        while (i >= 0 && SKIPPED.contains(text.norm(i))) {
            passed = OPEN.contains(text.norm(i)) ? text.norm(i) : passed;
            i--;
        }
        String word = text.norm(i).equals("to") && text.norm(i - 1).equals("prior") ? "before" : text.norm(i);
        if (text.norm(atom.after()).equals("latest") || text.norm(atom.after()).equals("at")
                && text.canonical().startsWith("at the latest", text.from(atom.after()))) {
            return "latest";
        }
        return LAST.contains(word) || OPEN.contains(word) ? word : passed;
    }
}

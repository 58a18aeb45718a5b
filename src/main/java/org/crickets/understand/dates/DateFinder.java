package org.crickets.understand.dates;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.crickets.understand.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a text. */
public final class DateFinder {
    private final Text text;
    private final At future;
    private final BitSet names;

    /** {@code names}: tokens that belong to known names and are no dates. */
    public DateFinder(Text text, LocalDateTime now, ZoneId zone, boolean dayFirst, BitSet names) {
        this.text = text;
        this.future = new At(now, zone, dayFirst, false);
        this.names = names;
    }

    /** What was found, in text order. */
    public List<DateFound> find() {
        List<Atom> fused = new Amended(text).of(new Fusing(text, atoms()).run());
        return new Finish(text, future.now()).of(fused);
    }

    private List<Atom> atoms() {
        List<Atom> atoms = new ArrayList<>();
        for (int i = 0; i < text.size();) {
            Atom atom = names.get(i) ? null : longest(i);
            if (atom != null) {
                atoms.add(atom);
            }
            i = atom == null ? i + 1 : atom.after();
        }
        return atoms.stream().filter(a -> !(a.reading() instanceof Reading.Nothing) && !nameOfNoon(a, atoms)).toList();
    }

    /** "At Noon at 2pm": two times of day, the first with a capital it does not need. */
    private boolean nameOfNoon(Atom atom, List<Atom> all) {
        boolean named = atom.rule().equals("noon") && text.token(atom.first()).capital() && !text.shouted()
                && !text.startsSentence(atom.first());
        return named && all.stream().anyMatch(a -> a != atom && a.reading() instanceof Reading.Clock c && !c.weak());
    }

    /** The longest match at a token; of equally long ones the first rule wins. */
    private @Nullable Atom longest(int i) {
        Atom best = null;
        String canonical = text.canonical();
        for (Rule rule : Grammar.startingAt(canonical, text.from(i))) {
            Matcher m = rule.pattern().matcher(canonical).useTransparentBounds(true).useAnchoringBounds(false)
                    .region(text.from(i), canonical.length());
            int after = m.lookingAt() ? text.tokenAfter(m.end(), i) : -1;
            if (after > i && (best == null || after > best.after()) && free(i, after)) {
                Atom atom = read(rule, m, i, after);
                best = atom.reading() instanceof Reading.Nothing && best != null ? best : atom;
            }
        }
        return best;
    }

    /** A time told by another place's clock; naming one makes it a time for sure. */
    private Reading shifted(Reading reading, Matcher m) {
        String zone = m.namedGroups().containsKey("tz") ? m.group("tz") : null;
        if (zone == null) {
            return reading;
        }
        Shift shift = Shift.of(zone, future.zone());
        return switch (reading) {
            case Reading.Clock c -> new Reading.Clock(c.time(), false, false, shift);
            case Reading.ClockSpan c -> new Reading.ClockSpan(c.from(), c.to(), false, shift);
            default -> reading;
        };
    }

    private boolean free(int first, int after) {
        int name = names.nextSetBit(first);
        return (name < 0 || name >= after) && !Guard.refuses(text, first, after);
    }

    private Atom read(Rule rule, Matcher m, int first, int after) {
        boolean past = Tense.at(text, first, after) == Tense.Told.PAST;
        At at = new At(future.now(), future.zone(), future.dayFirst(), past);
        Reading reading = shifted(rule.resolver().read(new Rule.Hit(m), at), m);
        boolean bound = reading instanceof Reading.Bound;
        boolean either = reading instanceof Reading.Either;
        Reading plain = reading instanceof Reading.Bound b
                ? b.at()
                : reading instanceof Reading.Either e
                        ? e.likely()
                        : reading;
        return new Atom(first, after, plain, bound, either, past, rule.name());
    }
}
